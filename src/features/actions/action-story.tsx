/** How it went with an action over the meetings: noted, still open, another date, done. */

import { CalendarClock, CircleCheck, CircleDashed, FilePen, type LucideIcon, PhoneCall } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { type ActionEvent, actionHistory } from "../../domain/action-history.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { assertNever } from "../../kernel/assert-never.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";

type ActionStoryProps = {
  readonly entry: Entry;
  readonly meetings: readonly Meeting[];
  readonly today: string;
};

/** More is shown when asked for. */
const AT_ONCE = 8;

export function ActionStory({ entry, meetings, today }: ActionStoryProps) {
  const { block } = entry;
  const events = actionHistory(block, meetings);
  return (
    <Section title={texts.story.title}>
      <PagedList items={events} step={AT_ONCE} aria-label={texts.story.title}>
        {(event) => <EventRow key={`${event.kind} ${event.on} ${idOf(event)}`} event={event} today={today} />}
      </PagedList>
      {block.callNoteId !== "" && (
        <List>
          <ListRow icon={PhoneCall} title={texts.one.toCallNote} href={`/belnotities/${block.callNoteId}`} />
        </List>
      )}
    </Section>
  );
}

const ICONS: Record<ActionEvent["kind"], LucideIcon> = {
  noted: FilePen,
  stillOpen: CircleDashed,
  moved: CalendarClock,
  done: CircleCheck,
};

function EventRow({ event, today }: { readonly event: ActionEvent; readonly today: string }) {
  const meeting = event.kind === "noted" || event.kind === "stillOpen" ? event.meeting : undefined;
  return (
    <ListRow
      icon={ICONS[event.kind]}
      title={titleOf(event, today)}
      meta={metaOf(event, today)}
      href={meeting && `/vergaderingen/${meeting.id}/uitwerken`}
    />
  );
}

function titleOf(event: ActionEvent, today: string): string {
  const words = texts.story;
  switch (event.kind) {
    case "noted":
      return event.on === "" ? words.noted : words.notedOn(shortDate(event.on, today));
    case "stillOpen":
      return words.stillOpen(shortDate(event.on, today));
    case "moved":
      return event.to === ""
        ? words.dateGone(shortDate(event.from, today))
        : words.moved(shortDate(event.from, today), shortDate(event.to, today));
    case "done":
      return words.done(shortDate(event.on, today));
    default:
      return assertNever(event);
  }
}

function metaOf(event: ActionEvent, today: string): string {
  if (event.kind === "moved") return texts.story.changedOn(shortDate(event.on, today));
  if (event.kind === "done") return "";
  return event.meeting ? meetingName(event.meeting) : texts.one.outside;
}

const idOf = (event: ActionEvent): string =>
  event.kind === "stillOpen" ? event.meeting.id : event.kind === "moved" ? event.from : "";
