/** Codes that may not work any more, and logins that ended: refused with a reason, and nothing that waits is lost. */

import { expect, onTestFinished, test, vi } from "vitest";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { write } from "../../src/storage/write.ts";
import { plan, setUp } from "../support/meeting-work.ts";
import { Board, expectSame, PATIENCE, statusOf, value } from "../support/sharing-board.ts";
import { startEndpoint } from "../support/started-endpoint.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** With a clock that can be put forward, for the endpoint and the phones alike. */
async function boardInTime() {
  let later = 0;
  const endpoint = await startEndpoint({ now: () => Date.now() + later });
  onTestFinished(endpoint.stop);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const pass = (ms: number) => {
    later += ms;
    anne.made.phone.setClock(Date.now() + later);
  };
  return { board, anne, pass };
}

test("a code works once, for seven days, and not after it was withdrawn", async () => {
  const { board, anne, pass } = await boardInTime();
  const used = value(await anne.sharing.invite("editor"));
  await board.joinWith(used.code, "Bert");
  expect(await board.tryJoining(used.code)).toMatchObject({ error: { code: "invite_unknown" } });

  const withdrawn = value(await anne.sharing.invite("editor"));
  value(await anne.sharing.withdraw(withdrawn.id));
  expect(await board.tryJoining(withdrawn.link)).toMatchObject({ error: { code: "invite_unknown" } });

  const forgotten = value(await anne.sharing.invite("editor"));
  expect(forgotten.expires - anne.store.now()).toBeLessThanOrEqual(7 * DAY);
  pass(7 * DAY);
  expect(await board.tryJoining(forgotten.code)).toMatchObject({ error: { code: "invite_unknown" } });
  expect(value(await anne.sharing.invitations())).toEqual([]);
  expect(await board.tryJoining("ABCD")).toMatchObject({ error: { code: "wrong_letters" } });
});

test("a code is still good after the answer to it was lost on the way", async () => {
  const { board, anne } = await boardInTime();
  const { code } = value(await anne.sharing.invite("editor"));
  const { pass } = board;
  let lost = 0;
  board.pass = async (url, request) => {
    const answer = await pass(url, request);
    if (!url.endsWith("/redeem") || lost > 0) return answer;
    lost += 1;
    throw new TypeError("network error");
  };
  const bert = await board.joinWith(code, "Bert");
  await bert.sharing.start();
  await vi.waitFor(() => expect(statusOf(bert)).toMatchObject({ kind: "idle", role: "editor" }), PATIENCE);
  expect(lost).toBe(1);
});

test("36: a login that ended while something waited is made anew, and all of it arrives", async () => {
  const { board, anne, pass } = await boardInTime();
  const bert = await board.come(anne, "Bert");
  bert.made.goOnline(false);
  for (const place of ["Kerk", "School", "Bibliotheek"])
    await bert.store.commit([write(meetings, "maart", { place })]);
  pass(13 * HOUR);
  bert.made.phone.setClock(anne.made.phone.now());
  bert.made.asked.length = 0;
  bert.made.goOnline(true);
  await bert.sharing.now();
  expect(statusOf(bert)).toMatchObject({ kind: "idle", waiting: 0 });
  expect(bert.made.asked).toContain("POST /v1/auth/token");
  await anne.sharing.now();
  expect((await anne.store.read((reader) => reader.get(meetings, "maart")))?.place).toBe("Bibliotheek");
  await expectSame(anne, bert);
});
