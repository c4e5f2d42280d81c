/** What was done for succession about one person, or for the functie they sit in now. */

import { NotebookPen } from "lucide-react";
import type { Sitting } from "../../domain/board/board.ts";
import { officeId } from "../../domain/board/offices.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { BoardFile } from "../../storage/queries/board.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { Section } from "../../ui/section.tsx";
import { EffortRow } from "./effort-row.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

/** The others stand in the log itself. */
const MOST = 5;

type MemberEffortsProps = {
  readonly person: Person;
  /** The terms that go on. */
  readonly now: readonly Sitting[];
  readonly file: BoardFile;
};

export function MemberEfforts({ person, now, file }: MemberEffortsProps) {
  const words = texts.efforts;
  const own = new Set(now.map(({ term }) => officeId(term.functie)));
  const about = file.efforts.filter(
    ({ personId, functie }) =>
      personId === person.id || (personId === "" && functie !== "" && own.has(officeId(functie))),
  );
  return (
    <Section
      title={words.ofMember}
      action={
        <LinkButton
          variant="quiet"
          icon={NotebookPen}
          href={`/bestuur/inspanningen/nieuw?over=${encodeURIComponent(person.id)}`}
        >
          {words.add}
        </LinkButton>
      }
    >
      {about.length === 0 ? (
        <p className={styles.quiet}>{words.ofMemberNone}</p>
      ) : (
        <List aria-label={words.ofMember}>
          {about.slice(0, MOST).map((effort) => (
            <EffortRow key={effort.id} effort={effort} people={file.people} />
          ))}
        </List>
      )}
      {about.length > MOST && (
        <div className={styles.flush}>
          <LinkButton variant="quiet" href="/bestuur/inspanningen">
            {words.all}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
