/** Whatever people can choose between has a name, and a value that can be read. */
import { afterEach, expect, test } from "vitest";
import "./english.ts";
import { choosableFields } from "../domain/choosable.ts";
import { type Language, speak } from "../kernel/language.ts";
import { fieldWords } from "./field-words.ts";

afterEach(() => speak("nl"));

test.each<Language>(["nl", "en"])("in %s every field has a name", (language) => {
  speak(language);
  const nameless = choosableFields().filter(({ table, field }) => !fieldWords.nameOf(table, field));
  expect(nameless).toEqual([]);
});

test.each([
  ["status", "apologies", "afgemeld"],
  ["outcome", "deferred", "doorgeschoven"],
  ["state", "notKept", "niet nagekomen"],
  ["direction", "out", "verzonden"],
  ["ownMessage", { text: "Beste buren", said: "x" }, "Beste buren"],
  ["personId", "weg", "onbekend"],
  ["place", "<script>", "<script>"],
  ["status", "toString", "toString"],
])("%s %j is said as %s", (field, value, words) => {
  expect(fieldWords.say(field, value, new Map())).toBe(words);
});
