/** What this page runs in, for the explanation of installing. */
import { type BrowserKind, browserKind } from "../features/install/browser-kind.ts";
import { isStandalone } from "./is-standalone.ts";

export const thisBrowser = (): BrowserKind =>
  browserKind(navigator.userAgent, { touchPoints: navigator.maxTouchPoints, standalone: isStandalone() });
