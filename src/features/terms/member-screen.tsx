/** One member of the board, or somebody who was: the terms, and what belongs to sitting on it. */

import { CalendarPlus, ContactRound } from "lucide-react";
import { useParams } from "react-router";
import type { Member } from "../../domain/board/board.ts";
import { offeredFuncties } from "../../domain/board/offered-functies.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { type BoardFile, readBoard } from "../../storage/queries/board.ts";
import { type Entry, readEntry } from "../../storage/queries/register.ts";
import type { Reader } from "../../storage/reader.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { AfterLastTerm } from "./after-last-term.tsx";
import type { Seated } from "./commands.ts";
import { InNeighbourhood } from "./in-neighbourhood.tsx";
import { Introduced } from "./introduced.tsx";
import { MemberEfforts } from "./member-efforts.tsx";
import { MemberSummary } from "./member-summary.tsx";
import { OutOfStep } from "./out-of-step.tsx";
import { TermRow } from "./term-row.tsx";
import styles from "./terms.module.css";
import { texts } from "./texts.ts";

const backToBoard = () => ({ href: "/bestuur", label: texts.board });

/** `/bestuur/lid/:personId`. */
export function MemberScreen() {
  const { personId = "" } = useParams();
  const today = useStore().today();
  const read = useLive((reader) => readMember(reader, personId, today), personId);
  if (!read) return null;
  const { file, member } = read;
  const person = file.people.get(personId);
  if (!person) return <Gone />;
  const seated = { person, terms: file.terms.filter((term) => term.personId === personId) };
  const isKnown = member !== undefined && member.sittings.length > 0;
  const isOnBoard = [...file.board.members, ...file.board.coming].some((each) => each.person.id === personId);
  return (
    <Page
      title={person.name || texts.unnamed}
      back={backToBoard()}
      action={
        !isKnown && (
          <LinkButton variant="primary" size="live" icon={CalendarPlus} href={newTermOf(person)}>
            {texts.noTerms.action}
          </LinkButton>
        )
      }
    >
      {isKnown ? (
        <>
          <MemberSummary member={member} seated={seated} file={file} />
          <OutOfStep seated={seated} />
          <AfterLastTerm member={member} />
          <Terms member={member} seated={seated} file={file} decisions={read.decisions} />
        </>
      ) : (
        <NoTerms person={person} />
      )}
      {isOnBoard && (
        <>
          <Introduced key={`met ${personId}`} person={person} meetings={read.meetings} />
          <InNeighbourhood key={`lives ${personId}`} person={person} norms={file.norms} />
        </>
      )}
      {(isKnown || isOnBoard) && <MemberEfforts person={person} now={member?.now ?? []} file={file} />}
      <ToContact personId={personId} />
    </Page>
  );
}

function Gone() {
  return (
    <Page title={texts.board} back={backToBoard()}>
      <EmptyState
        title={texts.gone.title}
        action={<LinkButton href="/bestuur">{texts.gone.action}</LinkButton>}
      >
        {texts.gone.sentence}
      </EmptyState>
    </Page>
  );
}

function ToContact({ personId }: { readonly personId: string }) {
  const words = texts.links;
  return (
    <Section title={words.other}>
      <List aria-label={words.other}>
        <ListRow
          icon={ContactRound}
          title={words.contact}
          meta={words.contactMeta}
          href={`/mensen/${personId}`}
        />
      </List>
    </Section>
  );
}

async function readMember(reader: Reader, personId: string, today: string) {
  const file = await readBoard(reader, today);
  const { members, coming, former } = file.board;
  const member = [...members, ...coming, ...former].find(({ person }) => person.id === personId);
  const ids = (member?.sittings ?? []).map(({ term }) => term.decisionId).filter((id) => id !== "");
  const entries = await Promise.all(ids.map((id) => readEntry(reader, id)));
  return {
    file,
    member,
    meetings: await reader.all(meetings),
    decisions: new Map(entries.flatMap((entry) => (entry ? [[entry.block.id, entry] as const] : []))),
  };
}

type TermsProps = {
  readonly member: Member;
  readonly seated: Seated;
  readonly file: BoardFile;
  readonly decisions: ReadonlyMap<string, Entry>;
};

/** The latest first. */
function Terms({ member, seated, file, decisions }: TermsProps) {
  const today = useStore().today();
  const offered = offeredFuncties(file.terms, file.offices);
  return (
    <Section title={texts.terms.title} count={member.sittings.length}>
      <Stack>
        {member.sittings.toReversed().map((sitting) => (
          <TermRow
            key={sitting.term.id}
            sitting={sitting}
            all={member.sittings}
            seated={seated}
            offered={offered}
            organisation={file.organisation}
            decision={decisionWords(sitting.term, decisions, today)}
          />
        ))}
        <div className={styles.flush}>
          <LinkButton variant="quiet" icon={CalendarPlus} href={newTermOf(member.person)}>
            {texts.terms.add}
          </LinkButton>
        </div>
      </Stack>
    </Section>
  );
}

const newTermOf = ({ id }: Person): string => `/bestuur/nieuw?persoon=${encodeURIComponent(id)}`;

function decisionWords(
  { decisionId, decidedOn }: Member["sittings"][number]["term"],
  decisions: ReadonlyMap<string, Entry>,
  today: string,
): string {
  const words = texts.terms;
  const entry = decisions.get(decisionId);
  if (entry) return words.decision(entry.number || shortDate(entry.meeting?.date ?? "", today) || entry.text);
  return decisionId === "" && decidedOn !== "" ? words.decidedOn(shortDate(decidedOn, today)) : "";
}

function NoTerms({ person }: { readonly person: Person }) {
  const words = texts.noTerms;
  return (
    <Card>
      <h2>{words.title(person.name || texts.unnamed)}</h2>
      <p>{words.sentence}</p>
    </Card>
  );
}
