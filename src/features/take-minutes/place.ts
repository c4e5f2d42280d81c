/** Where the minute taker was, remembered on this phone, so that a lock, crash or reload leads back to it. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "../../ui/careful-storage.ts";

/** The block that was typed in, and its caret. */
export type Place = { readonly blockId: string; readonly start: number; readonly end: number };

type Places = { readonly places: Readonly<Record<string, Place>> };

const usePlaces = create<Places>()(
  persist((): Places => ({ places: {} }), {
    name: "wijkschrift:place",
    version: 1,
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
  }),
);

/** The place in a meeting; undefined when there is none. Not a hook: it is asked once, when the screen opens. */
export const placeIn = (meetingId: string): Place | undefined => usePlaces.getState().places[meetingId];

/** Forgets it, when the minute taker went on to another item. */
export function forgetPlace(): void {
  usePlaces.setState({ places: {} });
}

export function rememberPlace(meetingId: string, place: Place): void {
  usePlaces.setState({ places: { [meetingId]: place } });
}
