/** Files and texts go to the phone's share menu where it takes them, and elsewhere otherwise. */
import { afterEach, expect, test, vi } from "vitest";
import { canShareFile, shareFile } from "./share-file.ts";
import { copyText, shareText } from "./share-text.ts";

const file = new File(["%PDF"], "actielijst.pdf", { type: "application/pdf" });

/** A navigator as the browser in question has it. */
function browser(means: { share?: unknown; canShare?: unknown; clipboard?: unknown }) {
  vi.stubGlobal("navigator", means);
}

afterEach(() => {
  document.body.innerHTML = "";
});

/** Catches the download that a press on a link would start. */
function catchDownload() {
  const downloads: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(`${this.download} ${this.href}`);
  });
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:file", revokeObjectURL: () => {} }));
  return downloads;
}

test("a file is shared alone, without a text beside it", async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  browser({ share, canShare: ({ files }: ShareData) => files?.[0] === file });
  expect(canShareFile(file)).toBe(true);
  expect(await shareFile(file)).toBe("shared");
  expect(share).toHaveBeenCalledExactlyOnceWith({ files: [file] });
});

test("a browser that takes no files downloads it under its own name", async () => {
  browser({ share: vi.fn(), canShare: () => false });
  const downloads = catchDownload();
  expect(canShareFile(file)).toBe(false);
  expect(await shareFile(file)).toBe("downloaded");
  expect(downloads).toEqual(["actielijst.pdf blob:file"]);
});

test("closing the share menu is no reason to download; a refusal is", async () => {
  const downloads = catchDownload();
  browser({ share: () => Promise.reject(new DOMException("", "AbortError")), canShare: () => true });
  expect(await shareFile(file)).toBe("cancelled");
  expect(downloads).toEqual([]);
  browser({ share: () => Promise.reject(new DOMException("", "NotAllowedError")), canShare: () => true });
  expect(await shareFile(file)).toBe("downloaded");
});

test("a text is shared, or else copied, and the caller hears which", async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  browser({ share: vi.fn().mockResolvedValue(undefined), clipboard: { writeText } });
  expect(await shareText("Uitnodiging")).toBe("shared");
  expect(writeText).not.toHaveBeenCalled();
  browser({ clipboard: { writeText } });
  expect(await shareText("Uitnodiging")).toBe("copied");
  expect(writeText).toHaveBeenCalledExactlyOnceWith("Uitnodiging");
  browser({ share: () => Promise.reject(new DOMException("", "AbortError")), clipboard: { writeText } });
  expect(await shareText("Uitnodiging")).toBe("cancelled");
});

test("a clipboard that refuses is told, not thrown", async () => {
  browser({ clipboard: { writeText: () => Promise.reject(new Error("denied")) } });
  expect(await copyText("adressen")).toBe("failed");
});
