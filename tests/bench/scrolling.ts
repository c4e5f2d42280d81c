/** Scrolling through a list of thousands: how long its frames take. */

import type { BrowserContext } from "@playwright/test";
import { texts as actionTexts } from "../../src/features/actions/texts.ts";

/** The rows that stood in the list, and the milliseconds of each frame while it was scrolled from top to end. */
export async function scrollThrough(
  context: BrowserContext,
  url: string,
): Promise<{ rows: number; frames: number[] }> {
  const page = await context.newPage();
  await page.goto(`${url}/acties`);
  await page.locator("main li").first().waitFor();
  await page.getByRole("button", { name: actionTexts.show, exact: true, expanded: false }).click();
  await page.getByRole("list", { name: actionTexts.done }).locator("li").first().waitFor();
  await page.evaluate(unfoldAll);
  const rows = await page.locator("main li").count();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(watchFrames);
  const session = await context.newCDPSession(page);
  for (let round = 0; round < GESTURES; round += 1)
    await session.send("Input.synthesizeScrollGesture", {
      x: 195,
      y: 400,
      yDistance: -DISTANCE,
      speed: SPEED,
    });
  const frames = await page.evaluate(() => (globalThis as unknown as { frames?: number[] }).frames ?? []);
  await page.close();
  return { rows, frames };
}

/** Runs in the page, so it stands by itself: presses "Toon er … meer" until all rows stand. */
async function unfoldAll(): Promise<void> {
  const next = () =>
    [...document.querySelectorAll<HTMLButtonElement>("main button")].find((button) =>
      /^Toon (?:er \d+ )?meer/.test(button.textContent ?? ""),
    );
  for (let button = next(); button; button = next()) {
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Pixels of one long swipe, and a second: as fast as a thumb makes a list fly. */
const DISTANCE = 12_000;
const SPEED = 6_000;
const GESTURES = 5;

/** Runs in the page, so it stands by itself: keeps the milliseconds between frames. */
function watchFrames(): void {
  const frames: number[] = [];
  Object.assign(globalThis, { frames });
  let before = performance.now();
  const next = (now: number): void => {
    frames.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
