/** What the lists of actions and questions are made from. */

import type { BlockKind } from "../../domain/tables/blocks.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { type Entry, readDoneEntries, readOpenEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Register = { readonly open: readonly Entry[]; readonly organisation: string };

/** Open entries of a kind; undefined until they were read. */
export const useRegister = (kind: BlockKind): Register | undefined =>
  useLive(
    async (reader) => ({
      open: await readOpenEntries(reader, kind),
      organisation: (await readOrganisation(reader)).name,
    }),
    kind,
  );

/** Whose phone this is; null when nobody said so, undefined until it was read. */
export function useMe(): Person | null | undefined {
  const store = useStore();
  return useLive(async (reader) => {
    const device = await reader.get(devices, store.node);
    return (device && (await reader.get(people, device.personId))) ?? null;
  });
}

/** What is done or answered, latest first; read only where it is shown. */
export const useDone = (kind: BlockKind): readonly Entry[] | undefined =>
  useLive((reader) => readDoneEntries(reader, kind), kind);
