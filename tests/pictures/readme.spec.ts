/** The pictures of the README and of the question to install, taken from the app itself, into public/screenshots. */

import { writeFile } from "node:fs/promises";
import { STORE_PICTURES, STORE_SIZES } from "../../.config/store-pictures.ts";
import { test } from "../support/app-test.ts";
import { inPhone, openPictured, type PictureScreen, putPictured } from "../support/readme-pictures.ts";

const IN_README: Readonly<Record<string, PictureScreen>> = {
  vandaag: "today",
  vergaderen: "meetings",
  voorbereiden: "prepare",
  notuleren: "takeMinutes",
  uitwerken: "workOut",
  acties: "actions",
  bestuur: "board",
  jaar: "year",
};

test("the README's pictures, in a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await putPictured(page);
  for (const [name, screen] of Object.entries(IN_README)) {
    await openPictured(page, screen);
    await writeFile(`public/screenshots/${name}.png`, await inPhone(page, await page.screenshot()));
  }
});

for (const form of ["narrow", "wide"] as const) {
  const { width, height, scale } = STORE_SIZES[form];

  test.describe(`pictures for installing, ${form}`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: scale });

    test("are taken", async ({ page }) => {
      await putPictured(page);
      for (const { name, screen } of STORE_PICTURES.filter((each) => each.form === form)) {
        await openPictured(page, screen);
        await page.screenshot({ path: `public/screenshots/${name}.png` });
      }
    });
  });
}
