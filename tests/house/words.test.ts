/** What must not stand in a file that is kept: a test that is switched off, a file without its first sentence. */
import { expect, test } from "vitest";
import { readSourceFiles } from "../support/source-files.ts";

const files = await readSourceFiles("src", "tests", ".config");

test("no test is skipped, focused or put off", () => {
  const switchedOff =
    /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|skipIf|runIf|todo|fixme|fails)\b|\bx(?:it|describe)\(/;
  const own = "tests/house/words.test.ts";
  const found = files.filter(({ path, text }) => path !== own && switchedOff.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test("every file starts with the sentence that says what it is", () => {
  const found = files.filter(({ text }) => !/^(?:#!.*\n)?\/\*\*/.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
