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
import { join } from "./join.ts";

afterEach(goHome);

/** Anne and Bert are beheerder. What Anne does `meanwhile`, a copy that is put back has forgotten, and Bert lets Dirk in. */
async function twoChains(meanwhile: (anne: One, come: (name: string) => Promise<One>) => Promise<void>) {
  const folders = await copiedFolders();
  const { anne, come, phone, replace } = await neighbourhood({ dataFolder: folders.first });
  const bert = await come("Bert", "admin");
  value(await anne.sharing.promote(await idOf(bert), (await bert.sharing.ownKey())?.letters ?? ""));
  await bert.sharing.now();
  await anne.sharing.now();
  await folders.copy();
  bert.made.goOnline(false);
  await meanwhile(anne, (name) => come(name));
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
  return { anne, bert, dirk, come };
}

const namesOn = async ({ sharing }: One) => (await sharing.devices()).map(({ name }) => name).sort();

describe("another entry under the same number, after an endpoint was put back", () => {
  test("who was let in meanwhile is let in again behind it, and what they wrote is everyone's", async () => {
    let carl: One | undefined;
    const { anne, bert, dirk } = await twoChains(async (one, come) => {
      carl = await come("Carl");
      await carl.store.commit([create(meetings, "m3", { date: "2026-05-05", place: "Zaal" })]);
      await seePlace(one, "Zaal", "m3");
      carl.made.goOnline(false);
    });
    anne.made.goOnline(true);
    await anne.sharing.now();
    carl?.made.goOnline(true);
    for (let round = 0; round < 2; round += 1)
      for (const one of [carl as One, anne, bert, dirk]) await one.sharing.now();
    for (const one of [anne, bert, carl as One, dirk]) {
      expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
      expect(await placeOn(one, "m3")).toBe("Zaal");
      expect(await namesOn(one)).toEqual(["Anne", "Bert", "Carl", "Dirk"]);
    }
  });

  test("what took access away is never given up for it", async () => {
    const { anne } = await twoChains(async (one, come) => {
      const carl = await come("Carl");
      value(await one.sharing.revoke([await idOf(carl)]));
    });
    await anne.store.commit([create(meetings, "m4", { date: "2026-05-06", place: "Kerk" })]);
    anne.made.goOnline(true);
    await anne.sharing.now();
    expect(anne.sharing.status.getState()).toMatchObject({
      kind: "trouble",
      why: "roster_wrong",
      waiting: 1,
    });
    expect((await anne.sharing.devices()).find(({ name }) => name === "Carl")).toMatchObject({ isCut: true });
    expect(await placeOn(anne, "m4")).toBe("Kerk");
  });
});
