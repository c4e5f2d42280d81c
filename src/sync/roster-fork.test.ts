/** Two entries with one number: the endpoint's stands, and who was let in by the other is let in again. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  copiedFolders,
  goHome,
  idOf,
  neighbourhood,
  type One,
  PATIENCE,
  placeOn,
  seePlace,
  value,
  withSharing,
} from "../../tests/support/sharing-neighbourhood.ts";
import { HOME } from "../../tests/support/sharing-phones.ts";
import { buildEndpoint } from "../../tests/support/started-endpoint.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { create } from "../storage/write.ts";
import { openHere } from "./here.ts";
import { join } from "./join.ts";
import { keepOwed, keptOwed } from "./kept-keys.ts";
import { settle } from "./roster-round.ts";
import { StatusLine } from "./status.ts";

afterEach(goHome);

/**
 * Anne and Bert are beheerder, and whoever comes `early`. What Anne does `meanwhile`, a copy that is put back has forgotten,
 * and Bert lets Dirk in.
 */
async function twoChains<T>(
  early: (come: Come, copyOf: Copying) => Promise<T>,
  meanwhile: (anne: One, came: T, bert: One) => Promise<void>,
) {
  const folders = await copiedFolders();
  const { anne, come, phone, replace, copyOf } = await neighbourhood({ dataFolder: folders.first });
  const bert = await come("Bert", "admin");
  value(await anne.sharing.promote(await idOf(bert), (await bert.sharing.ownKey())?.letters ?? ""));
  const came = await early(come, copyOf);
  await bert.sharing.now();
  await anne.sharing.now();
  await folders.copy();
  bert.made.goOnline(false);
  await meanwhile(anne, came, bert);
  anne.made.goOnline(false);
  replace(buildEndpoint({ dataFolder: folders.second }));
  bert.made.goOnline(true);
  await vi.waitFor(() => expect(bert.sharing.status.getState().kind).toBe("idle"), PATIENCE);
  const { code } = value(await bert.sharing.invite("editor"));
  const bare = phone();
  const { store } = value(await join(bare.ports, bare.stores, { code, endpoint: HOME, name: "Dirk" }));
  const dirk = withSharing(bare, store);
  await dirk.sharing.start();
  await vi.waitFor(() => expect(dirk.sharing.status.getState().role).toBe("editor"), PATIENCE);
  return { anne, bert, dirk, came };
}
type Come = Awaited<ReturnType<typeof neighbourhood>>["come"];
type Copying = Awaited<ReturnType<typeof neighbourhood>>["copyOf"];

const devicesOn = async ({ sharing }: One) =>
  (await sharing.devices()).map(({ name, isCut }) => (isCut ? `${name}, cut` : name)).sort();

/** Two rounds of each, in their order. */
async function meet(...all: One[]): Promise<void> {
  for (const { made } of all) made.goOnline(true);
  for (let round = 0; round < 2; round += 1) for (const one of all) await one.sharing.now();
}

const copies: One[] = [];

describe("another entry under the same number, after an endpoint was put back", () => {
  test("who was let in meanwhile is let in again behind it, and what they wrote is everyone's", async () => {
    const carls: One[] = [];
    const { anne, bert, dirk } = await twoChains(
      async (come) => come,
      async (one, come) => {
        const carl = await come("Carl");
        carls.push(carl);
        await carl.store.commit([create(meetings, "m3", { date: "2026-05-05", place: "Zaal" })]);
        await seePlace(one, "Zaal", "m3");
        carl.made.goOnline(false);
      },
    );
    anne.made.goOnline(true);
    await anne.sharing.now();
    await meet(...carls, anne, bert, dirk);
    for (const one of [anne, bert, ...carls, dirk]) {
      expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
      expect(await placeOn(one, "m3")).toBe("Zaal");
      expect(await devicesOn(one)).toEqual(["Anne", "Bert", "Carl", "Dirk"]);
    }
  });

  test("access that was taken away is taken away again, and the sheet that was printed for it stays good", async () => {
    let letters = "";
    const { anne, bert, dirk, came } = await twoChains(
      async (come) => ({ carl: await come("Carl"), eva: await come("Eva") }),
      async (one, { carl, eva }) => {
        letters = value(await one.sharing.revoke([await idOf(carl)])).letters;
        await one.store.commit([create(meetings, "m3", { date: "2026-05-05", place: "Zaal" })]);
        await one.sharing.now();
        await seePlace(eva, "Zaal", "m3");
        for (const each of [carl, eva]) each.made.goOnline(false);
      },
    );
    const { carl, eva } = came;
    // Carl is in again as far as the endpoint knows; who knows better and cannot mend it does not take part in that.
    await carl.store.commit([create(meetings, "m4", { date: "2026-05-06", place: "Kerk" })]);
    await carl.sharing.now();
    eva.made.goOnline(true);
    await eva.sharing.now();
    expect(eva.sharing.status.getState()).toMatchObject({ kind: "trouble", why: "roster_waits" });
    expect(await devicesOn(eva)).toContain("Carl, cut");
    await meet(anne, eva, bert, dirk, anne, eva);
    for (const one of [anne, bert, dirk, eva]) {
      expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
      // What was sealed with the key of the side that was given up can be read by those who never had it.
      expect(await placeOn(one, "m3")).toBe("Zaal");
      expect(await placeOn(one, "m4")).toBeUndefined();
      expect(await devicesOn(one)).toEqual(["Anne", "Bert", "Carl, cut", "Dirk", "Eva"]);
    }
    value(await anne.sharing.checkSheet(letters));
  });

  test("a phone that took a new name in a forgotten entry says so again with its earlier one", async () => {
    const { anne, bert, dirk, came } = await twoChains(
      async (come, copyOf) => ({ carl: await come("Carl"), copyOf }),
      async (one, { carl, copyOf }) => {
        const copy = await copyOf(carl);
        copies.push(withSharing(copy.made, copy.store));
        for (const [at, each] of [carl, ...copies].entries()) {
          await each.store.commit([create(meetings, `m${at + 3}`, { date: "2026-05-05", place: "Zaal" })]);
          await each.sharing.now();
        }
        await seePlace(one, "Zaal", "m4");
        for (const each of [carl, ...copies]) each.made.goOnline(false);
      },
    );
    const names = ["Anne", "Bert", "Carl", "Carl", "Dirk"];
    await meet(...copies, came.carl, anne, bert, dirk, ...copies);
    for (const one of [anne, bert, dirk, came.carl, ...copies]) {
      expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
      expect(await placeOn(one, "m4")).toBe("Zaal");
      expect(await devicesOn(one)).toEqual(names);
    }
  });

  test("what a phone wrote under a new name that nobody knows any more stays, also when it never comes back", async () => {
    const { anne, bert, dirk, came } = await twoChains(
      async (come, copyOf) => ({ carl: await come("Carl"), copyOf }),
      async (one, { carl, copyOf }) => {
        const copy = await copyOf(carl);
        const gone = withSharing(copy.made, copy.store);
        for (const [at, each] of [carl, gone].entries()) {
          await each.store.commit([create(meetings, `m${at + 3}`, { date: "2026-05-05", place: "Zaal" })]);
          await each.sharing.now();
        }
        await seePlace(one, "Zaal", "m4");
        for (const each of [carl, gone]) each.made.goOnline(false);
      },
    );
    await meet(came.carl, anne, bert, dirk);
    for (const one of [anne, bert, dirk, came.carl]) {
      expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
      expect(await placeOn(one, "m4")).toBe("Zaal");
      expect(await devicesOn(one)).toEqual(["Anne", "Bert", "Carl", "Dirk"]);
    }
  });

  test("nothing is taken from somebody who was sent away, however the list begins there", async () => {
    const { anne } = await twoChains(
      async () => undefined,
      async (one, _came, bert) => void value(await one.sharing.revoke([await idOf(bert)])),
    );
    await anne.store.commit([create(meetings, "m4", { date: "2026-05-06", place: "Kerk" })]);
    anne.made.goOnline(true);
    await anne.sharing.now();
    expect(anne.sharing.status.getState()).toMatchObject({
      kind: "trouble",
      why: "roster_wrong",
      waiting: 1,
    });
    expect(await devicesOn(anne)).toEqual(["Anne", "Bert, cut"]);
    expect(await placeOn(anne, "m4")).toBe("Kerk");
  });

  test("who was to take access away again and may no longer, waits for somebody who may", async () => {
    const { anne, come } = await neighbourhood();
    const [carl, eva] = [await come("Carl"), await come("Eva")];
    await anne.sharing.now();
    eva.made.goOnline(false);
    value(await anne.sharing.revoke([await idOf(carl)]));
    const [from, here] = await Promise.all(
      [anne, eva].map(({ store, made }) => openHere(store, made.ports, new StatusLine())),
    );
    if (typeof from !== "object" || typeof here !== "object") throw new Error("not shared");
    const entries = (await from.members.entries()).slice(here.members.roster.version + 1);
    const owed = { entries, sheets: [], roles: {}, devices: [], version: 0, epoch: 0, keyring: [] };
    await keepOwed(eva.store, owed);
    expect(await settle(here)).toMatchObject({ ok: false, error: { code: "roster_waits" } });
    expect(await keptOwed(eva.store)).toEqual(owed);
    // Once access was taken away there as well, nothing is owed any more.
    eva.made.goOnline(true);
    await eva.sharing.now();
    expect(eva.sharing.status.getState()).toMatchObject({ kind: "idle" });
    expect(await keptOwed(eva.store)).toBeUndefined();
  });
});
