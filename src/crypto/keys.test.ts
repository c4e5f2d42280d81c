/** Keys: made, kept, wrapped for others, and handed on from epoch to epoch. */
import { beforeAll, expect, test } from "vitest";
import {
  addedAs,
  after,
  cutOff,
  founded,
  letIn,
  makePhone,
  newSheet,
  nextEpoch,
  type Organisation,
  type Phone,
  random,
} from "../../tests/support/keyed-organisation.ts";
import { fromBase64Url, toBase64Url } from "../kernel/base64.ts";
import { toHex } from "../kernel/uuid.ts";
import { deviceIdOf, importSignKey, keyHashOf, parseDeviceId, verifyWith } from "../protocol/device.ts";
import { loginBytes } from "../protocol/login.ts";
import { areUsable, exportableDeviceKeys, importDeviceKeys, signWith } from "./device-keys.ts";
import { keyringFrom, makeEpoch } from "./epochs.ts";
import { openInfo, sealInfo } from "./info.ts";
import { confirmsKeys, keyLettersOf, keyQrOf } from "./key-letters.ts";
import {
  newestOf,
  openPrevious,
  openUnder,
  readKeyring,
  sealPrevious,
  sealUnder,
  writeKeyring,
} from "./keyring.ts";
import { epochInfo, unwrap, wrapFor } from "./wrap.ts";

let admin: Phone;
let editor: Phone;
let org: Organisation;

beforeAll(async () => {
  admin = await makePhone();
  [org, editor] = await letIn(await founded(admin), admin, "editor");
});

test("keys come usable out of a database, and cannot be taken out of it", async () => {
  const kept = structuredClone(admin);
  expect(await areUsable(kept)).toBe(true);
  expect([kept.sign.extractable, kept.wrap.extractable]).toEqual([false, false]);
  await expect(crypto.subtle.exportKey("pkcs8", kept.sign)).rejects.toThrow();
  const wrapped = await wrapFor(kept.public, new Uint8Array(32).fill(9), "info");
  expect(await unwrap(structuredClone(kept), wrapped, "info")).toEqual(new Uint8Array(32).fill(9));
});

test("keys that lost a half, or got another's, are found out", async () => {
  expect(await areUsable({ ...admin, sign: editor.sign })).toBe(false);
  expect(await areUsable({ ...admin, wrap: editor.wrap })).toBe(false);
  expect(await areUsable({ ...admin, wrap: null as unknown as CryptoKey })).toBe(false);
  expect(await areUsable({ ...admin, public: { sign: "", wrap: "" } })).toBe(false);
});

test("halves on paper become keys again, but only with the other halves they belong to", async () => {
  const { keys, secret } = await exportableDeviceKeys();
  const again = await importDeviceKeys(keys.public, secret);
  expect(again && [again.id, again.sign.extractable, await areUsable(again)]).toEqual([keys.id, false, true]);
  expect(await importDeviceKeys(admin.public, secret)).toBeUndefined();
  expect(await importDeviceKeys(keys.public, { ...secret, wrap: secret.sign.slice(1) })).toBeUndefined();
  expect(await importDeviceKeys({ sign: "x", wrap: "y" }, secret)).toBeUndefined();
});

test("an id follows from the keys, and from keys only", async () => {
  const hash = await keyHashOf(admin.public);
  expect(hash?.length).toBe(32);
  expect(admin.id).toBe(toHex(hash?.subarray(0, 16) ?? []));
  expect(await deviceIdOf({ sign: admin.public.wrap, wrap: admin.public.sign })).not.toBe(admin.id);
  const offCurve = toBase64Url(new Uint8Array([4, ...new Uint8Array(64).fill(1)]));
  const compressed = toBase64Url((fromBase64Url(admin.public.sign) ?? new Uint8Array(0)).slice(0, 33));
  for (const sign of ["", offCurve, compressed, `${admin.public.sign}A`]) {
    expect(await deviceIdOf({ ...admin.public, sign })).toBeUndefined();
    expect(await importSignKey(sign)).toBeUndefined();
  }
  expect([parseDeviceId(admin.id), parseDeviceId("x"), parseDeviceId(7)]).toEqual([
    admin.id,
    undefined,
    undefined,
  ]);
});

test("a login is for this endpoint, this nonce and this phone", async () => {
  const key = (await importSignKey(admin.public.sign)) as CryptoKey;
  const signature = await signWith(admin.sign, loginBytes("https://delen.example", "n1", admin.id));
  const verify = (origin: string, nonce: string, device: string) =>
    verifyWith(key, loginBytes(origin, nonce, device), signature);
  expect(await verify("https://delen.example", "n1", admin.id)).toBe(true);
  expect(await verify("https://anders.example", "n1", admin.id)).toBe(false);
  expect(await verify("https://delen.example", "n2", admin.id)).toBe(false);
  expect(await verify("https://delen.example", "n1", editor.id)).toBe(false);
  expect(await verifyWith(key, loginBytes("", "", ""), new Uint8Array(3))).toBe(false);
});

test("a wrapped key is for one phone, one organisation and one epoch", async () => {
  const key = random(32);
  const wrapped = await wrapFor(editor.public, key, epochInfo(org.roster.o, 3));
  expect(fromBase64Url(wrapped)?.length).toBe(113);
  expect(await unwrap(editor, wrapped, epochInfo(org.roster.o, 3))).toEqual(key);
  expect(await unwrap(admin, wrapped, epochInfo(org.roster.o, 3))).toBeUndefined();
  expect(await unwrap(editor, wrapped, epochInfo(org.roster.o, 2))).toBeUndefined();
  expect(await unwrap(editor, wrapped, epochInfo("another", 3))).toBeUndefined();
  for (const bad of ["", "A", "é", wrapped.slice(0, 80), `A${wrapped.slice(1)}`, wrapped.slice(0, -2)]) {
    expect(await unwrap(editor, bad, epochInfo(org.roster.o, 3))).toBeUndefined();
  }
  await expect(wrapFor({ sign: "", wrap: "" }, key, "x")).rejects.toThrow(TypeError);
});

test("whoever has the newest key has all keys, and who came later too", async () => {
  const two = await cutOff(org, admin, { [editor.id]: 1 });
  const [three, late] = await letIn(await newSheet(two, admin), admin, "reader");
  expect(three.keyring.map(({ e }) => e)).toEqual([1, 2, 3]);
  expect(await keyringFrom(three.roster, late)).toEqual(three.keyring);
  expect(await keyringFrom(three.roster, admin)).toEqual(three.keyring);
  expect(await keyringFrom(three.roster, three.sheet.keys)).toEqual(three.keyring);
  expect(await keyringFrom(three.roster, editor)).toEqual(org.keyring);
  expect(await keyringFrom(three.roster, await makePhone())).toEqual([]);
  expect(await keyringFrom(three.roster, admin, three.keyring)).toEqual(three.keyring);
});

test("a key that does not fit its check is not taken", async () => {
  const { epoch } = await nextEpoch(org);
  const two = await after(org, admin, { epoch: { ...epoch, check: "0".repeat(32) } });
  expect(await keyringFrom(two.roster, admin)).toEqual(org.keyring);
});

test("the key given to a newcomer is the key of now", async () => {
  const phone = await makePhone();
  const wrong = await wrapFor(phone.public, random(32), epochInfo(org.roster.o, 1));
  const added = { ...(await addedAs(org, phone, "reader")), key: wrong };
  const two = await after(org, admin, { add: [added] });
  expect(await keyringFrom(two.roster, phone)).toEqual([]);
});

test("earlier keys open under the key they were closed with, and spell one way", async () => {
  const older = [
    { e: 1, key: random(32) },
    { e: 2, key: random(32) },
  ];
  const newer = { e: 3, key: random(32) };
  const sealed = await sealPrevious("o", older, newer, random);
  expect(await openPrevious("o", newer, sealed)).toEqual(older);
  expect(await openPrevious("other", newer, sealed)).toBeUndefined();
  expect(await openPrevious("o", { ...newer, e: 4 }, sealed)).toBeUndefined();
  expect(await openPrevious("o", { ...newer, key: random(32) }, sealed)).toBeUndefined();
  expect(readKeyring(writeKeyring(older))).toEqual(older);
  expect(readKeyring([...writeKeyring(older)].reverse())).toBeUndefined();
  expect(readKeyring([[1, "short"]])).toBeUndefined();
});

test("of two keys of one epoch the one that the list means counts, and the other still opens", async () => {
  const { epoch, keyring } = await nextEpoch(org);
  const two = await after(org, admin, { epoch }, { keyring });
  const lost = { e: 2, key: random(32) };
  for (const known of [[...org.keyring, lost], [...keyring, lost], [lost]]) {
    const both = await keyringFrom(two.roster, admin, known);
    expect(both.map(({ e }) => e)).toEqual([1, 2, 2]);
    expect(newestOf(both)).toEqual(newestOf(keyring));
    const [old, now] = await Promise.all(
      [lost, newestOf(keyring)].map((key) => sealUnder(key ? [key] : [], "x", new Uint8Array([7]), random)),
    );
    for (const sealed of [old, now])
      expect(await openUnder(both, "x", sealed ?? "")).toEqual(new Uint8Array([7]));
    expect(readKeyring(writeKeyring(both))).toEqual(both);
    const handed = await makeEpoch(org.roster.o, keyring, [{ d: admin.id, public: admin.public }], random, [
      lost,
    ]);
    const next = newestOf(handed.keyring)!;
    expect(await openPrevious(org.roster.o, next, handed.epoch.prev ?? "")).toEqual(both);
  }
});

test("a phone's name is readable with the keys, and only as that phone's", async () => {
  const info = { name: "Telefoon van 👵🏽 Şengül", node: "0123456789abcdef" };
  const sealed = await sealInfo(org.keyring, org.roster.o, editor.id, info, random);
  expect(await openInfo(org.keyring, org.roster.o, editor.id, sealed)).toEqual(info);
  expect(await openInfo(org.keyring, org.roster.o, admin.id, sealed)).toBeUndefined();
  expect(await openInfo([], org.roster.o, editor.id, sealed)).toBeUndefined();
  for (const bad of ["", "0000", "zzzzzzzzAAAA", `00000001${"A".repeat(99)}`]) {
    expect(await openInfo(org.keyring, org.roster.o, editor.id, bad)).toBeUndefined();
  }
  const meant = { name: "A", node: "", meant: "admin" } as const;
  const short = await sealInfo(org.keyring, org.roster.o, editor.id, meant, random);
  expect(await openInfo(org.keyring, org.roster.o, editor.id, short)).toEqual(meant);
  expect(short.length).toBe(sealed.length);
  const long = await sealInfo(
    org.keyring,
    org.roster.o,
    editor.id,
    { name: "🌳".repeat(1000), node: "" },
    random,
  );
  expect((await openInfo(org.keyring, org.roster.o, editor.id, long))?.name).toBe("🌳".repeat(40));
});

test("two people can tell that keys are really that phone's", async () => {
  const letters = (await keyLettersOf(editor.public)) ?? "";
  expect(letters).toMatch(/^[A-HJ-NP-Z2-9]{16}$/);
  expect(await confirmsKeys(editor.public, letters)).toBe(true);
  expect(await confirmsKeys(editor.public, letters.toLowerCase().replace(/(.{4})/g, "$1 "))).toBe(true);
  expect(await confirmsKeys(admin.public, letters)).toBe(false);
  expect(await confirmsKeys(editor.public, letters.slice(1))).toBe(false);
  const qr = (await keyQrOf(editor.public)) ?? "";
  expect(await confirmsKeys(editor.public, qr)).toBe(true);
  expect(await confirmsKeys(admin.public, qr)).toBe(false);
  expect(await confirmsKeys(editor.public, qr.slice(0, 20))).toBe(false);
  expect(await confirmsKeys({ sign: "", wrap: "" }, letters)).toBe(false);
});
