/** What the lists of actions and questions are made from. */

import type { BlockKind } from "../../domain/tables/blocks.ts";
import { devices } from "../../domain/tables/organisation.ts";
import type { Person } from "../../domain/tables/people.ts";
import { readOrganisation, readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readDoneEntries, readOpenEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Register = { readonly open: readonly Entry[]; readonly organisation: string };

/** Open entries of a kind; undefined until they were read. */
export const useRegister = (kind: BlockKind): Register | undefined =>
  useLive(async (reader) => {
    const [open, organisation] = await Promise.all([readOpenEntries(reader, kind), readOrganisation(reader)]);
    return { open, organisation: organisation.name };
  }, kind);

/** Whose phone this is (null when nobody said so), and everyone it may be. */
export type WhoIsHere = { readonly me: Person | null; readonly people: ReadonlyMap<string, Person> };

/** Undefined until it was read. */
export function useMe(): WhoIsHere | undefined {
  const store = useStore();
  return useLive(async (reader) => {
    const [device, people] = await Promise.all([reader.get(devices, store.node), readPeople(reader)]);
    return { me: people.get(device?.personId ?? "") ?? null, people };
  });
}

/** What is done or answered, latest first; read only where it is shown. */
export const useDone = (kind: BlockKind): readonly Entry[] | undefined =>
  useLive((reader) => readDoneEntries(reader, kind), kind);
