/** Bytes and their numbers come back as they went. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { fromBase64Url, toBase64Url } from "./base64.ts";
import {
  concat,
  equalBytes,
  fromHex,
  fromUtf8,
  readU16,
  readU32,
  readU64,
  u16,
  u32,
  u64,
  utf8,
} from "./bytes.ts";
import { toHex } from "./uuid.ts";

test("numbers keep their value, at any place", () => {
  fc.assert(
    fc.property(fc.nat(0xffff), fc.nat(0xffffffff), fc.maxSafeNat(), fc.uint8Array(), (a, b, c, before) => {
      const bytes = concat(before, u16(a), u32(b), u64(c));
      const at = before.length;
      expect([readU16(bytes, at), readU32(bytes, at + 2), readU64(bytes, at + 6)]).toEqual([a, b, c]);
      expect([
        readU16(bytes, at + 13),
        readU32(bytes, at + 11),
        readU64(bytes, at + 7),
        readU64(bytes, at + 99),
      ]).toEqual([undefined, undefined, undefined, undefined]);
    }),
    runs(200),
  );
});

test("a number too large to count with is none", () => {
  expect(readU64(concat(u32(2 ** 21), u32(0)), 0)).toBeUndefined();
  expect(readU64(concat(u32(2 ** 21 - 1), u32(0xffffffff)), 0)).toBe(Number.MAX_SAFE_INTEGER);
  expect(u64(258)).toEqual(new Uint8Array([0, 0, 0, 0, 0, 0, 1, 2]));
});

test("bytes survive hexadecimal and base64url, in one spelling only", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.string(), (given, text) => {
      const bytes = new Uint8Array(given);
      expect(fromHex(toHex(bytes))).toEqual(bytes);
      expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      const read = fromBase64Url(text);
      expect([undefined, text]).toContain(read && toBase64Url(read));
    }),
    runs(300),
  );
  for (const no of ["A", "AB==", "AB+/", "A B", "AB", "é", "AA\n"])
    expect([no, fromBase64Url(no)]).toEqual([no, undefined]);
  for (const no of ["0", "0G", "AB", " 0"]) expect([no, fromHex(no)]).toEqual([no, undefined]);
});

test("text survives UTF-8, and what is no UTF-8 is no text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fromUtf8(utf8(text))).toBe(text);
    }),
    runs(200),
  );
  expect(fromUtf8(new Uint8Array([0xc3, 0x28]))).toBeUndefined();
  expect(fromUtf8(utf8("\uFEFFmet merk"))).toBe("\uFEFFmet merk");
});

test("equal bytes are equal, others are not", () => {
  expect(equalBytes(utf8("abc"), utf8("abc"))).toBe(true);
  expect(equalBytes(utf8("abc"), utf8("abd"))).toBe(false);
  expect(equalBytes(utf8("abc"), utf8("ab"))).toBe(false);
});
