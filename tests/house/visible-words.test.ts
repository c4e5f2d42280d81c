/** Every word that people see or hear stands in a texts module; one written into a component is found. */
import { expect, test } from "vitest";
import { plant } from "../support/planted-tree.ts";
import { readSourceFiles } from "../support/source-files.ts";
import { isLookedAt, visibleWords } from "../support/visible-words.ts";

test("no component says a word of its own", async () => {
  const files = await readSourceFiles("src");
  expect(files.filter(({ path }) => isLookedAt(path)).length).toBeGreaterThan(100);
  expect(visibleWords(files)).toEqual([]);
});

const lookAt = async (path: string, text: string) => {
  const { folder } = await plant({ [path]: text });
  return visibleWords(await readSourceFiles(`${folder}/src`)).map((line) => line.slice(folder.length + 1));
};
const component = (jsx: string) =>
  `const DEEP = "Vaste tekst";\nfunction of(n: number) {\n  if (n) return "Veel";\n  return texts.none;\n}\nexport const X = ({ on, n }: P) => (\n  ${jsx}\n);\n`;

test.each([
  ["text between tags", "<p>Nog niets</p>", "Nog niets"],
  ["text beside a value", "<p>{n} keer</p>", "keer"],
  ["a string between braces", '<p>{"Hoi"}</p>', "Hoi"],
  ["a string after a condition", '<p>{on && "Hoi"}</p>', "Hoi"],
  ["one of two strings", '<p>{on ? n : "Geen"}</p>', "Geen"],
  ["what stands in when there is nothing", '<p>{n || "Geen"}</p>', "Geen"],
  ["a label", '<TextField label="Naam" />', "Naam"],
  ["a label for screen readers", '<button aria-label="Sluit" />', "Sluit"],
  ["a placeholder", '<input placeholder="Zoek" />', "Zoek"],
  ["the words of a picture", '<img alt="Een tafel" />', "Een tafel"],
  ["a template", "<Section title={`${n} acties`} />", "acties"],
  ["a constant of the file", "<Section title={DEEP} />", "Vaste tekst"],
  ["what a function of the file gives back", "<Section title={of(n)} />", "Veel"],
  [
    "a label in what is handed on",
    '<Page back={{ href: "/meer", label: "Terug naar Meer" }} />',
    "Terug naar Meer",
  ],
  ["an error", '<TextField error={on ? "Te lang" : undefined} />', "Te lang"],
])("%s is found", async (_what, jsx, words) => {
  const found = await lookAt("src/features/x/x.tsx", component(jsx));
  expect(found).toEqual([expect.stringMatching(new RegExp(`^src/features/x/x\\.tsx:\\d+: ${words}$`))]);
});

test("a toast with words of its own is found, in a command as well", async () => {
  const toast = 'export const say = () => showToast({ text: "Klaar" });\n';
  expect(await lookAt("src/features/x/commands.ts", toast)).toEqual(["src/features/x/commands.ts:1: Klaar"]);
});

test.each([
  ["what the texts module says", "<Section title={texts.title}>{texts.lead(n)}</Section>"],
  ["signs without letters", '<p title="–">{n} · {on ? "✓" : "1"}&nbsp;</p>'],
  ["what nobody sees", '<input type="tel" autoComplete="name" className="wide" id="naam" />'],
  ["what is only compared or looked up", '<p title={name(n, "board")}>{on === "yes" && texts.of["a"]}</p>'],
])("%s is left alone", async (_what, jsx) => {
  expect(await lookAt("src/features/x/x.tsx", component(jsx))).toEqual([]);
});

test("the texts module itself, and tests, may say what they want", async () => {
  const words = 'export const texts = { title: "Vandaag" };\n';
  expect(await lookAt("src/features/x/texts.ts", words)).toEqual([]);
  expect(await lookAt("src/features/x/texts.en.ts", words)).toEqual([]);
  expect(await lookAt("src/ui/x.test.tsx", component("<p>Nog niets</p>"))).toEqual([]);
});
