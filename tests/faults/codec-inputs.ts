/** Everything that reads what comes from elsewhere, with valid inputs for each and ways to spoil them. */
import * as v from "valibot";
import { type Contents, packContents, unpackContents } from "../../src/crypto/contents.ts";
import { openInfo } from "../../src/crypto/info.ts";
import { parseCode } from "../../src/crypto/invite.ts";
import { newestOf } from "../../src/crypto/keyring.ts";
import { openRecovery, parseRecoverySecret } from "../../src/crypto/recovery.ts";
import { openBatch } from "../../src/crypto/seal-batch.ts";
import { unwrap } from "../../src/crypto/wrap.ts";
import { fromBase64Url, toBase64Url } from "../../src/kernel/base64.ts";
import { type Bytes, concat, fromUtf8, u32, utf8 } from "../../src/kernel/bytes.ts";
import { type Batch, parseBatch } from "../../src/protocol/batch.ts";
import { makeCursor, parseCursor } from "../../src/protocol/cursor.ts";
import { foldEntry } from "../../src/protocol/fold-entry.ts";
import { readDownload, readUpload, writeDownload, writeUpload } from "../../src/protocol/frames.ts";
import * as messages from "../../src/protocol/messages.ts";
import type { SignedEntry } from "../../src/protocol/roster-entry.ts";
import { founded, letIn, makePhone, nextEntry, type Phone, sealedBy } from "../support/keyed-organisation.ts";
import { deflatedByNode } from "../support/node-bytes.ts";

/** One reader. `read` gives whether the bytes were taken; a throw is a fault. */
export type Reader = {
  readonly name: string;
  /** How many inputs it gets in proportion to the others: those that sign or inflate are slow. */
  readonly share: number;
  readonly samples: readonly Bytes[];
  readonly read: (bytes: Bytes) => Promise<boolean> | boolean;
};

const text = (bytes: Bytes): string => fromUtf8(bytes) ?? String.fromCharCode(...bytes.subarray(0, 5000));

function json(bytes: Bytes): unknown {
  try {
    return JSON.parse(text(bytes));
  } catch {
    return text(bytes);
  }
}

/** All of them, around one small organisation. */
export async function codecReaders(): Promise<Reader[]> {
  const admin = await makePhone();
  const [org, editor] = await letIn(await founded(admin), admin, "editor");
  const sealed = await sealedBy(org, editor);
  const second = await sealedBy(org, editor, { n: 2, p: sealed.id, k: "snap", c: { [editor.id]: 1 } });
  const batches = [sealed.bytes, second.bytes];
  const entry = await nextEntry(org, admin, { minClient: 2 });
  const epochKey = newestOf(org.keyring) ?? { e: 1, key: new Uint8Array(32) };
  const wrapped = org.roster.epochs[0]?.wraps[admin.id] ?? "";
  const { recovery } = org.roster;
  const bodies = [entry, ...org.entries].map(({ body }) => fromBase64Url(body) ?? new Uint8Array(0));
  const entries = [entry, ...org.entries].map((one) => utf8(JSON.stringify(one)));
  const foldSigned = (by: Phone) => async (bytes: Bytes) => {
    const signed = await signedBytes(bytes, by);
    return (await foldEntry(org.roster, signed)).ok || (await foldEntry(undefined, signed)).ok;
  };
  return [
    { name: "parseBatch", share: 30, samples: batches, read: (bytes) => parseBatch(bytes).ok },
    { name: "readUpload", share: 15, samples: [writeUpload(batches)], read: (bytes) => readUpload(bytes).ok },
    {
      name: "readDownload",
      share: 15,
      samples: [writeDownload(batches.map((each, seq) => ({ seq, bytes: each })))],
      read: (bytes) => readDownload(bytes).ok,
    },
    {
      name: "parseCursor",
      share: 10,
      samples: [utf8(makeCursor(7, sealed.id))],
      read: (bytes) => parseCursor(text(bytes)) !== undefined,
    },
    {
      name: "letters",
      share: 5,
      samples: [utf8("#i=ABCDEFGHJKLMNPQR"), utf8("abcd efgh jklm npqr stuv wxyz")],
      read: (bytes) => (parseCode(text(bytes)) ?? parseRecoverySecret(text(bytes))) !== undefined,
    },
    {
      name: "messages",
      share: 10,
      samples: [...sampleMessages(entry), ...entries],
      read: (bytes) => everySchema(json(bytes)),
    },
    {
      name: "foldEntry",
      share: 6,
      samples: entries,
      read: async (bytes) => (await foldEntry(org.roster, json(bytes) as SignedEntry)).ok,
    },
    { name: "foldEntry, signed by an admin", share: 3, samples: bodies, read: foldSigned(admin) },
    {
      name: "unpackContents",
      share: 2,
      samples: await packs(),
      read: async (bytes) => (await unpackContents(bytes)) !== undefined,
    },
    {
      name: "openBatch, right key, wrong bytes",
      share: 2,
      samples: await packs(),
      read: async (bytes) =>
        (await openBatch(await resealed(sealed.batch, epochKey.key, bytes), epochKey)).ok,
    },
    {
      name: "inflated contents",
      share: 2,
      samples: plains(),
      read: async (bytes) => (await unpackContents(packed(bytes))) !== undefined,
    },
    {
      name: "boxes",
      share: 1,
      samples: [wrapped, recovery.box, org.roster.devices[editor.id]?.info ?? ""].map(utf8),
      read: async (bytes) => opensBox(text(bytes)),
    },
  ];

  async function opensBox(box: string): Promise<boolean> {
    const opened = [
      await unwrap(admin, box, "x"),
      await openRecovery(org.sheet.secret, box),
      await openInfo(org.keyring, org.roster.o, editor.id, box),
    ];
    return opened.some((each) => each !== undefined);
  }
}

const contents: Contents = {
  changes: [
    { table: "people", id: "p1", stamp: "0".repeat(32), fields: { name: "Fatma", order: 2, tags: ["a"] } },
    { table: "meetings", id: "m1", stamp: "f".repeat(32), fields: {} },
  ],
  texts: [
    { doc: "m1", update: new Uint8Array([1, 2, 3]) },
    { doc: "m2", update: new Uint8Array(0) },
  ],
  seen: { ["a".repeat(32)]: 4 },
};

const packs = async (): Promise<Bytes[]> => [await packContents(contents)];

/** As it is before it is deflated. */
const plains = (): Bytes[] => {
  const inside = utf8(
    JSON.stringify({
      r: contents.changes.map(({ stamp, table, id, fields }) => [stamp, table, id, fields]),
      t: ["m1", "m2"],
      seen: contents.seen,
    }),
  );
  return [concat(u32(inside.length), inside, u32(3), new Uint8Array([1, 2, 3]), u32(0))];
};

const packed = (plain: Bytes): Bytes => {
  const deflated = deflatedByNode(plain, 1);
  return concat(u32(deflated.length), deflated);
};

/** As a phone with the right keys would seal nonsense. */
async function resealed(batch: Batch, epochKey: Bytes, plain: Bytes): Promise<Batch> {
  const { o, d } = batch.header;
  const hkdf = await crypto.subtle.importKey("raw", epochKey, "HKDF", false, ["deriveKey"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(0), info: utf8(`ws1|batch|${o}|${d}`) };
  const key = await crypto.subtle.deriveKey(how, hkdf, { name: "AES-GCM", length: 256 }, false, ["encrypt"]);
  const gcm = { name: "AES-GCM", iv: batch.iv, additionalData: batch.headerBytes };
  return { ...batch, ciphertext: new Uint8Array(await crypto.subtle.encrypt(gcm, key, plain)) };
}

async function signedBytes(body: Bytes, by: Phone): Promise<SignedEntry> {
  const signed = concat(utf8("ws1|roster|"), body);
  const ecdsa = { name: "ECDSA", hash: "SHA-256" };
  const sig = new Uint8Array(await crypto.subtle.sign(ecdsa, by.sign, signed));
  return { body: toBase64Url(body), sig: toBase64Url(sig) };
}

const schemas = Object.values(messages).filter((each) => typeof each === "object");

function everySchema(value: unknown): boolean {
  return schemas.filter((schema) => v.safeParse(schema, value).success).length > 0;
}

function sampleMessages(entry: SignedEntry): Bytes[] {
  const id = "a".repeat(32);
  return [
    { device: id, nonce: "n".repeat(20), sig: "s".repeat(86) },
    { serverTime: 1, head: null, vv: { [id]: 3 }, rosterVer: 1, epoch: 1, minClient: 0, limits: {} },
    { serverTime: 1, results: [{ d: id, n: 1, st: "stored", seq: 4 }] },
    { expect: 0, entry },
    { idHash: id, box: "AAAA", role: "editor", exp: 9, sealedProof: "AAAA" },
  ].map((message) => utf8(JSON.stringify(message)));
}
