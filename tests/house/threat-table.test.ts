/** Every test that the table of threats names is there, under that title. */

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const TABLE = "src/sync/THREATS.md";

test("each row of the threat table names tests that exist", async () => {
  const rows = (await readFile(TABLE, "utf8")).split("\n").filter((line) => /^\| (?!Who \|)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(11);
  const wrong: string[] = [];
  for (const row of rows) {
    const named = [...row.matchAll(/`([\w./-]+\.(?:test|spec)\.tsx?)`: "([^"]+)"/g)];
    if (named.length === 0) wrong.push(`no test: ${row.slice(0, 60)}`);
    for (const [, file = "", title = ""] of named) {
      const text = await readFile(file, "utf8").catch(() => "");
      if (!new RegExp(`\\b(?:test|it)\\(\\s*${quoted(title)}`).test(text)) wrong.push(`${file}: ${title}`);
    }
  }
  expect(wrong).toEqual([]);
});

const quoted = (title: string): string => JSON.stringify(title).replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
