/** Sealed batches come in: what is stored, what is refused, and that one never blocks another. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeUpload } from "../../src/protocol/frames.ts";
import { routes } from "../../src/protocol/routes.ts";
import { WireOrganisation } from "../support/wire-organisation.ts";
import { headers, newPhone, type WireBatch, WirePhone } from "../support/wire-phone.ts";
import { noLimits, refusalOf, type WirePlace, wirePlace } from "../support/wire-place.ts";

let place: WirePlace;
let org: WireOrganisation;
let editor: WirePhone;

beforeEach(async () => {
  place = wirePlace();
  org = await WireOrganisation.begin(place.at);
  editor = await org.add("editor");
});
afterEach(() => place.close());

async function pushed(phone: WirePhone, ...batches: readonly Pick<WireBatch, "bytes">[]) {
  const answer = await phone.push(org.o, batches);
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { results: unknown[] }).results;
}

describe("results", () => {
  test("stored, each with its place in the log, and the vector follows", async () => {
    const own = await editor.writeSome(org, 2);
    expect(await pushed(editor, ...own)).toEqual([
      { d: editor.id, n: 1, st: "stored", seq: 1 },
      { d: editor.id, n: 2, st: "stored", seq: 2 },
    ]);
    const state = await (await editor.get(routes.state(org.o))).json();
    expect(state).toMatchObject({ vv: { [editor.id]: 2 }, rosterVer: 1, epoch: 1, minClient: 0 });
  });

  test("the same again is dup, also when signed anew (fault 2)", async () => {
    const batch = await editor.write(org);
    await pushed(editor, batch);
    expect(await pushed(editor, batch)).toEqual([{ d: editor.id, n: 1, st: "dup", seq: 1 }]);
  });

  test("a hole is a gap that names what must come first", async () => {
    const [first, , third] = await editor.writeSome(org, 3);
    expect(await pushed(editor, third!)).toEqual([{ d: editor.id, n: 3, st: "gap", want: 1 }]);
    expect(await pushed(editor, first!, third!)).toMatchObject([{ st: "stored" }, { st: "gap", want: 2 }]);
  });

  test("another batch under a number that is taken is a fork, and so is one after another batch (fault 11)", async () => {
    const clone = new WirePhone(place.at, editor.keys);
    await clone.login();
    await pushed(editor, ...(await editor.writeSome(org, 2)));
    const other = await clone.writeSome(org, 3, "Heel iets anders");
    expect(await pushed(clone, ...other)).toEqual([
      { d: editor.id, n: 1, st: "fork", want: 3 },
      { d: editor.id, n: 2, st: "fork", want: 3 },
      { d: editor.id, n: 3, st: "fork", want: 3 },
    ]);
  });

  test("others' batches are taken from any phone with access (fault 1)", async () => {
    const reader = await org.add("reader");
    const batches = await editor.writeSome(org, 2);
    expect(await pushed(reader, ...batches)).toMatchObject([{ st: "stored" }, { st: "stored" }]);
  });

  test("every byte of a batch counts: none can be changed on the way", async () => {
    const { bytes } = await editor.write(org, "Kort");
    const step = Math.ceil(bytes.length / 150);
    for (let at = 0; at < bytes.length; at += step) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      const [result] = (await pushed(editor, { bytes: changed })) as { st: string }[];
      expect(["bad", "denied"]).toContain(result?.st);
    }
    expect(await pushed(editor, { bytes })).toMatchObject([{ st: "stored" }]);
  });

  test("one that is denied does not block the rest", async () => {
    const stranger = await newPhone(place.at);
    const reader = await org.add("reader");
    const [good, strange, reading] = [
      await editor.write(org),
      await stranger.write(org),
      await reader.write(org),
    ];
    const nonsense = { bytes: new Uint8Array(200) };
    expect(await pushed(editor, strange, nonsense, reading, good)).toEqual([
      { d: stranger.id, n: 1, st: "denied", why: "device" },
      { d: "", n: 0, st: "bad" },
      { d: reader.id, n: 1, st: "denied", why: "role" },
      { d: editor.id, n: 1, st: "stored", seq: 1 },
    ]);
  });

  test("a batch of another organisation has no place here", async () => {
    const other = await WireOrganisation.begin(place.at);
    expect(await pushed(editor, await editor.write(other))).toMatchObject([{ st: "bad" }]);
  });

  test("one that needs a later roster waits for that roster", async () => {
    await org.signAdding(await newPhone(place.at), "editor");
    const batch = await editor.write(org);
    expect(await pushed(editor, batch)).toMatchObject([{ st: "denied", why: "roster" }]);
    await org.bring(org.admin);
    expect(await pushed(editor, batch)).toMatchObject([{ st: "stored" }]);
  });
});

describe("refusals of a whole push", () => {
  const upload = (body: BodyInit, more: Record<string, string> = {}) =>
    place.at.ask(place.at.url + routes.batches(org.o), {
      method: "POST",
      headers: { ...headers(editor.token), ...more },
      body,
    });

  test("what is no upload", async () => {
    expect(await refusalOf(await upload(new Uint8Array([0, 0, 0, 9, 1])))).toBe("400 bad_request");
  });

  test("too large, whether it says so or not", async () => {
    const body = new Uint8Array(1024 * 1024 + 5000);
    expect(await refusalOf(await upload(body))).toBe("413 too_large");
    const announced = { "Content-Length": String(body.length) };
    expect(await refusalOf(await upload(body, announced))).toBe("413 too_large");
  });

  test("more than a hundred batches", async () => {
    const body = writeUpload(Array.from({ length: 101 }, () => new Uint8Array(1)));
    expect(await refusalOf(await upload(body))).toBe("413 too_large");
  });

  test("an empty push is answered with nothing", async () => {
    expect(await pushed(editor)).toEqual([]);
  });

  test("without a token, with a made-up one, and by the recovery keys", async () => {
    const batch = await editor.write(org);
    const nobody = await newPhone(place.at);
    expect(await refusalOf(await nobody.push(org.o, [batch]))).toBe("401 unauthorized");
    nobody.token = "a".repeat(43);
    expect(await refusalOf(await nobody.push(org.o, [batch]))).toBe("401 unauthorized");
    const sheet = new WirePhone(place.at, org.recoveryKeys);
    await sheet.login();
    expect(await refusalOf(await sheet.push(org.o, [batch]))).toBe("403 forbidden");
  });
});

describe("room", () => {
  test("a full organisation takes nothing more and gives everything (507 blocks push, never pull)", async () => {
    const small = wirePlace({ limits: { ...noLimits, organisationBytes: 3000 } });
    const full = await WireOrganisation.begin(small.at);
    let answer: Response;
    do answer = await full.admin.push(full.o, [await full.admin.write(full)]);
    while (answer.ok);
    expect(await refusalOf(answer)).toBe("507 full");
    const pulled = await full.admin.get(routes.batches(full.o));
    expect(pulled.status).toBe(200);
    expect((await pulled.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    await small.close();
  });

  test("a day's own bytes are counted, those of others are not, and the next day is new", async () => {
    const small = wirePlace({ limits: { ...noLimits, bytesPerDay: 1000 } });
    const busy = await WireOrganisation.begin(small.at);
    const other = await busy.add("editor");
    const batches = await busy.admin.writeSome(busy, 6);
    const answer = await busy.admin.push(busy.o, batches);
    const { results } = (await answer.json()) as { results: { st: string }[] };
    expect(results[0]?.st).toBe("stored");
    expect(results.at(-1)?.st).toMatch(/quota|gap/);
    const again = await (await other.push(busy.o, batches)).json();
    expect(again).toMatchObject({ results: [{ st: "dup" }, ...batches.slice(1).map(() => ({}))] });
    expect((again as { results: { st: string }[] }).results.at(-1)?.st).toBe("stored");
    const next = await busy.admin.write(busy);
    expect(await refusalOf(await busy.admin.push(busy.o, [next]))).toBe("507 full");
    small.time += 24 * 3600 * 1000;
    await busy.admin.login();
    expect(await (await busy.admin.push(busy.o, [next])).json()).toMatchObject({
      results: [{ st: "stored" }],
    });
    await small.close();
  });
});
