/** The endpoint is killed, put back from an old copy, or empty: the phones have everything, and give it back by themselves. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { create, write } from "../../src/storage/write.ts";
import { plan, setUp, writeDown } from "../support/meeting-work.ts";
import {
  Board,
  deviceIdOf,
  everythingOf,
  expectSame,
  type Member,
  meet,
  PATIENCE,
  sameByItself,
  statusOf,
  value,
} from "../support/sharing-board.ts";
import { type SpawnedEndpoint, spawnEndpoint } from "../support/started-endpoint.ts";

const UNLIMITED = {
  WIJKSCHRIFT_LIMITS: "pushesPerMinute=100000,requestsPerMinute=100000,unauthenticatedPerMinute=10000",
};

async function boardOfThree() {
  const endpoint = await spawnEndpoint(UNLIMITED);
  onTestFinished(endpoint.remove);
  const board = new Board(endpoint);
  const anne = await board.begin("Anne", async (store) => {
    await setUp(store);
    await plan(store, "maart", "2026-03-05");
  });
  const bert = await board.come(anne, "Bert");
  const carla = await board.come(anne, "Carla");
  await sameByItself(anne, bert, carla);
  return { endpoint, board, anne, bert, carla };
}

const addMeeting = ({ store, name }: Member, number: number) =>
  store.commit([create(meetings, `${name}-${number}`, { date: "2026-05-01", place: `${name} ${number}` })]);

/** Whoever comes new gets it all from the endpoint alone. */
async function expectAllAtEndpoint(board: Board, admin: Member): Promise<void> {
  const fresh = await board.come(admin, "Dora");
  await meet(fresh, admin);
  await expectSame(admin, fresh);
}

const restart = async (endpoint: SpawnedEndpoint, env?: Readonly<Record<string, string>>) => {
  await endpoint.stop();
  await endpoint.start(env);
};

test("kill -9 in the middle of pushes, three times: nothing is missing, and nothing is there twice", async () => {
  const { endpoint, board, anne, bert, carla } = await boardOfThree();
  const all = [anne, bert, carla];
  let isWriting = true;
  let written = 0;
  const writing = all.map(async (member) => {
    while (isWriting) {
      await addMeeting(member, written);
      written += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  for (let times = 0; times < 3; times += 1) {
    const before = written;
    await vi.waitFor(() => expect(written).toBeGreaterThan(before + 60), PATIENCE);
    await endpoint.kill();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await endpoint.start();
  }
  isWriting = false;
  await Promise.all(writing);
  // By themselves they come back within seconds; here nobody waits for that.
  await meet(...all);
  await expectSame(...all);
  for (const member of all) expect(statusOf(member)).toMatchObject({ kind: "idle", waiting: 0, aside: 0 });
  const places = await carla.store.read((reader) => reader.all(meetings));
  expect(places).toHaveLength(written + 1);
  await expectAllAtEndpoint(board, anne);
});

test("1: put back from an old copy, the endpoint gets everything since, members too, and nobody does a thing", async () => {
  const { endpoint, board, anne, bert, carla } = await boardOfThree();
  await addMeeting(anne, 1);
  await sameByItself(anne, bert, carla);
  await endpoint.stop();
  const copy = await endpoint.copyData();
  await endpoint.start();

  // Since the copy: a newcomer, a phone that lost access, and work of everybody.
  await Promise.all([anne, bert, carla].map(({ sharing }) => sharing.now()));
  const dora = await board.come(anne, "Dora");
  value(await anne.sharing.revoke([await deviceIdOf(carla)]));
  await addMeeting(dora, 1);
  await addMeeting(bert, 2);
  await writeDown(bert.store, "maart-0", "note", "Dit schreef Bert na de kopie.");
  await meet(bert, dora, anne);
  await expectSame(anne, bert, dora);
  const before = await everythingOf(anne);

  await endpoint.stop();
  await endpoint.putBack(copy);
  await endpoint.start({ ...UNLIMITED, WIJKSCHRIFT_PULL_ONLY: "1" });
  // Others than an admin first: they lose nothing, and what they write meanwhile waits.
  await bert.store.commit([write(meetings, "maart", { place: "Kerk" })]);
  await bert.sharing.now();
  expect(statusOf(bert).kind).not.toBe("cutOff");
  await meet(anne, bert, dora);
  await meet(anne, bert, dora);
  await expectSame(anne, bert, dora);
  expect(await everythingOf(anne)).not.toBe(before);
  expect(await everythingOf(anne)).toContain("Dit schreef Bert na de kopie.");
  for (const member of [anne, bert, dora])
    expect(statusOf(member)).toMatchObject({ kind: "idle", waiting: 0 });
  // The one who lost access after the copy was made stays outside.
  await carla.sharing.now();
  expect(statusOf(carla).kind).toBe("cutOff");

  await restart(endpoint, UNLIMITED);
  await meet(anne, bert);
  const emma = await board.come(anne, "Emma");
  await meet(emma, anne);
  await expectSame(anne, emma);
});

test("37: an empty endpoint is filled by whoever comes first, and empties nobody", async () => {
  const { endpoint, board, anne, bert, carla } = await boardOfThree();
  await addMeeting(carla, 1);
  await sameByItself(anne, bert, carla);
  await endpoint.stop();
  const empty = await mkdtemp(join(tmpdir(), "wijkschrift-empty-"));
  onTestFinished(() => rm(empty, { recursive: true }));
  await endpoint.putBack(empty);
  await endpoint.start();
  await bert.sharing.now();
  await addMeeting(bert, 1);
  await meet(bert, carla, anne);
  await expectSame(anne, bert, carla);
  expect(await carla.store.read((reader) => reader.all(meetings))).toHaveLength(3);
  await expectAllAtEndpoint(board, anne);
});
