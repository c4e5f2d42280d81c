/** Faults of phones, networks and endpoints, with real phones against the real endpoint in this process. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  copiedFolders,
  goHome,
  neighbourhood,
  PATIENCE,
  placeOn,
  seePlace,
  value,
  withSharing,
} from "../../tests/support/sharing-neighbourhood.ts";
import { buildEndpoint } from "../../tests/support/started-endpoint.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { resolveBoth } from "../storage/sharing/both-changed.ts";
import { create, remove, write } from "../storage/write.ts";

afterEach(goHome);

describe("an endpoint that lost things", () => {
  test("37: an empty one gets everything back, and nothing is deleted anywhere", async () => {
    const { anne, come, replace } = await neighbourhood();
    const bert = await come("Bert");
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(anne, "Kerk");
    replace(buildEndpoint());
    await anne.sharing.now();
    await bert.sharing.now();
    await bert.store.commit([create(meetings, "m2", { date: "2026-04-05", place: "School" })]);
    await bert.sharing.now();
    await anne.sharing.now();
    expect(await placeOn(anne, "m2")).toBe("School");
    const carl = await come("Carl");
    expect([await placeOn(carl), await placeOn(carl, "m2")]).toEqual(["Kerk", "School"]);
  });
});

describe("1: an endpoint that was put back from a copy", () => {
  test("gets back what it forgot, also when others had already gone past it", async () => {
    const folders = await copiedFolders();
    const { anne, come, replace } = await neighbourhood({ dataFolder: folders.first });
    const [bert, carl] = [await come("Bert"), await come("Carl")];
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(anne, "Kerk");
    await seePlace(carl, "Kerk");
    await folders.copy();
    await bert.store.commit([create(meetings, "m2", { date: "2026-04-05", place: "School" })]);
    await seePlace(anne, "School", "m2");
    await seePlace(carl, "School", "m2");
    const dirk = await come("Dirk");
    await dirk.store.commit([create(meetings, "m3", { date: "2026-05-05", place: "Zaal" })]);
    await seePlace(anne, "Zaal", "m3");
    for (const phone of [anne, bert, carl, dirk]) phone.made.goOnline(false);
    replace(buildEndpoint({ dataFolder: folders.second }));
    // Carl knows nothing of the copy, and pushes past where the log once was.
    for (const id of ["m4", "m5", "m6"])
      await carl.store.commit([create(meetings, id, { date: "2026-06-05", place: id })]);
    for (const phone of [carl, anne, dirk, bert]) phone.made.goOnline(true);
    for (const phone of [anne, bert, carl, dirk]) {
      await seePlace(phone, "School", "m2");
      await seePlace(phone, "Zaal", "m3");
      for (const id of ["m4", "m5", "m6"]) await seePlace(phone, id, id);
    }
    const eva = await come("Eva");
    expect(await Promise.all(["m1", "m2", "m3", "m6"].map((id) => placeOn(eva, id)))).toEqual([
      "Kerk",
      "School",
      "Zaal",
      "m6",
    ]);
    expect((await eva.sharing.devices()).map(({ name }) => name)).toEqual([
      "Anne",
      "Bert",
      "Carl",
      "Dirk",
      "Eva",
    ]);
  });
});

describe("31: two pages of one phone", () => {
  test("seal at once, and every change goes out once", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert");
    const other = withSharing(bert.made, bert.store);
    await other.sharing.start();
    for (let round = 0; round < 10; round += 1) {
      await bert.store.commit([create(meetings, `r${round}`, { date: "2026-04-05", place: `${round}` })]);
      if (round % 3 === 0) await Promise.all([bert.sharing.now(), other.sharing.now()]);
    }
    await Promise.all([bert.sharing.now(), other.sharing.now()]);
    for (let round = 0; round < 10; round += 1) await seePlace(anne, `${round}`, `r${round}`);
    expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 });
    expect((await anne.sharing.devices()).filter(({ name }) => name === "Bert")).toHaveLength(1);
  });
});

describe("one field, two people", () => {
  test("is told on the phone where they meet, and over once somebody chose", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert");
    bert.made.goOnline(false);
    await anne.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await bert.store.commit([write(meetings, "m1", { place: "School" })]);
    await anne.sharing.now();
    bert.made.goOnline(true);
    await vi.waitFor(() => expect(bert.sharing.status.getState().both).toBe(1), PATIENCE);
    await vi.waitFor(() => expect(anne.sharing.status.getState().both).toBe(1), PATIENCE);
    await resolveBoth(bert.store, { table: "meetings", id: "m1", field: "place" }, "other");
    await seePlace(anne, "Kerk");
    await vi.waitFor(() => expect(anne.sharing.status.getState().both).toBe(0), PATIENCE);
    expect(bert.sharing.status.getState().both).toBe(0);
  });
});

describe("rest", () => {
  test("16: nothing is asked while nothing happens", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert");
    await anne.sharing.now();
    await bert.sharing.now();
    await new Promise((resolve) => setTimeout(resolve, 300));
    anne.made.asked.length = 0;
    bert.made.asked.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([anne.made.asked, bert.made.asked]).toEqual([[], []]);
  });

  test("37: what empties an organisation is held back until somebody here says so", async () => {
    const { anne, come } = await neighbourhood();
    const ids = Array.from({ length: 40 }, (_none, index) => `many-${index}`);
    await anne.store.commit(ids.map((id) => create(meetings, id, { date: "2026-03-05", place: "Zaal" })));
    const bert = await come("Bert");
    await seePlace(bert, "Zaal", "many-39");
    await anne.store.commit(ids.map((id) => remove(meetings, id)));
    await vi.waitFor(() => expect(bert.sharing.status.getState().manyDeletes).toBe(40), PATIENCE);
    expect(await placeOn(bert, "many-0")).toBe("Zaal");
    value(await bert.sharing.answerDeletes(true));
    expect(await placeOn(bert, "many-0")).toBeUndefined();
    expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", manyDeletes: 0 });
  });
});

describe("many deletions", () => {
  test("37: whoever does not want them keeps what is here, and everything after them comes in", async () => {
    const { anne, come } = await neighbourhood();
    const ids = Array.from({ length: 40 }, (_none, index) => `many-${index}`);
    await anne.store.commit(ids.map((id) => create(meetings, id, { date: "2026-03-05", place: "Zaal" })));
    const bert = await come("Bert");
    await anne.store.commit(ids.map((id) => remove(meetings, id)));
    await vi.waitFor(() => expect(bert.sharing.status.getState().manyDeletes).toBe(40), PATIENCE);
    value(await bert.sharing.answerDeletes(false));
    expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", manyDeletes: 0, aside: 1 });
    await anne.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(bert, "Kerk");
    expect(await placeOn(bert, "many-0")).toBe("Zaal");
  });
});

describe("a bad connection", () => {
  test("2: an answer that is lost costs a repetition, and nothing else", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert");
    let lost = 0;
    const { net } = bert.made.ports;
    bert.made.intercept = async (url, request) => {
      if (request.method !== "POST" || !url.endsWith("/batches") || lost > 1) return undefined;
      lost += 1;
      bert.made.intercept = undefined;
      await net(url, request);
      throw new TypeError("Failed to fetch");
    };
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await vi.waitFor(() => expect(bert.sharing.status.getState().kind).toBe("noInternet"), PATIENCE);
    await seePlace(anne, "Kerk");
    await vi.waitFor(
      () => expect(bert.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 }),
      PATIENCE,
    );
    expect(lost).toBe(1);
  });

  test("36: a session that ended is begun anew, and what waits goes out", async () => {
    const { anne, come } = await neighbourhood();
    const bert = await come("Bert");
    let once = true;
    bert.made.asked.length = 0;
    bert.made.intercept = async (url) => {
      if (!once || !url.endsWith("/batches")) return undefined;
      once = false;
      return Response.json({ code: "unauthorized", retry: "soon" }, { status: 401 });
    };
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(anne, "Kerk");
    expect(bert.made.asked).toContain("POST /v1/auth/challenge");
  });

  test("a hotel's login page is no endpoint, and its word is not taken for anything", async () => {
    const { anne } = await neighbourhood();
    anne.made.intercept = async () => new Response("<html>Welkom in ons hotel</html>");
    await anne.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await anne.sharing.now();
    expect(anne.sharing.status.getState()).toMatchObject({
      kind: "trouble",
      why: "strange_answer",
      waiting: 1,
    });
    anne.made.intercept = undefined;
    await anne.sharing.now();
    expect(anne.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 });
  });
});

describe("bad batches", () => {
  test("5: a batch that was changed on its way stops nothing else, and is fetched again", async () => {
    const { anne, come } = await neighbourhood();
    const [bert, carl] = [await come("Bert"), await come("Carl")];
    carl.made.goOnline(false);
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await seePlace(anne, "Kerk");
    await anne.store.commit([create(meetings, "m2", { date: "2026-04-05", place: "School" })]);
    await anne.sharing.now();
    const { net } = carl.made.ports;
    carl.made.intercept = async (url, request) => {
      if (!/\/(batches|want)/.test(url)) return undefined;
      carl.made.intercept = undefined;
      const answer = await net(url, request);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const end = 12 + (new DataView(bytes.buffer).getUint32(0) as number);
      bytes[end - 100] = (bytes[end - 100] ?? 0) ^ 1;
      return new Response(bytes, { headers: answer.headers });
    };
    carl.made.goOnline(true);
    await seePlace(carl, "School", "m2");
    await seePlace(carl, "Kerk");
    await vi.waitFor(
      () => expect(carl.sharing.status.getState()).toMatchObject({ kind: "idle", aside: 0 }),
      PATIENCE,
    );
  });
});

describe("8: a wrong clock", () => {
  test.each([-40, 40])(
    "%i days off: sharing goes on, the phone is told, and everyone sees the same",
    async (days) => {
      const { anne, come } = await neighbourhood();
      const bert = await come("Bert");
      bert.made.phone.setClock(Date.now() + days * 86_400_000);
      await bert.sharing.now();
      const off = bert.sharing.status.getState().clockOffMs ?? 0;
      expect(Math.round(off / 86_400_000)).toBe(days);
      await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
      await seePlace(anne, "Kerk");
      await anne.store.commit([write(meetings, "m1", { place: "School" })]);
      await seePlace(bert, "School");
      expect(await placeOn(anne)).toBe("School");
    },
  );
});

describe("two phones under one identity", () => {
  test("11: a copied profile gets an identity of its own, and neither side loses anything", async () => {
    const { anne, come, copyOf } = await neighbourhood();
    const bert = await come("Bert");
    await bert.sharing.stop();
    const copied = await copyOf(bert);
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    await copied.store.commit([create(meetings, "m2", { date: "2026-04-05", place: "School" })]);
    const [first, second] = [withSharing(bert.made, bert.store), withSharing(copied.made, copied.store)];
    await first.sharing.now();
    await second.sharing.now();
    await seePlace(anne, "Kerk");
    await seePlace(anne, "School", "m2");
    await second.sharing.now();
    await first.sharing.now();
    expect([await placeOn(first), await placeOn(first, "m2")]).toEqual(["Kerk", "School"]);
    expect([await placeOn(second), await placeOn(second, "m2")]).toEqual(["Kerk", "School"]);
    expect(second.store.node).not.toBe(first.store.node);
    expect((await anne.sharing.devices()).filter(({ name }) => name === "Bert")).toHaveLength(2);
  });

  test("39: a storage that fell back takes its own batches back from the endpoint", async () => {
    const { anne, come, copyOf } = await neighbourhood();
    const bert = await come("Bert");
    await bert.sharing.stop();
    const earlier = await copyOf(bert);
    await bert.store.commit([write(meetings, "m1", { place: "Kerk" })]);
    const first = withSharing(bert.made, bert.store);
    await first.sharing.now();
    await first.sharing.stop();
    await seePlace(anne, "Kerk");
    const fallen = withSharing(earlier.made, earlier.store);
    await fallen.sharing.now();
    expect(await placeOn(fallen)).toBe("Kerk");
    await fallen.store.commit([write(meetings, "m1", { place: "School" })]);
    await seePlace(anne, "School");
    expect((await anne.sharing.devices()).filter(({ name }) => name === "Bert")).toHaveLength(1);
  });
});
