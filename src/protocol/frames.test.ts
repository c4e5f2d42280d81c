/** Many batches in one body, and bodies that are none. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { type Bytes, concat, u32, u64 } from "../kernel/bytes.ts";
import { readDownload, readUpload, writeDownload, writeUpload } from "./frames.ts";
import { limits } from "./limits.ts";

const bodies = fc.array(
  fc.uint8Array({ minLength: 1, maxLength: 60 }).map((bytes): Bytes => new Uint8Array(bytes)),
  { maxLength: 8 },
);

test("comes back as it went", () => {
  fc.assert(
    fc.property(bodies, fc.maxSafeNat(), (batches, seq) => {
      expect(readUpload(writeUpload(batches))).toEqual({ ok: true, value: batches });
      const delivered = batches.map((bytes) => ({ seq, bytes }));
      expect(readDownload(writeDownload(delivered))).toEqual({ ok: true, value: delivered });
    }),
    runs(200),
  );
});

test("cut off anywhere but between two batches it is nothing", () => {
  fc.assert(
    fc.property(bodies, fc.nat(500), (batches, cut) => {
      const whole = writeUpload(batches);
      const read = readUpload(whole.slice(0, cut));
      const ends = batches.map((_each, at) => writeUpload(batches.slice(0, at + 1)).length);
      expect(read.ok).toBe(cut >= whole.length || cut === 0 || ends.includes(cut));
    }),
    runs(200),
  );
});

test.each([
  ["no batch at all", new Uint8Array(0), undefined],
  ["an empty batch", u32(0), "bad_frames"],
  ["a length beyond the end", concat(u32(5), new Uint8Array(4)), "bad_frames"],
  ["a length larger than any batch", concat(u32(limits.batchBytes + 1), new Uint8Array(9)), "too_large"],
  ["the largest length there is", u32(0xffffffff), "too_large"],
  ["half a length", new Uint8Array(3), "bad_frames"],
  [
    "more batches than allowed",
    concat(...Array.from({ length: 101 }, () => concat(u32(1), u32(9).slice(3)))),
    "too_large",
  ],
  ["more bytes than allowed", new Uint8Array(limits.uploadBytes + 1), "too_large"],
])("an upload with %s", (_name, bytes, code) => {
  const read = readUpload(bytes);
  expect(read.ok ? undefined : read.error.code).toBe(code);
});

test("a download with a number no endpoint counts to", () => {
  const bytes = concat(u32(1), new Uint8Array(8).fill(255), new Uint8Array(1));
  expect(readDownload(bytes)).toEqual({ ok: false, error: { code: "bad_frames", retry: "never" } });
  expect(readDownload(concat(u32(1), u64(7), new Uint8Array([9])))).toEqual({
    ok: true,
    value: [{ seq: 7, bytes: new Uint8Array([9]) }],
  });
});

test("the largest batch fits in one upload", () => {
  const largest = new Uint8Array(limits.batchBytes);
  expect(readUpload(writeUpload([largest])).ok).toBe(true);
});
