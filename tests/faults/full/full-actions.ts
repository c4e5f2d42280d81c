/** What can go wrong in the full tier. The number in a name is that of the fault it stands for; see ../README.md. */

import { Sharing } from "../../../src/sync/sharing.ts";
import { addMember, takeAway } from "./membership.ts";
import { commit, edit, type FullAction, someWrite } from "./ordinary-actions.ts";
import type { SimEndpoint } from "./sim-endpoint.ts";
import type { Mishap } from "./sim-net.ts";
import { HOME, type SimPhone } from "./sim-phone.ts";

const DAY = 86_400_000;

/** A round in this weather; afterwards it clears up. */
async function roundIn(phone: SimPhone, weather: (nth: number) => Mishap): Promise<void> {
  phone.net.change(weather);
  await phone.round();
  phone.net.change();
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

const copies = new WeakMap<SimEndpoint, () => Promise<void>>();
