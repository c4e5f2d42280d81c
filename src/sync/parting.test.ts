/** Where two histories of one phone part, after the endpoint forgot what it had. */
import { afterEach, describe, expect, test } from "vitest";
import {
  goHome,
  idOf,
  neighbourhood,
  placeOn,
  seePlace,
  withSharing,
} from "../../tests/support/sharing-neighbourhood.ts";
import { buildEndpoint } from "../../tests/support/started-endpoint.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { create, write } from "../storage/write.ts";

afterEach(goHome);

/** Bert's phone and its copy wrote under one name; the endpoint then lost its log, and heard of the copy first. */
async function twoBerts(more: number) {
  const { anne, come, copyOf, replace } = await neighbourhood();
  const bert = await come("Bert");
  await bert.store.commit([create(meetings, "m0", { date: "2026-04-01", place: "Plein" })]);
  await seePlace(anne, "Plein", "m0");
  await bert.sharing.stop();
  const copied = await copyOf(bert);
  const first = withSharing(bert.made, bert.store);
  await first.store.commit([write(meetings, "m1", { place: "Kerk" })]);
  await first.sharing.now();
  for (let at = 0; at < more; at += 1) {
    await first.store.commit([create(meetings, `f${at}`, { date: "2026-04-06", place: `f${at}` })]);
    await first.sharing.now();
  }
  await seePlace(anne, "Kerk");
  await first.sharing.stop();
  anne.made.goOnline(false);
  replace(buildEndpoint());
  const second = withSharing(copied.made, copied.store);
  await second.store.commit([create(meetings, "m2", { date: "2026-04-05", place: "School" })]);
  await second.sharing.now();
  return { anne, first, second, come };
}

describe("a copied phone together with an endpoint that lost its log", () => {
  test.each([
    ["as many", 0],
    ["more on one side", 3],
  ])("11 with 37: nobody loses anything, and all see the same (%s)", async (_what, more) => {
    const { anne, first, second, come } = await twoBerts(more);
    anne.made.goOnline(true);
    for (let round = 0; round < 3; round += 1)
      for (const phone of [anne, first, second]) await phone.sharing.now();
    for (const phone of [anne, first, second, await come("Carl")]) {
      expect([await placeOn(phone), await placeOn(phone, "m0"), await placeOn(phone, "m2")]).toEqual([
        "Kerk",
        "Plein",
        "School",
      ]);
      for (let at = 0; at < more; at += 1) expect(await placeOn(phone, `f${at}`)).toBe(`f${at}`);
      expect(phone.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
    }
    expect(await idOf(first)).not.toBe(await idOf(second));
    const vectors = await Promise.all([anne, first, second].map((phone) => readSharing(phone.store)));
    expect(vectors[1]?.vector).toEqual(vectors[0]?.vector);
    expect(vectors[2]?.vector).toEqual(vectors[0]?.vector);
  });

  test("also when the phone that was there first never comes back", async () => {
    const { anne, second, come } = await twoBerts(1);
    anne.made.goOnline(true);
    for (let round = 0; round < 3; round += 1) for (const phone of [anne, second]) await phone.sharing.now();
    for (const phone of [anne, second, await come("Carl")])
      expect([await placeOn(phone), await placeOn(phone, "m2"), await placeOn(phone, "f0")]).toEqual([
        "Kerk",
        "School",
        "f0",
      ]);
  });
});
