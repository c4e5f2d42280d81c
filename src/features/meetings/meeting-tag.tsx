/** Where a meeting and its verslag stand, in one word. */

import {
  CalendarCheck,
  CalendarX,
  CalendarX2,
  CheckCheck,
  FilePen,
  FileText,
  type LucideIcon,
  Mic,
} from "lucide-react";
import { isCancelled, isUpcoming, minutesStateOf, phaseOf } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { Tag, type TagTone } from "../../ui/tag.tsx";
import { texts } from "./texts.ts";

type State = keyof typeof texts.state;

const LOOKS: Record<State, { readonly icon: LucideIcon; readonly tone: TagTone }> = {
  planned: { icon: CalendarCheck, tone: "neutral" },
  withoutMinutes: { icon: CalendarX, tone: "neutral" },
  cancelled: { icon: CalendarX2, tone: "red" },
  live: { icon: Mic, tone: "yellow" },
  draft: { icon: FilePen, tone: "neutral" },
  proposed: { icon: FileText, tone: "blue" },
  adopted: { icon: CheckCheck, tone: "green" },
};

export function MeetingTag({ meeting, today }: { readonly meeting: Meeting; readonly today: string }) {
  const state = stateOf(meeting, today);
  return <Tag {...LOOKS[state]}>{texts.state[state]}</Tag>;
}

function stateOf(meeting: Meeting, today: string): State {
  const minutes = minutesStateOf(meeting);
  if (minutes !== "none") return minutes;
  if (phaseOf(meeting) === "live") return "live";
  if (isCancelled(meeting)) return "cancelled";
  return isUpcoming(meeting, today) ? "planned" : "withoutMinutes";
}
