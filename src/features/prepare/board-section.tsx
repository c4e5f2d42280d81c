/** "Denk ook aan": terms that end and verslagen that are not public yet, read live for a meeting of board or members. */

import { EyeOff, ListChecks, ListPlus, UserRound } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { type AgendaTerm, agendaTitle, isOnAgenda } from "../../domain/board/agenda-terms.ts";
import type { AgendaItem, Meeting } from "../../domain/tables/meetings.ts";
import { dayAndDate, fullDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { deleteItems } from "./commands.ts";
import { texts } from "./texts.ts";
import { useBoardMatters } from "./use-prepare.ts";

interface BoardSectionProps {
  readonly meeting: Meeting;
  readonly items: readonly AgendaItem[];
  /** Gives the id of the new agenda item. */
  readonly onPut: (title: string) => Promise<string>;
}

/** More would no longer be a glance. */
const MOST = 3;

/** Nothing at all where nothing asks for it. */
export function BoardSection({ meeting, items, onPut }: BoardSectionProps) {
  const matters = useBoardMatters(meeting);
  if (!matters || matters.terms.length + matters.unpublished.length === 0) return null;
  const { terms, unpublished } = matters;
  return (
    <Section title={texts.board.title}>
      {terms.length > 0 && (
        <Section title={texts.board.terms} level={3}>
          <List aria-label={texts.board.terms}>
            {terms.map((term) => (
              <TermRow key={term.sitting.term.id} term={term} items={items} onPut={onPut} />
            ))}
          </List>
        </Section>
      )}
      {unpublished.length > 0 && <Unpublished meetings={unpublished} />}
    </Section>
  );
}

function TermRow({
  term,
  items,
  onPut,
}: Pick<BoardSectionProps, "items" | "onPut"> & { readonly term: AgendaTerm }) {
  const store = useStore();
  const { member, sitting, on, isOver } = term;
  const functie = sitting.term.functie.trim();
  const who = texts.board.who(member.person.name, functie);
  const title = agendaTitle(functie || member.person.name);
  const isThere = isOnAgenda(items, title);
  const put = async () => {
    const id = await onPut(title);
    showToast({
      text: texts.carryOver.onAgenda(title),
      undo: async () => void (await deleteItems(store, [id])),
    });
  };
  return (
    <ListRow
      icon={UserRound}
      title={isOver ? texts.board.ended(who, fullDate(on)) : texts.board.ends(who, fullDate(on))}
      href={`/bestuur/lid/${member.person.id}`}
      tag={isThere && <Tag icon={ListChecks}>{texts.board.isOnAgenda}</Tag>}
      actions={
        !isThere && (
          <Button writes icon={ListPlus} aria-label={texts.board.putNamed(title)} onPress={() => void put()}>
            {texts.carryOver.put}
          </Button>
        )
      }
    />
  );
}

function Unpublished({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const more = meetings.length - MOST;
  return (
    <Section title={texts.carryOver.toPublish} level={3}>
      <List aria-label={texts.carryOver.toPublish}>
        {meetings.slice(0, MOST).map((meeting) => (
          <ListRow
            key={meeting.id}
            title={texts.carryOver.verslagOf(dayAndDate(meeting.date))}
            meta={meetingName(meeting)}
            tag={<Tag icon={EyeOff}>{texts.carryOver.unpublished}</Tag>}
            href={`/vergaderingen/${meeting.id}/uitwerken`}
          />
        ))}
      </List>
      {more > 0 && (
        <div>
          <LinkButton href="/vergaderingen?toon=geweest" variant="quiet">
            {texts.board.more(more)}
          </LinkButton>
        </div>
      )}
    </Section>
  );
}
