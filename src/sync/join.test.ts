/** A phone that comes in by a code, also when it is interrupted on the doorstep. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  goHome,
  neighbourhood,
  PATIENCE,
  placeOn,
  value,
  withSharing,
} from "../../tests/support/sharing-neighbourhood.ts";
import { HOME } from "../../tests/support/sharing-phones.ts";
import { join } from "./join.ts";

afterEach(goHome);

describe("a phone that is killed on the doorstep", () => {
  test("goes on with the same code after the code was taken, also when it was let in meanwhile", async () => {
    const { anne, phone } = await neighbourhood();
    const { code } = value(await anne.sharing.invite("editor"));
    const made = phone();
    made.intercept = async (url) => {
      if (!/challenge/.test(url)) return undefined;
      throw new TypeError("Failed to fetch");
    };
    const first = await join(made.ports, made.stores, { code, endpoint: HOME, name: "Bert" });
    expect(first).toMatchObject({ ok: false, error: { code: "no_internet" } });
    await vi.waitFor(
      async () => expect((await anne.sharing.devices()).map(({ name }) => name)).toContain("Bert"),
      PATIENCE,
    );
    made.intercept = undefined;
    made.asked.length = 0;
    const came = value(await join(made.ports, made.stores, { code, endpoint: HOME, name: "Bert" }));
    expect(made.asked).not.toContain("POST /v1/invites/redeem");
    const bert = withSharing(made, came.store);
    expect(await placeOn(bert)).toBe("Buurthuis");
    await bert.sharing.now();
    expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", role: "editor" });
    expect((await anne.sharing.devices()).filter(({ name }) => name === "Bert")).toHaveLength(1);
  });

  test("goes on with the same code when the answer to it was lost with the page", async () => {
    const { anne, phone } = await neighbourhood();
    const { code } = value(await anne.sharing.invite("editor"));
    // Nobody lets it in meanwhile.
    await anne.sharing.stop();
    const made = phone();
    const { net } = made.ports;
    let isInside = false;
    made.intercept = async (url, request) => {
      if (isInside || !url.endsWith("/redeem")) return undefined;
      isInside = true;
      expect((await net(url, request)).status).toBe(200);
      isInside = false;
      throw new TypeError("Failed to fetch");
    };
    const first = await join(made.ports, made.stores, { code, endpoint: HOME, name: "Bert" });
    expect(first).toMatchObject({ ok: false, error: { code: "no_internet" } });
    made.intercept = undefined;
    const came = value(await join(made.ports, made.stores, { code, endpoint: HOME, name: "Bert" }));
    expect(await placeOn(withSharing(made, came.store))).toBe("Buurthuis");
  });
});

describe("a code whose end has passed, at an endpoint that gives it out all the same", () => {
  const DAY = 24 * 3600_000;

  test("is not taken by the phone that comes", async () => {
    const { anne, phone } = await neighbourhood();
    const after = async (days: number) => {
      const { code } = value(await anne.sharing.invite("editor"));
      const { ports, stores } = phone();
      const later = { ...ports, now: () => ports.now() + days * DAY };
      return await join(later, stores, { code, endpoint: HOME, name: "Bert" });
    };
    expect(await after(8.5)).toMatchObject({ error: { code: "invite_unknown" } });
    expect(await after(7.5)).toMatchObject({ ok: true });
  });

  test("lets nobody in by a beheerder's phone that knows better", async () => {
    const { anne, phone } = await neighbourhood();
    const { code } = value(await anne.sharing.invite("editor"));
    await anne.sharing.stop();
    const bare = phone();
    const came = value(await join(bare.ports, bare.stores, { code, endpoint: HOME, name: "Bert" }));
    const bert = withSharing(bare, came.store);
    const { now } = anne.made.ports;
    Object.assign(anne.made.ports, { now: () => now() + 36 * DAY });
    await anne.sharing.start();
    await anne.sharing.now();
    expect((await anne.sharing.devices()).map(({ name }) => name)).toEqual(["Anne"]);
    Object.assign(anne.made.ports, { now: () => now() + 34 * DAY });
    await anne.sharing.now();
    await bert.sharing.now();
    expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", role: "editor" });
  });
});
