/** How large this reader wants the letters of papers, kept on this device. */

import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { PrintSize } from "../../documents/paper.ts";
import { carefulStorage } from "../../ui/careful-storage.ts";

const useSize = create<{ readonly size: PrintSize }>()(
  persist(() => ({ size: 12 }) as { readonly size: PrintSize }, {
    name: "wijkschrift.print",
    storage: createJSONStorage(() => carefulStorage(() => localStorage)),
    merge: (stored) => ({ size: isLarge(stored) ? 16 : 12 }),
  }),
);

const isLarge = (stored: unknown): boolean =>
  typeof stored === "object" && stored !== null && "size" in stored && stored.size === 16;

export const usePrintSize = (): PrintSize => useSize((state) => state.size);

export function setPrintSize(size: PrintSize): void {
  useSize.setState({ size });
}
