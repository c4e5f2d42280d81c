/** What the first start writes. */

import type { SetUpDraft } from "../../domain/drafts/set-up.ts";
import { letterFromName } from "../../domain/numbering.ts";
import { devices, ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Result } from "../../kernel/result.ts";
import type { Stamp } from "../../storage/stamp.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";

/**
 * The organisation, the one who begins with it, and whose phone this is, in one commit. With the same `personId` it may
 * be done again after trouble: nobody comes twice.
 */
export function setUp(
  store: Store,
  draft: SetUpDraft,
  personId: string = store.newId(),
): Promise<Result<Stamp, Trouble>> {
  return store.commit([
    create(organisation, ORGANISATION_ID, { name: draft.organisation }),
    create(people, personId, { name: draft.name, functie: draft.functie, group: "board" }),
    create(devices, store.node, { personId, letter: letterFromName(draft.name) }),
  ]);
}
