/** What the settings write. */

import { type OrganisationField, parseOrganisationField } from "../../domain/drafts/organisation.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import {
  devices,
  ORGANISATION_ID,
  type Organisation,
  organisation,
} from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import { ok, type Result } from "../../kernel/result.ts";
import { readFreeLetter } from "../../storage/queries/device-letter.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

/** Keeps one field of the organisation and gives the text as kept, or why not; then what was there stays. */
export function keepOrganisationField(
  store: Store,
  present: Organisation,
  field: OrganisationField,
  text: string,
): Result<string, TextProblem> {
  const parsed = parseOrganisationField(field, text);
  if (!parsed.ok) return parsed;
  if (parsed.value !== present[field])
    void store.commit([write(organisation, ORGANISATION_ID, { [field]: parsed.value })]);
  return ok(parsed.value);
}

/** Says whose phone this is. The letter it got first stays, as its merge kind says: numbers already carry it. */
export async function giveDeviceTo(
  store: Store,
  person: Person | undefined,
): Promise<Result<Stamp, Trouble>> {
  const letter = person && (await store.read((reader) => readFreeLetter(reader, store.node, person.name)));
  const fields = { personId: person?.id ?? "", ...(letter === undefined ? {} : { letter }) };
  return await store.commit([write(devices, store.node, fields)]);
}
