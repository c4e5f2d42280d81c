/** Preferences reach <html>, outlive a reload, and survive a storage that fails. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  applyPreferences,
  setLanguage,
  setMotion,
  setTextSize,
  setTheme,
  usePreferences,
} from "./preferences.ts";

const key = "wijkschrift.preferences";
const html = document.documentElement.dataset;
let stop = () => {};

beforeEach(() => {
  setTheme("system");
  setTextSize("100");
  setMotion("system");
  setLanguage("nl");
  stop = applyPreferences();
});

afterEach(() => stop());

/** What happens when the app starts again on this device. */
const startAgain = () => usePreferences.persist.rehydrate();

test("<html> follows the choices, and the system when there is none", () => {
  expect(Object.assign({}, html)).toEqual({ textSize: "100" });
  setTheme("dark");
  setTextSize("130");
  expect(Object.assign({}, html)).toEqual({ theme: "dark", textSize: "130" });
  setTheme("system");
  expect("theme" in html).toBe(false);
  setMotion("less");
  expect(html.motion).toBe("less");
  setMotion("system");
  expect("motion" in html).toBe(false);
});

test("a choice outlives a reload", async () => {
  setTheme("dark");
  setMotion("less");
  setLanguage("en");
  const stored = localStorage.getItem(key) ?? "";
  setTheme("light");
  setMotion("system");
  setLanguage("nl");
  localStorage.setItem(key, stored);
  await startAgain();
  expect(html.theme).toBe("dark");
  expect(html.motion).toBe("less");
  expect(usePreferences.getState().language).toBe("en");
});

test.each([
  "{not json",
  '{"state":{"theme":"pink","textSize":9,"motion":1,"language":"fy"},"version":0}',
  '{"state":null,"version":0}',
])("nonsense in storage is passed over: %s", async (nonsense) => {
  localStorage.setItem(key, nonsense);
  await startAgain();
  expect(usePreferences.getState()).toEqual({
    theme: "system",
    textSize: "100",
    motion: "system",
    language: "nl",
  });
});

test("a storage that throws costs only the remembering", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  setTextSize("115");
  expect(html.textSize).toBe("115");
});
