/** What stands in sealed batches, for the judgement at the end: opened once however many phones hold them. */

import type { Keyring } from "../../../src/crypto/keyring.ts";
import { openWithAny } from "../../../src/crypto/seal-batch.ts";
import type { Bytes } from "../../../src/kernel/bytes.ts";
import { parseBatch } from "../../../src/protocol/batch.ts";
import type { Contents } from "../../../src/storage/sharing/contents.ts";

const opened = new WeakMap<object, Map<string, Contents | undefined>>();

/** Undefined for what these keys do not open. `world`: for which run it is remembered. */
export async function contentsOf(
  world: object,
  id: string,
  bytes: Bytes,
  keyring: Keyring,
): Promise<Contents | undefined> {
  const known = opened.get(world) ?? new Map<string, Contents | undefined>();
  opened.set(world, known);
  if (known.get(id)) return known.get(id);
  const batch = parseBatch(bytes);
  const contents = batch.ok ? await openWithAny(batch.value, keyring) : undefined;
  const value = contents?.ok ? contents.value : undefined;
  known.set(id, value);
  return value;
}

/** Everything that changes and updates of notes say, as one text to look for words in. */
export const saidIn = ({
  changes,
  texts = [],
}: {
  changes: readonly unknown[];
  texts?: readonly { update: Uint8Array }[] | undefined;
}): string =>
  JSON.stringify(changes) + texts.map(({ update }) => Buffer.from(update).toString("latin1")).join("");
