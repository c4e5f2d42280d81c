/** Toezeggingen: who promised what, when it would be there, and what came of it. */

import { CircleCheck, CircleDashed, CircleSlash, Handshake, type LucideIcon } from "lucide-react";
import { memo } from "react";
import { commitmentsOf } from "../../domain/commitments.ts";
import { partyName } from "../../domain/party.ts";
import { type Commitment, commitments } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag, type TagTone } from "../../ui/tag.tsx";
import styles from "./municipality.module.css";
import { texts } from "./texts.ts";

/** `/gemeente/toezeggingen`. */
export function CommitmentsScreen() {
  const read = useLive(async (reader) => ({
    all: await reader.all(commitments),
    people: await readPeople(reader),
  }));
  const words = texts.commitments;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/gemeente", label: texts.title }}
      action={
        <LinkButton href="/gemeente/toezeggingen/nieuw" variant="primary" size="live" icon={Handshake}>
          {words.add}
        </LinkButton>
      }
    >
      {read && <Found {...read} />}
    </Page>
  );
}

type FoundProps = { readonly all: readonly Commitment[]; readonly people: ReadonlyMap<string, Person> };

function Found({ all, people }: FoundProps) {
  const today = useStore().today();
  const { open, settled } = commitmentsOf(all);
  const words = texts.commitments;
  const list = (items: readonly Commitment[], label: string) => (
    <PagedList items={items} step={50} aria-label={label}>
      {(each) => <CommitmentRow key={each.id} commitment={each} by={partyName(people, each)} today={today} />}
    </PagedList>
  );
  return (
    <>
      {open.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>
      ) : (
        <Section title={words.open} count={open.length}>
          {list(open, words.open)}
        </Section>
      )}
      {settled.length > 0 && (
        <Disclosure label={words.settled(settled.length)}>
          {list(settled, words.settled(settled.length))}
        </Disclosure>
      )}
    </>
  );
}

const TAGS: Readonly<Record<string, { readonly icon: LucideIcon; readonly tone: TagTone }>> = {
  kept: { icon: CircleCheck, tone: "green" },
  partly: { icon: CircleDashed, tone: "neutral" },
  notKept: { icon: CircleSlash, tone: "neutral" },
};

type CommitmentRowProps = {
  readonly commitment: Commitment;
  readonly by: string;
  readonly today: string;
};

const CommitmentRow = memo(function CommitmentRow({ commitment, by, today }: CommitmentRowProps) {
  const { id, what, state } = commitment;
  const words = texts.commitments;
  const tag = TAGS[state];
  return (
    <ListRow
      icon={Handshake}
      title={clip(what, 240) || texts.noWords}
      href={`/gemeente/toezeggingen/${id}`}
      meta={
        <>
          <span className={styles.line}>{by === "" ? words.nobody : words.by(by)}</span>
          <span className={styles.line}>{expectation(commitment, today)}</span>
        </>
      }
      tag={
        state !== "" && (
          <Tag icon={tag?.icon ?? CircleDashed} tone={tag?.tone}>
            {(words.states as Readonly<Record<string, string>>)[state] ?? state}
          </Tag>
        )
      }
    />
  );
});

/** When it is expected; past it is only said when that was, and accuses nobody. */
function expectation({ due, state }: Commitment, today: string): string {
  const words = texts.commitments;
  if (due === "") return words.noDay;
  const date = shortDate(due, today);
  return state === "" && due >= today ? words.expected(date) : words.wasExpected(date);
}
