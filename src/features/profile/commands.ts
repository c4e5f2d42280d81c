/** What the profile writes. */

import { type ProfileField, parseProfileField } from "../../domain/drafts/profile.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { dutyMarkId, dutyMarks } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, type Organisation, organisation } from "../../domain/tables/organisation.ts";
import { bookYearOf } from "../../domain/year/book-year.ts";
import { legalDutyId } from "../../domain/year/legal-duties.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Store } from "../../storage/store.ts";
import { type Write, write } from "../../storage/write.ts";

export type ProfileChange = Partial<Omit<Organisation, "id">>;

export const changeProfile = (store: Store, change: ProfileChange) =>
  store.commit([write(organisation, ORGANISATION_ID, change)]);

/**
 * Keeps one text and gives it as kept, or why not; then what was there stays. Whoever writes who takes over has looked
 * at it that day.
 */
export function keepProfileField(
  store: Store,
  present: Organisation,
  field: ProfileField,
  text: string,
): Result<string, TextProblem> {
  const parsed = parseProfileField(field, text);
  if (!parsed.ok) return parsed;
  if (parsed.value === present[field]) return parsed;
  const looked = field === "deputyRule" && parsed.value !== "" ? lookedOn(present, store.today()) : [];
  void store.commit([write(organisation, ORGANISATION_ID, { [field]: parsed.value }), ...looked]);
  return ok(parsed.value);
}

/** "Nog goed": belet en ontstentenis was looked at today. Gives the way back. */
export async function ruleIsFine(store: Store, present: Organisation): Promise<() => Promise<void>> {
  const today = store.today();
  const id = markId(present, today);
  const mark = await store.read((reader) => reader.get(dutyMarks, id));
  await store.commit(lookedOn(present, today));
  const before = [
    write(organisation, ORGANISATION_ID, { deputyRuleCheckedOn: present.deputyRuleCheckedOn }),
    write(dutyMarks, id, { on: mark?.on ?? "" }),
  ];
  return async () => void (await store.commit(before));
}

/** Said of the organisation, and marked in the boekjaar, so that the year keeps it when it is looked at again later. */
const lookedOn = (present: Organisation, on: string): Write[] => [
  write(organisation, ORGANISATION_ID, { deputyRuleCheckedOn: on }),
  write(dutyMarks, markId(present, on), { on }),
];

const markId = ({ bookYearStart }: Organisation, day: string): string =>
  dutyMarkId(bookYearOf(day, bookYearStart).id, legalDutyId("deputyRule"));
