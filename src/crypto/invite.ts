/** An invitation: one code of 16 letters, from which everything follows that the newcomer and the endpoint need. */
import * as v from "valibot";
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { type Bytes, equalBytes, utf8 } from "../kernel/bytes.ts";
import { toHex } from "../kernel/uuid.ts";
import { organisationSchema } from "../protocol/batch.ts";
import { type DeviceId, type DevicePublic, deviceIdSchema, verifyWith } from "../protocol/device.ts";
import { idHashOf } from "../protocol/hash.ts";
import { isAdmin, type Roster, signKeyOf } from "../protocol/roster.ts";
import { type Role, roleSchema } from "../protocol/roster-entry.ts";
import { closeBox, openBox } from "./box.ts";
import { deriveBytes } from "./derive.ts";
import { type DeviceKeys, signWith } from "./device-keys.ts";
import { type DeviceInfo, deviceInfoSchema, writeInfo } from "./info.ts";
import {
  type Keyring,
  openUnder,
  readKeyring,
  sealUnder,
  writeKeyring,
  writtenKeyringSchema,
} from "./keyring.ts";
import { findLetters, toLetters } from "./letters.ts";
import type { Random } from "./random.ts";
import { readJson } from "./read-json.ts";

const CODE_LETTERS = 16;
/** What a guess costs, for whoever got hold of a box. */
const ITERATIONS = 600_000;

/** 80 random bits as 16 letters, without spaces. */
export const makeInviteCode = (random: Random): string => toLetters(random(10));

/** The code in what somebody typed, pasted or scanned: in groups, in small letters, or in a link behind `#i=`. */
export const parseCode = (text: string): string | undefined => findLetters(text, CODE_LETTERS, "i");

/** What follows from a code. `id` goes to the endpoint to redeem it, `idHash` when it is made; the rest stays secret. */
export type InviteKeys = {
  /** 32 hexadecimal digits. */
  readonly id: string;
  readonly idHash: string;
  /** 32 bytes. */
  readonly boxKey: Bytes;
  /** 32 bytes. */
  readonly proofKey: Bytes;
};

/** Slow on purpose: some tenths of a second. `code`: as `parseCode` gives it. */
export async function inviteKeys(code: string): Promise<InviteKeys> {
  const key = await crypto.subtle.importKey("raw", utf8(code), "PBKDF2", false, ["deriveBits"]);
  const pbkdf2 = { name: "PBKDF2", hash: "SHA-256", salt: utf8("ws1|invite"), iterations: ITERATIONS };
  const secret = new Uint8Array(await crypto.subtle.deriveBits(pbkdf2, key, 256));
  const id = toHex(await deriveBytes(secret, "ws1|invite|id", 16));
  return {
    id,
    idHash: (await idHashOf(id)) ?? "",
    boxKey: await deriveBytes(secret, "ws1|invite|box"),
    proofKey: await deriveBytes(secret, "ws1|invite|proof"),
  };
}

/**
 * What a newcomer gets: which organisation, how its roster begins (64 hexadecimal digits), its keys, the role meant, and when
 * the invitation ends (milliseconds since 1970, absent in the first ones that were made).
 */
export type InviteBox = {
  readonly o: string;
  readonly genesis: string;
  readonly keyring: Keyring;
  readonly role: Role;
  readonly exp?: number | undefined;
};

const momentSchema = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));

const inviteBoxSchema = v.object({
  o: organisationSchema,
  genesis: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  keyring: writtenKeyringSchema,
  role: roleSchema,
  exp: momentSchema,
});

export const sealInviteBox = ({ boxKey }: InviteKeys, box: InviteBox, random: Random): Promise<string> =>
  closeBox(
    boxKey,
    "ws1|invite|box",
    utf8(JSON.stringify({ ...box, keyring: writeKeyring(box.keyring) })),
    random,
  );

/** Undefined when the box belongs to another code. */
export async function openInviteBox({ boxKey }: InviteKeys, sealed: string): Promise<InviteBox | undefined> {
  const plain = await openBox(boxKey, "ws1|invite|box", sealed);
  const box = plain && readJson(plain, inviteBoxSchema);
  const keyring = box && readKeyring(box.keyring);
  return keyring && { ...box, keyring };
}

/** By which an admin's phone knows that these keys, with this name, belong to who held the code: base64url of 32 bytes. */
export async function proofOf(proofKey: Bytes, device: DevicePublic, info: string): Promise<string> {
  return toBase64Url(await hmac(proofKey, proofBytes(device, info)));
}

/** `info`: the sealed text that came along. */
export async function checkProof(
  proofKey: Bytes,
  device: DevicePublic,
  info: string,
  proof: string,
): Promise<boolean> {
  const given = fromBase64Url(proof);
  return given !== undefined && equalBytes(given, await hmac(proofKey, proofBytes(device, info)));
}

const proofBytes = ({ sign, wrap }: DevicePublic, info: string): Bytes =>
  utf8(`ws1|join|${sign}|${wrap}|${info}`);

async function hmac(key: Bytes, bytes: Bytes): Promise<Bytes> {
  const usable = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", usable, bytes));
}

const infoPurpose = ({ sign }: DevicePublic): string => `ws1|join|info|${sign}`;

/** The newcomer's name and node, for whoever has the proof key: the organisation's keys are not there yet. */
export const sealJoinerInfo = (
  proofKey: Bytes,
  device: DevicePublic,
  info: DeviceInfo,
  random: Random,
): Promise<string> => closeBox(proofKey, infoPurpose(device), writeInfo(info), random);

/** Undefined when it does not open, or belongs to other keys. */
export async function openJoinerInfo(
  proofKey: Bytes,
  device: DevicePublic,
  sealed: string,
): Promise<DeviceInfo | undefined> {
  const plain = await openBox(proofKey, infoPurpose(device), sealed);
  return plain && readJson(plain, deviceInfoSchema);
}

const proofPurpose = (o: string, idHash: string): string => `ws1|invite|${o}|${idHash}`;

/** What the inviting admin signs: by this an endpoint, or somebody who may only read, cannot invite. */
const voucherBytes = (o: string, idHash: string, { role, by, key, exp }: Omit<Voucher, "sig">): Bytes =>
  utf8(`ws1|invite|${o}|${idHash}|${role}|${by}|${key}${exp === undefined ? "" : `|${exp}`}`);

type Meant = Pick<InviteBox, "role" | "exp">;
type Voucher = Meant & { readonly by: DeviceId; readonly key: string; readonly sig: string };

const voucherSchema: v.GenericSchema<unknown, Voucher> = v.object({
  role: roleSchema,
  exp: momentSchema,
  by: deviceIdSchema,
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  sig: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});

/** The proof key, closed for every phone of the organisation and signed by this admin's, so that any admin's can let in. */
export async function sealProofKey(
  keyring: Keyring,
  o: string,
  { idHash, proofKey }: InviteKeys,
  { role, exp }: Meant,
  by: Pick<DeviceKeys, "id" | "sign">,
  random: Random,
): Promise<string> {
  const end = exp === undefined ? {} : { exp };
  const said = { role, by: by.id, key: toBase64Url(proofKey), ...end };
  const sig = toBase64Url(await signWith(by.sign, voucherBytes(o, idHash, said)));
  return await sealUnder(keyring, proofPurpose(o, idHash), utf8(JSON.stringify({ ...said, sig })), random);
}

/** The proof key, the role that was meant and when it ends; undefined unless somebody signed it who is an admin now. */
export async function openProofKey(
  keyring: Keyring,
  roster: Roster,
  idHash: string,
  sealed: string,
): Promise<({ readonly proofKey: Bytes } & Meant) | undefined> {
  const plain = await openUnder(keyring, proofPurpose(roster.o, idHash), sealed);
  const said = plain && readJson(plain, voucherSchema);
  if (!said || !isAdmin(roster, said.by)) return undefined;
  const [signKey, proofKey, signature] = [
    await signKeyOf(roster, said.by),
    fromBase64Url(said.key),
    fromBase64Url(said.sig),
  ];
  if (!signKey || !proofKey || !signature) return undefined;
  const isSigned = await verifyWith(signKey, voucherBytes(roster.o, idHash, said), signature);
  const end = said.exp === undefined ? {} : { exp: said.exp };
  return isSigned ? { proofKey, role: said.role, ...end } : undefined;
}
