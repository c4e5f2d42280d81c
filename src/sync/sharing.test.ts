/** The thinnest whole path: begin, invite, join, and an edit on one phone seen on the other. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { HOME, newStore, sharingOn, sharingPhone } from "../../tests/support/sharing-phones.ts";
import { buildEndpoint } from "../../tests/support/started-endpoint.ts";
import { meetings } from "../domain/tables/meetings.ts";
import type { Store } from "../storage/store.ts";
import { create, write } from "../storage/write.ts";
import { join } from "./join.ts";

const ORGANISATION = "019cbf1e-0000-7000-8000-000000000001";

const PATIENCE = { timeout: 60_000, interval: 10 };

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe("sharing", () => {
  test("begin, invite, join, admit, and what is written on one phone is read on the other", async () => {
    const endpoint = buildEndpoint({ now: () => anne.phone.now() });
    ends.push(endpoint.close);
    const anne = sharingPhone(1, () => endpoint.app);
    const bert = sharingPhone(2, () => endpoint.app);
    const store = await newStore(anne, ORGANISATION);
    const id = store.newId();
    await store.commit([create(meetings, id, { date: "2026-03-05", place: "Buurthuis" })]);

    const annes = sharingOn(anne, store);
    ends.push(() => annes.stop());
    const sheet = value(await annes.begin({ endpoint: HOME, name: "Anne" }));
    expect(sheet.letters).toHaveLength(24);
    await annes.now();
    expect(annes.status.getState()).toMatchObject({ kind: "idle", role: "admin", waiting: 0 });

    const invitation = value(await annes.invite("editor"));
    anne.goOnline(false);
    const came = value(
      await join(bert.ports, bert.stores, { code: invitation.code, endpoint: HOME, name: "Bert" }),
    );
    expect(await came.store.read((reader) => reader.get(meetings, id))).toMatchObject({ place: "Buurthuis" });
    const berts = sharingOn(bert, came.store);
    ends.push(() => berts.stop());
    await berts.now();
    expect(berts.status.getState().kind).toBe("pending");

    await came.store.commit([write(meetings, id, { place: "Bibliotheek" })]);
    anne.goOnline(true);
    // From here on everything happens by itself.
    await vi.waitFor(
      () => expect(berts.status.getState()).toMatchObject({ kind: "idle", role: "editor" }),
      PATIENCE,
    );
    const placeOn = async (each: Store) => (await each.read((reader) => reader.get(meetings, id)))?.place;
    await vi.waitFor(async () => expect(await placeOn(store)).toBe("Bibliotheek"), PATIENCE);
    await store.commit([write(meetings, id, { place: "Kerk" })]);
    await vi.waitFor(async () => expect(await placeOn(came.store)).toBe("Kerk"), PATIENCE);
    expect((await annes.devices()).map(({ name, role }) => [name, role])).toEqual([
      ["Anne", "admin"],
      ["Bert", "editor"],
    ]);
  });
});
