/** Whether the hint about the home screen was followed or put away on this device: then it does not come back. */
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "../../ui/careful-storage.ts";

interface HintState {
  readonly isAway: boolean;
}

export const useHintState = create<HintState>()(
  persist((): HintState => ({ isAway: false }), {
    name: "wijkschrift.install-hint",
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
    // What another version left there may be anything.
    merge: (stored) => ({
      isAway: typeof stored === "object" && stored !== null && "isAway" in stored && stored.isAway === true,
    }),
  }),
);

/** For good, on this device. */
export function putHintAway(): void {
  useHintState.setState({ isAway: true });
}

/** Screens where nothing may come in between: a live meeting, a form, the settings, and the explanation itself. */
export const isQuietPlace = (path: string): boolean =>
  /\/(?:notuleren|nieuw)$|^\/(?:installeren|instellingen|sneltoetsen|welkom)(?:\/|$)/.test(path);
