/**
 * A second reading of src/protocol/README.md, made from that page alone with Node's own cryptography: it shares no line
 * with the app. Whoever writes another phone does about this.
 */
import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  pbkdf2Sync,
  verify,
} from "node:crypto";
import { inflateRawSync } from "node:zlib";

export const base64url = (text: string): Buffer => Buffer.from(text, "base64url");
export const hex = (text: string): Buffer => Buffer.from(text, "hex");
export const sha256 = (...parts: (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();

export const hkdf = (secret: Buffer, purpose: string, length = 32): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", purpose, length));

export const hmac = (key: Buffer, text: string): string =>
  createHmac("sha256", key).update(text).digest("base64url");

/** The secret behind the letters of an invitation. */
export const secretOf = (code: string): Buffer => pbkdf2Sync(code, "ws1|invite", 600_000, 32, "sha256");

export const idHashOf = (id: string): string => sha256("ws1|id|", hex(id)).subarray(0, 16).toString("hex");

function openGcm(key: Buffer, iv: Buffer, sealed: Buffer, additional: Buffer = Buffer.alloc(0)): Buffer {
  const cipher = createDecipheriv("aes-256-gcm", key, iv).setAAD(additional).setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

export function openBox(secret: Buffer, purpose: string, box: string): Buffer {
  const bytes = base64url(box);
  return openGcm(hkdf(secret, purpose), bytes.subarray(0, 12), bytes.subarray(12));
}

/** `keys`: by epoch. */
export const openUnder = (keys: ReadonlyMap<number, Buffer>, purpose: string, sealed: string): Buffer =>
  openBox(keys.get(hex(sealed.slice(0, 8)).readUInt32BE()) ?? Buffer.alloc(32), purpose, sealed.slice(8));

function publicKey(point: Buffer) {
  const [x, y] = [point.subarray(1, 33).toString("base64url"), point.subarray(33).toString("base64url")];
  return createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
}

export const isSigned = (sign: string, bytes: Buffer | string, signature: Buffer): boolean =>
  verify(
    "sha256",
    Buffer.from(bytes),
    { key: publicKey(base64url(sign)), dsaEncoding: "ieee-p1363" },
    signature,
  );

const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

export function lettersOf(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five, 2)]).join("");
}

/** The parts of a batch, and what is inside with the key of its epoch. */
export function readBatch(bytes: Buffer, keys: ReadonlyMap<number, Buffer>) {
  const ivAt = 6 + bytes.readUInt16BE(4);
  const header = JSON.parse(bytes.subarray(6, ivAt).toString()) as { o: string; d: string; e: number };
  const key = hkdf(keys.get(header.e) ?? Buffer.alloc(32), `ws1|batch|${header.o}|${header.d}`);
  const [signed, signature] = [bytes.subarray(0, -64), bytes.subarray(-64)];
  const iv = bytes.subarray(ivAt, ivAt + 12);
  const plain = openGcm(key, iv, signed.subarray(ivAt + 12), bytes.subarray(0, ivAt));
  return { magic: bytes.subarray(0, 4).toString(), header, signed, signature, ...readInside(plain) };
}

function readInside(plain: Buffer) {
  const length = plain.readUInt32BE();
  const inflated = inflateRawSync(plain.subarray(4, 4 + length));
  const end = 4 + inflated.readUInt32BE();
  const { r, t, seen } = JSON.parse(inflated.subarray(4, end).toString()) as {
    r: [string, string, string, object][];
    t: string[];
    seen: Record<string, number>;
  };
  let at = end;
  const texts = t.map((doc) => {
    const from = at + 4;
    at = from + inflated.readUInt32BE(at);
    return { doc, update: inflated.subarray(from, at).toString("hex") };
  });
  const changes = r.map(([stamp, table, id, fields]) => ({ table, id, stamp, fields }));
  return { changes, texts, seen, rest: inflated.length - at, used: 4 + length, padded: plain.length };
}

/** PADMÉ. */
export function padded(length: number): number {
  if (length < 2) return length;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** Math.max(0, exponent - Math.floor(Math.log2(exponent)) - 1);
  return length + ((step - (length % step)) % step);
}

const number = (value: number, length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
};

const KEM = Buffer.concat([Buffer.from("KEM"), number(0x0010, 2)]);
const HPKE = Buffer.concat([Buffer.from("HPKE"), number(0x0010, 2), number(0x0001, 2), number(0x0002, 2)]);
const VERSION = Buffer.from("HPKE-v1");
const NONE = Buffer.alloc(0);

/** RFC 9180, section 4. */
const extract = (suite: Buffer, salt: Buffer, label: string, secret: Buffer): Buffer =>
  createHmac("sha256", salt.length > 0 ? salt : Buffer.alloc(32))
    .update(Buffer.concat([VERSION, suite, Buffer.from(label), secret]))
    .digest();

/** At most 32 bytes: one round of HKDF-Expand. */
const expand = (suite: Buffer, key: Buffer, label: string, info: Buffer, length: number): Buffer =>
  createHmac("sha256", key)
    .update(Buffer.concat([number(length, 2), VERSION, suite, Buffer.from(label), info, number(1, 1)]))
    .digest()
    .subarray(0, length);

/** A key wrapped with HPKE in base mode. `wrap`: the phone's own point; `pkcs8`: its secret half. */
export function unwrap(
  { wrap, pkcs8 }: { wrap: string; pkcs8: string },
  wrapped: string,
  info: string,
): Buffer {
  const [sent, sealed] = [base64url(wrapped).subarray(0, 65), base64url(wrapped).subarray(65)];
  const privateKey = createPrivateKey({ key: base64url(pkcs8), format: "der", type: "pkcs8" });
  const shared = diffieHellman({ privateKey, publicKey: publicKey(sent) });
  const agreed = extract(KEM, NONE, "eae_prk", shared);
  const secretShared = expand(KEM, agreed, "shared_secret", Buffer.concat([sent, base64url(wrap)]), 32);
  const infoHash = extract(HPKE, NONE, "info_hash", Buffer.from(info));
  const context = Buffer.concat([number(0, 1), extract(HPKE, NONE, "psk_id_hash", NONE), infoHash]);
  const secret = extract(HPKE, secretShared, "secret", NONE);
  const key = expand(HPKE, secret, "key", context, 32);
  return openGcm(key, expand(HPKE, secret, "base_nonce", context, 12), sealed);
}
