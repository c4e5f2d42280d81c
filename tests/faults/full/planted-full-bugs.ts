/**
 * Mistakes that somebody could make, planted into the full tier from outside: into a phone's disk, its Web Crypto, or what it
 * is handed. The sources stay as they are.
 */

import { vi } from "vitest";
import { newestOf } from "../../../src/crypto/keyring.ts";
import { sealBatch } from "../../../src/crypto/seal-batch.ts";
import { applyBatches, type OpenedBatch } from "../../../src/storage/sharing/incoming.ts";
import { readSharing } from "../../../src/storage/sharing/sharing-state.ts";
import { makeStamp } from "../../../src/storage/stamp.ts";
import { openHere } from "../../../src/sync/here.ts";
import { StatusLine } from "../../../src/sync/status.ts";
import type { FullWorld } from "./full-world.ts";
import type { Planted } from "./run-full.ts";
import { CANARY } from "./sim-net.ts";
import type { SimPhone } from "./sim-phone.ts";

export type PlantedFullBug = {
  readonly name: string;
  /** What happens in the run. */
  readonly plant: () => Planted;
  /** The mistake, where it is apart from what happens: without it, that comes to nothing. */
  readonly mistake?: () => void;
  /** What the judgement must say. */
  readonly found: RegExp;
};

/** The third action of a run, and nothing else. */
const once = (deed: (world: FullWorld) => Promise<void>): Planted => {
  let actions = 0;
  return {
    meddle: async (world) => {
      actions += 1;
      if (actions === 3) await deed(world);
    },
  };
};

/** A batch as this phone would seal it next, saying this. */
async function batchOf(phone: SimPhone, place: string): Promise<OpenedBatch> {
  const here = await openHere(phone.store, phone.ports(), new StatusLine());
  const state = await readSharing(phone.store);
  const epochKey = here && here !== "no_keys" ? newestOf(here.members.keyring) : undefined;
  if (!here || here === "no_keys" || !state || !epochKey) throw new Error("not shared");
  const stamp = makeStamp(phone.now(), 0, "00000000000000cc");
  const contents = {
    changes: [{ table: "meetings", id: "m1", stamp, fields: { place } }],
    texts: [],
    seen: {},
  };
  const header = {
    v: 1,
    o: here.organisation,
    d: here.device,
    n: state.n + 1,
    p: state.prev,
    e: epochKey.e,
    k: "ops",
    s: 1,
    r: 2,
  } as const;
  const sealed = await sealBatch({
    header,
    contents,
    epochKey,
    signKey: here.keys.sign,
    random: phone.ports().random,
  });
  if (!sealed.ok) throw new Error(sealed.error.code);
  return { device: here.device, n: header.n, prev: header.p, kind: "ops", contents, ...sealed.value };
}

export const plantedFullBugs: readonly PlantedFullBug[] = [
  {
    name: "one change of what came in is dropped",
    plant: () => ({
      meddle: ({ phones }) => {
        const [, second] = phones;
        if (!second) return;
        // The disk says yes and forgets: of one record on one phone.
        const { store } = second;
        const transact = store.transact.bind(store);
        store.transact = (tables, work) =>
          transact(tables, async (db, inside) => {
            const done = await work(db, inside);
            if (tables.includes("refused") && tables.includes("meetings"))
              await db.table("meetings").delete("m1");
            return done;
          });
      },
    }),
    found: /differ|made anew/,
  },
  {
    name: "the vector and the cursor are moved before the data is stored",
    plant: () =>
      once(async ({ phones: [first, second] }) => {
        if (!first || !second) return;
        const place = `${CANARY}8001.`;
        const batch = await batchOf(first, place);
        await first.store.commit([{ table: "meetings", id: "m1", fields: { place } }]);
        await second.store.transact(["sealed"], async (db) => {
          const row = (await db.table("meta").get("sharing")) as {
            value: { vector: Record<string, number> };
          };
          const vector = { ...row.value.vector, [batch.device]: batch.n };
          await db.table("meta").put({ ...row, value: { ...row.value, vector } });
        });
      }),
    found: /differ|hole|rest/,
  },
  {
    name: "signatures are not checked",
    mistake: () => void vi.spyOn(globalThis.crypto.subtle, "verify").mockResolvedValue(true),
    plant: () =>
      once(async ({ endpoint, phones: [, second] }) => {
        if (!second) return;
        // Somebody who holds the key, and an endpoint that helps: a signature of nothing under another's name.
        const batch = await batchOf(second, `${CANARY}8002.`);
        const bytes = Uint8Array.from(batch.bytes);
        bytes.fill(7, bytes.length - 64);
        const state = await readSharing(second.store);
        if (!state) return;
        const { store } = endpoint;
        const row = await store.organisation(state.org);
        if (!row) return;
        const terms = {
          rosterVersion: row.rosterVersion,
          organisationBytes: 1e9,
          sender: batch.device,
          day: 0,
          dayBytes: 1e9,
        };
        const candidate = {
          device: batch.device,
          n: batch.n,
          previous: batch.prev,
          id: batch.id,
          epoch: 1,
          kind: "ops",
          body: bytes,
        };
        await store.append(state.org, [candidate], terms);
      }),
    // What comes of it depends on who is forged when; without the mistake nothing does, see the test below it.
    found: /\S/,
  },
  {
    name: "a phone without the right to write is still accepted",
    plant: () =>
      once(async ({ phones }) => {
        const [, revoked, other] = phones;
        if (!revoked || !other) return;
        // What the judgement of the roster keeps out is handed to storage past it.
        const batch = await batchOf(revoked, `${CANARY}8003.`);
        await applyBatches(other.store, [{ ...batch, device: "f".repeat(32), n: 1, prev: "" }]);
      }),
    found: /differ|written by nobody|beyond/,
  },
];
