/** A phone's storage that fails in every way it can: nothing is said to be stored that is not, and nothing is lost. */

import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { rawDatabase, storedRows } from "../../tests/support/exported-changes.ts";
import { type Fault, FaultyIndexedDB, type Moment } from "../../tests/support/faulty-indexed-db.ts";
import { lastingTimers, patiently, settle, stopTimers } from "../../tests/support/patience.ts";
import { EVENING, type TestPhone, testPhone } from "../../tests/support/phone.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { blocks } from "../domain/tables/blocks.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { StorageUnavailable } from "./connection.ts";
import { Store } from "./store.ts";
import { create, write } from "./write.ts";

type Broken = TestPhone & { readonly indexedDB: FaultyIndexedDB };

const ORG = "zilverlinde";
const phoneWith = (seed = 1): Broken => testPhone(seed, EVENING, new FaultyIndexedDB()) as Broken;

beforeEach(() => {
  stopTimers();
  // Dexie says aloud that it opens a database anew.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

async function openStore(phone: TestPhone): Promise<Store> {
  const store = await patiently(Store.open(ORG, phone));
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

/** What another page on this phone reads, once all is well. */
async function placesIn(phone: Broken): Promise<Record<string, unknown>> {
  phone.indexedDB.heal();
  phone.indexedDB.wake();
  const rows = await patiently(storedRows(phone, ORG));
  return Object.fromEntries([...rows].map(([key, row]) => [key, row["place"]]));
}

/** The faults a browser knows, and where they can strike. */
const FAULTS: readonly [Moment, Fault][] = [
  ["request", { kind: "fail", name: "UnknownError" }],
  ["request", { kind: "lose", name: "UnknownError" }],
  ["request", { kind: "abort", name: "UnknownError" }],
  ["request", { kind: "abort", name: "AbortError" }],
  ["request", { kind: "hangUntilClosed" }],
  ["transaction", { kind: "lose", name: "InvalidStateError" }],
  ["transaction", { kind: "fail", name: "UnknownError" }],
  ["commit", { kind: "fail", name: "UnknownError" }],
  ["commit", { kind: "lose", name: "UnknownError" }],
  ["commit", { kind: "hangUntilClosed" }],
  ["commit", { kind: "silent" }],
];

describe("a single fault", () => {
  for (const [moment, fault] of FAULTS) {
    const name = `${moment}: ${fault.kind}${"name" in fault ? ` ${fault.name}` : ""}`;
    test(`is healed unseen wherever it strikes in a commit (${name})`, async () => {
      for (let at = 1; ; at += 1) {
        const phone = phoneWith();
        const store = await openStore(phone);
        await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
        phone.indexedDB.heal();
        let struck = false;
        phone.indexedDB.plan = (now, nth) => {
          if (nth !== at || now !== moment) return undefined;
          struck = true;
          return fault;
        };
        const writes = [write(meetings, "m", { place: "Kerkzaal" }), create(blocks, "b", { meetingId: "m" })];
        const committed = await patiently(store.commit(writes));
        const moments = phone.indexedDB.passed.length;
        expect(committed, `at ${at}`).toMatchObject({ ok: true });
        expect(store.health.getState()).toEqual({ kind: "saved" });
        expect(store.unsaved().writes).toEqual([]);
        expect(await placesIn(phone), `at ${at}`).toEqual({
          "meetings/m": "Kerkzaal",
          "blocks/b": undefined,
        });
        await patiently(store.close());
        if (!struck && at > moments) break;
      }
    });

    test(`loses no note, and none of its words (${name})`, async () => {
      for (let at = 1; ; at += 1) {
        const phone = phoneWith();
        const store = await openStore(phone);
        const doc = await patiently(store.openText("m"));
        doc.edit("b", 0, 0, "Goeden");
        await patiently(doc.flush());
        phone.indexedDB.heal();
        let struck = false;
        phone.indexedDB.plan = (now, nth) => {
          if (nth !== at || now !== moment) return undefined;
          struck = true;
          return fault;
        };
        doc.edit("b", 6, 0, "avond");
        await patiently(doc.flush());
        const moments = phone.indexedDB.passed.length;
        expect(doc.dirty, `at ${at}`).toBe(false);
        phone.indexedDB.heal();
        const words = await patiently(store.read((reader) => reader.words(["b"])));
        expect(words.get("b"), `at ${at}`).toBe("Goedenavond");
        expect(phone.mirror.length).toBe(0);
        await patiently(store.close());
        if (!struck && at > moments) break;
      }
    });
  }

  test("while opening is healed as well", async () => {
    const atOpening: Fault[] = [
      { kind: "fail", name: "UnknownError" },
      { kind: "fail", name: "InvalidStateError" },
      { kind: "hang" },
    ];
    for (const fault of atOpening) {
      const phone = phoneWith();
      phone.indexedDB.plan = (moment, nth) => (moment === "open" && nth === 1 ? fault : undefined);
      const store = await openStore(phone);
      expect(await patiently(store.commit([create(meetings, "m", {})]))).toMatchObject({ ok: true });
      await patiently(store.close());
    }
  });

  test("while reading is healed as well", async () => {
    for (const [moment, fault] of FAULTS) {
      const phone = phoneWith();
      const store = await openStore(phone);
      await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
      phone.indexedDB.heal();
      phone.indexedDB.plan = (now, nth) => (nth === 1 && now === moment ? fault : undefined);
      const meeting = await patiently(store.read((reader) => reader.get(meetings, "m")));
      expect(meeting).toMatchObject({ place: "Buurthuis" });
      await patiently(store.close());
    }
  });
});

describe("a device that stays broken", () => {
  const broken: Record<string, (moment: Moment) => Fault | undefined> = {
    "connection lost": (moment) =>
      moment === "transaction" ? { kind: "lose", name: "InvalidStateError" } : undefined,
    "requests fail": (moment) => (moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined),
    "nothing answers": (moment) => (moment === "request" ? { kind: "hang" } : undefined),
    "cannot be opened": (moment) =>
      moment === "open"
        ? { kind: "fail", name: "UnknownError" }
        : { kind: "lose", name: "InvalidStateError" },
    "commits fail": (moment) => (moment === "commit" ? { kind: "fail", name: "UnknownError" } : undefined),
  };
  for (const [name, plan] of Object.entries(broken)) {
    test(`is said, keeps everything, and stores it in order once it recovers (${name})`, async () => {
      const phone = phoneWith();
      const store = await openStore(phone);
      const doc = await patiently(store.openText("m"));
      const seen: string[] = [];
      store.health.subscribe((health) => seen.push(health.kind));
      phone.indexedDB.plan = plan;

      const first = await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
      expect(first).toEqual({ ok: false, error: { kind: "lost", retry: "later" } });
      expect(store.health.getState()).toEqual({ kind: "failing", why: "lost", unsaved: 1 });
      const second = await patiently(store.commit([write(meetings, "m", { place: "Kerkzaal" })]));
      expect(second).toMatchObject({ ok: false });
      expect(store.health.getState()).toMatchObject({ kind: "failing", unsaved: 2 });
      doc.edit("b", 0, 0, "Goedenavond");
      await patiently(doc.flush());
      expect(store.health.getState()).toMatchObject({ kind: "failing", unsaved: 3 });
      expect(store.unsaved()).toMatchObject({
        writes: [{ id: "m" }, { id: "m" }],
        words: { b: "Goedenavond" },
      });
      expect(phone.mirror.length).toBe(1);

      phone.indexedDB.heal();
      phone.indexedDB.wake();
      await settle();
      await vi.advanceTimersByTimeAsync(10_000);
      await patiently(store.flush());
      await settle();
      expect(store.health.getState()).toEqual({ kind: "saved" });
      expect(store.unsaved()).toEqual({ writes: [], words: {} });
      expect(await placesIn(phone)).toEqual({ "meetings/m": "Kerkzaal" });
      expect((await patiently(store.read((reader) => reader.words(["b"])))).get("b")).toBe("Goedenavond");
      expect(phone.mirror.length).toBe(0);
      expect(seen.indexOf("saving")).toBeLessThan(seen.indexOf("failing"));
      expect(seen.at(-1)).toBe("saved");
      await patiently(store.close());
      expect(await lastingTimers()).toBe(0);
    });
  }

  test("tells reads so, which give nothing back", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    phone.indexedDB.plan = broken["connection lost"] as FaultyIndexedDB["plan"];
    await expect(patiently(store.read((reader) => reader.all(meetings)))).rejects.toBeInstanceOf(
      StorageUnavailable,
    );
  });

  test("cannot be opened at first: that is said, and a later try works", async () => {
    const phone = phoneWith();
    phone.indexedDB.plan = (moment) => (moment === "open" ? { kind: "hang" } : undefined);
    expect(await patiently(Store.open(ORG, phone))).toEqual({
      ok: false,
      error: { kind: "lost", retry: "later" },
    });
    phone.indexedDB.heal();
    phone.indexedDB.wake();
    const store = await openStore(phone);
    expect(await patiently(store.commit([create(meetings, "m", {})]))).toMatchObject({ ok: true });
  });

  test("leaves no timer behind when it is closed", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    const doc = await patiently(store.openText("m"));
    phone.indexedDB.plan = broken["requests fail"] as FaultyIndexedDB["plan"];
    await patiently(store.commit([create(meetings, "m", {})]));
    doc.edit("b", 0, 0, "Goedenavond");
    await patiently(store.close());
    expect(await lastingTimers()).toBe(0);
    expect(phone.mirror.length).toBe(1);
    expect(await patiently(store.commit([create(meetings, "late", {})]))).toMatchObject({ ok: false });
    expect(await lastingTimers()).toBe(0);
  });

  test("keeps what a killed page left until it can be stored", async () => {
    const phone = phoneWith();
    const killed = await openStore(phone);
    (await patiently(killed.openText("m"))).edit("b", 0, 0, "Goedenavond");
    let opened = false;
    phone.indexedDB.plan = (moment) =>
      opened && moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined;
    const opening = Store.open(ORG, { ...phone, random: testPhone(2).random });
    await settle(3);
    opened = true;
    const store = await patiently(opening);
    if (!store.ok) throw new Error("not opened");
    expect(store.value.health.getState()).toEqual({ kind: "failing", why: "lost", unsaved: 1 });
    phone.indexedDB.heal();
    await vi.advanceTimersByTimeAsync(10_000);
    await settle();
    await patiently(store.value.flush());
    expect(store.value.health.getState()).toEqual({ kind: "saved" });
    expect((await patiently(store.value.read((reader) => reader.words(["b"])))).get("b")).toBe("Goedenavond");
  });
});

describe("a full disk", () => {
  for (const moment of ["request", "commit"] as const) {
    test(`is said at once, and everything stays (at ${moment})`, async () => {
      const phone = phoneWith();
      const store = await openStore(phone);
      const doc = await patiently(store.openText("m"));
      await settle();
      let tries = 0;
      phone.indexedDB.plan = (now) => {
        if (now !== moment) return undefined;
        tries += 1;
        return { kind: "fail", name: "QuotaExceededError" };
      };
      const committed = await patiently(
        store.commit([create(meetings, "m", { place: "Buurthuis" }), create(meetings, "n", {})]),
      );
      expect(committed).toEqual({ ok: false, error: { kind: "full", retry: "later" } });
      expect(moment === "commit" ? tries : 1).toBe(1);
      expect(store.health.getState()).toEqual({ kind: "failing", why: "full", unsaved: 1 });
      doc.edit("b", 0, 0, "Goedenavond");
      await patiently(doc.flush());
      expect(doc.text("b")).toBe("Goedenavond");
      expect(store.health.getState()).toEqual({ kind: "failing", why: "full", unsaved: 2 });
      phone.indexedDB.heal();
      await patiently(store.retry());
      await settle();
      expect(store.health.getState()).toEqual({ kind: "saved" });
      expect(await placesIn(phone)).toEqual({ "meetings/m": "Buurthuis", "meetings/n": "" });
      await patiently(store.close());
    });
  }

  test("is recognised when only a write in a bulk fails", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    await patiently(store.commit([create(meetings, "m", {})]));
    phone.indexedDB.heal();
    const clean = await countOf(phone, store);
    const kinds = new Set<string>();
    for (let at = 1; at <= clean; at += 1) {
      phone.indexedDB.heal();
      phone.indexedDB.plan = (now, nth) =>
        nth === at && now === "request" ? { kind: "fail", name: "QuotaExceededError" } : undefined;
      const committed = await patiently(
        store.commit([create(meetings, `a${at}`, {}), create(meetings, `b${at}`, {})]),
      );
      kinds.add(committed.ok ? "ok" : committed.error.kind);
      phone.indexedDB.heal();
      await patiently(store.retry());
    }
    expect([...kinds].sort()).toEqual(["full", "ok"]);
  });

  async function countOf(phone: Broken, store: Store): Promise<number> {
    await patiently(store.commit([create(meetings, "x", {}), create(meetings, "y", {})]));
    return phone.indexedDB.passed.length;
  }
});

describe("a mistake of our own", () => {
  test("is thrown, not tried for ever, and stops nothing", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    for (const name of ["DataError", "ConstraintError", "NotFoundError"]) {
      phone.indexedDB.heal();
      phone.indexedDB.plan = (moment) => (moment === "request" ? { kind: "fail", name } : undefined);
      await expect(patiently(store.commit([create(meetings, name, {})]))).rejects.toMatchObject({ name });
      expect(phone.indexedDB.passed.filter((moment) => moment === "transaction")).toHaveLength(1);
    }
    phone.indexedDB.heal();
    await expect(
      patiently(
        store.read(() => {
          throw new TypeError("ours");
        }),
      ),
    ).rejects.toThrow("ours");
    expect(store.unsaved().writes).toEqual([]);
    expect(await patiently(store.commit([create(meetings, "m", {})]))).toMatchObject({ ok: true });
    expect(store.health.getState()).toEqual({ kind: "saved" });
  });

  test("keeps what is typed, and the next words are stored", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    const doc = await patiently(store.openText("m"));
    phone.indexedDB.plan = (moment) =>
      moment === "request" ? { kind: "fail", name: "DataError" } : undefined;
    doc.edit("b", 0, 0, "Goeden");
    await expect(patiently(doc.flush())).rejects.toMatchObject({ name: "DataError" });
    expect(doc.dirty).toBe(true);
    expect(phone.mirror.length).toBe(1);
    phone.indexedDB.heal();
    doc.edit("b", 6, 0, "avond");
    await patiently(doc.flush());
    expect((await patiently(store.read((reader) => reader.words(["b"])))).get("b")).toBe("Goedenavond");
    expect(phone.mirror.length).toBe(0);
  });

  test("in what was promised to be stored later stays within reach", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const phone = phoneWith();
    const store = await openStore(phone);
    phone.indexedDB.plan = (moment) =>
      moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined;
    await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
    phone.indexedDB.plan = (moment) =>
      moment === "request" ? { kind: "fail", name: "DataError" } : undefined;
    await patiently(store.retry());
    expect(store.unsaved().writes).toMatchObject([{ id: "m" }]);
    phone.indexedDB.heal();
    expect(await patiently(store.commit([create(meetings, "n", {})]))).toMatchObject({ ok: true });
    expect(store.health.getState()).toMatchObject({ kind: "failing", unsaved: 1 });
  });
});

describe("what wakes up late", () => {
  test("or was stored without an answer, is stored once", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    const db = await patiently(rawDatabase(phone, ORG));
    await patiently(db.table("meta").put({ key: "shared", value: true }));
    phone.indexedDB.heal();
    phone.indexedDB.plan = (moment) =>
      moment === "commit" && phone.indexedDB.passed.filter((each) => each === moment).length === 1
        ? { kind: "silent" }
        : undefined;
    const committed = await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
    expect(committed).toMatchObject({ ok: true });
    const pending = (await patiently(db.table("pending").toArray())) as { changes: { stamp: string }[] }[];
    expect(pending.flatMap((each) => each.changes.map(({ stamp }) => stamp))).toEqual(
      committed.ok ? [committed.value] : [],
    );
    db.close();
  });

  test("stores nothing twice and nothing old", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    phone.indexedDB.heal();
    phone.indexedDB.plan = (moment, nth) =>
      nth === 2 && moment === "request" ? { kind: "hang" } : undefined;
    const first = store.commit([create(meetings, "m", { place: "Buurthuis" })]);
    expect(await patiently(first)).toMatchObject({ ok: false });
    const second = store.commit([write(meetings, "m", { place: "Kerkzaal" })]);
    phone.indexedDB.heal();
    phone.indexedDB.wake();
    expect(await patiently(second)).toMatchObject({ ok: true });
    expect(await placesIn(phone)).toEqual({ "meetings/m": "Kerkzaal" });
  });

  test("an opening that answers after all is not used any more", async () => {
    const phone = phoneWith();
    const store = await openStore(phone);
    await patiently(store.commit([create(meetings, "m", { place: "Buurthuis" })]));
    phone.indexedDB.heal();
    phone.indexedDB.plan = (moment, nth) => {
      if (nth === 1) return { kind: "lose", name: "InvalidStateError" };
      return moment === "open" && nth === 2 ? { kind: "hang" } : undefined;
    };
    expect(await patiently(store.commit([write(meetings, "m", { place: "Kerkzaal" })]))).toMatchObject({
      ok: true,
    });
    expect(await patiently(store.commit([write(meetings, "m", { place: "Bibliotheek" })]))).toMatchObject({
      ok: true,
    });
    phone.indexedDB.wake();
    await settle();
    expect(await placesIn(phone)).toEqual({ "meetings/m": "Bibliotheek" });
  });
});

test("a live query comes back after a lost connection, and sees what was written meanwhile", async () => {
  const phone = phoneWith();
  const store = await openStore(phone);
  const seen: number[] = [];
  const troubles: unknown[] = [];
  const subscription = store
    .live((reader) => reader.all(meetings))
    .subscribe(
      (list) => seen.push(list.length),
      (trouble) => troubles.push(trouble),
    );
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(seen).toEqual([0]);
  // Lost once: healed unseen, and still live.
  phone.indexedDB.heal();
  phone.indexedDB.plan = (moment, nth) =>
    nth === 1 ? { kind: "lose", name: "InvalidStateError" } : undefined;
  await patiently(store.commit([create(meetings, "m", {})]));
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(seen.at(-1)).toBe(1);
  expect(troubles).toEqual([]);
  // Lost for longer: trouble is told, and it comes back by itself.
  phone.indexedDB.plan = (moment) =>
    moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined;
  await patiently(store.commit([create(meetings, "n", {})]));
  const other = await (async () => {
    phone.indexedDB.heal();
    return await openStore({ ...phone, random: testPhone(2).random });
  })();
  phone.indexedDB.heal();
  await patiently(other.commit([create(meetings, "o", {})]));
  await vi.advanceTimersByTimeAsync(20_000);
  await settle();
  await patiently(store.flush());
  await vi.advanceTimersByTimeAsync(1);
  await settle();
  expect(seen.at(-1)).toBe(3);
  subscription.unsubscribe();
  await patiently(store.close());
  await patiently(other.close());
  expect(await lastingTimers()).toBe(0);
});

test("whatever fails and when: what was said to be stored is, and what was not is kept or stored later", async () => {
  const fault = fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom<Fault>(...FAULTS.map(([, each]) => each)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Fault>({ kind: "fail", name: "QuotaExceededError" }, { kind: "hang" }),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 60 }), fc.nat(3), async (schedule, stubborn) => {
      const phone = phoneWith();
      const store = await openStore(phone);
      const doc = await patiently(store.openText("m"));
      phone.indexedDB.heal();
      phone.indexedDB.plan = (_moment, nth) => schedule[Math.floor(nth / (stubborn + 1))];
      const stored = new Set<string>();
      const kept = new Set<string>();
      for (let turn = 0; turn < 5; turn += 1) {
        const id = `m${turn}`;
        doc.edit("b", doc.text("b").length, 0, `${turn} `);
        const committed = await patiently(store.commit([create(meetings, id, { place: id })]), 300);
        (committed.ok ? stored : kept).add(id);
        expect(store.health.getState().kind === "saved" && doc.dirty).toBe(false);
        await patiently(doc.flush(), 300);
        expect(store.health.getState().kind === "saved" && doc.dirty).toBe(false);
        if (turn === 2) phone.indexedDB.wake();
      }
      const unsaved = new Set(store.unsaved().writes.map((each) => each.id));
      const dirty = doc.dirty;
      phone.indexedDB.heal();
      phone.indexedDB.wake();
      const another = await openStore({ ...phone, random: testPhone(2).random, mirror: testPhone(3).mirror });
      const there = new Set(
        (await patiently(another.read((reader) => reader.all(meetings)))).map((each) => each.id),
      );
      for (const id of stored) expect(there.has(id), `${id} was said to be stored`).toBe(true);
      for (const id of kept) expect(there.has(id) || unsaved.has(id), `${id} was said to be kept`).toBe(true);
      const words = await patiently(another.read((reader) => reader.words(["b"])));
      expect(dirty || words.get("b") === "0 1 2 3 4 ").toBe(true);
      await patiently(store.retry());
      await patiently(store.flush());
      await settle();
      expect(store.health.getState()).toEqual({ kind: "saved" });
      const all = await patiently(another.read((reader) => reader.all(meetings)));
      expect(all.map((each) => each.place).sort()).toEqual(["m0", "m1", "m2", "m3", "m4"]);
      expect((await patiently(another.read((reader) => reader.words(["b"])))).get("b")).toBe("0 1 2 3 4 ");
      expect(phone.mirror.length).toBe(0);
      await patiently(store.close());
      await patiently(another.close());
    }),
    runs(30),
  );
});
