/** What can happen in the full tier. The number in a name is that of the fault it stands for; see ../README.md. */

import * as Y from "yjs";
import { makeDeviceKeys } from "../../../src/crypto/device-keys.ts";
import { keyFor } from "../../../src/crypto/epochs.ts";
import { sealInfo } from "../../../src/crypto/info.ts";
import { blocks } from "../../../src/domain/tables/blocks.ts";
import { meetings } from "../../../src/domain/tables/meetings.ts";
import type { Store } from "../../../src/storage/store.ts";
import { create, remove, restore, type Write, write } from "../../../src/storage/write.ts";
import { openHere } from "../../../src/sync/here.ts";
import { writeEntry } from "../../../src/sync/roster-round.ts";
import { Sharing } from "../../../src/sync/sharing.ts";
import { StatusLine } from "../../../src/sync/status.ts";
import type { Fate, FullWorld } from "./full-world.ts";
import type { SimEndpoint } from "./sim-endpoint.ts";
import type { Mishap } from "./sim-net.ts";
import { HOME, type SimPhone } from "./sim-phone.ts";

export type FullAction = {
  readonly name: string;
  readonly weight: number;
  readonly run: (world: FullWorld) => Promise<void>;
};

const DAY = 86_400_000;
const MEETINGS = ["m1", "m2"] as const;

/** One of the few records that everybody writes to, so that they meet. */
function someWrite({ chance }: FullWorld, word: string): Write {
  const id = chance.pick(MEETINGS);
  switch (chance.below(6)) {
    case 0:
      return write(meetings, id, { place: word });
    case 1:
      return write(meetings, id, { title: word, place: word });
    case 2:
      return write(meetings, id, { status: [chance.below(2), chance.below(3)], title: word });
    case 3:
      return write(meetings, id, { dayLetter: word.slice(-5), place: word });
    case 4:
      return write(meetings, id, { numberer: word });
    default:
      return write(blocks, `${id}-b`, { due: word });
  }
}

/** Writes, and remembers what was confirmed. */
async function commit(
  world: FullWorld,
  store: Store,
  word: string,
  writes: readonly Write[],
  fate: Fate = "must",
): Promise<void> {
  const stored = await store.commit(writes);
  // What is not confirmed stays in memory and is tried again: it may still come.
  world.fates.set(word, stored.ok ? fate : "may");
}

/** Types a word into the notes of a meeting. */
async function type(world: FullWorld, store: Store, word: string): Promise<void> {
  const id = world.chance.pick(MEETINGS);
  const ydoc = new Y.Doc();
  const updates: Uint8Array[] = [];
  const before = await store.ask(
    async (db) =>
      [
        ...(await db.table("ysnap").where("doc").equals(id).toArray()),
        ...(await db.table("ytext").toArray()).filter((row: { doc: string }) => row.doc === id),
      ] as { u: Uint8Array }[],
  );
  for (const { u } of before) Y.applyUpdate(ydoc, u);
  ydoc.on("update", (update: Uint8Array) => updates.push(update));
  const text = ydoc.getText(`${id}-b`);
  // Between two words: each stays whole, whatever comes between them.
  text.insert(world.chance.below(text.length / word.length + 1) * word.length, word);
  const stored = await store.commitTexts([{ doc: id, update: Y.mergeUpdates(updates) }]);
  world.fates.set(word, stored.ok ? "must" : "may");
  if (stored.ok) world.typed.add(word);
}

const edit = async (world: FullWorld, phone = world.someone()): Promise<void> => {
  const word = world.word();
  await commit(world, phone.store, word, [someWrite(world, word)]);
};

export const ordinary: readonly FullAction[] = [
  { name: "edit", weight: 10, run: (world) => edit(world) },
  {
    name: "a new record",
    weight: 2,
    run: async (world) => {
      const { store } = world.someone();
      const word = world.word();
      await commit(world, store, word, [create(meetings, store.newId(), { title: word })]);
    },
  },
  {
    name: "18 19 typing in the same notes",
    weight: 6,
    run: (world) => type(world, world.someone().store, world.word()),
  },
  {
    name: "17 delete",
    weight: 1,
    run: async (world) => void (await world.someone().store.commit([remove(meetings, "m1")])),
  },
  {
    name: "17 put back",
    weight: 1,
    run: async (world) => void (await world.someone().store.commit([restore(meetings, "m1")])),
  },
  { name: "a round", weight: 8, run: async (world) => void (await world.someone().round()) },
  {
    name: "time passes",
    weight: 3,
    run: async (world) => void (world.now += world.chance.below(20 * 60_000)),
  },
];

/** A round in this weather; afterwards it clears up. */
async function roundIn(phone: SimPhone, weather: (nth: number) => Mishap): Promise<void> {
  phone.net.change(weather);
  await phone.round();
  phone.net.change();
}

async function addMember(world: FullWorld, phone: SimPhone): Promise<boolean> {
  const { template, admin } = world;
  await admin.round();
  const here = await openHere(admin.store, admin.ports(), new StatusLine());
  if (!here || here === "no_keys") return false;
  const keys = await makeDeviceKeys();
  const { organisation: o, members, ports } = here;
  admin.net.isOnline = true;
  const written = await writeEntry(here, async () => {
    const info = await sealInfo(members.keyring, o, keys.id, { name: phone.name, node: "" }, ports.random);
    const key = await keyFor(o, members.keyring, keys.public);
    return { add: [{ d: keys.id, ...keys.public, role: "editor" as const, info, key }] };
  });
  admin.net.isOnline = false;
  if (!written.ok) return false;
  await phone.open();
  await phone.becomeMember({ ...template, keyring: members.keyring, entries: await members.entries() }, keys);
  return true;
}

export const faults: readonly FullAction[] = [
  {
    name: "2 answers are lost on the way",
    weight: 5,
    run: async (world) => {
      const k = 2 + world.chance.below(5);
      await roundIn(world.someone(), (nth) => (nth % k === 0 ? "deaf" : undefined));
    },
  },
  {
    name: "2 the connection breaks off",
    weight: 3,
    run: async (world) => {
      const after = 1 + world.chance.below(6);
      await roundIn(world.someone(), (nth) => (nth > after ? "lost" : undefined));
    },
  },
  {
    name: "3 the page dies in the middle of a round",
    weight: 3,
    run: async (world) => {
      const phone = world.someone();
      const at = 1 + world.chance.below(60);
      phone.disk.heal();
      phone.disk.plan = (_moment, nth) => (nth >= at ? { kind: "fail", name: "AbortError" } : undefined);
      await phone.round().catch(() => undefined);
      await phone.die();
      await phone.open();
    },
  },
  {
    name: "4 9 24 a transaction is aborted while what came is applied",
    weight: 3,
    run: async (world) => {
      const phone = world.someone();
      const at = 1 + world.chance.below(60);
      phone.disk.heal();
      phone.disk.plan = (_moment, nth) => (nth === at ? { kind: "abort", name: "AbortError" } : undefined);
      await phone.round();
      phone.disk.heal();
    },
  },
  {
    name: "22 24 the disk is full or lost while somebody writes",
    weight: 2,
    run: async (world) => {
      const phone = world.someone();
      const [at, name] = [
        1 + world.chance.below(12),
        world.chance.pick(["QuotaExceededError", "UnknownError"]),
      ];
      phone.disk.heal();
      phone.disk.plan = (_moment, nth) => (nth === at ? { kind: "fail", name } : undefined);
      await edit(world, phone);
      phone.disk.heal();
      await phone.store.retry();
    },
  },
  {
    name: "5 20 a bit falls over on the way",
    weight: 3,
    run: async (world) => {
      const phone = world.someone();
      const [way, where] = [
        world.chance.pick(["flipUp", "flipDown"] as const),
        world.chance.below(1000) / 1000,
      ];
      phone.net.where = () => where;
      await roundIn(phone, () => way);
    },
  },
  {
    name: "8 a clock jumps",
    weight: 2,
    run: async (world) => void (world.someone().skew = (world.chance.below(81) - 40) * DAY),
  },
  {
    name: "10 many writes in one moment",
    weight: 1,
    run: async (world) => {
      const phone = world.someone();
      for (let at = 0; at < 12; at += 1) await edit(world, phone);
    },
  },
  {
    name: "11 a phone is copied, and both write",
    weight: 1,
    run: async (world) => {
      if (world.phones.length > 3) return;
      const phone = world.someone();
      const copy = world.newPhone(`copy of ${phone.name}`);
      await copy.putBack(await phone.copy());
      world.phones.push(copy);
      await edit(world, phone);
      await edit(world, copy);
    },
  },
  {
    name: "39 power is lost, and the disk falls back behind what was sent",
    weight: 2,
    run: async (world) => {
      const phone = world.someone();
      const before = await phone.copy();
      await edit(world, phone);
      if (world.chance.odds(70)) await phone.round();
      if (world.chance.odds(50)) await edit(world, phone);
      await world.destroying(() => phone.putBack(before));
    },
  },
  {
    name: "1 the endpoint is restored from an earlier copy",
    weight: 2,
    run: async (world) => {
      const { endpoint } = world;
      const putBack = copies.get(endpoint);
      // A copy from before anything was shared is an endpoint that lost everything.
      if (!(await endpoint.store.organisation(world.template.o))) return;
      if (!putBack) copies.set(endpoint, await endpoint.copy());
      else await world.destroying(putBack);
    },
  },
  {
    name: "37 the endpoint lost everything",
    weight: 1,
    run: (world) => world.destroying(() => world.endpoint.lose()),
  },
  {
    name: "36 every session has ended",
    weight: 2,
    run: async (world) => {
      await edit(world);
      await world.endpoint.restart();
      world.now += 13 * 3600_000;
    },
  },
  {
    name: "31 two pages of a phone seal at once",
    weight: 2,
    run: async (world) => {
      const phone = world.someone();
      const other = await phone.openStore();
      const words = [world.word(), world.word()] as const;
      await commit(world, phone.store, words[0], [someWrite(world, words[0])]);
      await commit(world, other, words[1], [someWrite(world, words[1])]);
      const pages = [phone.store, other].map((store) => new Sharing(store, phone.ports(), HOME));
      for (const page of pages) await page.start();
      phone.net.isOnline = true;
      await Promise.all(pages.map((page) => page.now()));
      phone.net.isOnline = false;
      for (const page of pages) await page.stop();
      await other.close();
    },
  },
  {
    name: "25 a phone's data is gone, and it joins anew",
    weight: 1,
    run: async (world) => {
      const phone = world.someone();
      if (phone === world.admin) return;
      const fresh = world.newPhone(`${phone.name} anew`);
      if (!(await addMember(world, fresh))) return;
      await world.destroying(async () => {
        await phone.close();
        world.phones = world.phones.map((each) => (each === phone ? fresh : each));
      });
    },
  },
  {
    name: "38 access is taken away from a phone that goes on writing",
    weight: 1,
    run: async (world) => {
      const phone = world.someone();
      if (phone === world.admin || world.phones.length < 3) return;
      await takeAway(world, phone);
    },
  },
];

/** What only the phone has is lost to the others; what it writes afterwards is nobody's. */
async function takeAway(world: FullWorld, phone: SimPhone): Promise<void> {
  const { admin } = world;
  const device = await world.deviceOf(phone);
  const same: SimPhone[] = [];
  for (const each of world.phones) if (await isOfFamily(world, each, device)) same.push(each);
  if (same.includes(admin)) return;
  const sharing = new Sharing(admin.store, admin.ports(), HOME);
  await sharing.start();
  admin.net.isOnline = true;
  await sharing.now();
  const taken = await sharing.revoke([device]);
  admin.net.isOnline = false;
  await sharing.stop();
  if (!taken.ok) return;
  await world.destroying(async () => {
    world.phones = world.phones.filter((each) => !same.includes(each));
    world.revoked.push(...same);
    // What the endpoint has behind the cut is in nobody's hands any more.
    for (const each of world.phones) await each.round();
  });
  for (const gone of same) {
    const word = world.word();
    await commit(world, gone.store, word, [write(meetings, "m2", { place: word })], "never");
    await gone.round();
  }
}

async function isOfFamily(world: FullWorld, phone: SimPhone, device: string): Promise<boolean> {
  const own = await world.deviceOf(phone);
  if (own === device) return true;
  const here = await openHere(phone.store, phone.ports(), new StatusLine());
  if (!here || here === "no_keys") return false;
  const { devices } = here.members.roster;
  const origin = (d: string): string => (devices[d]?.from === undefined ? d : origin(devices[d].from));
  return origin(own) === origin(device);
}

const copies = new WeakMap<SimEndpoint, () => Promise<void>>();
