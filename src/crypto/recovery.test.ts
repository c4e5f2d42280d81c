/** The sheet opens the organisation on a bare phone, and no made-up one. */
import { beforeAll, expect, test } from "vitest";
import {
  addedAs,
  after,
  founded,
  genesisOf,
  keyedParts,
  makePhone,
  newSheet,
  type Organisation,
  OTHER_ORG,
  type Phone,
  sealedBy,
  signedBy,
} from "../../tests/support/keyed-organisation.ts";
import { idHashOf } from "../protocol/hash.ts";
import { isAdmin } from "../protocol/roster.ts";
import { keyringFrom } from "./epochs.ts";
import { fitsPin, openRecovery, parseRecoverySecret, recoveryKeys } from "./recovery.ts";
import { openBatch } from "./seal-batch.ts";

let admin: Phone;
let org: Organisation;

beforeAll(async () => {
  admin = await makePhone();
  org = await newSheet(await founded(admin), admin);
});

test("a bare phone signs itself in with the sheet, and reads everything", async () => {
  const { secret } = org.sheet;
  expect(secret).toMatch(/^[A-HJ-NP-Z2-9]{24}$/);
  expect(org.roster.recovery.idHash).toBe(await idHashOf((await recoveryKeys(secret)).id));
  const opened = await openRecovery(secret, org.roster.recovery.box);
  if (!opened) throw new Error("the sheet opens nothing");
  expect(await fitsPin(opened.pin, opened.keys, org.entries)).toBe(true);
  expect(isAdmin(org.roster, opened.keys.id)).toBe(true);
  const keyring = await keyringFrom(org.roster, opened.keys);
  const { batch } = await sealedBy(org, admin, { e: 1 });
  const [first] = keyring;
  expect(first && (await openBatch(batch, first)).ok).toBe(true);
  const bare = await makePhone();
  const { key: _key, ...added } = await addedAs(org, bare, "admin");
  const parts = { add: [added], cut: { [admin.id]: 1 } };
  const keyed = await keyedParts(org, { without: [admin.id], extra: [bare], sheet: true });
  const restored = await after(org, opened.keys, { ...parts, ...keyed });
  expect([isAdmin(restored.roster, bare.id), isAdmin(restored.roster, admin.id)]).toEqual([true, false]);
  expect(isAdmin(restored.roster, opened.keys.id)).toBe(false);
});

test("a new sheet voids the old one", async () => {
  const { formerSheet, roster } = org;
  expect(formerSheet && isAdmin(roster, formerSheet.keys.id)).toBe(false);
  expect(await openRecovery(formerSheet?.secret ?? "", roster.recovery.box)).toBeUndefined();
  expect(await keyringFrom(roster, formerSheet?.keys ?? admin)).toHaveLength(1);
});

test("an endpoint cannot hand out a made-up organisation around the real box", async () => {
  const opened = await openRecovery(org.sheet.secret, org.roster.recovery.box);
  if (!opened) throw new Error("the sheet opens nothing");
  const evil = await makePhone();
  const { body } = await genesisOf(evil);
  const real = org.roster.recovery;
  const wraps = Object.fromEntries(
    Object.values(body.epoch?.wraps ?? {}).map((wrap, at) => [at === 0 ? evil.id : real.d, wrap]),
  );
  const made = await signedBy(
    { ...body, recovery: real, epoch: body.epoch && { ...body.epoch, wraps } } as typeof body,
    evil,
  );
  expect(await fitsPin(opened.pin, opened.keys, [made])).toBe(false);
  expect(await fitsPin(opened.pin, opened.keys, [made, ...org.entries.slice(1)])).toBe(false);
  expect(await fitsPin(opened.pin, opened.keys, org.entries.slice(0, 1))).toBe(false);
  expect(await fitsPin(opened.pin, opened.keys, [])).toBe(false);
  expect(await fitsPin(opened.pin, admin, org.entries)).toBe(false);
  for (const other of [{ p: "0".repeat(64) }, { n: 0 }, { founder: evil.id }, { o: OTHER_ORG }]) {
    expect(await fitsPin({ ...opened.pin, ...other }, opened.keys, org.entries)).toBe(false);
  }
});

test("the secret is found however it is typed, pasted or scanned", () => {
  const secret = org.sheet.secret;
  const groups = (secret.match(/.{4}/g) ?? []).join(" ");
  expect(parseRecoverySecret(groups.toLowerCase())).toBe(secret);
  expect(parseRecoverySecret(`https://zilverlinde.example/welkom/noodblad#n=${secret}&e=x`)).toBe(secret);
  for (const bad of ["", "ABCD", `${secret}A`, secret.slice(1), "1".repeat(24)]) {
    expect(parseRecoverySecret(bad)).toBeUndefined();
  }
});

test("another secret, or a spoiled box, opens nothing", async () => {
  const { box } = org.roster.recovery;
  expect(await openRecovery("A".repeat(24), box)).toBeUndefined();
  for (const bad of ["", "A", "é", box.slice(1), box.slice(0, -4)]) {
    expect(await openRecovery(org.sheet.secret, bad)).toBeUndefined();
  }
});
