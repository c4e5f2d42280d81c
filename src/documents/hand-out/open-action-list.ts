/** Open actions as a list to hand out: of everyone, or "Actielijst voor Noor". */

import { byDue } from "../../domain/carry-over.ts";
import { DUE_GROUPS, dueGroupOf } from "../../domain/due-group.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { Person } from "../../domain/tables/people.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import type { ActionList, ListedAction } from "../action-list.ts";
import { ownerName } from "../verslag-entries.ts";
import { kindName } from "../verslag-of.ts";
import { texts } from "./texts.ts";

/** An open action with its words and its shown number, as a register reads it. */
export type OpenAction = {
  readonly block: Block;
  readonly text: string;
  readonly number: string;
  readonly meeting: Meeting | undefined;
};

export type AboutList = {
  readonly organisation: string;
  readonly today: string;
  readonly people: ReadonlyMap<string, Person>;
};

/** By urgency, soonest due first. `person` is whom the list is for. */
export function actionListFor(person: string, actions: readonly OpenAction[], about: AboutList): ActionList {
  const sorted = [...actions].sort((a, b) => byDue(a.block, b.block));
  return {
    title: texts.actionsFor(person),
    subtitle: "",
    organisation: about.organisation,
    date: about.today,
    groups: DUE_GROUPS.map((group) => ({
      heading: texts.groups[group],
      actions: sorted
        .filter(({ block }) => dueGroupOf(block.due, about.today) === group)
        .map((action) => listedAction(action, about)),
    })),
  };
}

/** One line of a list; where it was noted is said as "bestuursvergadering van 5 maart". */
export const listedAction = (
  { block, text, number, meeting }: OpenAction,
  { people, today }: Pick<AboutList, "people" | "today">,
): ListedAction => ({
  number,
  text,
  owner: ownerName(people, block.owner),
  due: block.due,
  done: block.done,
  from: meeting
    ? texts.fromMeeting(meeting.title.trim() || kindName(meeting.kind), shortDate(meeting.date, today))
    : "",
});
