/** Two tabs on one note: what is typed in one appears in the other, and each keeps its own caret. */

import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-test.ts";
import { putOrganisation } from "../support/seeded-app.ts";

const NOTE = "/vergaderingen/live/notuleren?punt=live-0";
const noteOf = (page: Page) => page.getByRole("textbox", { name: "Notitie 1" });

const caretOf = (page: Page) =>
  noteOf(page).evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd]);
const setCaret = (page: Page, at: number) =>
  noteOf(page).evaluate((area: HTMLTextAreaElement, place) => {
    area.focus();
    area.setSelectionRange(place, place);
  }, at);

test("both write in one note at once: nothing is lost, and the caret stays where it was", async ({
  page,
  context,
}) => {
  await putOrganisation(page, "lived-in");
  await page.goto(NOTE);
  const before = await noteOf(page).inputValue();
  const other = await context.newPage();
  await other.goto(NOTE);
  await expect(noteOf(other)).toHaveValue(before);

  // Here the caret stands in the middle of a word; there someone writes before it, and then after it.
  const middle = before.indexOf("vergadering") + 4;
  await setCaret(page, middle);
  await setCaret(other, 0);
  await other.keyboard.type("Eerst dit. ");
  await expect(noteOf(page)).toHaveValue(`Eerst dit. ${before}`);
  expect(await caretOf(page)).toEqual([middle + 11, middle + 11]);
  await setCaret(other, `Eerst dit. ${before}`.length);
  await other.keyboard.type(" En dan dat.");
  await expect(noteOf(page)).toHaveValue(`Eerst dit. ${before} En dan dat.`);
  expect(await caretOf(page)).toEqual([middle + 11, middle + 11]);

  // What is typed on goes where the caret is, while the other goes on as well.
  await Promise.all([
    page.keyboard.type("ABCDEFGHIJ", { delay: 40 }),
    other.keyboard.type(" Tot slot.", { delay: 40 }),
  ]);
  const both = `Eerst dit. ${before.slice(0, middle)}ABCDEFGHIJ${before.slice(middle)} En dan dat. Tot slot.`;
  for (const each of [page, other]) await expect(noteOf(each)).toHaveValue(both);
  expect(await caretOf(page)).toEqual([middle + 21, middle + 21]);
  expect(await caretOf(other)).toEqual([both.length, both.length]);
  await page.reload();
  await expect(noteOf(page)).toHaveValue(both);
});
