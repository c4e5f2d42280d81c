/** What hardly compresses goes out as well, however long it is. */
import { afterEach, expect, test, vi } from "vitest";
import { goHome, neighbourhood, PATIENCE } from "../../tests/support/sharing-neighbourhood.ts";
import { limits } from "../protocol/limits.ts";
import { readSealed } from "../storage/sharing/sealed-log.ts";

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
