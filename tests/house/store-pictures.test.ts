/** The pictures that the manifest names are there, and as large as it says; so are those of the README. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { manifestScreenshots } from "../../.config/store-pictures.ts";

/** Width and height stand in the head of a PNG. */
async function sizeOf(file: string): Promise<string> {
  const bytes = await readFile(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test.each(manifestScreenshots)("$src is there, $sizes", async ({ src, sizes }) => {
  expect(await sizeOf(`public${src}`)).toBe(sizes);
});

test("every picture in the README is there, and has words for who cannot see it", async () => {
  const readme = await readFile("README.md", "utf8");
  const pictures = [...readme.matchAll(/<img src="([^"]+)"[^>]* alt="([^"]*)"/g)];
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const [, file = "", words = ""] of pictures) {
    expect(`${file} ${await sizeOf(file)}`).toMatch(/\d+x\d+$/);
    expect(words).toMatch(/.{10}/);
  }
});
