/** What hardly compresses goes out as well, however long it is. */
import { afterEach, expect, test, vi } from "vitest";
import { goHome, neighbourhood, PATIENCE } from "../../tests/support/sharing-neighbourhood.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { limits } from "../protocol/limits.ts";
import { readSealed } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { create } from "../storage/write.ts";

afterEach(goHome);

/** Letters in which nothing repeats: three bytes each. */
function noise(count: number): string {
  let [seed, text] = [1, ""];
  for (let at = 0; at < count; at += 1) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    text += String.fromCharCode(0x4e00 + ((seed >>> 8) % 20_000));
  }
  return text;
}

test("notes of more than a batch may hold arrive on the other phone", async () => {
  const { anne, come } = await neighbourhood();
  const bert = await come("Bert");
  const words = noise(700_000);
  const doc = await anne.store.openText("m1");
  doc.edit("b1", 0, 0, words);
  await doc.flush();
  await anne.sharing.now();
  expect(anne.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 });
  const own = await readSealed(
    anne.store,
    [{ device: (await anne.sharing.devices())[0]?.id ?? "", from: 1, to: 99 }],
    1e9,
  );
  expect(Math.max(...own.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(limits.batchBytes);
  expect(own.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeGreaterThan(limits.batchBytes);
  await bert.sharing.now();
  await vi.waitFor(
    async () =>
      expect((await bert.store.read((reader) => reader.words(["b1"]))).get("b1") === words).toBe(true),
    PATIENCE,
  );
});

test("a commit of which a later piece is too large at first goes out once, in smaller pieces", async () => {
  const { anne, come } = await neighbourhood();
  const bert = await come("Bert");
  await anne.sharing.now();
  const before = (await readSharing(anne.store))?.n ?? 0;
  const [first, second, third] = [noise(300_000), noise(380_000), `${noise(379_999)}.`];
  await anne.store.commit([
    create(meetings, "m2", { numberer: first }),
    create(meetings, "m3", { numberer: second, ticked: [third] }),
  ]);
  await anne.sharing.now();
  expect(anne.sharing.status.getState()).toMatchObject({ kind: "idle", waiting: 0 });
  expect(((await readSharing(anne.store))?.n ?? 0) - before).toBeLessThan(6);
  await bert.sharing.now();
  const theirs = await bert.store.read((reader) => reader.get(meetings, "m3"));
  expect(theirs?.numberer === second && theirs.ticked[0] === third).toBe(true);
});
