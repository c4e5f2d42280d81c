/** Keys that nobody can read out, and the list of phones: kept as they are, found again, and in no file. */

import { expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { openOn } from "../../../tests/support/plain-batches.ts";
import { makeBackup } from "../backup/make-backup.ts";
import { discard } from "../discard.ts";
import { forgetKey, keepKey, readKey } from "./key-chain.ts";
import { appendRoster, readRoster } from "./roster-log.ts";
import { beginSharing } from "./sharing-state.ts";

test("a key is given back after the app was closed, usable and still not readable", async () => {
  const phone = testPhone();
  const store = await openOn(phone);
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, [
    "sign",
    "verify",
  ]);
  await keepKey(store, "sign", pair.privateKey);
  await keepKey(store, "epochs", [{ e: 1, key: Uint8Array.of(1, 2, 3) }]);
  await store.close();
  const again = await openOn(phone);
  const key = (await readKey(again, "sign")) as CryptoKey;
  const how = { name: "ECDSA", hash: "SHA-256" };
  const words = Uint8Array.of(7);
  const signature = await crypto.subtle.sign(how, key, words);
  expect(await crypto.subtle.verify(how, pair.publicKey, signature, words)).toBe(true);
  expect(key.extractable).toBe(false);
  expect(await readKey(again, "epochs")).toEqual([{ e: 1, key: Uint8Array.of(1, 2, 3) }]);
  await forgetKey(again, "sign");
  expect(await readKey(again, "sign")).toBeUndefined();
});

test("what cannot be kept is refused aloud, and the rest stays", async () => {
  const store = await openOn(testPhone());
  await keepKey(store, "good", "x");
  await expect(keepKey(store, "bad", () => "a function")).rejects.toThrow();
  expect(await readKey(store, "good")).toBe("x");
});

test("the list of phones grows only at its end, and the same entries may come again", async () => {
  const store = await openOn(testPhone());
  const entry = (n: number) => ({ body: `body ${n}`, sig: `sig ${n}` });
  expect(await appendRoster(store, 1, [entry(1)])).toEqual({ ok: true, value: "moved" });
  expect(await appendRoster(store, 0, [entry(0), entry(1)])).toEqual({ ok: true, value: "kept" });
  expect(await appendRoster(store, 1, [entry(1), entry(2)])).toEqual({ ok: true, value: "kept" });
  expect(await appendRoster(store, 2, [{ body: "another", sig: "" }])).toEqual({ ok: true, value: "moved" });
  expect(await readRoster(store)).toEqual([entry(0), entry(1), entry(2)]);
});

test("no key, no batch and no list of phones is in a backup, and taking the organisation off removes them", async () => {
  const phone = testPhone();
  const store = await openOn(phone);
  await beginSharing(store, { org: "o", endpoint: "https://deel.example", device: "d", genesis: "0" });
  await keepKey(store, "epochs", "kanarie-sleutel");
  await appendRoster(store, 0, [{ body: "kanarie-lijst", sig: "x" }]);
  const text = (await makeBackup(store))?.parts.join("") ?? "";
  expect(text.length).toBeGreaterThan(100);
  for (const secret of ["kanarie", "deel.example"]) expect(text).not.toContain(secret);
  await store.close();
  await discard(store.organisationId, phone);
  const anew = await openOn(phone);
  expect([await readKey(anew, "epochs"), await readRoster(anew)]).toEqual([undefined, []]);
});
