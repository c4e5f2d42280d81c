/** The open line: who is poked and who is not, and when it ends. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { toBase64Url } from "../../src/kernel/base64.ts";
import { routes } from "../../src/protocol/routes.ts";
import { redeeming, WireOrganisation } from "../support/wire-organisation.ts";
import { newPhone, randomBytes, type WirePhone } from "../support/wire-phone.ts";
import { type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;
let other: WirePhone;

beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
  other = await org.add("editor");
});
afterEach(() => place.close());

/** All that came so far, and whether the line was closed. */
async function listen(phone: WirePhone) {
  const answer = await phone.get(routes.events(org.o));
  expect(answer.status).toBe(200);
  expect(answer.headers.get("Content-Type")).toBe("text/event-stream; charset=utf-8");
  const heard = { text: "", closed: false };
  const reader = answer.body!.getReader();
  void (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      heard.text += new TextDecoder().decode(value);
    }
    heard.closed = true;
  })();
  return { heard, leave: () => reader.cancel() };
}

const pokes = (text: string) =>
  [...text.matchAll(/^event: poke\ndata: (.*)$/gm)].map(([, data]) => JSON.parse(data ?? "") as unknown);
const rest = () => new Promise((resolve) => setTimeout(resolve, 5));

test("a push pokes the other phones, with the new head, and not the one that pushed", async () => {
  const [mine, theirs] = [await listen(org.admin), await listen(other)];
  await org.admin.push(org.o, [await org.admin.write(org)]);
  const { head } = (await (await other.get(routes.state(org.o))).json()) as { head: string };
  await rest();
  expect(pokes(theirs.heard.text)).toMatchObject([{ head }]);
  expect(pokes(mine.heard.text)).toEqual([]);
});

test("a single small batch goes along, with the cursor that it follows; more or larger ones are asked for", async () => {
  const { heard } = await listen(other);
  const batch = await org.admin.write(org);
  await org.admin.push(org.o, [batch]);
  await org.admin.push(org.o, await org.admin.writeSome(org, 2));
  await org.admin.push(org.o, [await org.admin.write(org, randomBytes(9000).join())]);
  await rest();
  const [first, ...others] = pokes(heard.text) as { head: string; batch?: string; after?: string | null }[];
  expect(first).toMatchObject({ after: null, batch: toBase64Url(batch.bytes) });
  expect(others.map((poke) => poke.batch)).toEqual([undefined, undefined]);
});

test("a push that changed nothing pokes nobody (fault 16)", async () => {
  const batch = await org.admin.write(org);
  await org.admin.push(org.o, [batch]);
  const { heard } = await listen(other);
  await org.admin.push(org.o, [batch]);
  await rest();
  expect(pokes(heard.text)).toEqual([]);
});

test("a longer roster and a newcomer poke too", async () => {
  const { heard } = await listen(other);
  await org.add("reader");
  const { id } = await org.invite("editor", place.time + 1000);
  const newcomer = await newPhone(place.at);
  await newcomer.post(routes.redeem(), redeeming(id, newcomer));
  await rest();
  expect(pokes(heard.text)).toEqual([
    { head: null, rosterVer: 2 },
    { head: null, joiners: true },
  ]);
});

test("another organisation hears nothing", async () => {
  const { heard } = await listen(other);
  const elsewhere = await WireOrganisation.begin(place.at);
  await elsewhere.admin.push(elsewhere.o, [await elsewhere.admin.write(elsewhere)]);
  await rest();
  expect(pokes(heard.text)).toEqual([]);
});

test("beats while the token is good, and ends when it is void", async () => {
  const { heard } = await listen(other);
  await expect.poll(() => heard.text).toContain(": beat\n\n");
  expect(heard.closed).toBe(false);
  place.time += 12 * 3600 * 1000;
  await expect.poll(() => heard.closed).toBe(true);
});

test("of one phone three lines; a fourth ends the oldest", async () => {
  const lines = [];
  for (let at = 0; at < 4; at += 1) lines.push(await listen(other));
  await rest();
  expect(lines.map(({ heard }) => heard.closed)).toEqual([true, false, false, false]);
  await org.admin.push(org.o, [await org.admin.write(org)]);
  await rest();
  expect(lines.map(({ heard }) => pokes(heard.text).length)).toEqual([0, 1, 1, 1]);
});

test("who leaves is forgotten", async () => {
  const lines = [];
  for (let at = 0; at < 50; at += 1) {
    const line = await listen(other);
    await line.leave();
    lines.push(line);
  }
  const { heard } = await listen(other);
  await org.admin.push(org.o, [await org.admin.write(org)]);
  await rest();
  expect(pokes(heard.text)).toHaveLength(1);
});

test("who does not read is let go, and not written to without end", async () => {
  const answer = await other.get(routes.events(org.o));
  for (let at = 0; at < 80; at += 1) await org.admin.push(org.o, [await org.admin.write(org)]);
  // Read only now: what waited, and then the end.
  const text = await answer.text();
  expect(pokes(text).length).toBeGreaterThan(0);
  expect(text.split("\n\n").length).toBeLessThan(70);
});

test("all lines end when the endpoint stops, also one that is opened just then", async () => {
  const early = await listen(other);
  place.endStreams();
  const late = await listen(other);
  await rest();
  expect([early.heard.closed, late.heard.closed]).toEqual([true, true]);
});
