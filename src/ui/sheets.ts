/** Which sheet is open, lost on reload; one at a time. */
import { create } from "zustand";

const useSheetStore = create<{ readonly open: string | null }>(() => ({ open: null }));

/** Opens the sheet of that name, and closes the one that was open. */
export function openSheet(name: string): void {
  useSheetStore.setState({ open: name });
}

/** Closes whichever sheet is open. */
export function closeSheet(): void {
  useSheetStore.setState({ open: null });
}

/** The name of the open sheet, or null. */
export function useOpenSheet(): string | null {
  return useSheetStore((state) => state.open);
}
