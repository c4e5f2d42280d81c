/** "Eerdere versies" of one record: what stood in each field before, who wrote it, and when. */

import { devices } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Json } from "../../kernel/canonical.ts";
import { WORDS } from "../history.ts";
import type { Reader } from "../reader.ts";
import { msOf, nodeOf, type Stamp } from "../stamp.ts";

export type EarlierVersion = {
  /** Of this version alone, within its record. */
  readonly key: string;
  /** The field; undefined for the words of a block. */
  readonly field: string | undefined;
  readonly value: Json;
  /** The phone it was written on; of words the phone they were overwritten on. */
  readonly who: { readonly kind: "here" | "unknown" } | { readonly kind: "person"; readonly name: string };
  /** When the value was written, in milliseconds since 1970; undefined for words: that is not kept. */
  readonly written: number | undefined;
  /** When something else came in its place, on this phone. */
  readonly overwritten: number;
};

/** The latest first. `node` is the clock node of this phone. */
export async function readEarlier(
  reader: Reader,
  node: string,
  table: string,
  id: string,
): Promise<EarlierVersion[]> {
  const rows = await reader.history(table, id);
  const names = await namesOf(reader, new Set(rows.map((row) => nodeOf(row.stamp))));
  return rows.map(({ field, value, stamp, lost }) => ({
    key: `${field}:${stamp}`,
    field: field === WORDS ? undefined : field,
    value,
    who: whoWrote(stamp, node, names),
    written: field === WORDS ? undefined : msOf(stamp),
    overwritten: lost,
  }));
}

function whoWrote(stamp: Stamp, node: string, names: ReadonlyMap<string, string>): EarlierVersion["who"] {
  if (nodeOf(stamp) === node) return { kind: "here" };
  const name = names.get(nodeOf(stamp));
  return name === undefined ? { kind: "unknown" } : { kind: "person", name };
}

/** Whose phone each clock node is. */
async function namesOf(reader: Reader, nodes: ReadonlySet<string>): Promise<Map<string, string>> {
  const known = await Promise.all([...nodes].map((node) => reader.get(devices, node)));
  const owners = known.filter((device) => device !== undefined && device.personId !== "");
  const names = await Promise.all(
    owners.map(
      async (device) => [device?.id ?? "", await reader.get(people, device?.personId ?? "")] as const,
    ),
  );
  return new Map(names.flatMap(([node, person]) => (person ? [[node, person.name] as const] : [])));
}
