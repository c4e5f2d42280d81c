/** Asking for lasting storage: once, and without trouble where it does not exist. */
import { expect, test } from "vitest";
import { askPersistence } from "./persistence.ts";

test("asks once, and not again when it was granted", async () => {
  let asked = 0;
  let kept = false;
  const storage = {
    persisted: async () => kept,
    persist: async () => {
      asked += 1;
      kept = true;
      return true;
    },
  };
  expect(await askPersistence(storage)).toBe("granted");
  expect(await askPersistence(storage)).toBe("granted");
  expect(asked).toBe(1);
});

test("says so when the browser refuses or cannot", async () => {
  expect(await askPersistence({ persisted: async () => false, persist: async () => false })).toBe("refused");
  expect(await askPersistence({})).toBe("unsupported");
  expect(await askPersistence(undefined)).not.toBe("granted");
});
