/** Some files at once: together through the share menu of the phone, or each as a download. */

import { afterEach, expect, test, vi } from "vitest";
import { shareFiles } from "./share-files.ts";

const files = [new File(["a"], "jaarmap.pdf"), new File(["b"], "jaarmap.html")];
let taken: string[] = [];

/** A phone whose share menu takes so many files at once, and does this with them. */
function phone(most: number, share: () => Promise<void>): void {
  taken = [];
  vi.stubGlobal("navigator", {
    canShare: ({ files: given }: { files: File[] }) => given.length <= most,
    share: async ({ files: given }: { files: File[] }) => {
      await share();
      taken = given.map(({ name }) => name);
    },
  });
  vi.stubGlobal("URL", { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    taken.push(this.download);
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("go together where the phone takes them", async () => {
  phone(2, () => Promise.resolve());
  expect(await shareFiles(files)).toBe("shared");
  expect(taken).toEqual(["jaarmap.pdf", "jaarmap.html"]);
});

test("stay where they are when the menu is closed", async () => {
  phone(2, () => Promise.reject(new DOMException("closed", "AbortError")));
  expect(await shareFiles(files)).toBe("cancelled");
  expect(taken).toEqual([]);
});

test.each([
  ["takes one at a time", 1, () => Promise.resolve()],
  ["waited too long for its press", 2, () => Promise.reject(new DOMException("late", "NotAllowedError"))],
])("are each a download where the menu %s", async (_when, most, share) => {
  phone(most, share);
  expect(await shareFiles(files)).toBe("downloaded");
  expect(taken).toEqual(["jaarmap.pdf", "jaarmap.html"]);
});
