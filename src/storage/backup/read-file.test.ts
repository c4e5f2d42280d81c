/** The gate: what is not a whole, untouched file of Wijkschrift is refused, with what is wrong with it. */

import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { Store } from "../store.ts";
import { create } from "../write.ts";
import { Checksum, MOST_BYTES } from "./file-format.ts";
import { makeBackup } from "./make-backup.ts";
import { readFile, readText } from "./read-file.ts";

type File = {
  records: Record<string, Record<string, unknown>[]>;
  notes: Record<string, unknown>[];
  kept: unknown[];
  sha256: string;
  [member: string]: unknown;
};

let good: string;
beforeAll(async () => {
  const opened = await Store.open("org", testPhone());
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
  await seedMeeting(store, "m");
  await seedBlock(store, "a", "Zaal 🌳 reserveren\nمرحبا <script>", { meetingId: "m" });
  await seedPerson(store, "noor", "Noor de Wit");
  await seedPerson(store, "piet", "Piet Blauw");
  good = (await makeBackup(store))?.parts.join("") ?? "";
});

/** The file after a change, with a checksum that fits: what someone could write who knows the format. */
async function forged(change: (file: File) => void): Promise<string> {
  const file = JSON.parse(good) as File;
  change(file);
  const { records, notes, kept, sha256: _old, ...head } = file;
  const checksum = new Checksum();
  checksum.add(head);
  for (const [table, rows] of Object.entries(records)) {
    checksum.add(table);
    if (Array.isArray(rows)) rows.forEach((row) => checksum.add(row));
  }
  notes.forEach((note) => checksum.add(note));
  kept.forEach((each) => checksum.add(each));
  return JSON.stringify({ ...head, records, notes, kept, sha256: await checksum.sum() });
}

const problemOf = async (text: string) => {
  const read = await readText(text);
  return read.ok ? "read" : read.error;
};

test("a whole file is read, also when another program wrote its lines differently", async () => {
  expect(await problemOf(good)).toBe("read");
  expect(await problemOf(JSON.stringify(JSON.parse(good), null, 4))).toBe("read");
  expect(await problemOf(await forged(() => undefined))).toBe("read");
  expect(good).toContain("Wijkvereniging De Zilverlinde");
  expect(good).toContain("Zaal 🌳 reserveren");
});

test.each([
  ["an empty file", ""],
  ["words", "Dag allemaal"],
  ["other JSON", '{"type":"FeatureCollection"}'],
  ["a list", "[1,2,3]"],
  ["a picture", "\u0089PNG\r\n\u001a\n"],
  ["a picture read as JSON", "null"],
])("%s is not ours", async (_name, text) => {
  expect(await problemOf(text)).toBe("notOurs");
});

test("cut off anywhere, it is damaged or not ours, never half read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(good.trimEnd().length - 1), async (length) => {
      expect(["damaged", "notOurs"]).toContain(await problemOf(good.slice(0, length)));
    }),
    { numRuns: 60 },
  );
});

test("one letter changed anywhere is noticed, unless it changes nothing that the file says", async () => {
  const meaning = JSON.stringify(JSON.parse(good));
  await fc.assert(
    fc.asyncProperty(
      fc.nat(good.length - 1),
      fc.constantFrom("0", "a", "Z", '"', " ", "{"),
      async (at, letter) => {
        const text = good.slice(0, at) + letter + good.slice(at + 1);
        if (sameMeaning(text, meaning)) return;
        expect(await problemOf(text)).not.toBe("read");
      },
    ),
    { numRuns: 150 },
  );
});

function sameMeaning(text: string, meaning: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === meaning;
  } catch {
    return false;
  }
}

test("of a newer app it says so, whatever else is in it", async () => {
  expect(await problemOf(good.replace('"formatVersion": 1', '"formatVersion": 2'))).toBe("newer");
  expect(await problemOf(good.replace(/"dataVersion": \d+/, '"dataVersion": 999'))).toBe("newer");
});

test("too large is refused before it is read", async () => {
  const huge = { size: MOST_BYTES + 1, text: () => Promise.reject(new Error("read")) } as unknown as Blob;
  expect(await readFile(huge)).toEqual({ ok: false, error: "tooLarge" });
  const gone = {
    size: 10,
    text: () => Promise.reject(new DOMException("", "NotReadableError")),
  } as unknown as Blob;
  expect(await readFile(gone)).toEqual({ ok: false, error: "unreadable" });
});

const proto = (value: unknown): Record<string, unknown> =>
  JSON.parse(`{"__proto__":${JSON.stringify(value)}}`) as Record<string, unknown>;

test.each<[string, (file: File) => void]>([
  ["a table nobody knows", (file) => void (file.records["spies"] = [])],
  [
    "a table that every object has",
    (file) => void Object.defineProperty(file.records, "__proto__", { value: [], enumerable: true }),
  ],
  ["a table that is no list", (file) => void (file.records["people"] = {} as never)],
  ["a row twice", (file) => void file.records["people"]?.push({ ...file.records["people"][0] })],
  ["a row without id", (file) => void delete file.records["people"]?.[0]?.["id"]],
  ["a row that is text", (file) => void file.records["people"]?.push("Noor" as never)],
  ["a stamp of letters", (file) => void (file.records["people"]![0]!["_s"] = "gisteren")],
  ["a stamp of the next century", (file) => void (file.records["people"]![0]!["_s"] = "f".repeat(32))],
  [
    "a stamp for a field that is not there",
    (file) => void (file.records["people"]![0]!["_d"] = { shoeSize: "0".repeat(32) }),
  ],
  ["a name that is a number", (file) => void (file.records["people"]![0]!["name"] = 7)],
  ["a name without end", (file) => void (file.records["people"]![0]!["name"] = "x".repeat(65_537))],
  ["a bin that is a word", (file) => void (file.records["people"]![0]!["_del"] = "ja")],
  ["an inherited name", (file) => void (file.records["people"]![0]!["extra"] = proto({ admin: true }))],
  [
    "an inherited name at the top",
    (file) => void (file.records["people"]![0] = { ...file.records["people"]![0], constructor: 1 }),
  ],
  ["notes that are no notes", (file) => void (file.notes[0]!["update"] = btoa("geen update"))],
  ["notes that are no base64", (file) => void (file.notes[0]!["update"] = "%%%")],
  ["notes twice", (file) => void file.notes.push({ ...file.notes[0] })],
  ["no checksum", (file) => void (file["counts"] = "veel")],
])("%s is damaged, however well the checksum fits", async (_name, change) => {
  expect(await problemOf(await forged(change))).toBe("damaged");
});

test("a value nested beyond reason is damaged", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  expect(await problemOf(good.replace('"kept": [', `"kept": [{"a":${deep}}`))).toBe("damaged");
});

test("an unknown field of a row is kept: a newer app wrote it", async () => {
  const read = await readText(await forged((file) => void (file.records["people"]![0]!["shoeSize"] = 41)));
  expect(read.ok && read.value.records.get("people")?.[0]).toMatchObject({ shoeSize: 41 });
});

test("reading can be stopped", async () => {
  const stop = new AbortController();
  stop.abort();
  const many = await forged((file) => {
    const [row] = file.records["people"] ?? [];
    file.records["people"] = Array.from({ length: 600 }, (_none, index) => ({ ...row, id: `p${index}` }));
  });
  expect(await readText(many, { signal: stop.signal })).toEqual({ ok: false, error: "stopped" });
});
