/** Sealed batches go out: by cursor, by vector, in pieces; and a cursor of another log is told apart. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readDownload } from "../../src/protocol/frames.ts";
import { moreHeader, nextCursorHeader, routes } from "../../src/protocol/routes.ts";
import { redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, type WireBatch, type WirePhone } from "../support/wire-phone.ts";
import { refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;
let phones: WirePhone[];
let sent: WireBatch[];

/** Two phones have sent by turns. */
beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
  phones = [org.admin, await org.add("editor")];
  sent = [];
  for (let round = 0; round < 5; round += 1)
    for (const phone of phones) {
      const batch = await phone.write(org);
      await phone.push(org.o, [batch]);
      sent.push(batch);
    }
});
afterEach(() => place.close());

async function pull(query: string) {
  return read(await org.admin.get(`${routes.batches(org.o)}?${query}`));
}

async function read(answer: Response) {
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const frames = readDownload(new Uint8Array(await answer.arrayBuffer()));
  if (!frames.ok) throw new Error(frames.error.code);
  return {
    batches: frames.value.map(({ bytes }) =>
      sent.findIndex((batch) => Buffer.compare(batch.bytes, bytes) === 0),
    ),
    seqs: frames.value.map(({ seq }) => seq),
    next: answer.headers.get(nextCursorHeader) ?? "",
    more: answer.headers.get(moreHeader),
  };
}

const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

describe("by cursor", () => {
  test("everything from the beginning, then nothing more, then what is new", async () => {
    const first = await pull("");
    expect(first).toMatchObject({ batches: all, seqs: all.map((at) => at + 1), more: "0" });
    expect(await pull(`after=${first.next}`)).toEqual({ batches: [], seqs: [], next: first.next, more: "0" });
    const batch = await org.admin.write(org);
    sent.push(batch);
    await org.admin.push(org.o, [batch]);
    expect(await pull(`after=${first.next}`)).toMatchObject({ batches: [10], seqs: [11] });
    const state = (await (await org.admin.get(routes.state(org.o))).json()) as { head: string };
    expect(state.head).toBe((await pull("")).next);
  });

  test("in pieces, each beginning where the last one ended", async () => {
    const seen: number[] = [];
    let page = await pull("limit=3");
    for (; page.more === "1"; page = await pull(`limit=3&after=${page.next}`)) seen.push(...page.batches);
    expect([...seen, ...page.batches]).toEqual(all);
  });

  test.each(["limit=0", "limit=-1", "limit=x", "limit=1e9", "limit="])("%s is no question", async (query) => {
    expect(await refusalOf(await org.admin.get(`${routes.batches(org.o)}?${query}`))).toBe("400 bad_request");
  });

  test("a cursor of a log that went another way is unknown, also when the number exists (fault 1)", async () => {
    const { next } = await pull("limit=4");
    const other = `${next.slice(0, -2)}${next.endsWith("AA") ? "BA" : "AA"}`;
    const later = `AAAAAAAAAGQ${next.slice(11)}`;
    for (const cursor of [other, later, "A".repeat(32), "nonsense", "%00", "A".repeat(5000)]) {
      const answer = await org.admin.get(`${routes.batches(org.o)}?after=${cursor}`);
      expect(answer.status).toBe(410);
      expect(await answer.json()).toMatchObject({
        code: "cursor_unknown",
        retry: "soon",
        vv: { [phones[0]!.id]: 5, [phones[1]!.id]: 5 },
      });
    }
  });
});

describe("by vector", () => {
  const want = async (vv: Record<string, number>) => read(await org.admin.post(routes.want(org.o), { vv }));

  test("nothing known: everything, and the cursor to go on from", async () => {
    const answer = await want({});
    expect(answer).toMatchObject({ batches: all, more: "0" });
    expect(answer.next).toBe((await pull("")).next);
  });

  test("exactly what is missing", async () => {
    const [a, b] = [phones[0]!.id, phones[1]!.id];
    expect((await want({ [a]: 5, [b]: 3 })).batches).toEqual([7, 9]);
    expect((await want({ [a]: 1, [b]: 5 })).batches).toEqual([2, 4, 6, 8]);
    expect((await want({ [a]: 5, [b]: 5 })).batches).toEqual([]);
    expect((await want({ [a]: 900, [b]: 4, ["c".repeat(32)]: 7 })).batches).toEqual([9]);
  });

  test.each([{}, { vv: null }, { vv: { x: 1 } }, { vv: { ["a".repeat(32)]: -1 } }, [], "vv"])(
    "%j is no question",
    async (json) => {
      expect(await refusalOf(await org.admin.post(routes.want(org.o), json))).toBe("400 bad_request");
    },
  );
});

test("an organisation without batches has no head, and gives nothing", async () => {
  const empty = await WireOrganisation.begin(place.at);
  expect(await (await empty.admin.get(routes.state(empty.o))).json()).toMatchObject({ head: null, vv: {} });
  const answer = await empty.admin.get(routes.batches(empty.o));
  expect([answer.status, answer.headers.get(nextCursorHeader), await answer.text()]).toEqual([200, "", ""]);
});

test("an organisation is closed to a phone of another one", async () => {
  const other = await WireOrganisation.begin(place.at);
  for (const path of [routes.state(org.o), routes.batches(org.o), routes.roster(org.o), routes.events(org.o)])
    expect(await refusalOf(await other.admin.get(path))).toBe("404 device_unknown");
  const nowhere = "01900000-0000-7000-8000-000000000000";
  expect(await refusalOf(await other.admin.get(routes.state(nowhere)))).toBe("404 org_unknown");
});

test("who only waits to be let in reads, and does nothing else", async () => {
  const { id } = await org.invite("editor", place.time + 1000);
  const newcomer = await newPhone(place.at);
  await newcomer.post(routes.redeem(), redeeming(id, newcomer));
  await newcomer.login();
  expect((await read(await newcomer.get(routes.batches(org.o)))).batches).toEqual(all);
  expect((await read(await newcomer.post(routes.want(org.o), { vv: {} }))).batches).toEqual(all);
  expect((await newcomer.get(routes.state(org.o))).status).toBe(200);
  expect((await newcomer.get(routes.roster(org.o))).status).toBe(200);
  const entry = org.entries.at(-1);
  expect(await refusalOf(await newcomer.push(org.o, [sent[0]!]))).toBe("403 forbidden");
  expect(await refusalOf(await newcomer.post(routes.roster(org.o), { expect: 1, entry }))).toBe(
    "403 forbidden",
  );
  expect(await refusalOf(await newcomer.get(routes.joiners(org.o)))).toBe("403 forbidden");
  expect(await refusalOf(await newcomer.get(routes.invites(org.o)))).toBe("403 forbidden");
});
