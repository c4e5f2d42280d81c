/** What the statuten say about a members' meeting: until when it can be called, and what it takes to decide. */

import { BookOpenText } from "lucide-react";
import { isCancelled, phaseOf } from "../../domain/meeting-state.ts";
import { lastInvitationDay } from "../../domain/notice.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { when } from "../../press/spoken-dates.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Card } from "../../ui/card.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { texts } from "./texts.ts";

/** Nothing for other kinds, and nothing once the meeting is over. */
export function StatutesSection({ meeting }: { readonly meeting: Meeting }) {
  const store = useStore();
  const organisation = useLive(readOrganisation);
  const isShown = meeting.kind === "members" && phaseOf(meeting) !== "closed" && !isCancelled(meeting);
  if (!organisation || !isShown) return null;
  const lines = [
    phaseOf(meeting) === "planned" ? noticeWords(meeting, organisation, store.today()) : "",
    organisation.quorum === "" ? "" : texts.statutes.quorum(bare(organisation.quorum)),
    organisation.majority === "" ? "" : texts.statutes.majority(bare(organisation.majority)),
  ].filter((line) => line !== "");
  if (lines.length === 0) return <Ask />;
  return (
    <Card tone="sunk" aria-labelledby="statuten">
      <h2 id="statuten">{texts.statutes.title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Card>
  );
}

/** As long as nothing was said about them; asked here, where it is first needed. */
function Ask() {
  const { ask, askLine } = texts.statutes;
  return (
    <List>
      <ListRow icon={BookOpenText} title={ask} meta={askLine} href="/instellingen/profiel#statuten" />
    </List>
  );
}

/** "Stuur de uitnodiging uiterlijk maandag 1 juni. Zo zitten er 14 dagen tussen." */
function noticeWords(meeting: Meeting, { noticeDays }: Organisation, today: string): string {
  if (noticeDays === null || meeting.invited !== null) return "";
  const last = lastInvitationDay(meeting.date, noticeDays, today);
  if (!last) return "";
  const day = when(last.on, "", today);
  return last.isPast ? texts.statutes.past(day) : texts.statutes.notice(day, noticeDays);
}

/** As part of a sentence: without a full stop of its own. */
const bare = (words: string): string => words.replace(/[.\s]+$/u, "");
