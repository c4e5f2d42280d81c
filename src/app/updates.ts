/**
 * New versions of the app: found by the service worker, offered as a line, taken over at the next cold start, and never
 * during a live meeting.
 */
import type { Workbox } from "workbox-window";
import { create } from "zustand";
import { announceBusyPage, announceOpenPage, countOpenPages } from "./open-pages.ts";
import { serviceWorkerUrl } from "./trusted-types.ts";
import { mayTakeOver } from "./update-policy.ts";

export interface Updates {
  /** A new version stands ready. */
  readonly updateReady: boolean;
  /** A live meeting is on this screen: the line stays away. */
  readonly held: boolean;
  /** It was refused because another window has a live meeting. */
  readonly heldElsewhere: boolean;
}

const hour = 60 * 60 * 1000;
/** In this tab's own storage: the page was opened again to let a new version take over. */
const helped = "wijkschrift-helped-update";

export const useUpdates = create<Updates>(() => ({ updateReady: false, held: false, heldElsewhere: false }));

/** Whether the line may be shown: `useUpdates(showsUpdateLine)`. */
export const showsUpdateLine = (updates: Updates): boolean => updates.updateReady && !updates.held;

let workbox: Workbox | undefined;
let registration: ServiceWorkerRegistration | undefined;
let reloadOnTakeOver = false;
let touched = false;
let endBusy: (() => void) | undefined;

/** The live screen calls this with true when it opens and false when it closes. */
export function holdUpdates(hold: boolean): void {
  if (hold) endBusy ??= announceBusyPage();
  else {
    endBusy?.();
    endBusy = undefined;
  }
  useUpdates.setState({ held: hold });
}

/** Uses the new version now: it takes over and the page opens again on the same address. */
export async function applyUpdate(): Promise<void> {
  const { busy } = await countOpenPages();
  useUpdates.setState({ heldElsewhere: busy > 0 });
  if (busy === 0) takeOver();
}

/** Call once at the start, after the Trusted Types policy is there. */
export async function startUpdates(options: { readonly mayTakeOverAtStart: boolean }): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  noticeFirstTouch();
  announceOpenPage();
  const hadWorker = navigator.serviceWorker.controller !== null;
  // The first screen does without it.
  const { Workbox: Registrar } = await import("workbox-window");
  workbox = new Registrar(serviceWorkerUrl);
  workbox.addEventListener("waiting", (event) => {
    void decide(options.mayTakeOverAtStart && event.wasWaitingBeforeRegister === true);
  });
  workbox.addEventListener("controlling", () => {
    sessionStorage.removeItem(helped);
    if (reloadOnTakeOver) window.location.reload();
    else if (hadWorker) useUpdates.setState({ updateReady: true });
  });
  try {
    registration = await workbox.register({ immediate: true });
  } catch {
    // A browser that refuses service workers (a private window, say) still runs the app, only not without internet.
    return;
  }
  lookAgainWhenShown(workbox);
}

async function decide(waitedBeforeStart: boolean): Promise<void> {
  // A worker gives way only when nothing is under way in it: first let the page fetch what it starts with.
  if (waitedBeforeStart) await new Promise((resolve) => setTimeout(resolve, 1000));
  const { open, busy } = await countOpenPages();
  if (mayTakeOver({ waitedBeforeStart, touched, openPages: open, busyPages: busy })) {
    takeOver();
    setTimeout(helpAlong, 2000);
  } else useUpdates.setState({ updateReady: true });
}

/**
 * A new version that was told to take over waits on while the one before still has something under way: sometimes without
 * end. Opening the page again ends what was under way; done once, and after a touch it is only offered.
 */
function helpAlong(): void {
  if (touched || sessionStorage.getItem(helped) !== null) {
    // When it does give way, later on, the page is not opened again under somebody's hands.
    reloadOnTakeOver = false;
    useUpdates.setState({ updateReady: true });
  } else {
    sessionStorage.setItem(helped, "");
    window.location.reload();
  }
}

function takeOver(): void {
  reloadOnTakeOver = true;
  if (registration?.waiting) workbox?.messageSkipWaiting();
  else window.location.reload();
}

function noticeFirstTouch(): void {
  const notice = () => {
    touched = true;
  };
  for (const kind of ["pointerdown", "keydown", "input"]) {
    window.addEventListener(kind, notice, { once: true, capture: true, passive: true });
  }
}

/** An installed app stays open for weeks: look for a new version when it is shown again, at most once an hour. */
function lookAgainWhenShown(worker: Workbox): void {
  let lookedAt = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || performance.now() - lookedAt < hour) return;
    lookedAt = performance.now();
    // Without internet there is no new version; that is no trouble.
    worker.update().catch(() => undefined);
  });
}
