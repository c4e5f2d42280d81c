/** Nothing scrolls sideways or is cut off on the smallest screens, enlarged, or with the biggest letters; all targets are big enough. */

import type { Page } from "@playwright/test";
import { expect, test } from "../support/app-test.ts";
import { putGroup, type Screen, screenGroups, takeOutRefused, visit } from "../support/screens.ts";
import { putOrganisation } from "../support/seeded-app.ts";

/** 390 at 200 % is 195 wide, 1280 at 200 % is 640; 320 × 256 is a laptop's screen at 400 % (WCAG 1.4.10). */
interface Size {
  readonly width: number;
  readonly height: number;
  readonly text: "100" | "130";
  readonly zoom: number;
  /** Letters and words as far apart as WCAG 1.4.12 lets a reader set them: as good as a typeface wider than ours. */
  readonly spaced?: boolean;
  /** What far too much is looked at in as well: where it fits here, it fits in the others. */
  readonly hardest?: true;
}

const SIZES: readonly Size[] = [
  { width: 320, height: 568, text: "100", zoom: 1 },
  // As large letters on a wider phone fit when these do.
  { width: 320, height: 568, text: "130", zoom: 1, hardest: true },
  { width: 320, height: 568, text: "100", zoom: 1, spaced: true },
  { width: 195, height: 422, text: "100", zoom: 2 },
  { width: 195, height: 422, text: "100", zoom: 2, spaced: true, hardest: true },
  { width: 640, height: 400, text: "100", zoom: 2 },
  { width: 320, height: 256, text: "100", zoom: 4, hardest: true },
  { width: 1280, height: 800, text: "130", zoom: 1, hardest: true },
];

test.use({ contextOptions: { reducedMotion: "reduce" }, actionTimeout: 20_000 });

for (const group of screenGroups) {
  const { name, screens } = group;
  test(`fits and can be hit: ${name}`, async ({ page, problems }) => {
    // Up to fifty states of screens, in eight sizes each.
    test.setTimeout(600_000);
    await putGroup(page, group);
    const found: string[] = [];
    const sizes = SIZES.filter(({ hardest }) => hardest || group.fullness !== "overfull");
    for (const screen of screens) {
      for (const problem of await lookAtAllSizes(page, screen, sizes))
        found.push(`${screen.name}: ${problem}`);
    }
    takeOutRefused(problems, group);
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
    wide.style.minInlineSize = "2000px";
    wide.textContent = "breed";
    heading.after(small, wide);
  });
  const problems = (await look(page)).join("\n");
  for (const kind of ["sideways", "cut off", "too small"]) expect(problems).toContain(kind);
});

async function lookAtAllSizes(page: Page, screen: Screen, sizes: readonly Size[]): Promise<string[]> {
  const found: string[] = [];
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, screen);
  for (const { width, height, text, zoom, spaced = false } of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(setLetters, { text, spaced });
    for (const problem of await lookUntilStill(page, zoom))
      found.push(`${problem} (${width}×${height}, ${text} %${spaced ? ", spaced" : ""})`);
  }
  return found;
}

/** A page that is still settling after its size changed is looked at again: what is really wrong stays wrong. */
async function lookUntilStill(page: Page, zoom: number): Promise<string[]> {
  let before = await look(page, zoom);
  while (before.length > 0) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const now = await look(page, zoom);
    if (now.join() === before.join()) return now;
    before = now;
  }
  return before;
}

/** Runs in the page, so it stands by itself. What is as it should be is let alone: a long page is laid out for nothing. */
function setLetters({ text, spaced }: { text: string; spaced: boolean }): void {
  const root = document.documentElement;
  if (root.getAttribute("data-text-size") !== text) root.setAttribute("data-text-size", text);
  if (spaced === document.adoptedStyleSheets.length > 0) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }");
  document.adoptedStyleSheets = spaced ? [sheet] : [];
}

/** Measured in the page in one go, so that all screens at all sizes take seconds. What is enlarged is hit as easily at half its size. */
function look(page: Page, zoom = 1): Promise<string[]> {
  return page.evaluate(async (enlarged) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const root = document.documentElement;
    const found: string[] = [];
    const named = (element: Element) =>
      `<${element.localName}> ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)}`;
    const isShown = (element: Element) => {
      const around = element.parentElement?.getBoundingClientRect();
      return (
        element.checkVisibility({
          visibilityProperty: true,
          opacityProperty: true,
          contentVisibilityAuto: true,
        }) &&
        element.closest(".visually-hidden, [inert], svg") === null &&
        // Only for screen readers: in a box of one pixel.
        around !== undefined &&
        around.width > 1
      );
    };

    // Words may stick out of a box that does not.
    const widest = () => {
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let found = { right: 0, words: "" };
      while (all.nextNode()) {
        range.selectNodeContents(all.currentNode);
        const { right } = range.getBoundingClientRect();
        const { parentElement: around, nodeValue: words } = all.currentNode;
        if (right > found.right && around && isShown(around)) found = { right, words: words ?? "" };
      }
      return `"${found.words.trim().slice(0, 60)}" ends at ${Math.round(found.right)}`;
    };
    if (root.scrollWidth > root.clientWidth)
      found.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}, ${widest()}`);

    // Where boxes lie is asked of all, how they are styled only of the few that stand out.
    const isOff = (box: DOMRect) => box.right > root.clientWidth + 1 || box.left < -1;
    const hasWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    for (const element of document.body.querySelectorAll("*")) {
      // A field of one line scrolls by itself; half a pixel of rounding is no text.
      if (element.localName === "input") continue;
      const runsOver = element.scrollWidth > element.clientWidth + 1;
      const leaves = isOff(element.getBoundingClientRect()) && hasWords(element);
      if (!(runsOver || leaves) || !isShown(element)) continue;
      const style = getComputedStyle(element);
      const hides = /hidden|clip/.test(style.overflowX) && style.clipPath === "none";
      if (runsOver && hides) found.push(`cut off: ${named(element)}`);
      if (leaves) found.push(`off the screen: ${named(element)}`);
    }

    const targets =
      "button, a[href], input, select, textarea, summary, [role=button], [role=radio], [role=checkbox]";
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      if (!isShown(element)) continue;
      // A link within a sentence is as high as the sentence; a box to tick is hit by its label.
      if (element.localName === "a" && getComputedStyle(element).display === "inline") continue;
      const hit = element.matches("[type=checkbox], [type=radio]")
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = hit.getBoundingClientRect();
      const least = (element.hasAttribute("aria-keyshortcuts") ? 56 : 48) / Math.min(enlarged, 2);
      if (width < 48 / Math.min(enlarged, 2) - 0.5 || height < least - 0.5)
        found.push(
          `too small to hit: ${named(element)}, ${Math.round(width)} × ${Math.round(height)} of ${least}`,
        );
    }
    return found;
  }, zoom);
}
