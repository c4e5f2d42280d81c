/** The table in src/README.md and the list the arrow check works from are one and the same. */
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import arrows from "../../.config/arrows.json" with { type: "json" };

/** Rows of the shape `| room | what lives there | may import |`. */
async function readTable(): Promise<Record<string, string[]>> {
  const readme = await readFile("src/README.md", "utf8");
  const rows = [...readme.matchAll(/^\| `(\w+)\/` \|[^|]*\| ([^|]*) \|$/gm)];
  return Object.fromEntries(
    rows.map(([, room = "", imports = ""]) => [room, imports === "nothing" ? [] : imports.split(", ")]),
  );
}

test("the README's table is the list of arrows", async () => {
  expect(await readTable()).toEqual(arrows);
});

test("every folder under src is a room of the table", async () => {
  const entries = await readdir("src", { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.filter((name) => !(name in arrows))).toEqual([]);
});
