/** When a new version may take over by itself, and when it is only offered. */

/** What is known at the moment a new version stands ready. */
export interface UpdateMoment {
  /** It was already waiting when this page opened, so this is a cold start. */
  readonly waitedBeforeStart: boolean;
  /** Somebody has typed or tapped since the page opened. */
  readonly touched: boolean;
  /** Pages of the app open on this device, this one included. */
  readonly openPages: number;
  /** Pages with a live meeting, this one included. */
  readonly busyPages: number;
}

/** Never under somebody's hands: only at a cold start, before the first touch, with no other page open. */
export function mayTakeOver(moment: UpdateMoment): boolean {
  return moment.waitedBeforeStart && !moment.touched && moment.openPages <= 1 && moment.busyPages === 0;
}
