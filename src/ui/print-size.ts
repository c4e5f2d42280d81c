/** How large this reader wants the letters of papers, in points; kept on this device. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { carefulStorage } from "./careful-storage.ts";

export type PrintLetters = 12 | 16;

const useSize = create<{ readonly size: PrintLetters }>()(
  persist(() => ({ size: 12 }) as { readonly size: PrintLetters }, {
    name: "wijkschrift.print",
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
    merge: (stored) => ({ size: isLarge(stored) ? 16 : 12 }),
  }),
);

const isLarge = (stored: unknown): boolean =>
  typeof stored === "object" && stored !== null && "size" in stored && stored.size === 16;

export const usePrintSize = (): PrintLetters => useSize((state) => state.size);

export function setPrintSize(size: PrintLetters): void {
  useSize.setState({ size });
}
