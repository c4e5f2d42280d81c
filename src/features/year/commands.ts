/** What can be noted about a year. */

import { DUTY_RULES, type ParsedDuty } from "../../domain/drafts/duty.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { type Duty, type DutyMark, duties, dutyMarkId, dutyMarks } from "../../domain/tables/norms.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

/** `since`: the boekjaar it begins with, "2026"; years before it were not asked. */
export const addDuty = (store: Store, duty: ParsedDuty, since: string) =>
  store.commit([create(duties, store.newId(), { ...duty, since })]);

export const changeDuty = (store: Store, id: string, fields: Partial<Omit<Duty, "id">>) =>
  store.commit([write(duties, id, fields)]);

/** Keeps one typed field, or says why not and leaves what was there. */
export function keepDutyText(
  store: Store,
  duty: Duty,
  field: keyof typeof DUTY_RULES,
  text: string,
): TextProblem | undefined {
  const parsed = DUTY_RULES[field](text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== duty[field]) void changeDuty(store, duty.id, { [field]: parsed.value });
  return undefined;
}

export const removeDuty = (store: Store, id: string) => store.commit([remove(duties, id)]);
/** "Zet terug". */
export const restoreDuty = (store: Store, id: string) => store.commit([restore(duties, id)]);

/** Says of one year that a duty was done, and on which day; `on` "" takes it back. */
export const markDuty = (
  store: Store,
  yearId: string,
  dutyId: string,
  said: Partial<Pick<DutyMark, "on" | "remark">>,
) => store.commit([write(dutyMarks, dutyMarkId(yearId, dutyId), said)]);
