/** Words follow the language, and come back to it. */

import { afterEach, expect, test } from "vitest";
import { inLanguage, language, speak, spoken, translate, type Words } from "./language.ts";

const dutch = { title: "Acties", left: (n: number) => `Nog ${n}`, in: { bin: "Prullenbak" } } as const;
const english: Words<typeof dutch> = { title: "Actions", left: (n) => `${n} left`, in: { bin: "Bin" } };
const texts = spoken("a/room", dutch);
translate({ "a/room": english });

afterEach(() => speak("nl"));

test("Dutch unless another language was chosen", () => {
  expect([texts.title, texts.left(2), texts.in.bin]).toEqual(["Acties", "Nog 2", "Prullenbak"]);
  speak("en");
  expect([texts.title, texts.left(2), texts.in.bin]).toEqual(["Actions", "2 left", "Bin"]);
});

test("a paper speaks its own language, and the screen goes on in its own", () => {
  speak("en");
  expect(inLanguage("nl", () => texts.title)).toBe("Acties");
  expect(() =>
    inLanguage("nl", () => {
      throw new Error("no paper");
    }),
  ).toThrow("no paper");
  expect(language()).toBe("en");
});

test("a room without English is heard in Dutch", () => {
  speak("en");
  expect(spoken("another/room", dutch).title).toBe("Acties");
});
