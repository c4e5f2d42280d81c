/** A cursor says which batch was last, not only how many there were. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { makeCursor, parseCursor } from "./cursor.ts";

const id = "0123456789abcdef".repeat(4);

test("comes back as it went", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (seq) => {
      expect(parseCursor(makeCursor(seq, id))).toEqual({ seq, id16: id.slice(0, 32) });
    }),
    runs(200),
  );
});

test("whatever else is no cursor", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String({ minLength: 32, maxLength: 32 })), (text) => {
      const cursor = parseCursor(text);
      expect([undefined, text]).toContain(cursor && makeCursor(cursor.seq, cursor.id16));
    }),
    runs(500),
  );
  expect(parseCursor("_".repeat(32))).toBeUndefined();
  expect([makeCursor(7, id).slice(4), `${makeCursor(7, id)}AAAA`].map(parseCursor)).toEqual([
    undefined,
    undefined,
  ]);
});

test("our own mistakes are loud", () => {
  expect(() => makeCursor(-1, id)).toThrow(TypeError);
  expect(() => makeCursor(1, "short")).toThrow(TypeError);
});
