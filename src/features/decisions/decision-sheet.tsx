/** One decision in full, with the day to look at it again and the way to its meeting. */

import { FolderOpen, History } from "lucide-react";
import type { Person } from "../../domain/tables/people.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { useStore } from "../../storage/store-context.tsx";
import { DateField } from "../../ui/date-field.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Stack } from "../../ui/stack.tsx";
import { setReview } from "./commands.ts";
import { originOf, voteOf } from "./decision-words.ts";
import styles from "./decisions.module.css";
import { texts } from "./texts.ts";

/** The name to open it by. */
export const SHEET = "decision";

type DecisionSheetProps = {
  readonly entry: Entry | undefined;
  readonly people: ReadonlyMap<string, Person>;
};

export function DecisionSheet({ entry, people }: DecisionSheetProps) {
  return (
    <Sheet
      name={SHEET}
      title={texts.one.title}
      actions={
        entry?.meeting && (
          <LinkButton icon={FolderOpen} href={`/vergaderingen/${entry.meeting.id}/uitwerken`}>
            {texts.one.meeting}
          </LinkButton>
        )
      }
    >
      {entry && <Decision key={entry.block.id} entry={entry} people={people} />}
    </Sheet>
  );
}

function Decision({
  entry,
  people,
}: {
  readonly entry: Entry;
  readonly people: DecisionSheetProps["people"];
}) {
  const store = useStore();
  const { block } = entry;
  const conflicted = block.conflicted.map((id) => people.get(id)?.name || texts.one.unknownPerson);
  const origin = [entry.number, originOf(entry, store.today())].filter((part) => part !== "").join(" · ");
  return (
    <Stack>
      <p className={styles.words} dir="auto">
        {entry.text || texts.noWords}
      </p>
      {origin !== "" && <p className={styles.quiet}>{origin}</p>}
      <dl className={styles.facts}>
        <div>
          <dt>{texts.one.vote}</dt>
          <dd>{voteOf(entry)}</dd>
        </div>
        {conflicted.length > 0 && (
          <div>
            <dt>{texts.one.conflicted}</dt>
            <dd>{conflicted.join(", ")}</dd>
          </div>
        )}
      </dl>
      <DateField
        label={texts.one.review}
        description={texts.one.reviewHint}
        value={block.reviewOn}
        onChange={(reviewOn) => void setReview(store, block.id, reviewOn)}
      />
      <Disclosure>
        <div>
          <LinkButton icon={History} href={`/eerdere-versies/blocks/${block.id}`}>
            {texts.one.earlier}
          </LinkButton>
        </div>
      </Disclosure>
    </Stack>
  );
}
