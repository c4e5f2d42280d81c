/** Once a year: who steps in when somebody is away or gone? (WBTR, belet en ontstentenis; domain.md, A good verslag.) */

import { addMonths, parseCivilDate } from "../../kernel/civil-date.ts";
import type { Organisation } from "../tables/organisation.ts";
import { legalDutiesOf } from "./legal-duties.ts";

/** Only of a rechtsvorm that must have such a rule. `putAwayOn`: the day somebody said "nu niet"; "" never. */
export function isDeputyNudgeDue(
  organisation: Pick<Organisation, "legalForm" | "deputyRuleCheckedOn">,
  putAwayOn: string,
  today: string,
): boolean {
  if (!legalDutiesOf(organisation).includes("deputyRule")) return false;
  return [organisation.deputyRuleCheckedOn, putAwayOn].every((day) => isYearAgo(day, today));
}

const isYearAgo = (day: string, today: string): boolean =>
  parseCivilDate(day) === undefined || addMonths(day, 12) <= today;
