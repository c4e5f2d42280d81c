/** One code opens one invitation, and shows who held it. */
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import {
  cutOff,
  founded,
  letIn,
  makePhone,
  type Organisation,
  type Phone,
  random,
} from "../../tests/support/keyed-organisation.ts";
import { runs } from "../../tests/support/property-runs.ts";
import { idHashOf } from "../protocol/hash.ts";
import {
  checkProof,
  type InviteKeys,
  inviteKeys,
  makeInviteCode,
  openInviteBox,
  openJoinerInfo,
  openProofKey,
  parseCode,
  proofOf,
  sealInviteBox,
  sealJoinerInfo,
  sealProofKey,
} from "./invite.ts";
import { LETTERS } from "./letters.ts";

let admin: Phone;
let newcomer: Phone;
let org: Organisation;
let keys: InviteKeys;

beforeAll(async () => {
  [admin, newcomer] = [await makePhone(), await makePhone()];
  org = await founded(admin);
  keys = await inviteKeys(makeInviteCode(random));
});

test("a code is found however it is typed, pasted or scanned", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const code = makeInviteCode(() => new Uint8Array(bytes));
      expect(code).toMatch(/^[A-HJ-NP-Z2-9]{16}$/);
      const groups = code.match(/.{4}/g) ?? [];
      for (const typed of [
        code,
        code.toLowerCase(),
        groups.join(" "),
        ` ${groups.join("-").toLowerCase()}\n`,
        groups.join(" – "),
        `https://zilverlinde.example/welkom/code#i=${code}`,
        `https://zilverlinde.example/welkom/code#i=${groups.join("-")}&e=https%3A%2F%2Fdelen.example`,
        `Kom erbij: https://zilverlinde.example/welkom/code#e=x&i=${code} Tot dan!`,
      ]) {
        expect([typed, parseCode(typed)]).toEqual([typed, code]);
      }
    }),
    runs(50),
  );
});

test.each([
  "",
  "ABCD",
  `${"A".repeat(15)}0`,
  `${"A".repeat(15)}I`,
  "A".repeat(17),
  "https://x.example/#i=",
  "😀".repeat(16),
  "x".repeat(100_000),
  "#i=<script>",
])("%# is no code", (text) => {
  expect(parseCode(text)).toBeUndefined();
});

test("every letter occurs, and as often as the others", () => {
  const seen = new Map<string, number>();
  for (let code = 0; code < 400; code += 1) {
    for (const letter of makeInviteCode(random)) seen.set(letter, (seen.get(letter) ?? 0) + 1);
  }
  expect([...seen.keys()].sort().join("")).toBe(LETTERS.split("").sort().join(""));
  expect(Math.max(...seen.values()) / Math.min(...seen.values())).toBeLessThan(2.5);
});

test("the box opens with its code only", async () => {
  const box = { o: org.roster.o, genesis: org.roster.genesis, keyring: org.keyring, role: "editor" } as const;
  const sealed = await sealInviteBox(keys, box, random);
  expect(await openInviteBox(keys, sealed)).toEqual(box);
  expect(await openInviteBox(await inviteKeys(makeInviteCode(random)), sealed)).toBeUndefined();
  for (const bad of ["", "A", "é", sealed.slice(4), sealed.slice(0, -3)]) {
    expect(await openInviteBox(keys, bad)).toBeUndefined();
  }
});

test("the endpoint learns an id that says nothing about the rest", async () => {
  expect(await idHashOf(keys.id)).toBe(keys.idHash);
  expect(keys.idHash).not.toBe(keys.id);
  expect([
    await idHashOf("x"),
    await idHashOf(keys.id.toUpperCase()),
    await idHashOf(`${keys.id}00`),
  ]).toEqual([undefined, undefined, undefined]);
});

test("an admin's phone sees whether the keys and the name are those of who held the code", async () => {
  const sealedProof = await sealProofKey(
    org.keyring,
    org.roster.o,
    keys,
    { role: "reader", exp: 7 },
    admin,
    random,
  );
  const opened = await openProofKey(org.keyring, org.roster, keys.idHash, sealedProof);
  expect(opened).toEqual({ proofKey: keys.proofKey, role: "reader", exp: 7 });
  expect(await openProofKey(org.keyring, org.roster, "0".repeat(32), sealedProof)).toBeUndefined();
  const info = { name: "Telefoon van Fatma", node: "0123456789abcdef" };
  const sealed = await sealJoinerInfo(keys.proofKey, newcomer.public, info, random);
  const proof = await proofOf(keys.proofKey, newcomer.public, sealed);
  expect(await checkProof(keys.proofKey, newcomer.public, sealed, proof)).toBe(true);
  expect(await checkProof(keys.proofKey, admin.public, sealed, proof)).toBe(false);
  expect(await checkProof(keys.proofKey, newcomer.public, `${sealed}A`, proof)).toBe(false);
  expect(await checkProof(random(32), newcomer.public, sealed, proof)).toBe(false);
  expect(await checkProof(keys.proofKey, newcomer.public, sealed, "kort")).toBe(false);
  expect(await openJoinerInfo(keys.proofKey, newcomer.public, sealed)).toEqual(info);
  expect(await openJoinerInfo(keys.proofKey, admin.public, sealed)).toBeUndefined();
});

test("whoever may not decide who belongs cannot invite, not even together with the endpoint", async () => {
  const [two, reader] = await letIn(org, admin, "reader");
  const { keyring, roster } = two;
  const forged = async (by: Pick<Phone, "id" | "sign">) =>
    await openProofKey(
      keyring,
      roster,
      keys.idHash,
      await sealProofKey(keyring, roster.o, keys, { role: "editor" }, by, random),
    );
  expect(await forged(reader)).toBeUndefined();
  expect(await forged({ ...reader, id: admin.id })).toBeUndefined();
  expect(await forged(newcomer)).toBeUndefined();
  expect(await forged(admin)).toEqual({ proofKey: keys.proofKey, role: "editor" });
  const three = await cutOff((await letIn(two, admin, "admin"))[0], admin, { [reader.id]: 0 });
  expect(
    await openProofKey(
      three.keyring,
      three.roster,
      keys.idHash,
      await sealProofKey(keyring, roster.o, keys, { role: "editor" }, reader, random),
    ),
  ).toBeUndefined();
});
