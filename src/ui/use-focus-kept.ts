/** Keeps the focus where the work is, for whoever goes by keyboard, when a screen changes or a pressed button goes away. */
import { useEffect, useLayoutEffect, useRef } from "react";

const TARGETS = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]";

/** Once, round everything. `screen`: changes when another screen is shown. */
export function useFocusKept(screen: string): void {
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (isLost()) focusHead();
  }, [screen]);
  useEffect(keepFocus, []);
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** The title of the screen, from where Tab goes on; or else its main part. */
function focusHead(): void {
  const main = document.getElementById("inhoud");
  const head = main?.querySelector<HTMLElement>("h1[tabindex]") ?? main;
  head?.focus({ preventScroll: true });
}

/** What had the focus was taken away: it goes on to what came after it there, or else to what came before. */
function keepFocus(): () => void {
  let last: Element | undefined;
  let others: readonly HTMLElement[] = [];
  let byKeyboard = false;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
    others = last ? inMain(last) : [];
  };
  const look = () => {
    if (!last || last.isConnected || !isLost()) return;
    const wasHead = last.matches("h1, main");
    // A dialog gives the focus back by itself.
    const wasInDialog = last.closest("[role=dialog], [role=alertdialog]") !== null;
    last = undefined;
    // By touch the next field would bring up the keyboard.
    if (!byKeyboard || wasInDialog) return;
    const next = wasHead
      ? undefined
      : others.find((each) => each.isConnected && each.getClientRects().length > 0);
    if (next) next.focus();
    else focusHead();
  };
  const keyed = () => {
    byKeyboard = true;
  };
  const pointed = () => {
    byKeyboard = false;
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  window.addEventListener("keydown", keyed, true);
  window.addEventListener("pointerdown", pointed, true);
  return () => {
    observer.disconnect();
    document.removeEventListener("focusin", remember);
    window.removeEventListener("keydown", keyed, true);
    window.removeEventListener("pointerdown", pointed, true);
  };
}

/** The other targets of the screen: those after the element in their order, then those before it, nearest first. */
function inMain(element: Element): HTMLElement[] {
  const all = [...(document.getElementById("inhoud")?.querySelectorAll<HTMLElement>(TARGETS) ?? [])];
  const at = all.findIndex((each) => each === element);
  return at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()];
}
