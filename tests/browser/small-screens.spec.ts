/** Nothing scrolls sideways or is cut off on the smallest screens, enlarged, or with the biggest letters; all targets are big enough. */

import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-test.ts";
import { type Screen, screenGroups, visit } from "../support/screens.ts";
import { putOrganisation } from "../support/seeded-app.ts";

/** 390 at 200 % is 195 wide, 1280 at 200 % is 640; 320 × 256 is a laptop's screen at 400 % (WCAG 1.4.10). */
const SIZES = [
  { width: 320, height: 568, text: "100" },
  { width: 320, height: 568, text: "130" },
  { width: 390, height: 844, text: "130" },
  { width: 195, height: 422, text: "100" },
  { width: 640, height: 400, text: "100" },
  { width: 320, height: 256, text: "100" },
  { width: 1280, height: 800, text: "130" },
] as const;

test.use({ contextOptions: { reducedMotion: "reduce" }, actionTimeout: 10_000 });

for (const { name, fullness, screens } of screenGroups) {
  test(`fits and can be hit: ${name}`, async ({ page }) => {
    test.setTimeout(180_000);
    await putOrganisation(page, fullness);
    const found: string[] = [];
    for (const screen of screens) {
      for (const problem of await lookAtAllSizes(page, screen)) found.push(`${screen.name}: ${problem}`);
    }
    expect(found).toEqual([]);
  });
}

test("what does not fit, is cut off or is too small to hit is seen", async ({ page }) => {
  await putOrganisation(page, "begun");
  await page.goto("/meer");
  await page.getByRole("heading", { level: 1 }).evaluate((heading) => {
    heading.textContent = "Onafgebroken".repeat(20);
    heading.style.cssText = "overflow: hidden; white-space: nowrap; overflow-wrap: normal";
    const small = document.createElement("button");
    small.textContent = "x";
    const wide = document.createElement("div");
    wide.style.inlineSize = "2000px";
    wide.textContent = "breed";
    heading.after(small, wide);
  });
  const problems = (await look(page)).join("\n");
  for (const kind of ["sideways", "cut off", "too small"]) expect(problems).toContain(kind);
});

async function lookAtAllSizes(page: Page, screen: Screen): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, screen);
  for (const { width, height, text } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.evaluate((size) => document.documentElement.setAttribute("data-text-size", size), text);
    for (const problem of await look(page)) found.push(`${problem} (${width}×${height}, ${text} %)`);
  }
  return found;
}

/** Measured in the page in one go, so that all screens at all sizes take seconds. */
function look(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = document.documentElement;
    const found: string[] = [];
    const named = (element: Element) =>
      `<${element.localName}> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)}`;
    const isShown = (element: Element) =>
      element.checkVisibility({
        visibilityProperty: true,
        opacityProperty: true,
        contentVisibilityAuto: true,
      }) && element.closest(".visually-hidden, [inert]") === null;

    if (root.scrollWidth > root.clientWidth)
      found.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);

    for (const element of document.body.querySelectorAll("*")) {
      if (!isShown(element) || element.closest("svg") !== null) continue;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hides = /hidden|clip/.test(style.overflowX) && style.clipPath === "none";
      // Half a pixel of rounding is no text.
      if (hides && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${named(element)}`);
      const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (hasWords && (box.right > root.clientWidth + 1 || box.left < -1))
        found.push(`off the screen: ${named(element)}`);
    }

    const targets =
      "button, a[href], input, select, textarea, summary, [role=button], [role=radio], [role=checkbox]";
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      if (!isShown(element)) continue;
      // A link within a sentence is as high as the sentence; a box to tick is hit by its label.
      if (element.localName === "a" && getComputedStyle(element).display === "inline") continue;
      const hit = element.matches("input[type=checkbox], input[type=radio]")
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = hit.getBoundingClientRect();
      const least =
        element.closest("[role=group][aria-label='Wat is het?']")?.tagName === "DIV" &&
        element.closest("li") === null
          ? 56
          : 48;
      if (width < Math.min(least, 44) || height < least - 0.5)
        found.push(
          `too small to hit: ${named(element)}, ${Math.round(width)} × ${Math.round(height)} of ${least}`,
        );
    }
    return found;
  });
}
