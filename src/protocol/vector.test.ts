/** What two have together, and what one lacks of the other. */
import fc from "fast-check";
import * as v from "valibot";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { behind, isBehind, merged, upTo, type Vector, vectorSchema } from "./vector.ts";

const vectors: fc.Arbitrary<Vector> = fc.dictionary(
  fc.constantFrom("0", "1", "2", "3").map((digit) => digit.repeat(32)),
  fc.nat(5),
);

test("together they have what either has, whatever the order", () => {
  fc.assert(
    fc.property(vectors, vectors, vectors, (a, b, c) => {
      const both = merged(a, b);
      for (const d of Object.keys({ ...a, ...b })) {
        expect(upTo(both, d)).toBe(Math.max(upTo(a, d), upTo(b, d)));
      }
      expect(merged(b, a)).toEqual(both);
      expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
      expect(isBehind(both, a)).toBe(false);
    }),
    runs(300),
  );
});

test("who fills the gaps lacks nothing", () => {
  fc.assert(
    fc.property(vectors, vectors, (have, other) => {
      const gaps = behind(have, other);
      expect(gaps.length > 0).toBe(isBehind(have, other));
      const filled = gaps.reduce<Vector>((now, { device, from, to }) => {
        expect(from).toBe(upTo(now, device) + 1);
        return { ...now, [device]: to };
      }, have);
      expect(behind(filled, other)).toEqual([]);
    }),
    runs(300),
  );
});

test("a name that every object has is no device", () => {
  expect(upTo({}, "constructor")).toBe(0);
  expect(behind({}, { ["a".repeat(32)]: 2 })).toEqual([{ device: "a".repeat(32), from: 1, to: 2 }]);
});

test.each([
  [{ ["a".repeat(32)]: 1 }, true],
  [{ ["a".repeat(32)]: -1 }, false],
  [{ ["a".repeat(32)]: 1.5 }, false],
  [{ ["A".repeat(32)]: 1 }, false],
  [
    Object.fromEntries(Array.from({ length: 1001 }, (_none, n) => [n.toString(16).padStart(32, "0"), 1])),
    false,
  ],
  [[], false],
  [null, false],
])("%# is a vector or not", (given, isVector) => {
  expect(v.is(vectorSchema, given)).toBe(isVector);
});
