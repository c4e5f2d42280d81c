/** Open actions as the screen and the shared list show them: by urgency, soonest first. */

import type { ActionList } from "../../documents/action-list.ts";
import { NOBODYS } from "../../domain/action-filter.ts";
import { byDue } from "../../domain/carry-over.ts";
import { DUE_GROUPS, type DueGroup, dueGroupOf } from "../../domain/due-group.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { Entry } from "../../storage/queries/register.ts";
import { originOf, ownerOf } from "./entry-words.ts";
import { texts } from "./texts.ts";

export type EntryGroup = { readonly group: DueGroup; readonly entries: readonly Entry[] };

/** Groups that have something in them, in their fixed order. */
export function groupsOf(entries: readonly Entry[], today: string): EntryGroup[] {
  const sorted = [...entries].sort((a, b) => byDue(a.block, b.block));
  return DUE_GROUPS.map((group) => ({
    group,
    entries: sorted.filter((entry) => dueGroupOf(entry.block.due, today) === group),
  })).filter((each) => each.entries.length > 0);
}

type AboutList = {
  readonly organisation: string;
  readonly today: string;
  /** Whose it is: a name, `niemand`, or "" for everyone. */
  readonly whose: string;
  readonly isOverdue: boolean;
};

/** The list to hand out: exactly what is shown now. */
export function listToShare(entries: readonly Entry[], about: AboutList): ActionList {
  return {
    title: titleOfList(about.whose),
    subtitle: about.isOverdue ? texts.share.onlyOverdue(fullDate(about.today)) : "",
    organisation: about.organisation,
    date: about.today,
    groups: groupsOf(entries, about.today).map(({ group, entries: those }) => ({
      heading: texts.groups[group],
      actions: those.map((entry) => ({
        number: entry.number,
        text: entry.text,
        owner: ownerOf(entry),
        due: entry.block.due,
        done: entry.block.done,
        from: originOf(entry, about.today),
      })),
    })),
  };
}

function titleOfList(whose: string): string {
  if (whose === "") return texts.share.title;
  return whose === NOBODYS ? texts.share.titleNobody : texts.share.titleFor(whose);
}

/** The groups from the top that hold `rows` entries together, and no more groups than that. */
export function firstGroups(groups: readonly EntryGroup[], rows: number): readonly EntryGroup[] {
  let before = 0;
  return groups.filter(({ entries }) => {
    const isFirst = before < rows;
    before += entries.length;
    return isFirst;
  });
}
