/** The format that counts for a kind of overleg: the organisation's own where it changed something, else as shipped. */

import type { Format } from "../tables/formats.ts";
import { type EffectiveFormat, SHIPPED_FORMATS } from "./shipped-formats.ts";

type Stored = Pick<Format, "agenda" | "invitees" | "isPublic" | "duration" | "checklist">;

/** A kind from a newer version of the app is held as an overleg of no special kind. */
const shippedFormat = (kind: string): EffectiveFormat =>
  Object.hasOwn(SHIPPED_FORMATS, kind)
    ? SHIPPED_FORMATS[kind as keyof typeof SHIPPED_FORMATS]
    : SHIPPED_FORMATS.other;

/** Part by part: what is null in `stored` is as shipped. */
export function formatOf(kind: string, stored?: Stored): EffectiveFormat {
  const shipped = shippedFormat(kind);
  return {
    agenda: stored?.agenda ?? shipped.agenda,
    invitees: stored?.invitees ?? shipped.invitees,
    isPublic: stored?.isPublic ?? shipped.isPublic,
    duration: stored?.duration ?? shipped.duration,
    checklist: stored?.checklist ?? shipped.checklist,
  };
}

/** Nothing of its own: as the app brings it. */
export const AS_SHIPPED: Stored = {
  agenda: null,
  invitees: null,
  isPublic: null,
  duration: null,
  checklist: null,
};

/** Whether an organisation holds this kind in another way than shipped. */
export const isAdapted = (stored: Stored | undefined): boolean =>
  stored !== undefined && Object.keys(AS_SHIPPED).some((part) => stored[part as keyof Stored] !== null);

const LAST_MINUTE = 23 * 60 + 59;

/** The time of day `minutes` after `start`, never past 23:59; "" when either is not known. */
export function endAfter(start: string, minutes: number): string {
  const [hour, minute] = start.split(":").map(Number);
  if (start === "" || minutes <= 0 || hour === undefined || minute === undefined) return "";
  const end = Math.min(LAST_MINUTE, hour * 60 + minute + minutes);
  if (Number.isNaN(end)) return "";
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}
