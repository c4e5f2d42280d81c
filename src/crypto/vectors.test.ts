/** The test vectors that another implementation would use: read from the file, and worked out again. */
import { expect, test } from "vitest";
import { fromBase64Url } from "../kernel/base64.ts";
import { type Bytes, fromHex, utf8 } from "../kernel/bytes.ts";
import { canonical, type Json } from "../kernel/canonical.ts";
import { toHex } from "../kernel/uuid.ts";
import { batchIdOf, parseBatch, verifyBatch, writeHeader } from "../protocol/batch.ts";
import { makeCursor, parseCursor } from "../protocol/cursor.ts";
import { deviceIdOf, importSignKey, keyHashOf, verifyWith } from "../protocol/device.ts";
import { foldEntries, foldEntry } from "../protocol/fold-entry.ts";
import { readDownload, readUpload } from "../protocol/frames.ts";
import { idHashOf } from "../protocol/hash.ts";
import { loginBytes } from "../protocol/login.ts";
import { mayWrite, signKeyOf } from "../protocol/roster.ts";
import vectors from "../protocol/vectors.json" with { type: "json" };
import { unpackContents } from "./contents.ts";
import { deriveBytes } from "./derive.ts";
import { type DeviceKeys, importDeviceKeys } from "./device-keys.ts";
import { keyringFrom } from "./epochs.ts";
import { openInfo } from "./info.ts";
import { checkProof, inviteKeys, openInviteBox, openJoinerInfo, openProofKey } from "./invite.ts";
import { keyLettersOf, keyQrOf } from "./key-letters.ts";
import { checkOf, type Keyring, readKeyring, writeKeyring } from "./keyring.ts";
import { paddedLength } from "./padding.ts";
import { fitsPin, openRecovery, recoveryKeys } from "./recovery.ts";
import { openBatch } from "./seal-batch.ts";

const O = vectors.organisation;
const bytes = (hex: string): Bytes => fromHex(hex) ?? new Uint8Array(0);
const base64url = (text: string): Bytes => fromBase64Url(text) ?? new Uint8Array(0);
const keyring: Keyring = readKeyring(vectors.keyring as unknown as [number, string][]) ?? [];
const entries = vectors.roster.map(({ entry }) => entry);
const contents = {
  ...vectors.contents,
  texts: vectors.contents.texts.map(({ doc, update }) => ({ doc, update: bytes(update) })),
};

async function deviceKeys(name: string): Promise<DeviceKeys> {
  const device = vectors.devices.find((each) => each.name === name);
  if (!device) throw new Error(name);
  const { sign, wrap } = device.pkcs8;
  const keys = await importDeviceKeys(device.public, { sign: base64url(sign), wrap: base64url(wrap) });
  if (!keys) throw new Error(name);
  return keys;
}

test.each(vectors.devices)(
  "the keys of $name: hash, id, letters and QR",
  async ({ public: pub, ...expected }) => {
    expect(toHex((await keyHashOf(pub)) ?? [])).toBe(expected.keyHash);
    expect(await deviceIdOf(pub)).toBe(expected.id);
    expect(await keyLettersOf(pub)).toBe(expected.letters);
    expect(await keyQrOf(pub)).toBe(expected.qr);
  },
);

test.each(vectors.batches)("batch $header.n: header, id, signature and contents", async (vector) => {
  const parsed = parseBatch(bytes(vector.bytes));
  if (!parsed.ok) throw new Error(parsed.error.code);
  const batch = parsed.value;
  expect(batch.header).toEqual(vector.header);
  expect(toHex(writeHeader(batch.header))).toBe(vector.headerBytes);
  expect(await batchIdOf(batch)).toBe(vector.id);
  const { public: pub } = vectors.devices[1] ?? { public: { sign: "" } };
  const signKey = await importSignKey(pub.sign);
  expect(signKey && (await verifyBatch(batch, signKey))).toBe(true);
  const [epochKey] = keyring as [Keyring[number]];
  expect(await openBatch(batch, epochKey)).toEqual({ ok: true, value: contents });
  expect(await unpackContents(bytes(vector.packed))).toEqual(contents);
});

test("the key of a device's batches", async () => {
  const [epochKey] = keyring as [Keyring[number]];
  const purpose = `ws1|batch|${O}|${vectors.devices[1]?.id}`;
  expect(toHex(await deriveBytes(epochKey.key, purpose))).toBe(vectors.batchKey);
});

test.each(vectors.refusedBatches)("a batch is refused: $why", async ({ code, bytes: hex }) => {
  const parsed = parseBatch(bytes(hex));
  const signKey = await importSignKey(vectors.devices[1]?.public.sign ?? "");
  const verified = parsed.ok && signKey && (await verifyBatch(parsed.value, signKey));
  expect(parsed.ok ? (verified ? "taken" : "bad_signature") : parsed.error.code).toBe(code);
});

test("frames and cursor", () => {
  const [first, second] = vectors.batches.map((vector) => bytes(vector.bytes)) as [Bytes, Bytes];
  expect(readUpload(bytes(vectors.upload))).toEqual({ ok: true, value: [first, second] });
  expect(readDownload(bytes(vectors.download))).toEqual({ ok: true, value: [{ seq: 258, bytes: first }] });
  const { seq, id, text } = vectors.cursor;
  expect(makeCursor(seq, id)).toBe(text);
  expect(parseCursor(text)).toEqual({ seq, id16: id.slice(0, 32) });
});

test("padded lengths", () => {
  for (const [length = 0, padded] of vectors.padding)
    expect([length, paddedLength(length)]).toEqual([length, padded]);
});

test("the roster, entry by entry", async () => {
  let roster: Parameters<typeof foldEntry>[0];
  for (const { entry, body, version, head, genesis } of vectors.roster) {
    expect(new TextDecoder().decode(base64url(entry.body))).toBe(canonical(body as unknown as Json));
    const folded = await foldEntry(roster, entry);
    if (!folded.ok) throw new Error(folded.error.code);
    roster = folded.value;
    expect(roster).toMatchObject({ o: O, version, head, genesis });
  }
  if (!roster) throw new Error("no roster");
  const editor = vectors.devices[1]?.id ?? "";
  expect([mayWrite(roster, editor, 2), mayWrite(roster, editor, 3)]).toEqual([true, false]);
  const batch = parseBatch(bytes(vectors.batches[1]?.bytes ?? ""));
  const signKey = await signKeyOf(roster, editor);
  expect(batch.ok && signKey && (await verifyBatch(batch.value, signKey))).toBe(true);
});

test("the keys that the roster gives, to whom it gives them", async () => {
  const roster = await foldEntries(undefined, entries);
  if (!roster.ok || !roster.value) throw new Error("no roster");
  const [admin, editor] = [await deviceKeys("admin"), await deviceKeys("editor")];
  expect(writeKeyring(await keyringFrom(roster.value, admin))).toEqual(vectors.keyring);
  expect(writeKeyring(await keyringFrom(roster.value, editor))).toEqual(vectors.keyring.slice(0, 1));
  expect(await Promise.all(keyring.map((key) => checkOf(O, key)))).toEqual(
    roster.value.epochs.map(({ check }) => check),
  );
});

test("the recovery sheet", async () => {
  const { secret, id, idHash, boxKey, box, keysId } = vectors.recovery;
  const derived = await recoveryKeys(secret);
  expect([derived.id, derived.idHash, toHex(derived.boxKey)]).toEqual([id, idHash, boxKey]);
  const opened = await openRecovery(secret, box);
  expect(opened?.keys.id).toBe(keysId);
  expect(opened && (await fitsPin(opened.pin, opened.keys, entries))).toBe(true);
});

test("an invitation", async () => {
  const { code, id, idHash, boxKey, proofKey, box, opened, joiner, sealedProof, role } = vectors.invite;
  const keys = await inviteKeys(code);
  expect([keys.id, keys.idHash, toHex(keys.boxKey), toHex(keys.proofKey)]).toEqual([
    id,
    idHash,
    boxKey,
    proofKey,
  ]);
  expect(await idHashOf(id)).toBe(idHash);
  expect(await openInviteBox(keys, box)).toEqual({ ...opened, keyring });
  expect(await checkProof(keys.proofKey, joiner.device, joiner.info, joiner.proof)).toBe(true);
  expect(await openJoinerInfo(keys.proofKey, joiner.device, joiner.info)).toEqual({
    name: joiner.name,
    node: joiner.node,
  });
  const roster = await foldEntries(undefined, entries);
  if (!roster.ok || !roster.value) throw new Error("no roster");
  const voucher = await openProofKey(keyring, roster.value, idHash, sealedProof);
  expect(voucher).toEqual({ proofKey: keys.proofKey, role });
});

test("names of phones", async () => {
  for (const { d, info, name, node } of vectors.infos)
    expect(await openInfo(keyring, O, d, info)).toEqual({ name, node });
});

test("a login", async () => {
  const { origin, nonce, device, text, sig } = vectors.login;
  expect(loginBytes(origin, nonce, device)).toEqual(utf8(text));
  const signKey = await importSignKey(vectors.devices[0]?.public.sign ?? "");
  expect(signKey && (await verifyWith(signKey, utf8(text), base64url(sig)))).toBe(true);
});
