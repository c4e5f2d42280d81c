/** Both languages are complete, and what is said follows the one that was chosen. */
import { afterEach, describe, expect, test } from "vitest";
import "../../src/app/english.ts";
import { speak } from "../../src/kernel/language.ts";
import { frozenWords } from "../support/frozen-words.ts";
import { plant } from "../support/planted-tree.ts";
import { readSourceFiles } from "../support/source-files.ts";
import { anything, FILLED, filledWith, readRooms, SAME_IN_BOTH, textsOf } from "../support/spoken-words.ts";

const rooms = await readRooms();

afterEach(() => speak("nl"));

test("every room has its English", () => {
  expect(rooms.length).toBeGreaterThan(14);
  expect(rooms.filter(({ english }) => !english).map(({ folder }) => folder)).toEqual([]);
});

test("every room was handed its English, in app/english.ts", () => {
  speak("en");
  const silent = rooms.filter(({ texts, english }) =>
    Object.entries(english ?? {}).some(([key, words]) => Reflect.get(texts, key) !== words),
  );
  expect(silent.map(({ folder }) => folder)).toEqual([]);
});

/** Nothing but what was filled in, with signs, or with a word of the list above. */
const saysNothing = (said: string) =>
  !/\p{L}/u.test(said.replaceAll(FILLED, "").replaceAll(/\b(?:min|Alt)\b/g, ""));

test.each(rooms)("$folder says the same in English, in other words", ({ dutch, english }) => {
  const inEnglish = new Map(textsOf(english).map((text) => [text.key, text]));
  const wrong: string[] = [];
  for (const text of textsOf(dutch)) {
    const other = inEnglish.get(text.key);
    for (const given of [anything, 1, 2, FILLED]) {
      const [ours, theirs] = [text, other].map((each) => sayWith(each, given));
      if (ours === undefined) continue;
      if ((ours === "") !== (theirs === "")) wrong.push(`${text.key}: “${ours}” becomes “${theirs}”`);
      else if (ours === theirs && !SAME_IN_BOTH.has(ours.replaceAll(/\d+/g, FILLED)) && !saysNothing(ours))
        wrong.push(`${text.key}: “${ours}”`);
      else if (given === anything && fillings(ours) !== fillings(theirs))
        wrong.push(`${text.key}: “${ours}” becomes “${theirs}”`);
      if (!text.isTemplate) break;
    }
  }
  expect(wrong).toEqual([]);
});

/** Some texts ask for an object; for them only `anything` fits. */
function sayWith(text: ReturnType<typeof textsOf>[number] | undefined, given: unknown): string | undefined {
  try {
    return text?.say(...filledWith(given));
  } catch (error) {
    if (given === anything) throw error;
    return undefined;
  }
}

const fillings = (said: string | undefined): number => (said ?? "").split(FILLED).length;

describe("words that stay in the language in which they were first read", () => {
  test("there are none", async () => {
    expect(frozenWords(await readSourceFiles("src"))).toEqual([]);
  });

  const head = 'import { texts } from "./texts.ts";\nimport { texts as names } from "../ui/texts.ts";\n';
  const lookAt = async (code: string) => {
    const { folder } = await plant({ "src/features/x/x.tsx": head + code });
    return frozenWords(await readSourceFiles(`${folder}/src`)).map((line) => line.slice(folder.length + 1));
  };

  test.each([
    ["a constant", "const words = texts.check;", "texts.check"],
    ["a table of labels", "const LABELS = { a: { word: texts.a } };", "texts.a"],
    ["a text that has something to fill in", "export const said = texts.of(1);", "texts.of"],
    ["by key", 'const word = texts["a"];', 'texts["a"]'],
    ["taken apart", "const { title } = texts;", "{ title } = texts"],
    ["copied", "const all = { ...texts };", "...texts"],
    ["under another name", "const back = names.back;", "names.back"],
    ["on a class", "class X { static word = texts.a; }", "texts.a"],
  ])("%s is found", async (_what, code, words) => {
    expect(await lookAt(code)).toEqual([`src/features/x/x.tsx:3: ${words}`]);
  });

  test.each([
    ["in a component", "export const X = () => <p>{texts.title}</p>;"],
    ["in a default", "export function x(title = texts.title) { return title; }"],
    ["in a getter", "const LABELS = { get a() { return texts.a; } };"],
    ["handed on whole", "translate(texts, english);"],
    ["as a type", 'type Key = keyof typeof texts; let x: (typeof texts)["title"];'],
  ])("%s nothing is wrong", async (_what, code) => {
    expect(await lookAt(code)).toEqual([]);
  });
});
