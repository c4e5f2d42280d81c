/** Which item and view of the live screen are shown: it stands in the address, so that Back and a reload lead to the same. */

import { useState } from "react";
import { useSearchParams } from "react-router";
import type { AgendaEntry } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { placeIn } from "./place.ts";
import { texts } from "./texts.ts";

export const VIEWS = ["item", "agenda", "attendance"] as const;
type View = (typeof VIEWS)[number];

/** Falls back on where the caret was last, then on the item that is on the table, then on the first. */
export function useAddress(file: MeetingFile, entries: readonly AgendaEntry[]) {
  const [params, setParams] = useSearchParams();
  const [caret] = useState(() => placeIn(file.meeting.id));
  const known = (id: string | null | undefined) => entries.find((entry) => entry.item.id === id)?.item.id;
  const itemOfCaret = file.blocks.find((block) => block.id === caret?.blockId)?.itemId;
  const itemId =
    known(params.get("punt")) ??
    known(itemOfCaret) ??
    known(file.meeting.current?.itemId) ??
    entries[0]?.item.id;
  const view = VIEWS.find((each) => texts.views[each].toLowerCase() === params.get("deel")) ?? "item";
  const show = (item: string | undefined, next: View) =>
    setParams(
      {
        ...(item ? { punt: item } : {}),
        ...(next === "item" ? {} : { deel: texts.views[next].toLowerCase() }),
      },
      { replace: true },
    );
  return { itemId, view, caret, show, look: (next: View) => show(itemId, next) };
}
