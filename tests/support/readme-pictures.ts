/** Pictures of the app for the README and for the question to install: which screens, and a phone drawn round them. */

import { expect, type Page } from "@playwright/test";
import { agendaItems, meetings } from "../../src/domain/tables/meetings.ts";
import type { Store } from "../../src/storage/store.ts";
import { write } from "../../src/storage/write.ts";
import { putExampleAsOwn } from "./seeded-app.ts";

export type PictureScreen =
  | "today"
  | "meetings"
  | "prepare"
  | "takeMinutes"
  | "workOut"
  | "actions"
  | "board"
  | "year";

/** Where each is, in the example. */
const PATHS: Readonly<Record<PictureScreen, string>> = {
  today: "/",
  meetings: "/vergaderingen",
  prepare: "/vergaderingen/bestuur-12/voorbereiden",
  takeMinutes: "/vergaderingen/bestuur-extra/notuleren?punt=bestuur-extra-4",
  workOut: "/vergaderingen/bestuur-10/uitwerken",
  actions: "/acties",
  board: "/bestuur",
  year: "/jaar",
};

/** Puts the organisation in the browser that all pictures show: the example, on an evening with a meeting going on. */
export const putPictured = (page: Page, origin = ""): Promise<void> =>
  putExampleAsOwn(page, openExtraMeeting, origin);

async function openExtraMeeting(store: Store): Promise<void> {
  const since = new Date(store.now() - 12 * 60_000).toISOString();
  await store.commit([
    write(meetings, "bestuur-extra", {
      date: store.today(),
      opened: "20:00",
      closed: "",
      current: { itemId: "bestuur-extra-4", since },
    }),
    write(agendaItems, "bestuur-extra-4", { spent: 0 }),
  ]);
}

/** Opens a screen, light and still, and waits until it shows what it has. */
export async function openPictured(page: Page, screen: PictureScreen, origin = ""): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(origin + PATHS[screen]);
  await expect(page.locator("h1").first()).toBeAttached();
  await expect(page.getByText("Even geduld.")).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  // What one wants to see: the verslag itself, and the planks of the board.
  const below = { workOut: "Zo ziet het verslag eruit", board: "Zittingstermijnen" };
  if (screen !== "workOut" && screen !== "board") return;
  const heading = page.getByRole("heading", { name: below[screen] });
  await heading.evaluate((element) => element.scrollIntoView());
}

/** The same picture within a drawn phone, on nothing: it stands well on a light and on a dark page. */
export async function inPhone(page: Page, png: Buffer): Promise<Buffer> {
  const frame = await page.context().newPage();
  await frame.setContent(
    `<style>
      body { margin: 0; background: none; }
      figure {
        inline-size: 390px; margin: 0; padding: 12px; display: inline-block;
        border-radius: 58px; background: #14231d; box-shadow: inset 0 0 0 2px #45544c;
      }
      img { display: block; inline-size: 390px; border-radius: 46px; }
    </style>
    <figure><img alt="" src="data:image/png;base64,${png.toString("base64")}"></figure>`,
  );
  await frame.locator("img").evaluate((image) => (image as HTMLImageElement).decode());
  const framed = await frame.locator("figure").screenshot({ omitBackground: true });
  await frame.close();
  return framed;
}
