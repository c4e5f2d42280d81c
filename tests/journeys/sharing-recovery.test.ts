/** All phones are gone, and the recovery sheet lies with the papers: one bare phone brings everything back. */

import { expect, onTestFinished, test } from "vitest";
import { fileOf, plan, setUp, verslagText, writeDown } from "../support/meeting-work.ts";
import {
  Board,
  deviceIdOf,
  expectSame,
  meet,
  sameByItself,
  statusOf,
  value,
} from "../support/sharing-board.ts";
import { startEndpoint } from "../support/started-endpoint.ts";

test("35: a bare phone has everything back, the old sheet is void, and the lost phones are shut out", async () => {
  const endpoint = await startEndpoint();
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const bert = await board.come(anne, "Bert");
  await writeDown(bert.store, "maart-0", "note", "De voorzitter opent.");
  await sameByItself(anne, bert);
  const verslag = verslagText(await fileOf(anne.store, "maart"));
  const lost = [await deviceIdOf(anne), await deviceIdOf(bert)];
  const [old, oldLink] = [board.sheet?.letters ?? "", board.sheet?.link ?? ""];
  // Both phones lie at the bottom of the canal.
  await anne.sharing.stop();
  await bert.sharing.stop();

  const back = await board.recoverWith(old.toLowerCase(), "Anne");
  expect(verslagText(await fileOf(back.store, "maart"))).toBe(verslag);
  await back.sharing.now();
  expect(statusOf(back)).toMatchObject({ kind: "idle", role: "admin", waiting: 0 });
  expect(back.sheet.letters).not.toBe(old);
  for (const letters of [old, oldLink])
    expect(await board.tryRecovering(letters)).toMatchObject({ error: { code: "recovery_unknown" } });

  value(await back.sharing.revoke(lost));
  expect((await back.sharing.devices()).filter(({ isCut }) => !isCut).map(({ name }) => name)).toEqual([
    "Anne",
  ]);
  await anne.sharing.now();
  expect(statusOf(anne).kind).toBe("cutOff");
  // The one who was locked out cannot lock out whoever came back.
  expect(await anne.sharing.revoke([await deviceIdOf(back)])).toMatchObject({ ok: false });

  // Life goes on: somebody new comes, and the newest sheet works as the first one did.
  const sheet = value(await back.sharing.newSheet());
  const dora = await board.come(back, "Dora");
  await writeDown(dora.store, "maart-1", "decision", "De bank komt op het plein.");
  await meet(dora, back);
  await expectSame(back, dora);
  expect(await board.tryRecovering(back.sheet.letters)).toMatchObject({
    error: { code: "recovery_unknown" },
  });
  const again = await board.recoverWith(sheet.link, "Anne");
  expect(verslagText(await fileOf(again.store, "maart"))).toContain("De bank komt op het plein.");
});

test("letters that are wrong by one are of no use, and say nothing about which one", async () => {
  const endpoint = await startEndpoint();
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  await board.begin("Anne");
  const letters = board.sheet?.letters ?? "";
  const wrong = letters.slice(0, -1) + (letters.endsWith("A") ? "B" : "A");
  expect(await board.tryRecovering(wrong)).toMatchObject({ error: { code: "recovery_unknown" } });
  expect(await board.tryRecovering(letters.slice(1))).toMatchObject({ error: { code: "wrong_letters" } });
});
