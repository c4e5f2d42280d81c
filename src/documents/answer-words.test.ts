/** An answer in one sentence, as it stands in lists and in the verslag. */
import { expect, test } from "vitest";
import { answerWords } from "./answer-words.ts";

test.each([
  ["", "", ""],
  ["", "In week 20.", "In week 20."],
  ["yes", "", "Ja"],
  ["yes", "tot twee meter", "Ja. tot twee meter"],
  ["no", "", "Nee"],
  ["no", "het geld op is", "Nee, omdat het geld op is"],
  ["no", "omdat het geld op is", "Nee, omdat het geld op is"],
  ["no", "want het geld is op", "Nee, want het geld is op"],
  ["no", "Het geld is op.", "Nee. Het geld is op."],
  ["partly", "Alleen op zondag.", "Deels. Alleen op zondag."],
  ["perhaps", "", "perhaps"],
])("%j and %j: %s", (reply, answer, words) => {
  expect(answerWords({ reply, answer })).toBe(words);
});
