/** What can happen in the simulator's core. The number in a name is that of the fault it stands for; see ../README.md. */

import { blocks } from "../../../src/domain/tables/blocks.ts";
import { meetings } from "../../../src/domain/tables/meetings.ts";
import { remove, restore, type Write, write } from "../../../src/storage/write.ts";
import type { CorePhone } from "./core-phone.ts";
import { BrokenOff } from "./core-round.ts";
import type { CoreWorld } from "./core-world.ts";

export type CoreAction = {
  readonly name: string;
  readonly weight: number;
  readonly run: (world: CoreWorld) => void;
};

const DAY = 86_400_000;

const someone = (world: CoreWorld): CorePhone => world.chance.pick(world.phones);

function commit(world: CoreWorld, phone: CorePhone, writes: readonly Write[]): void {
  const mark = phone.name.startsWith("reader") ? "never" : "must";
  world.tell(phone.commit(writes, world.now), mark);
}

/** One of the few records that everybody writes to, so that they meet. */
function someWrite({ chance }: CoreWorld, said: string): Write {
  const id = chance.pick(["m1", "m2"]);
  switch (chance.below(6)) {
    case 0:
      return write(meetings, id, { place: said });
    case 1:
      return write(meetings, id, { title: said, place: said });
    case 2:
      return write(meetings, id, { status: [chance.below(2), chance.below(3)] });
    case 3:
      return write(meetings, id, { dayLetter: said });
    case 4:
      return write(meetings, id, { numberer: said });
    default:
      return write(blocks, `${id}-b`, { due: said });
  }
}

let said = 0;
const words = (): string => {
  said = (said + 1) % 1_000_000;
  return `w${said}`;
};

/** The words count from nothing again, so that a seed says the same whatever ran before it. */
export const startAnew = (): void => {
  said = 0;
};

const dies = (count: number) => {
  let left = count;
  return (): void => {
    left -= 1;
    if (left < 0) throw new BrokenOff();
  };
};

export const ordinary: readonly CoreAction[] = [
  { name: "edit", weight: 10, run: (world) => commit(world, someone(world), [someWrite(world, words())]) },
  {
    name: "edit two things at once",
    weight: 3,
    run: (world) =>
      commit(
        world,
        someone(world),
        [someWrite(world, words()), someWrite(world, words())].filter(
          (each, at, all) => all.findIndex(({ table, id }) => table === each.table && id === each.id) === at,
        ),
      ),
  },
  { name: "17 delete", weight: 2, run: (world) => commit(world, someone(world), [remove(meetings, "m1")]) },
  {
    name: "17 put back",
    weight: 2,
    run: (world) => commit(world, someone(world), [restore(meetings, "m1")]),
  },
  { name: "a round", weight: 8, run: (world) => void world.round(someone(world)) },
  {
    name: "time passes",
    weight: 3,
    run: (world) => {
      world.now += world.chance.below(20 * 60_000);
    },
  },
];

export const faults: readonly CoreAction[] = [
  {
    name: "2 3 a round breaks off somewhere",
    weight: 6,
    run: (world) => void world.round(someone(world), { pause: dies(world.chance.below(8)) }),
  },
  {
    name: "5 bits fall over on the way",
    weight: 2,
    run: (world) => {
      world.flips = !world.flips;
    },
  },
  {
    name: "8 a clock jumps",
    weight: 2,
    run: (world) => {
      someone(world).skew = (world.chance.below(81) - 40) * DAY;
    },
  },
  {
    name: "10 many writes under a clock that stands still",
    weight: 1,
    run: (world) => {
      const phone = someone(world);
      phone.transact((kept) => ({ ...kept, clock: `${kept.clock.slice(0, 12)}fffd${kept.node}` as never }));
      for (let at = 0; at < 5; at += 1) commit(world, phone, [someWrite(world, words())]);
    },
  },
  {
    name: "11 a phone is copied",
    weight: 1,
    run: (world) => {
      if (world.phones.length > 4) return;
      const phone = someone(world);
      const copy = world.make(
        `copy of ${phone.name}`,
        world.judge,
        phone.kept.id,
        phone.kept.node,
        phone.kept.entries,
      );
      copy.transact(() => phone.kept);
      world.phones.push(copy);
    },
  },
  {
    name: "39 a phone loses its last transaction",
    weight: 2,
    run: (world) => {
      const phone = someone(world);
      world.destroying(() => {
        phone.kept = phone.before;
      });
    },
  },
  {
    name: "1 the endpoint is restored from a copy",
    weight: 2,
    run: (world) => {
      if (!copies.has(world)) copies.set(world, world.endpoint.copy());
      else world.destroying(() => world.endpoint.restore(copies.get(world) ?? world.endpoint.copy()));
    },
  },
  {
    name: "37 the endpoint is empty",
    weight: 1,
    run: (world) => {
      const { roster } = world.endpoint.copy();
      world.destroying(() => world.endpoint.restore({ log: [], roster: roster.slice(0, 3) }));
    },
  },
  {
    name: "25 35 a phone is wiped and joins anew",
    weight: 1,
    run: (world) => {
      const phone = someone(world);
      const id = world.newId();
      const entry = { add: { d: id, role: "editor" as const } };
      if (
        phone === world.admin ||
        !isUpToDate(world) ||
        !world.endpoint.addEntry(world.admin.kept.entries.length, entry)
      )
        return;
      const entries = [...world.admin.kept.entries, entry];
      world.admin.learn(entries);
      const fresh = world.make(`${phone.name} anew`, world.judge, id, id.slice(0, 16), entries);
      world.destroying(() => {
        world.phones = world.phones.map((each) => (each === phone ? fresh : each));
      });
    },
  },
  {
    name: "31 two pages seal at once",
    weight: 2,
    run: (world) => {
      const phone = someone(world);
      const read = phone.lastOwn();
      phone.seal(read);
      // The other page read the same number before.
      if (phone.lastOwn() > read && phone.seal(read)) throw new Error("a number was given twice");
    },
  },
  {
    name: "38 access is taken away from a phone that goes on writing",
    weight: 1,
    run: (world) => {
      const phone = someone(world);
      if (phone === world.admin || world.phones.length < 3 || !world.revoke(phone)) return;
      for (const gone of world.revoked) {
        world.tell(gone.commit([write(meetings, "m2", { place: words() })], world.now + DAY), "never");
        while (gone.seal()) world.round(gone);
        sneakIn(world, gone);
      }
    },
  },
  {
    name: "34 a reader writes and sends all the same",
    weight: 1,
    run: (world) => {
      const id = world.newId();
      const entry = { add: { d: id, role: "reader" as const } };
      if (!isUpToDate(world) || !world.endpoint.addEntry(world.admin.kept.entries.length, entry)) return;
      const entries = [...world.admin.kept.entries, entry];
      world.admin.learn(entries);
      const reader = world.make("reader", world.judge, id, id.slice(0, 16), entries);
      commit(world, reader, [write(meetings, "m2", { place: words() })]);
      reader.seal();
      sneakIn(world, reader);
    },
  },
];

/** The admin has the endpoint's chain of members, and may add to it. */
const isUpToDate = ({ admin, endpoint }: CoreWorld): boolean =>
  !endpoint.pullOnly &&
  admin.kept.entries.length === endpoint.roster.length &&
  admin.kept.entries.every((each, at) => each === endpoint.roster[at]);

/** Hands what somebody may not write to the endpoint, and past it to every phone. */
function sneakIn(world: CoreWorld, from: CorePhone): void {
  const batches = [...from.kept.sealed.values()];
  world.endpoint.push(batches);
  for (const phone of world.phones) {
    phone.learn(
      phone.kept.entries.length < world.admin.kept.entries.length
        ? world.admin.kept.entries
        : phone.kept.entries,
    );
    phone.apply(
      batches.filter(({ d }) => d === from.kept.id),
      undefined,
      world.now,
    );
  }
}

const copies = new WeakMap<CoreWorld, ReturnType<CoreWorld["endpoint"]["copy"]>>();
