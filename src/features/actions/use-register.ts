/** What the lists of actions and questions are made from. */

import type { BlockKind } from "../../domain/tables/blocks.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { type Entry, readDoneEntries, readOpenEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";

export type Register = {
  readonly open: readonly Entry[];
  readonly organisation: string;
  /** Whose phone this is; undefined when nobody said so. */
  readonly me: Person | undefined;
};

/** Open entries of a kind; undefined until they were read. */
export function useRegister(kind: BlockKind): Register | undefined {
  const store = useStore();
  return useLive(async (reader) => {
    const device = await reader.get(devices, store.node);
    return {
      open: await readOpenEntries(reader, kind),
      organisation: (await readOrganisation(reader)).name,
      me: device && (await reader.get(people, device.personId)),
    };
  }, kind);
}

/** What is done or answered, latest first; read only where it is shown. */
export const useDone = (kind: BlockKind): readonly Entry[] | undefined =>
  useLive((reader) => readDoneEntries(reader, kind), kind);
