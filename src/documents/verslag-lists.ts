/** Besluitenlijst and actielijst: read from the verslag, never stored beside it. */

import { dayAndDate } from "../press/spoken-dates.ts";
import type { ActionList } from "./action-list.ts";
import { texts } from "./texts.ts";
import type { Verslag, VerslagAction, VerslagDecision, VerslagEntry } from "./verslag.ts";

/** A line of a list with the agenda item it came under ("4.2 Speeltuin"; "" none). */
export type Listed<Entry> = { readonly entry: Entry; readonly item: string };

/** The decisions of the text, in reading order. */
export const decisionsOf = (verslag: Verslag): Listed<VerslagDecision>[] =>
  listed(verslag).flatMap(({ entry, item }) => (entry.kind === "decision" ? [{ entry, item }] : []));

/** The actions of the text, in reading order. */
export const actionsOf = (verslag: Verslag): Listed<VerslagAction>[] =>
  listed(verslag).flatMap(({ entry, item }) => (entry.kind === "action" ? [{ entry, item }] : []));

/** The actielijst of this meeting alone, to hand out right after it. */
export function actionListOf(verslag: Verslag): ActionList {
  const { organisation, kind, title, date } = verslag.text;
  const actions = actionsOf(verslag).map(({ entry: { number, text, owner, due } }) => ({
    number,
    text,
    owner,
    due,
    done: "",
    from: "",
  }));
  return {
    title: texts.actionList,
    subtitle: texts.fromMeeting(title || kind, dayAndDate(date)),
    organisation,
    date,
    groups: [{ heading: "", actions }],
  };
}

function listed({ text }: Verslag): Listed<VerslagEntry>[] {
  const points = text.items.flatMap((item) => [item, ...item.children]);
  return [
    ...points.flatMap(({ number, title, entries }) =>
      entries.map((entry) => ({ entry, item: `${number} ${title}`.trim() })),
    ),
    ...text.loose.map((entry) => ({ entry, item: "" })),
  ];
}
