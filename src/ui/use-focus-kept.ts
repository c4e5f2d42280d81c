/** Keeps the focus where the work is, for whoever goes by keyboard, when a screen changes or a pressed button goes away. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";

const TARGETS = "a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex]";

/** Once, round everything. `screen`: changes when another screen is shown. */
export function useFocusKept(screen: string): void {
  const [keeper] = useState(makeKeeper);
  const shown = useRef(screen);
  useLayoutEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (isLost()) keeper.goToHead();
  }, [screen, keeper]);
  useEffect(() => keeper.start(), [keeper]);
}

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
const mainPart = (): HTMLElement | null => document.getElementById("inhoud");

function makeKeeper() {
  let last: Element | undefined;
  let others: readonly HTMLElement[] = [];
  let byKeyboard = false;
  let awaitsTitle = false;
  let awaitsMain = false;

  /** The title of the screen, from where Tab goes on; its main part as long as the title is still being read. */
  const goToHead = () => {
    const title = mainPart()?.querySelector<HTMLElement>("h1[tabindex]");
    awaitsTitle = !title;
    awaitsMain = mainPart() === null;
    (title ?? mainPart())?.focus({ preventScroll: true });
  };

  /** What had the focus was taken away: it goes on to what came after it there, or else to what came before. */
  const handOn = (gone: Element) => {
    // By touch the next field would bring up the keyboard; a dialog gives the focus back by itself.
    if (!byKeyboard || gone.closest("[role=dialog], [role=alertdialog]")) return;
    const wasHead = gone.matches("h1, main");
    const next = wasHead
      ? undefined
      : others.find((each) => each.isConnected && each.getClientRects().length > 0);
    if (next) next.focus();
    else goToHead();
  };

  const look = () => {
    if (awaitsMain && mainPart()) {
      awaitsMain = false;
      if (isLost()) return goToHead();
    }
    if (awaitsTitle && document.activeElement === mainPart()) return goToHead();
    if (!last || last.isConnected || !isLost()) return undefined;
    const gone = last;
    last = undefined;
    return handOn(gone);
  };

  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? target : undefined;
    others = last ? othersInMain(last) : [];
  };
  const keyed = () => {
    byKeyboard = true;
  };
  const pointed = () => {
    byKeyboard = false;
  };

  const start = () => {
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
  };
  return { start, goToHead };
}

/** The other targets of the screen: those after the element in their order, then those before it, nearest first. */
function othersInMain(element: Element): HTMLElement[] {
  const all = [...(mainPart()?.querySelectorAll<HTMLElement>(TARGETS) ?? [])];
  const at = all.findIndex((each) => each === element);
  return at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()];
}
