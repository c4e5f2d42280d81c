/** Batches without keys, for tests of storage alone: what the sealer would seal, as JSON, and a post that carries it. */

import { fromBase64, toBase64 } from "../../src/kernel/base64.ts";
import { sha256Hex } from "../../src/kernel/hash.ts";
import type { BatchKind, Contents } from "../../src/storage/sharing/contents.ts";
import { applyBatches, type OpenedBatch } from "../../src/storage/sharing/incoming.ts";
import { keepSealed, nextOutgoing, type Outgoing } from "../../src/storage/sharing/outbox.ts";
import { readSealed, type SealedBatch } from "../../src/storage/sharing/sealed-log.ts";
import { beginSharing, readSharing } from "../../src/storage/sharing/sharing-state.ts";
import { Store } from "../../src/storage/store.ts";
import { rawDatabase, storedRows } from "./exported-changes.ts";
import { type TestPhone, testPhone } from "./phone.ts";

/** The device id of a phone with this letter. */
export const deviceOf = (letter: string): string => letter.repeat(32);

/** Opens an organisation, or throws what is the matter. */
export async function openOn(phone: TestPhone, id = "zilverlinde"): Promise<Store> {
  const opened = await Store.open(id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/** Begins to share under a device id. */
export async function share(store: Store, letter: string): Promise<Store> {
  const device = deviceOf(letter);
  const begun = await beginSharing(store, {
    org: "o",
    endpoint: "https://deel.example",
    device,
    genesis: "0",
  });
  if (!begun.ok) throw new Error(begun.error.kind);
  return store;
}

/** A phone that shares. */
export async function sharing(
  letter: string,
  phone: TestPhone = testPhone(letter.charCodeAt(0)),
): Promise<Store> {
  return await share(await openOn(phone), letter);
}

type Plain = { prev: string; kind: BatchKind; contents: Contents };

/** The bytes of one part, and their id. */
export async function sealPart(prev: string, kind: BatchKind, contents: Contents) {
  const texts = contents.texts.map(({ doc, update }) => ({ doc, update: toBase64(update) }));
  const bytes = new TextEncoder().encode(JSON.stringify({ prev, kind, contents: { ...contents, texts } }));
  return { bytes, id: await sha256Hex(bytes) };
}

/** The other way. */
export function openPlain(bytes: Uint8Array): Plain {
  const plain = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Plain, "contents"> & {
    contents: Omit<Contents, "texts"> & { texts: { doc: string; update: string }[] };
  };
  const texts = plain.contents.texts.map(({ doc, update }) => ({
    doc,
    update: fromBase64(update) ?? new Uint8Array(0),
  }));
  return { ...plain, contents: { ...plain.contents, texts } };
}

export const opened = (batch: SealedBatch): OpenedBatch => ({ ...batch, ...openPlain(batch.bytes) });

/** Seals the parts in their order, as the engine does. */
export async function sealParts(outgoing: Outgoing) {
  const sealed: { id: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let { prev } = outgoing;
  for (const { kind, contents } of outgoing.parts) {
    sealed.push(await sealPart(prev, kind, contents));
    prev = sealed.at(-1)?.id ?? "";
  }
  return sealed;
}

/** Seals everything that waits; gives how many batches that made. */
export async function sealAll(store: Store, maxBytes?: number, maxParts?: number): Promise<number> {
  let count = 0;
  for (
    let out = await nextOutgoing(store, maxBytes, maxParts);
    out;
    out = await nextOutgoing(store, maxBytes, maxParts)
  ) {
    const kept = await keepSealed(store, out, await sealParts(out));
    if (!kept.ok) throw new Error(kept.error.kind);
    if (kept.value === "kept") count += out.parts.length;
  }
  return count;
}

/** Everything a store has sealed of its own, opened. */
export async function ownBatches(store: Store, from = 1): Promise<OpenedBatch[]> {
  const state = await readSharing(store);
  if (!state) return [];
  const sealed = await readSealed(
    store,
    [{ device: state.device, from, to: state.n }],
    Number.MAX_SAFE_INTEGER,
  );
  return sealed.map(opened);
}

/** Carries what each has sealed to each of the others. */
export async function meet(...stores: Store[]): Promise<void> {
  for (const store of stores) await sealAll(store);
  for (const from of stores)
    for (const to of stores) {
      if (from === to) continue;
      const applied = await applyBatches(to, await ownBatches(from));
      if (!applied.ok) throw new Error(applied.error.kind);
    }
}

/** Everything that counts on a phone: rows, words of notes, and what is kept for a later version. */
export async function everythingOn(phone: TestPhone, store: Store): Promise<string> {
  const rows = await storedRows(phone, store.organisationId);
  const db = await rawDatabase(phone, store.organisationId);
  const words = (await db.table("texts").orderBy("id").toArray()) as { text: string }[];
  const kept = ((await db.table("quarantine").toArray()) as { change: unknown }[]).map(({ change }) =>
    JSON.stringify(change),
  );
  db.close();
  await store.flush();
  const said = words.filter(({ text }) => text !== "");
  return JSON.stringify([[...rows.keys()].sort().map((key) => [key, rows.get(key)]), said, kept.sort()]);
}
