/** Chrome's and Edge's own offer to install: kept from the start, for it is made only once, and shown when asked for. */
import { create } from "zustand";

/** Not in the DOM's own types. */
interface BeforeInstallPromptEvent extends Event {
  readonly prompt: () => Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: "accepted" | "dismissed" }>;
}

const useOffer = create<{ readonly event: BeforeInstallPromptEvent | null }>(() => ({ event: null }));

/** Call before anything else: the offer may come before the first screen. */
export function keepInstallOffer(page: EventTarget): void {
  page.addEventListener("beforeinstallprompt", (event) => {
    // Instead of the browser's own line, which comes at a moment of its choosing.
    event.preventDefault();
    useOffer.setState({ event: event as BeforeInstallPromptEvent });
  });
  page.addEventListener("appinstalled", () => useOffer.setState({ event: null }));
}

/** To be called from a press; null where the browser makes no offer. It can be used once. */
export function useInstallOffer(): (() => Promise<"accepted" | "dismissed">) | null {
  const event = useOffer((state) => state.event);
  if (!event) return null;
  return async () => {
    await event.prompt();
    const { outcome } = await event.userChoice;
    useOffer.setState({ event: null });
    return outcome;
  };
}
