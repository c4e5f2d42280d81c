/** src/protocol/README.md is enough to write another phone: a second reading of it agrees with the vectors. */
import { expect, test } from "vitest";
import vectors from "../../src/protocol/vectors.json" with { type: "json" };
import {
  base64url,
  hex,
  hkdf,
  hmac,
  idHashOf,
  isSigned,
  lettersOf,
  openBox,
  openUnder,
  padded,
  readBatch,
  secretOf,
  sha256,
  unwrap,
} from "./second-reader.ts";

const O = vectors.organisation;
const keyring = vectors.keyring as [number, string][];
const keys = new Map(keyring.map(([e, key]) => [e, base64url(key)]));
const [admin, editor] = vectors.devices as [Device, Device];
type Device = (typeof vectors.devices)[number];
const json = (bytes: Buffer): unknown => JSON.parse(bytes.toString());
const keyOf = (e: number): Buffer => keys.get(e) ?? Buffer.alloc(0);
const receiver = (device: Device) => ({ wrap: device.public.wrap, pkcs8: device.pkcs8.wrap });

test.each(vectors.devices)("the device of $name", ({ public: pub, id, keyHash, letters, qr }) => {
  const hash = sha256(base64url(pub.sign), base64url(pub.wrap));
  expect([hash.toString("hex"), hash.subarray(0, 16).toString("hex")]).toEqual([keyHash, id]);
  expect([lettersOf(hash.subarray(0, 10)), `WSK1:${hash.toString("base64url")}`]).toEqual([letters, qr]);
});

test.each(vectors.batches)("batch $header.n", ({ bytes, header, id }) => {
  const batch = readBatch(hex(bytes), keys);
  expect([batch.magic, batch.header]).toEqual(["WSB1", header]);
  expect(isSigned(editor.public.sign, batch.signed, batch.signature)).toBe(true);
  expect(sha256(batch.signed).toString("hex")).toBe(id);
  const { changes, texts, seen } = batch;
  expect({ changes, texts, seen }).toEqual(vectors.contents);
  expect([batch.rest, batch.padded]).toEqual([0, padded(batch.used)]);
});

test("padded lengths and the cursor", () => {
  for (const [length = 0, expected] of vectors.padding)
    expect([length, padded(length)]).toEqual([length, expected]);
  const cursor = base64url(vectors.cursor.text);
  expect(Number(cursor.readBigUInt64BE())).toBe(vectors.cursor.seq);
  expect(cursor.subarray(8).toString("hex")).toBe(vectors.cursor.id.slice(0, 32));
});

test.each(vectors.roster)("entry $version of the roster", ({ entry, body, version, head }) => {
  const bytes = base64url(entry.body);
  expect(json(bytes)).toEqual(body);
  expect(body.p).toBe(vectors.roster[version - 1]?.head ?? "");
  const signed = Buffer.concat([Buffer.from("ws1|roster|"), bytes]);
  expect(isSigned(admin.public.sign, signed, base64url(entry.sig))).toBe(true);
  expect(sha256(bytes).toString("hex")).toBe(head);
});

const epochs = vectors.roster.flatMap(({ body }) => (body.epoch ? [body.epoch] : []));

test.each(epochs)("epoch $e", ({ e, check, wraps, prev }) => {
  const wrapped = new Map(Object.entries(wraps)).get(admin.id) ?? "";
  const key = unwrap(receiver(admin), wrapped, `ws1|epoch|${O}|${e}`);
  expect(key).toEqual(keyOf(e));
  expect(hkdf(key, `ws1|check|${O}|${e}`, 16).toString("hex")).toBe(check);
  const earlier = prev === undefined ? [] : json(openBox(key, `ws1|previous|${O}|${e}`, prev));
  expect(earlier).toEqual(keyring.filter(([other]) => other < e));
});

test("the key of now for who came in, and its name", () => {
  const added = (vectors.roster[1]?.body.add ?? []) as { key?: string }[];
  expect(unwrap(receiver(editor), added[0]?.key ?? "", `ws1|epoch|${O}|1`)).toEqual(keyOf(1));
  for (const { d, info, name, node } of vectors.infos) {
    const plain = openUnder(keys, `ws1|info|${O}|${d}`, info);
    expect([json(plain), plain.length % 128]).toEqual([{ name, node }, 0]);
  }
});

test("an invitation", () => {
  const { code, id, idHash, box, opened, joiner, sealedProof, role } = vectors.invite;
  const secret = secretOf(code);
  expect([hkdf(secret, "ws1|invite|id", 16).toString("hex"), idHashOf(id)]).toEqual([id, idHash]);
  expect(json(openBox(hkdf(secret, "ws1|invite|box"), "ws1|invite|box", box))).toEqual(opened);
  const proofKey = hkdf(secret, "ws1|invite|proof");
  const voucher = json(openUnder(keys, `ws1|invite|${O}|${idHash}`, sealedProof)) as Record<string, string>;
  expect(voucher).toMatchObject({ role, by: admin.id, key: proofKey.toString("base64url") });
  const said = `ws1|invite|${O}|${idHash}|${role}|${admin.id}|${voucher["key"]}`;
  expect(isSigned(admin.public.sign, said, base64url(voucher["sig"] ?? ""))).toBe(true);
  const { sign, wrap } = joiner.device;
  expect(json(openBox(proofKey, `ws1|join|info|${sign}`, joiner.info))).toEqual({
    name: joiner.name,
    node: joiner.node,
  });
  expect(hmac(proofKey, `ws1|join|${sign}|${wrap}|${joiner.info}`)).toBe(joiner.proof);
});

test("a recovery sheet", () => {
  const { secret, id, idHash, box } = vectors.recovery;
  const letters = Buffer.from(secret);
  expect([hkdf(letters, "ws1|recovery|id", 16).toString("hex"), idHashOf(id)]).toEqual([id, idHash]);
  const inside = json(openBox(hkdf(letters, "ws1|recovery|box"), "ws1|recovery|box", box));
  expect(inside).toMatchObject({ o: O, founder: admin.id, n: 2, p: vectors.roster[1]?.head });
});

test("a login", () => {
  const { origin, nonce, device, sig } = vectors.login;
  expect(isSigned(admin.public.sign, `ws1|login|${origin}|${nonce}|${device}`, base64url(sig))).toBe(true);
});
