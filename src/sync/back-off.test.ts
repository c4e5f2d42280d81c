/** How long is waited between tries. */
import { describe, expect, test } from "vitest";
import { backOffMs, chanceOf } from "./back-off.ts";

describe("the pause after failures", () => {
  test("begins at a second, doubles, and never passes five minutes", () => {
    const longest = Array.from({ length: 12 }, (_none, index) => backOffMs(index + 1, 0.999_999));
    expect(longest.slice(0, 4)).toEqual([1000, 2000, 4000, 8000]);
    expect(longest.at(-1)).toBe(300_000);
    expect(backOffMs(10_000, 1)).toBe(300_000);
  });

  test("half of it is chance, and it is never shorter than a second", () => {
    expect(backOffMs(5, 0)).toBe(8000);
    expect(backOffMs(1, 0)).toBe(1000);
  });

  test("chance comes from bytes", () => {
    expect(chanceOf(Uint8Array.of(0, 0))).toBe(0);
    expect(chanceOf(Uint8Array.of(255, 255))).toBeLessThan(1);
    expect(chanceOf(Uint8Array.of(128, 0))).toBe(0.5);
  });
});
