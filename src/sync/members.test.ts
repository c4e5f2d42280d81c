/** Letting in, changing roles, withdrawing access and recovering, with real phones. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  goHome,
  idOf,
  neighbourhood,
  PATIENCE,
  placeOn,
  seePlace,
  value,
  withSharing,
} from "../../tests/support/sharing-neighbourhood.ts";
import { HOME } from "../../tests/support/sharing-phones.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { write } from "../storage/write.ts";
import { join } from "./join.ts";
import { recover } from "./recover.ts";

afterEach(goHome);

describe("members", () => {
  test("a beheerder to be writes at once, and becomes one when the letters of the phone are right", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert", "admin");
    expect((await anne.sharing.devices()).find(({ name }) => name === "Bert")).toMatchObject({
      isToBeAdmin: true,
    });
    const [id, key] = [await idOf(bert), await bert.sharing.ownKey()];
    expect(await anne.sharing.promote(id, "AAAA-AAAA-AAAA-AAAA")).toMatchObject({
      error: { code: "wrong_letters" },
    });
    value(await anne.sharing.promote(id, key?.letters.toLowerCase().replace(/(.{4})/g, "$1 ") ?? ""));
    await vi.waitFor(() => expect(bert.sharing.status.getState().role).toBe("admin"), PATIENCE);
    expect(await bert.sharing.invite("reader")).toMatchObject({ ok: true });
  });

  test("a reader reads, and what is written there stays there", async () => {
    const { anne, come } = await neighbourhood();
    const rita = await come("Rita", "reader");
    await anne.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(rita, "Kerk");
    await rita.store.commit([write(meetings, "m1", { place: "Thuis" })]);
    await rita.sharing.now();
    await anne.sharing.now();
    expect(await placeOn(anne)).toBe("Kerk");
    expect(rita.sharing.status.getState()).toMatchObject({ kind: "idle", role: "reader", waiting: 1 });
    expect(await rita.sharing.invite("editor")).toMatchObject({ error: { code: "not_admin" } });
  });

  test("an invitation is used once, and can be withdrawn", async () => {
    const { anne, phone } = await neighbourhood();
    const first = value(await anne.sharing.invite("editor"));
    expect(value(await anne.sharing.invitations())).toMatchObject([
      { id: first.id, code: first.code, link: first.link },
    ]);
    const bert = phone();
    value(await join(bert.ports, bert.stores, { code: first.code, endpoint: HOME, name: "Bert" }));
    const carl = phone();
    const how = { code: first.code, endpoint: HOME, name: "Carl" };
    expect(await join(carl.ports, carl.stores, how)).toMatchObject({ error: { code: "invite_unknown" } });
    const second = value(await anne.sharing.invite("editor"));
    value(await anne.sharing.withdraw(second.id));
    expect(value(await anne.sharing.invitations())).toEqual([]);
    expect(await join(carl.ports, carl.stores, { ...how, code: second.code })).toMatchObject({
      error: { code: "invite_unknown" },
    });
  });

  test("a lost phone is cut off: it stops, keeps what it read, and what it writes counts for nobody", async () => {
    const { anne, come } = await neighbourhood();
    const [bert, carl] = [await come("Bert"), await come("Carl")];
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(carl, "Kerk");
    bert.made.goOnline(false);
    await bert.store.commit([write(meetings, "m1", { place: "Gestolen" })]);
    const sheet = value(await anne.sharing.revoke([await idOf(bert)]));
    expect(sheet.letters).toHaveLength(24);
    bert.made.goOnline(true);
    await vi.waitFor(() => expect(bert.sharing.status.getState().kind).toBe("cutOff"), PATIENCE);
    expect(await placeOn(bert)).toBe("Gestolen");
    await anne.store.commit([write(meetings, "m1", { place: "School" })]);
    await seePlace(carl, "School");
    expect((await carl.sharing.devices()).find(({ name }) => name === "Bert")).toMatchObject({ isCut: true });
  });

  test("38: batches that were applied before the cut-off came are taken back", async () => {
    const { anne, come } = await neighbourhood();
    const [bert, carl] = [await come("Bert"), await come("Carl")];
    // Anne hears nothing of what Bert writes, so that her cut-off lies before it.
    anne.made.goOnline(false);
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(carl, "Kerk");
    anne.made.intercept = async (url, { method }) =>
      (method === "GET" && url.includes("/batches")) || /\/(want|events)/.test(url)
        ? new Response(new Uint8Array())
        : undefined;
    anne.made.goOnline(true);
    value(await anne.sharing.revoke([await idOf(bert)]));
    await seePlace(carl, "Buurthuis");
    await carl.store.commit([write(meetings, "m1", { place: "School" })]);
    anne.made.intercept = undefined;
    await anne.sharing.now();
    await seePlace(anne, "School");
    expect(anne.sharing.status.getState()).toMatchObject({ kind: "idle", aside: 0 });
  });
});

describe("the recovery sheet", () => {
  test("brings everything back on a bare phone, and is replaced", async () => {
    const { anne, sheet, phone } = await neighbourhood();
    await anne.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await anne.sharing.now();
    const bare = phone();
    const how = { letters: sheet.link, endpoint: HOME, name: "Anne nieuw" };
    const came = value(await recover(bare.ports, bare.stores, HOME, how));
    const back = withSharing(bare, came.store);
    expect(await placeOn(back)).toBe("Kerk");
    await back.sharing.now();
    expect(back.sharing.status.getState()).toMatchObject({ kind: "idle", role: "admin" });
    expect(came.sheet.letters).not.toBe(sheet.letters);
    const third = phone();
    expect(await recover(third.ports, third.stores, HOME, how)).toMatchObject({
      error: { code: "recovery_unknown" },
    });
    // What was lost is cut off; the one that came back goes on.
    value(await back.sharing.revoke([await idOf(anne)]));
    await back.store.commit([write(meetings, "m1", { place: "School" })]);
    await back.sharing.now();
    expect(back.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 });
  });

  test("is kept here until it was checked", async () => {
    const { anne, sheet } = await neighbourhood();
    expect(await anne.sharing.uncheckedSheet()).toEqual(sheet);
    expect(await anne.sharing.checkSheet("QQQQ")).toMatchObject({ error: { code: "wrong_letters" } });
    value(await anne.sharing.checkSheet(sheet.letters.toLowerCase()));
    expect(await anne.sharing.uncheckedSheet()).toBeUndefined();
    const renewed = value(await anne.sharing.newSheet());
    expect(await anne.sharing.uncheckedSheet()).toEqual(renewed);
    expect(await anne.sharing.checkSheet(sheet.letters)).toMatchObject({ error: { code: "wrong_letters" } });
  });
});
