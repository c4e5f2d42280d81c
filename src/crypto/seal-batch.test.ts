/** What is sealed opens for who has the key, and for nobody else; nothing of it can be changed on its way. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  cutOff,
  founded,
  letIn,
  makePhone,
  newSheet,
  type Organisation,
  type Phone,
  random,
  sealedBy,
  someContents,
} from "../../tests/support/keyed-organisation.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { type Bytes, concat, equalBytes, fromHex, u16, utf8 } from "../kernel/bytes.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { toHex } from "../kernel/uuid.ts";
import { batchIdOf, type Header, parseBatch, verifyBatch, writeHeader } from "../protocol/batch.ts";
import { limits } from "../protocol/limits.ts";
import { mayWrite, signKeyOf } from "../protocol/roster.ts";
import type { Contents } from "./contents.ts";
import { signWith } from "./device-keys.ts";
import { keyringFrom } from "./epochs.ts";
import { type Keyring, keyOf } from "./keyring.ts";
import { openBatch, sealBatch } from "./seal-batch.ts";

let org: Organisation;
let admin: Phone;
let editor: Phone;

beforeAll(async () => {
  admin = await makePhone();
  [org, editor] = await letIn(await founded(admin), admin, "editor");
});

/** What a receiving phone does with bytes: parse, look up the signer, verify, open. */
async function received(bytes: Bytes, { roster, keyring }: Pick<Organisation, "roster" | "keyring"> = org) {
  const batch = parseBatch(bytes);
  if (!batch.ok) return batch.error.code;
  const { o, d, n, e } = batch.value.header;
  if (o !== roster.o || !mayWrite(roster, d, n)) return "denied";
  const signKey = await signKeyOf(roster, d);
  if (!signKey || !(await verifyBatch(batch.value, signKey))) return "bad_signature";
  const key = keyOf(keyring, e);
  const opened = key && (await openBatch(batch.value, key));
  return opened?.ok ? opened.value : (opened?.error.code ?? "no_key");
}

const stamps = fc.stringMatching(/^[0-9a-f]{32}$/);
const contentsOf: fc.Arbitrary<Contents> = fc.record({
  changes: fc.array(
    fc.record({
      table: fc.constantFrom("people", "meetings"),
      id: fc.string({ minLength: 1, maxLength: 40 }),
      stamp: stamps,
      fields: fc.dictionary(
        fc.string().filter((name) => name !== "__proto__"),
        fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
        { noNullPrototype: true },
      ),
    }),
  ),
  texts: fc.array(
    fc.record({
      doc: fc.string({ minLength: 1, maxLength: 40 }),
      update: fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
    }),
  ),
  seen: fc.dictionary(fc.stringMatching(/^[0-9a-f]{32}$/), fc.nat(), { noNullPrototype: true }),
});

test("what was sealed comes out again", async () => {
  await fc.assert(
    fc.asyncProperty(contentsOf, async (contents) => {
      const { bytes, id, batch } = await sealedBy(org, editor, { contents });
      expect(await received(bytes)).toEqual(contents);
      expect(id).toBe(await batchIdOf(batch));
    }),
    runs(150),
  );
});

test("no byte of it can be changed, none left out, none added", async () => {
  const { bytes } = await sealedBy(org, editor);
  for (let at = 0; at < bytes.length; at += 1) {
    const flipped = Uint8Array.from(bytes, (byte, where) => (where === at ? byte ^ (1 << (at % 8)) : byte));
    expect([at, typeof (await received(flipped))]).toEqual([at, "string"]);
    expect(typeof (await received(bytes.slice(0, at)))).toBe("string");
  }
  expect(await received(concat(bytes, utf8("x")))).toBe("bad_signature");
  expect(typeof (await received(concat(utf8("x"), bytes)))).toBe("string");
});

const changes: [string, Partial<Header>][] = [
  ["o", { o: "019f0000-0000-7000-8000-0000000000ff" }],
  ["n", { n: 2, p: "a".repeat(64) }],
  ["p", { n: 3, p: "b".repeat(64) }],
  ["e", { e: 2 }],
  ["k", { k: "snap", c: {} }],
  ["s", { s: 2 }],
  ["r", { r: 7 }],
];

test.each(changes)("header field %s cannot be changed, not even by who may sign", async (_name, change) => {
  const { batch } = await sealedBy(org, editor);
  const headerBytes = writeHeader({ ...batch.header, ...change });
  const signed = concat(headerBytes, batch.iv, batch.ciphertext);
  expect(typeof (await received(concat(signed, batch.signature)))).toBe("string");
  const resigned = concat(signed, await signWith(editor.sign, signed));
  const parsed = parseBatch(resigned);
  const key = keyOf(org.keyring, 1);
  const opened = parsed.ok && key ? await openBatch(parsed.value, key) : undefined;
  expect(opened).toEqual({ ok: false, error: { code: "wrong_key", retry: "later" } });
});

test("another phone cannot put its name over it, nor sign in somebody's name", async () => {
  const { batch } = await sealedBy(org, editor);
  const renamed = concat(writeHeader({ ...batch.header, d: admin.id }), batch.iv, batch.ciphertext);
  expect(await received(concat(renamed, await signWith(admin.sign, renamed)))).toBe("wrong_key");
  expect(await received(concat(renamed, await signWith(editor.sign, renamed)))).toBe("bad_signature");
  expect(await received(concat(batch.signed, await signWith(admin.sign, batch.signed)))).toBe(
    "bad_signature",
  );
});

test("a signature written in its other form does not make another batch", async () => {
  const { bytes, batch, id } = await sealedBy(org, editor);
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const s = BigInt(`0x${toHex(bytes.slice(-32))}`);
  const other = fromHex((order - s).toString(16).padStart(64, "0")) ?? bytes;
  const malleated = concat(bytes.slice(0, -32), other);
  expect(await received(malleated)).toEqual(someContents);
  const parsed = parseBatch(malleated);
  expect(parsed.ok && (await batchIdOf(parsed.value))).toBe(id);
  expect(batch.header.n).toBe(1);
});

test("the keyring of before does not open what is sealed after a cut, on nobody's phone that was cut", async () => {
  const cut = await newSheet(await cutOff(org, admin, { [editor.id]: 1 }), admin);
  const { batch, bytes } = await sealedBy(cut, admin);
  expect(batch.header.e).toBe(3);
  expect(await received(bytes, { roster: cut.roster, keyring: org.keyring })).toBe("no_key");
  expect(await keyringFrom(cut.roster, editor, org.keyring)).toEqual(org.keyring);
  for (const { e, key } of org.keyring) {
    const opened = await openBatch(batch, { e: 3, key });
    expect([e, opened.ok]).toEqual([e, false]);
  }
  expect(await received(bytes, cut)).toEqual(someContents);
  expect(await keyringFrom(cut.roster, admin, [])).toEqual(cut.keyring);
});

test("one epoch's key does not pass for another's", async () => {
  const { batch } = await sealedBy(org, editor);
  const [first] = org.keyring as [Keyring[number]];
  expect((await openBatch(batch, { ...first, e: 2 })).ok).toBe(false);
  expect((await openBatch(batch, { e: 1, key: random(32) })).ok).toBe(false);
});

test("the same contents never look the same", async () => {
  const [one, two] = [await sealedBy(org, editor), await sealedBy(org, editor)];
  expect(one.id).not.toBe(two.id);
  expect(equalBytes(one.batch.ciphertext, two.batch.ciphertext)).toBe(false);
});

test("what nobody would take is not sealed", async () => {
  const contents = {
    ...someContents,
    texts: [{ doc: "m1", update: concat(...Array.from({ length: 16 }, () => random(65_536))) }],
  };
  const [epochKey] = org.keyring as [Keyring[number]];
  const header: Header = { v: 1, o: org.roster.o, d: editor.id, n: 1, p: "", e: 1, k: "ops", s: 1, r: 1 };
  const part = { header, epochKey, signKey: editor.sign, random };
  expect(await sealBatch({ ...part, contents })).toEqual({
    ok: false,
    error: { code: "too_large", retry: "never" },
  });
  await expect(sealBatch({ ...part, contents: someContents, header: { ...header, e: 2 } })).rejects.toThrow(
    TypeError,
  );
  await expect(sealBatch({ ...part, contents: someContents, header: { ...header, n: 0 } })).rejects.toThrow();
});

test("a canary is nowhere in the bytes", async () => {
  const canary = "Kanarie-van-de-Lindesingel";
  const fields = { name: canary };
  const { bytes } = await sealedBy(org, editor, {
    contents: { ...someContents, changes: [{ table: canary, id: canary, stamp: "0".repeat(32), fields }] },
  });
  expect(toHex(bytes).includes(toHex(utf8(canary)))).toBe(false);
});

const header = {
  v: 1,
  o: "019f0000-0000-7000-8000-00000000abcd",
  d: "a".repeat(32),
  n: 1,
  p: "",
  e: 1,
  k: "ops",
  s: 1,
  r: 0,
};
const framed = (json: string): Bytes =>
  concat(utf8("WSB1"), u16(utf8(json).length), utf8(json), new Uint8Array(12 + 16 + 64));
const codeOf = (bytes: Bytes): string => {
  const parsed = parseBatch(bytes);
  return parsed.ok ? "taken" : parsed.error.code;
};

test.each<[string, Record<string, unknown>]>([
  ["no version", { v: undefined }],
  ["an organisation that is none", { o: "../../etc" }],
  ["a device that is none", { d: "A".repeat(32) }],
  ["number 0", { n: 0 }],
  ["half a number", { n: 1.5 }],
  ["a number beyond counting", { n: 2 ** 53, p: "a".repeat(64) }],
  ["a first with one before it", { p: "a".repeat(64) }],
  ["a second with none before it", { n: 2 }],
  ["epoch 0", { e: 0 }],
  ["a kind that is none", { k: "delete" }],
  ["changes that cover something", { c: {} }],
  ["a snapshot that covers nothing", { k: "snap" }],
  ["a snapshot that covers a list", { k: "snap", c: [] }],
  ["text for a number", { r: "1" }],
])("a header with %s is refused", (_name, change) => {
  expect(codeOf(framed(canonical({ ...header, ...change } as Json)))).toBe("bad_header");
});

test("a header is taken in one spelling only", () => {
  const text = canonical(header);
  expect(codeOf(framed(text))).toBe("taken");
  expect(codeOf(framed(canonical({ ...header, z: "later" })))).toBe("taken");
  expect(codeOf(framed(` ${text}`))).toBe("bad_header");
  expect(codeOf(framed(text.replace('"n":1', '"n":1.0')))).toBe("bad_header");
  expect(codeOf(framed(text.replace('"n":1', '"n":2,"n":1')))).toBe("bad_header");
  expect(codeOf(framed(JSON.stringify(header)))).toBe("bad_header");
  expect(codeOf(framed("[".repeat(60_000)))).toBe("bad_header");
  expect(codeOf(framed(canonical({ ...header, v: 2 })))).toBe("newer_version");
});

test("too large is too large before anything is read", () => {
  expect(codeOf(new Uint8Array(limits.batchBytes + 1))).toBe("too_large");
  expect(codeOf(new Uint8Array(0))).toBe("not_a_batch");
});
