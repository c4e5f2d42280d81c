/** New items come before the round of questions and the closing. */

import { expect, test } from "vitest";
import { placeForAdoption, placeForNew } from "./agenda-place.ts";

const agenda = (...titles: string[]) => titles.map((title) => ({ id: title, title }));

test.each([
  [agenda("Opening", "Rondvraag", "Sluiting"), "Groen", "Rondvraag"],
  [agenda("Opening", "Rondvraag en sluiting"), "Groen", "Rondvraag en sluiting"],
  [agenda("Opening", "Rondvraag", "Verkeer"), "Groen", null],
  [agenda("Opening", "Verkeer"), "Groen", null],
  [agenda("Opening", "Rondvraag"), "Sluiting", null],
  [agenda("Rondvraag"), "Groen", "Rondvraag"],
  [[], "Groen", null],
])("%# on its place", (tops, title, before) => expect(placeForNew(tops, title)).toBe(before));

test("the verslag is adopted right after the opening", () => {
  expect(placeForAdoption(agenda("Opening", "Verkeer"))).toBe("Verkeer");
  expect(placeForAdoption(agenda("Opening"))).toBeNull();
});
