/** What the benchmark of sharing does inside a page of a phone: the app's own sharing, with what the app gives it. */

import { joining, makeSharing } from "../../src/app/sharing-engine.ts";
import { organisations, phone } from "../../src/app/this-phone.ts";
import { TABLES } from "../../src/domain/tables/all.ts";
import { blocks } from "../../src/domain/tables/blocks.ts";
import { people } from "../../src/domain/tables/people.ts";
import { canonical, type Json } from "../../src/kernel/canonical.ts";
import { databaseName } from "../../src/storage/database.ts";
import { discard } from "../../src/storage/discard.ts";
import { readOpenEntries } from "../../src/storage/queries/register.ts";
import { countWaiting } from "../../src/storage/sharing/outbox.ts";
import { Store } from "../../src/storage/store.ts";
import { create, type Write, write } from "../../src/storage/write.ts";
import type { Sharing } from "../../src/sync/sharing.ts";
import { apartWrites, type Side, standsAfter } from "./apart.ts";
import { tenYears } from "./ten-years.ts";
import { withVariedWords } from "./varied-words.ts";
import { writeTenYears } from "./write-ten-years.ts";

const LIST = 50;
/** The record whose edits are followed. */
const FOLLOWED = "p0";

/** The organisation that this page has open. */
let open: { readonly store: Store; readonly sharing: Sharing } | undefined;

function here(): { readonly store: Store; readonly sharing: Sharing } {
  if (!open) throw new Error("no organisation is open");
  return open;
}

/** Milliseconds since 1970, finer than the clock: the same for all pages of this machine. */
const instant = (): number => performance.timeOrigin + performance.now();

/** A new organisation with ten years in it. Gives how many records. */
async function fill(): Promise<number> {
  const opened = await Store.open(crypto.randomUUID(), phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const records = await writeTenYears(store, withVariedWords(tenYears(store.today(), store.node)));
  await store.flush();
  open = { store, sharing: makeSharing(store) };
  return records;
}

/** Milliseconds from the wish to share to the moment the endpoint has said that it has everything. */
async function begin(endpoint: string): Promise<number> {
  const { store, sharing } = here();
  const from = performance.now();
  const begun = await sharing.begin({ endpoint, name: "Anne" });
  if (!begun.ok) throw new Error(begun.error.code);
  await until(() => sharing.status.getState().waiting === 0);
  const ms = performance.now() - from;
  if ((await countWaiting(store)) > 0) throw new Error("not all of it was sent");
  return ms;
}

async function invite(): Promise<string> {
  const invited = await here().sharing.invite("editor");
  if (!invited.ok) throw new Error(invited.error.code);
  return invited.value.code;
}

/** Milliseconds from the code to the list of actions on a phone that had nothing. */
async function join({ endpoint, code }: { endpoint: string; code: string }): Promise<number> {
  const from = performance.now();
  const came = await joining.join({ endpoint, code, name: "Bert" });
  if (!came.ok) throw new Error(came.error.code);
  const { store } = came.value;
  const entries = await store.read((reader) => readOpenEntries(reader, "action"));
  const ms = performance.now() - from;
  if (entries.length < LIST || entries.slice(0, LIST).some(({ text }) => text === ""))
    throw new Error("not the list");
  open = { store: store as Store, sharing: makeSharing(store as Store) };
  await open.sharing.start();
  return ms;
}

/** Until the others have let this phone in, and nothing waits. */
async function settled(): Promise<void> {
  const { sharing } = here();
  await until(() => {
    const { kind, role, waiting } = sharing.status.getState();
    return kind === "idle" && role !== undefined && waiting === 0;
  });
}

/** When each value of the followed field was first seen. */
const seen = new Map<string, number>();
const waiters = new Map<string, (at: number) => void>();

async function follow(): Promise<void> {
  here()
    .store.live((reader) => reader.get(people, FOLLOWED))
    .subscribe((record) => {
      const value = record?.theme ?? "";
      if (seen.has(value)) return;
      seen.set(value, instant());
      waiters.get(value)?.(instant());
    });
}

/** One edit; gives when somebody did it. */
async function edit(value: string): Promise<number> {
  const at = instant();
  const stored = await here().store.commit([write(people, FOLLOWED, { theme: value })]);
  if (!stored.ok) throw new Error(stored.error.kind);
  return at;
}

async function whenSeen(value: string): Promise<number> {
  return seen.get(value) ?? (await new Promise<number>((resolve) => waiters.set(value, resolve)));
}

/** The edits of one side, each a commit of its own, as made without a connection. */
async function writeApart({ side, round }: { side: Side; round: number }): Promise<number> {
  const writes = apartWrites(side, round);
  for (const each of writes) {
    const stored = await here().store.commit([each as Write]);
    if (!stored.ok) throw new Error(stored.error.kind);
  }
  return writes.length;
}

/** When the connection came back, and when everything that both sides wrote stood here. Ask it before it comes back. */
async function whenEqual(round: number): Promise<{ online: number; equal: number }> {
  const { store } = here();
  const online = new Promise<number>((resolve) => {
    window.addEventListener("online", () => resolve(instant()), { once: true });
  });
  const equal = new Promise<number>((resolve) => {
    const { unsubscribe } = store
      .live((reader) => reader.all(people))
      .subscribe((all) => {
        if (!standsAfter(all, round)) return;
        resolve(instant());
        setTimeout(() => unsubscribe());
      });
  });
  return { online: await online, equal: await equal };
}

/** A fingerprint of every record and every note, and how many fields are shown as changed by two. */
async function whole(): Promise<{ print: string; both: number }> {
  const text = await here().store.read(async (reader) => {
    const records = await Promise.all(TABLES.map((table) => reader.allWithBin(table)));
    const ids = (await reader.all(blocks)).map(({ id }) => id);
    return canonical({ records, words: [...(await reader.words(ids))] } as unknown as Json);
  });
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const both = await here().store.read((reader) => reader.both());
  return { print: [...hash].join(" "), both: both.length };
}

/** Types so many characters in bursts, as fast as a good typist. Gives the sealed batches' bytes and how many there were. */
async function type(characters: number): Promise<{ bytes: number; batches: number }> {
  const { store } = here();
  await store.commit([create(blocks, "bench-note", { meetingId: "m1", kind: "note" })]);
  await settled();
  await pause(1500);
  const before = await ownSealed(store);
  const text = await store.openText("m1");
  const words = "De werkgroep groen plant in april bij het buurthuis nieuwe struiken. ";
  for (let at = 0; at < characters; at += 1) {
    text.edit("bench-note", at, 0, words[at % words.length] ?? " ");
    await pause(at % BURST === BURST - 1 ? BETWEEN_MS : KEY_MS);
  }
  await store.closeText("m1");
  await pause(1500);
  await settled();
  const after = await ownSealed(store);
  return { bytes: after.bytes - before.bytes, batches: after.batches - before.batches };
}

const BURST = 25;
const KEY_MS = 30;
const BETWEEN_MS = 400;

async function ownSealed(store: Store): Promise<{ bytes: number; batches: number }> {
  const rows = await store.ask((db) => db.table<{ bytes: Uint8Array }>("sealed").toArray());
  return { bytes: rows.reduce((sum, { bytes }) => sum + bytes.length, 0), batches: rows.length };
}

/** Bytes that this browser keeps for the address. */
const disk = async (): Promise<number> => (await navigator.storage.estimate()).usage ?? 0;

/** Takes the organisation off this phone. */
async function leave(): Promise<void> {
  const { store, sharing } = here();
  open = undefined;
  seen.clear();
  waiters.clear();
  await sharing.stop();
  await store.close();
  await discard(store.organisationId, phone);
  await organisations.remove(store.organisationId);
  const left = await indexedDB.databases();
  if (left.some(({ name }) => name === databaseName(store.organisationId))) throw new Error("it did not go");
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Looks at every change of the status. */
function until(holds: () => boolean): Promise<void> {
  if (holds()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = here().sharing.status.subscribe(() => {
      if (!holds()) return;
      stop();
      resolve();
    });
  });
}

const bench = {
  fill,
  begin,
  invite,
  join,
  settled,
  follow,
  edit,
  whenSeen,
  writeApart,
  whenEqual,
  whole,
  type,
  disk,
  leave,
};
export type SharingBench = typeof bench;
Object.assign(globalThis, { bench });
