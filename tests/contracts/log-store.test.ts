/** What every log store must do, whatever it stands on; an adapter is one more line in `adapters`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  AppendTerms,
  Candidate,
  InviteRow,
  LogStore,
  RosterEffects,
} from "../../src/endpoint/store/log-store.ts";
import { openSqliteStore } from "../../src/endpoint/store/sqlite-store.ts";

interface Adapter {
  readonly open: () => Promise<LogStore>;
  /** Closes and opens again; undefined for a store that forgets. */
  readonly reopen?: (store: LogStore) => Promise<LogStore>;
  readonly remove: () => Promise<void>;
}

const sqlite = (folder: string): LogStore => {
  const opened = openSqliteStore(folder);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};

const adapters: Readonly<Record<string, () => Adapter>> = {
  "SQLite in memory": () => ({ open: async () => sqlite(":memory:"), remove: async () => undefined }),
  "SQLite in a file": () => {
    const folder = mkdtemp(join(tmpdir(), "wijkschrift-store-"));
    return {
      open: async () => sqlite(await folder),
      reopen: async (store) => {
        await store.close();
        return sqlite(await folder);
      },
      remove: async () => rm(await folder, { recursive: true }),
    };
  },
};

const o = "01900000-0000-7000-8000-000000000001";
const elsewhere = "01900000-0000-7000-8000-000000000002";
const [a, b, c] = ["a".repeat(32), "b".repeat(32), "c".repeat(32)] as const;
const keys = { sign: "S", wrap: "W" };
const entry = (text: string) => ({ body: text, sig: "sig" });
const caps = { bytes: 1_000_000, count: 1000 };
const terms: AppendTerms = { rosterVersion: 0, organisationBytes: 1000, sender: a, day: 1, dayBytes: 1000 };

const effects = (more: Partial<RosterEffects> = {}): RosterEffects => ({
  head: "h0",
  previous: "",
  devices: [],
  dropped: [],
  invitesUsed: [],
  voidInvites: false,
  ...more,
});

const idOf = (device: string, n: number) => `${device.slice(0, 8)}${String(n).padStart(56, "0")}`;
const batch = (device: string, n: number, size = 10): Candidate => ({
  device,
  n,
  previous: n === 1 ? "" : idOf(device, n - 1),
  id: idOf(device, n),
  epoch: 1,
  kind: "ops",
  body: new Uint8Array(size).fill(n),
});
const invite = (idHash: string, more: Partial<InviteRow> = {}): InviteRow => ({
  idHash,
  box: "box",
  role: "editor",
  sealedProof: "sealed",
  at: 0,
  expires: 100,
  by: a,
  ...more,
});
const newcomer = (device: string) => ({ device, public: keys, proof: "proof", info: "info" });

describe.each(Object.entries(adapters))("%s", (_name, make) => {
  let adapter: Adapter;
  let store: LogStore;
  beforeEach(async () => {
    adapter = make();
    store = await adapter.open();
    const devices = [
      { device: a, public: keys, standing: "member" as const },
      { device: c, public: keys, standing: "recovery" as const },
    ];
    await store.create(o, entry("genesis"), effects({ devices, recovery: "r0" }), 0);
    await store.create(elsewhere, entry("other"), effects(), 0);
  });
  afterEach(async () => {
    await store.close();
    await adapter.remove();
  });

  describe("batches", () => {
    test("get a seq each, from 1, per organisation, and are given back as they came", async () => {
      expect(await store.append(o, [batch(a, 1), batch(b, 1), batch(a, 2)], terms)).toEqual([
        { st: "stored", seq: 1 },
        { st: "stored", seq: 2 },
        { st: "stored", seq: 3 },
      ]);
      expect(await store.append(elsewhere, [batch(a, 1)], terms)).toEqual([{ st: "stored", seq: 1 }]);
      const page = await store.batchesAfter(o, 1, caps);
      expect(page).toEqual({
        rows: [
          { seq: 2, id: idOf(b, 1), body: batch(b, 1).body },
          { seq: 3, id: idOf(a, 2), body: batch(a, 2).body },
        ],
        more: false,
      });
      expect(await store.vector(o)).toEqual({ [a]: 2, [b]: 1 });
      expect(await store.lastIds(o)).toEqual({ [a]: idOf(a, 2).slice(0, 16), [b]: idOf(b, 1).slice(0, 16) });
      expect(await store.organisation(o)).toEqual({
        head: 3,
        headId: idOf(a, 2),
        bytes: 30,
        rosterVersion: 0,
        rosterHead: "h0",
      });
      expect([await store.idAt(o, 2), await store.idAt(o, 4)]).toEqual([idOf(b, 1), undefined]);
    });

    test("are judged one by one: dup, gap, fork, quota", async () => {
      await store.append(o, [batch(a, 1), batch(a, 2)], terms);
      const other = { ...batch(a, 2), id: "other" };
      const wrong = { ...batch(a, 3), previous: "other" };
      const large = batch(b, 1, 2000);
      expect(
        await store.append(o, [batch(a, 1), other, wrong, batch(a, 5), large, batch(b, 1)], terms),
      ).toEqual([
        { st: "dup", seq: 1 },
        { st: "fork", want: 3 },
        { st: "fork", want: 3 },
        { st: "gap", want: 3 },
        { st: "quota" },
        { st: "stored", seq: 3 },
      ]);
    });

    test("a day's own bytes end, those of others do not, and a new day begins at nothing", async () => {
      const tight = { ...terms, dayBytes: 25 };
      await store.append(o, [batch(a, 1), batch(a, 2)], tight);
      expect(await store.append(o, [batch(a, 3), batch(b, 1), batch(b, 2)], tight)).toEqual([
        { st: "quota" },
        { st: "stored", seq: 3 },
        { st: "stored", seq: 4 },
      ]);
      expect(await store.append(o, [batch(a, 3)], { ...tight, day: 2 })).toEqual([{ st: "stored", seq: 5 }]);
    });

    test("nothing is written under another roster, or for an organisation that is not there", async () => {
      expect(await store.append(o, [batch(a, 1)], { ...terms, rosterVersion: 1 })).toBe("moved");
      expect(await store.append("nowhere", [batch(a, 1)], terms)).toBe("moved");
      expect(await store.vector(o)).toEqual({});
    });

    test("many at once: every seq once, none left out (fault 14)", async () => {
      const devices = Array.from({ length: 20 }, (_, at) => at.toString(16).padStart(32, "0"));
      const pushes = [1, 2, 3].map((n) =>
        devices.map((device) => store.append(o, [batch(device, n, 1)], terms)),
      );
      const done = (await Promise.all(pushes.flat())).flat();
      const seqs = done.map((one) => (typeof one === "object" && one.st === "stored" ? one.seq : 0));
      expect(seqs.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    });

    test("come in pieces: at least one, no more than the caps", async () => {
      await store.append(o, [batch(a, 1, 400), batch(a, 2, 5), batch(a, 3, 5)], terms);
      const seqs = async (bytes: number, count: number) => {
        const page = await store.batchesAfter(o, 0, { bytes, count });
        return [...page.rows.map(({ seq }) => seq), page.more];
      };
      expect(await seqs(1, 10)).toEqual([1, true]);
      expect(await seqs(405, 10)).toEqual([1, 2, true]);
      expect(await seqs(410, 10)).toEqual([1, 2, 3, false]);
      expect(await seqs(999, 2)).toEqual([1, 2, true]);
      expect(await store.batchesAfter("nowhere", 0, caps)).toEqual({ rows: [], more: false });
    });

    test("what a vector lacks is exactly that, in order, whatever the vector", async () => {
      const roomy = { ...terms, organisationBytes: 1e6, dayBytes: 1e6 };
      const kept: { device: string; n: number; seq: number }[] = [];
      const next = new Map<string, number>();
      for (let seq = 1; seq <= 60; seq += 1) {
        const device = [a, b, c][(seq * seq + (seq >> 2)) % 3] ?? a;
        const n = (next.get(device) ?? 0) + 1;
        next.set(device, n);
        kept.push({ device, n, seq });
        await store.append(o, [batch(device, n)], roomy);
      }
      const known = fc.record({ [a]: fc.nat(40), [b]: fc.nat(40), [c]: fc.nat(40) }, { requiredKeys: [] });
      await fc.assert(
        fc.asyncProperty(known, fc.integer({ min: 1, max: 70 }), async (have, count) => {
          const lacking = kept.filter(({ device, n }) => n > ((have as Record<string, number>)[device] ?? 0));
          const page = await store.missing(o, have as Record<string, number>, { ...caps, count });
          expect(page.rows.map(({ seq }) => seq)).toEqual(lacking.slice(0, count).map(({ seq }) => seq));
          expect(page.more).toBe(lacking.length > count);
        }),
        { numRuns: 60 },
      );
    });
  });

  describe("the roster", () => {
    test("grows by compare and set, on number and head", async () => {
      const second = effects({ head: "h1", previous: "h0" });
      expect(await store.appendRoster(o, 0, entry("one"), { ...second, previous: "hx" })).toBe("moved");
      expect(await store.appendRoster(o, 1, entry("one"), second)).toBe("moved");
      expect(await store.appendRoster(o, 0, entry("one"), second)).toBe("stored");
      expect(await store.appendRoster(o, 0, entry("two"), second)).toBe("moved");
      expect(await store.rosterFrom(o, 0, 10)).toEqual([entry("genesis"), entry("one")]);
      expect(await store.rosterFrom(o, 1, 10)).toEqual([entry("one")]);
      expect(await store.rosterFrom(o, 0, 1)).toEqual([entry("genesis")]);
      expect(await store.organisation(o)).toMatchObject({ rosterVersion: 1, rosterHead: "h1" });
    });

    test("an organisation begins once", async () => {
      expect(await store.create(o, entry("again"), effects(), 0)).toBe("taken");
      expect(await store.rosterFrom(o, 0, 10)).toEqual([entry("genesis")]);
      expect(await store.organisation("nowhere")).toBeUndefined();
    });

    test("says who stands where, and what ends with it", async () => {
      expect([await store.standing(o, a), await store.standing(o, b)]).toEqual(["member", undefined]);
      expect([await store.standing(elsewhere, a), await store.standing(o, c)]).toEqual([
        undefined,
        "recovery",
      ]);
      await store.putToken("ta", a, 100, 8);
      await store.putToken("tc", c, 100, 8);
      await store.putInvite(o, invite("i"), 0, 50);
      await store.appendRoster(
        o,
        0,
        entry("one"),
        effects({
          head: "h1",
          previous: "h0",
          devices: [
            { device: a, public: keys, standing: "cut" },
            { device: b, public: keys, standing: "recovery" },
          ],
          dropped: [c],
          voidInvites: true,
          recovery: "r1",
        }),
      );
      expect([await store.standing(o, a), await store.standing(o, b), await store.standing(o, c)]).toEqual([
        "cut",
        "recovery",
        undefined,
      ]);
      expect([await store.token("ta", 0), await store.token("tc", 0)]).toEqual([undefined, undefined]);
      expect([await store.recovery("r0"), await store.recovery("r1")]).toEqual([undefined, o]);
      expect(await store.invites(o, 0)).toEqual([]);
      expect([await store.isCutEverywhere(a), await store.isCutEverywhere(b)]).toEqual([true, false]);
      expect([await store.keysOf(a), await store.keysOf(c)]).toEqual([keys, undefined]);
    });
  });

  describe("tokens", () => {
    test("are found until they end, and only the newest of a phone stay", async () => {
      for (const n of [1, 2, 3]) await store.putToken(`t${n}`, a, 100 + n, 2);
      await store.putToken("other", b, 50, 2);
      expect(await store.token("t1", 0)).toBeUndefined();
      expect(await store.token("t3", 102)).toEqual({ device: a, expires: 103 });
      expect(await store.token("t3", 103)).toBeUndefined();
      expect(await store.token("other", 0)).toEqual({ device: b, expires: 50 });
    });
  });

  describe("invites", () => {
    test("are used once; the same newcomer may ask again for a while", async () => {
      expect(await store.putInvite(o, invite("i"), 0, 50)).toBe("stored");
      expect(await store.invitedTo("i")).toBe(o);
      const first = await store.redeem("i", newcomer(b), 10, 5);
      expect(first).toEqual({ o, box: "box", role: "editor" });
      expect(await store.redeem("i", newcomer(b), 14, 5)).toEqual(first);
      expect(await store.redeem("i", { ...newcomer(b), proof: "x" }, 14, 5)).toBeUndefined();
      expect(await store.redeem("i", newcomer("d".repeat(32)), 14, 5)).toBeUndefined();
      expect(await store.redeem("i", newcomer(b), 15, 5)).toBeUndefined();
      expect([await store.standing(o, b), await store.invitedTo("i")]).toEqual(["joiner", o]);
      expect(await store.joiners(o)).toEqual([
        { ...newcomer(b), role: "editor", idHash: "i", sealedProof: "sealed", at: 10 },
      ]);
    });

    test("two at the same moment: one gets it", async () => {
      await store.putInvite(o, invite("i"), 0, 50);
      const both = await Promise.all(
        [b, "d".repeat(32)].map((device) => store.redeem("i", newcomer(device), 1, 5)),
      );
      expect(both.filter((one) => one !== undefined)).toHaveLength(1);
    });

    test("end, can be withdrawn by their own organisation, and are bounded", async () => {
      await store.putInvite(o, invite("i"), 0, 2);
      await store.putInvite(o, invite("j", { expires: 200 }), 0, 2);
      expect(await store.putInvite(o, invite("k"), 0, 2)).toBe("many");
      expect(await store.putInvite(elsewhere, invite("i", { box: "x" }), 0, 2)).toBe("used");
      expect(await store.putInvite(o, invite("i"), 0, 2)).toBe("stored");
      expect(await store.redeem("i", newcomer(b), 100, 5)).toBeUndefined();
      expect((await store.invites(o, 100)).map(({ idHash }) => idHash)).toEqual(["j"]);
      await store.dropInvite(elsewhere, "j");
      expect(await store.invites(o, 100)).toEqual([invite("j", { expires: 200 })]);
      await store.dropInvite(o, "j");
      expect(await store.invites(o, 100)).toEqual([]);
    });

    test("are gone when an entry names them, and so is who waited with them", async () => {
      await store.putInvite(o, invite("i"), 0, 50);
      await store.redeem("i", newcomer(b), 1, 5);
      const devices = [{ device: b, public: keys, standing: "member" as const }];
      const used = effects({ head: "h1", previous: "h0", devices, invitesUsed: ["i"] });
      await store.appendRoster(o, 0, entry("one"), used);
      expect([await store.standing(o, b), await store.joiners(o)]).toEqual(["member", []]);
      await store.dropJoiner(o, b);
      expect(await store.standing(o, b)).toBe("member");
    });

    test("a place at the door is not lost to an invite", async () => {
      await store.putInvite(o, invite("i"), 0, 50);
      expect(await store.redeem("i", newcomer(a), 1, 5)).toBeUndefined();
      expect(await store.standing(o, a)).toBe("member");
    });

    test("who waits can be turned away, and has no token then", async () => {
      await store.putInvite(o, invite("i"), 0, 50);
      await store.redeem("i", newcomer(b), 1, 5);
      await store.putToken("t", b, 100, 8);
      await store.dropJoiner(o, b);
      expect([await store.standing(o, b), await store.token("t", 0)]).toEqual([undefined, undefined]);
    });
  });

  test("tidying erases what is past its time, and nothing else", async () => {
    await store.putToken("old", a, 10, 8);
    await store.putToken("new", a, 30, 8);
    for (const [id, expires] of [
      ["i", 10],
      ["j", 30],
      ["k", 30],
      ["l", 30],
    ] as const)
      await store.putInvite(o, invite(id, { expires }), 0, 50);
    await store.redeem("k", newcomer(b), 2, 5);
    await store.redeem("l", newcomer("d".repeat(32)), 18, 5);
    await store.tidy(20, 1, 5);
    expect([await store.token("old", 0), await store.token("new", 0)]).toEqual([
      undefined,
      { device: a, expires: 30 },
    ]);
    expect((await store.invites(o, 0)).map(({ idHash }) => idHash)).toEqual(["j"]);
    expect(await store.redeem("k", newcomer(b), 3, 5)).toBeUndefined();
    expect(await store.redeem("l", newcomer("d".repeat(32)), 19, 5)).toMatchObject({ box: "box" });
    await store.tidy(20, 2, 5);
    expect((await store.joiners(o)).map(({ idHash }) => idHash)).toEqual(["l"]);
  });

  test("what it said is there after opening it again", async () => {
    await store.append(o, [batch(a, 1), batch(a, 2)], terms);
    await store.putInvite(o, invite("i"), 0, 50);
    await store.putToken("t", a, 100, 8);
    if (!adapter.reopen) return;
    store = await adapter.reopen(store);
    expect(await store.vector(o)).toEqual({ [a]: 2 });
    expect(await store.organisation(o)).toMatchObject({ head: 2, bytes: 20 });
    expect(await store.invites(o, 0)).toHaveLength(1);
    expect(await store.token("t", 0)).toEqual({ device: a, expires: 100 });
    expect(await store.append(o, [batch(a, 3)], terms)).toEqual([{ st: "stored", seq: 3 }]);
  });
});
