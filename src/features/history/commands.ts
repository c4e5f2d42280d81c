/** What "Eerdere versies" writes: one earlier value, back in its place. */

import { textDocOf } from "../../domain/tables/blocks.ts";
import type { Json } from "../../kernel/canonical.ts";
import type { Store } from "../../storage/store.ts";
import { smallestEdit } from "../../storage/text-edit.ts";
import type { Version } from "./read-versions.ts";
import { textOf } from "./version-words.ts";

/** Puts the version back; gives how to undo that, or nothing where it could not be stored yet. */
export async function putVersionBack(
  store: Store,
  version: Version,
): Promise<(() => Promise<void>) | undefined> {
  const { field } = version;
  if (field === undefined) return await replaceWords(store, version, textOf(version.value));
  const { table, id } = version;
  const record = (await store.read((reader) => reader.get(table, id))) as Record<string, Json> | undefined;
  if (!record) return undefined;
  const set = (value: Json | undefined) =>
    store.commit([{ table: table.name, id, fields: { [field]: value ?? null } }]);
  const kept = await set(version.value);
  return kept.ok ? async () => void (await set(record[field])) : undefined;
}

async function replaceWords(store: Store, version: Version, words: string): Promise<() => Promise<void>> {
  const name = textDocOf({ id: version.id, meetingId: version.meetingId });
  const replace = async (by: string): Promise<string> => {
    const doc = await store.openText(name);
    const before = doc.text(version.id);
    const edit = smallestEdit(before, by, by.length);
    doc.edit(version.id, edit.at, edit.remove, edit.insert);
    await store.closeText(name);
    return before;
  };
  const before = await replace(words);
  return async () => void (await replace(before));
}
