/** Packing hides lengths, and unpacking takes nothing that is wrong, too much, or endless. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { deflatedByNode, heldBytes } from "../../tests/support/node-bytes.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { type Bytes, concat, u32, utf8 } from "../kernel/bytes.ts";
import { limits } from "../protocol/limits.ts";
import { packContents, unpackContents } from "./contents.ts";
import { deflate, inflate } from "./deflate.ts";
import { paddedLength } from "./padding.ts";

test("a padded length never costs more than 12 %, and tells few lengths apart", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 24 }), (length) => {
      const padded = paddedLength(length);
      expect(padded).toBeGreaterThanOrEqual(length);
      expect(padded).toBeLessThanOrEqual(Math.max(length * 1.12, length + 1));
      expect(paddedLength(padded)).toBe(padded);
    }),
    runs(1000),
  );
  const kinds = new Set(Array.from({ length: 65_536 }, (_none, length) => paddedLength(length)));
  expect(kinds.size).toBeLessThan(200);
  expect([0, 1, 2, 8, 9, 100, 1000, 5000].map(paddedLength)).toEqual([0, 1, 2, 8, 10, 104, 1024, 5120]);
});

test("what is packed has a padded length", async () => {
  for (const size of [0, 1, 50, 777, 20_000]) {
    const fields = { text: Array.from({ length: size }, (_none, at) => at % 83).join() };
    const packed = await packContents({
      changes: [{ table: "people", id: "p", stamp: "0".repeat(32), fields }],
      texts: [],
      seen: {},
    });
    expect(paddedLength(packed.length)).toBe(packed.length);
  }
});

const packOf = (plain: Uint8Array): Bytes => {
  const deflated = deflatedByNode(plain);
  return concat(u32(deflated.length), deflated);
};
const jsonOf = (value: unknown): Bytes => {
  const json = utf8(JSON.stringify(value));
  return concat(u32(json.length), json);
};
const row = ["0".repeat(32), "people", "p1", { name: "Karel" }];

test("padding does not matter", async () => {
  const plain = jsonOf({ r: [row], t: [], seen: {} });
  const contents = {
    changes: [{ stamp: row[0], table: "people", id: "p1", fields: { name: "Karel" } }],
    texts: [],
    seen: {},
  };
  expect(await unpackContents(packOf(plain))).toEqual(contents);
  expect(await unpackContents(concat(packOf(plain), new Uint8Array(100)))).toEqual(contents);
});

test.each<[string, Bytes]>([
  ["nothing", new Uint8Array(0)],
  ["half a length", new Uint8Array(3)],
  ["a length beyond the end", u32(1)],
  ["what was never deflated", concat(u32(4), utf8("abcd"))],
  ["nothing inside", packOf(new Uint8Array(0))],
  ["half of it", packOf(jsonOf({ r: [], t: [], seen: {} })).slice(0, 12)],
  [
    "more after its end",
    concat(u32(60), packOf(jsonOf({ r: [], t: [], seen: {} })).slice(4), new Uint8Array(60)),
  ],
  ["no JSON", packOf(concat(u32(1), utf8("{")))],
  ["no UTF-8", packOf(concat(u32(2), new Uint8Array([0xc3, 0x28])))],
  ["a JSON length beyond the end", packOf(concat(u32(9), utf8("{}")))],
  ["no rows", packOf(jsonOf({ t: [], seen: {} }))],
  ["no vector", packOf(jsonOf({ r: [], t: [] }))],
  ["a row too short", packOf(jsonOf({ r: [row.slice(0, 3)], t: [], seen: {} }))],
  ["a row without an id", packOf(jsonOf({ r: [["0", "people", "", {}]], t: [], seen: {} }))],
  ["a row whose fields are a list", packOf(jsonOf({ r: [["0", "people", "p", []]], t: [], seen: {} }))],
  ["a row whose fields are nothing", packOf(jsonOf({ r: [["0", "people", "p", null]], t: [], seen: {} }))],
  [
    "a field that is no field",
    packOf(
      concat(
        ...[utf8('{"r":[["0","people","p",{"__proto__":{"x":1}}]],"t":[],"seen":{}}')].flatMap((json) => [
          u32(json.length),
          json,
        ]),
      ),
    ),
  ],
  ["a text without its update", packOf(jsonOf({ r: [], t: ["m1"], seen: {} }))],
  ["an update without its text", packOf(concat(jsonOf({ r: [], t: [], seen: {} }), u32(1), utf8("x")))],
  ["an update that is cut off", packOf(concat(jsonOf({ r: [], t: ["m1"], seen: {} }), u32(2), utf8("x")))],
  ["a vector that is none", packOf(jsonOf({ r: [], t: [], seen: { karel: 1 } }))],
  ["brackets without end", packOf(concat(u32(2_000_000), new Uint8Array(2_000_000).fill(0x5b)))],
])("%s is not unpacked", async (_name, packed) => {
  expect(await unpackContents(packed)).toBeUndefined();
});

test("a bomb is put out before it fills the memory", async () => {
  const bomb = packOf(new Uint8Array(100 * limits.inflatedBytes));
  expect(bomb.length).toBeLessThan(2 * limits.batchBytes);
  const before = heldBytes();
  expect(await unpackContents(bomb)).toBeUndefined();
  expect(heldBytes() - before).toBeLessThan(16 * limits.inflatedBytes);
  expect(
    (await inflate(deflatedByNode(new Uint8Array(limits.inflatedBytes)), limits.inflatedBytes))?.length,
  ).toBe(limits.inflatedBytes);
});

test("whatever is deflated comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (given) => {
      const bytes = new Uint8Array(given);
      expect(await inflate(await deflate([bytes]), 3000)).toEqual(bytes);
    }),
    runs(100),
  );
});
