/** The tick before a name: this person has it. */

import type { Receiver } from "../../domain/handing-out.ts";
import type { HandedOut } from "../../domain/tables/handing-out.ts";
import type { Store } from "../../storage/store.ts";
import type { RowCheck } from "../../ui/list-row.tsx";
import { markGiven, takeBackGiven } from "./commands.ts";
import { texts } from "./texts.ts";

/** What is handed out, of which meeting. */
export type Handed = { readonly meetingId: string; readonly what: HandedOut };

export const givenTick = (store: Store, { meetingId, what }: Handed, receiver: Receiver): RowCheck => ({
  checked: receiver.givenOn !== "",
  label: texts.who.has,
  onChange: (has) =>
    void (has
      ? markGiven(store, meetingId, what, [receiver])
      : takeBackGiven(store, meetingId, what, [receiver])),
});
