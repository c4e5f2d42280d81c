/** What must be true when all phones have met: the oracles of the full tier. Each gives what is wrong, or nothing. */

import * as Y from "yjs";
import { TABLES } from "../../../src/domain/tables/all.ts";
import { canonical, type Json } from "../../../src/kernel/canonical.ts";
import { parseBatch } from "../../../src/protocol/batch.ts";
import { behind } from "../../../src/protocol/vector.ts";
import { rebuild } from "../../../src/storage/sharing/rebuild.ts";
import type { SealedRow } from "../../../src/storage/sharing/sealed-log.ts";
import { readSharing } from "../../../src/storage/sharing/sharing-state.ts";
import { keptKeyring } from "../../../src/sync/kept-keys.ts";
import { smallHash } from "../chance.ts";
import type { FullWorld } from "./full-world.ts";
import { contentsOf } from "./opened-log.ts";
import { CANARY } from "./sim-net.ts";
import type { SimPhone } from "./sim-phone.ts";

export type Verdict = { readonly problem?: string | undefined; readonly hash: string };

export async function judge(world: FullWorld): Promise<Verdict> {
  const [first] = world.phones as [SimPhone];
  const rows = await recordsOf(first);
  const words = await wordsOf(first);
  // The letters of two people in one place may come in either order: that differs from run to run, not from phone to phone.
  const hash = smallHash(rows + words.split("").sort().join(""));
  const problem =
    (await differences(world, rows, words)) ??
    (await wordProblem(world, rows, words)) ??
    (await chainProblem(world)) ??
    (await rebuildProblem(world, rows, words)) ??
    leakProblem(world);
  return { hash, problem };
}

/** Every record of every table, in one spelling. */
export async function recordsOf({ store }: SimPhone): Promise<string> {
  const tables = await store.ask((db) => Promise.all(TABLES.map(({ name }) => db.table(name).toArray())));
  return canonical(tables as unknown as Json);
}

/** The words of every note, as they are stored, and as they follow from the updates. */
export async function wordsOf({ store }: SimPhone): Promise<string> {
  return await store.ask(async (db) => {
    const stored = (await db.table("texts").toArray()) as { id: string; doc: string; text: string }[];
    const docs = new Map<string, Y.Doc>();
    for (const { doc, u } of [
      ...(await db.table("ysnap").toArray()),
      ...(await db.table("ytext").toArray()),
    ] as { doc: string; u: Uint8Array }[]) {
      const ydoc = docs.get(doc) ?? new Y.Doc();
      docs.set(doc, ydoc);
      Y.applyUpdate(ydoc, u);
    }
    const wrong = stored.filter(({ id, doc, text }) => docs.get(doc)?.getText(id).toString() !== text);
    return canonical([stored, wrong.map(({ id }) => `not as in its document: ${id}`)] as unknown as Json);
  });
}

async function differences(world: FullWorld, rows: string, words: string): Promise<string | undefined> {
  const [first] = world.phones as [SimPhone];
  const vector = (await readSharing(first.store))?.vector ?? {};
  if (words.includes("not as in its document")) return "stored words are not those of their document";
  for (const phone of world.phones) {
    if ((await recordsOf(phone)) !== rows) return `records differ on ${phone.name}`;
    if ((await wordsOf(phone)) !== words) return `words differ on ${phone.name}`;
    const own = (await readSharing(phone.store))?.vector ?? {};
    if (behind(own, vector).length + behind(vector, own).length > 0) return `vectors differ on ${phone.name}`;
    const counts = await phone.store.ask((db) =>
      Promise.all([db.table("pending").count(), db.table("quarantine").count()]),
    );
    if (counts[0] > 0) return `something still waits on ${phone.name}`;
    if (counts[1] > 0) return `something was put in quarantine on ${phone.name}`;
  }
  return undefined;
}

async function wordProblem(world: FullWorld, rows: string, words: string): Promise<string | undefined> {
  for (const phone of world.phones) {
    const held = await world.heldBy(phone, false);
    for (const [word, fate] of world.fates) {
      if (fate === "must" && !held.includes(word)) return `${word} was stored and is not on ${phone.name}`;
      if (fate === "must" && world.typed.has(word) && !words.includes(word))
        return `${word} was typed and is not read`;
      if (fate === "never" && (rows.includes(word) || words.includes(word)))
        return `${word} stands and was nobody's to write`;
    }
  }
  const strange = (rows + words)
    .match(new RegExp(`${CANARY}\\d+\\.`, "g"))
    ?.find((word) => !world.fates.has(word));
  return strange === undefined ? undefined : `${strange} was written by nobody`;
}

/** Every phone's batches are there without a hole, each naming the one before it. */
async function chainProblem(world: FullWorld): Promise<string | undefined> {
  for (const { store, name } of world.phones) {
    const vector = (await readSharing(store))?.vector ?? {};
    const sealed = (await store.ask((db) => db.table("sealed").toArray())) as SealedRow[];
    const byNumber = new Map(sealed.map((row) => [`${row.device}/${row.n}`, row]));
    if (sealed.some(({ device, n }) => n > (vector[device] ?? 0)))
      return `a batch beyond the vector on ${name}`;
    for (const [device, last] of Object.entries(vector)) {
      for (let n = 1; n <= last; n += 1) {
        const row = byNumber.get(`${device}/${n}`);
        if (!row) return `a hole in the numbers on ${name}`;
        const batch = parseBatch(row.bytes);
        if (!batch.ok || batch.value.header.p !== (byNumber.get(`${device}/${n - 1}`)?.id ?? ""))
          return `a broken chain on ${name}`;
      }
    }
  }
  return undefined;
}

/** Fault 40: everything can be made anew from what is sealed, and is then the same. */
async function rebuildProblem(world: FullWorld, rows: string, words: string): Promise<string | undefined> {
  const phone = world.chance.pick(world.phones);
  const keyring = await keptKeyring(phone.store);
  const rebuilt = await rebuild(phone.store, ({ id, bytes }) => contentsOf(world, id, bytes, keyring));
  if (!rebuilt.ok || rebuilt.value !== "rebuilt") return `could not be made anew: ${JSON.stringify(rebuilt)}`;
  if ((await recordsOf(phone)) !== rows) return `records made anew are others on ${phone.name}`;
  return (await wordsOf(phone)) === words ? undefined : `words made anew are others on ${phone.name}`;
}

/** Nothing of what was written is ever seen on the line, on the endpoint's disk or in its log. */
function leakProblem(world: FullWorld): string | undefined {
  const leak = [...world.phones, ...world.revoked].flatMap(({ net }) => net.leaks)[0];
  if (leak !== undefined) return `words were seen on the line: ${leak}`;
  if (world.endpoint.bytes().includes(CANARY)) return "words are on the endpoint's disk";
  return world.endpoint.logged.some((line) => line.includes(CANARY))
    ? "words are in the endpoint's log"
    : undefined;
}
