/** How long something takes or lasts, as people say it: "1 dag", "5 weken". */

import { locale } from "../kernel/language.ts";

/** In the language of what is said now. */
export const spokenSpan = (count: number, unit: "day" | "week" | "month" | "year"): string =>
  new Intl.NumberFormat(locale(), { style: "unit", unit, unitDisplay: "long" }).format(count);
