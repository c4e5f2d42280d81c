/**
 * A board of seven through three years, without internet from its second minute: it meets, chooses, steps down and looks
 * for others, and at the end one tap proves it. What the jaarmap says is read back from the PDF's text and structure.
 */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { texts as termTexts } from "../../src/features/terms/texts.ts";
import { texts as workOutTexts } from "../../src/features/work-out/texts.ts";
import { texts as folderTexts } from "../../src/features/year-folder/texts.ts";
import { expect, test, waitUntilKept } from "../support/app-test.ts";
import { closeMeeting, goTo, openMeeting, setUp, view, writeDown } from "../support/main-job.ts";
import { readPdf, rolesIn } from "../support/read-pdf.ts";

const CHAIR = "Jan Boswijk";
const SECRETARY = "Ria Donker";
const TREASURER = "Mo Tahiri";
const NEW_TREASURER = "Sanne Polder";

/** Twenty-four years in one functie, from a leap day on; and people of all lengths. */
const BOARD = [
  { name: SECRETARY, functie: "secretaris", from: "2000-02-29", until: "2028-02-28" },
  { name: CHAIR, functie: "voorzitter", from: "2021-03-01", until: "2025-02-28" },
  { name: TREASURER, functie: "penningmeester", from: "2023-06-01", until: "2027-05-31" },
  { name: "Hatice Bulut", functie: "algemeen bestuurslid", from: "2019-09-01", until: "2027-08-31" },
  { name: "Loek Zwanenburg", functie: "algemeen bestuurslid", from: "2022-01-01", until: "2025-12-31" },
  { name: "Paula Reiger", functie: "algemeen bestuurslid", from: "2023-01-01", until: "2026-12-31" },
  { name: "Winston Kade", functie: "algemeen bestuurslid", from: "2023-11-01", until: "" },
];

test("three years of a board of seven, and a jaarmap that says what was done", async ({ context }) => {
  test.setTimeout(300_000);
  const page = await context.newPage();
  await on(page, "2024-01-08");
  await setUp(page, {
    organisation: "Bewonersplatform De Vossenkuil",
    name: SECRETARY,
    functie: "secretaris",
  });
  await waitUntilKept(page);
  await context.setOffline(true);
  await page.goto("/instellingen/profiel");
  await page.getByRole("radio", { name: /^Vereniging/ }).click();
  for (const member of BOARD) await seat(page, member);
  await page.goto("/bestuur");
  await expect(page.getByText("Secretaris, 23 jaar en 10 maanden.")).toBeVisible();

  await hold(page, {
    date: "2024-03-14",
    residents: 31,
    decision: "De nieuwe speeltuin komt aan de Vossenlaan.",
  });
  await hold(page, { date: "2024-10-10", residents: 24, adopts: true });
  await year2025(page);
  await hold(page, { date: "2026-03-12", residents: 27, adopts: true });
  await hold(page, { date: "2026-10-08", residents: 40, adopts: true });

  await on(page, "2026-11-22");
  await page.goto("/jaar");
  await expect(page.getByRole("heading", { name: "Jaar 2026", level: 1 })).toBeVisible();
  const meetings = page.getByRole("region", { name: "Openbare vergaderingen per jaar" });
  await expect(meetings.getByText("2 gehouden", { exact: true })).toBeVisible();
  await page.goto("/jaar/2025");
  await expect(meetings.getByText("1 van 2 gehouden", { exact: true })).toBeVisible();
  await checkFolder(await makeFolder(page, "/jaar/2026/map?vanaf=2024"));
});

/** The chair is chosen again, the treasurer steps down, somebody comes, and residents meet her. */
async function year2025(page: Page): Promise<void> {
  await hold(page, {
    date: "2025-02-20",
    kind: "members",
    residents: 22,
    decision: "Jan Boswijk is herbenoemd als voorzitter.",
  });
  await openMember(page, CHAIR);
  await page.getByRole("button", { name: termTexts.terms.reappoint, exact: true }).click();
  await expect(page.getByText(termTexts.terms.reappointed(CHAIR, "28 februari 2029"))).toBeVisible();

  await on(page, "2025-05-06");
  await page.goto("/bestuur/inspanningen/nieuw");
  await page.getByLabel(termTexts.efforts.what).fill("Oproep in de wijkkrant.");
  await page.getByLabel(termTexts.efforts.result).fill("Twee buren belden.");
  await page.getByRole("button", { name: termTexts.efforts.add }).click();
  await expect(page.getByText(termTexts.efforts.added)).toBeVisible();

  await on(page, "2025-05-31");
  await openMember(page, TREASURER);
  await page.getByRole("button", { name: termTexts.terms.stepDown, exact: true }).click();
  await expect(page.getByText(termTexts.terms.steppedDown(TREASURER, "31 mei 2025"))).toBeVisible();
  await on(page, "2025-06-02");
  await page.goto("/bestuur");
  await expect(page.getByRole("link", { name: /penningmeester/i }).first()).toBeVisible();
  await seat(page, {
    name: NEW_TREASURER,
    functie: "penningmeester",
    from: "2025-06-01",
    until: "2029-05-31",
  });

  await hold(page, { date: "2025-09-18", residents: 18, adopts: true });
  await openMember(page, NEW_TREASURER);
  await page.getByLabel(termTexts.introduced.at).selectOption({ index: 1 });
}

const on = (page: Page, day: string, time = "19:30"): Promise<void> =>
  page.clock.setFixedTime(new Date(`${day}T${time}:00+01:00`));

async function seat(page: Page, member: { name: string; functie: string; from: string; until: string }) {
  const words = termTexts.fresh;
  await page.goto("/bestuur/nieuw");
  await page.getByRole("textbox", { name: words.name }).fill(member.name);
  const offered = page.getByRole("button", { name: new RegExp(`^${member.name}`) });
  if (member.name === SECRETARY) await offered.click();
  await page.getByRole("radio", { name: new RegExp(`^${member.functie}$`, "i") }).click();
  await page.getByLabel(words.from).fill(member.from);
  await page.getByLabel(words.until).fill(member.until);
  await page.getByRole("button", { name: words.action }).click();
  await expect(page.getByText(words.added(member.name, member.functie))).toBeVisible();
}

async function openMember(page: Page, name: string): Promise<void> {
  await page.goto("/bestuur");
  await page
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
}

interface Evening {
  readonly date: string;
  readonly kind?: "public" | "members";
  readonly residents: number;
  readonly decision?: string;
  /** Adopts the verslag of the one before, which is then put on the website. */
  readonly adopts?: boolean;
}

/** Where the public meeting before stands, so that its verslag can be made public once it is adopted. */
let before = "";

async function hold(page: Page, evening: Evening): Promise<void> {
  const { date, kind = "public", residents, decision, adopts = false } = evening;
  await on(page, date);
  await page.goto(`/vergaderingen/nieuw?soort=${kind}`);
  await page.getByLabel("Datum").fill(date);
  await page.getByLabel("Begint om").fill("20:00");
  await page.getByLabel("Eindigt om").fill("22:00");
  await page.getByLabel("Plaats").fill("Buurthuis De Vos");
  await page.getByRole("button", { name: "Plan vergadering" }).click();
  await page.waitForURL(/\/voorbereiden$/);
  const path = new URL(page.url()).pathname.replace(/\/voorbereiden$/, "");
  await openMeeting(page, path);
  if (adopts) {
    await goTo(page, "2");
    await page.getByRole("button", { name: minuteTexts.adopt.asPresented }).click();
    await expect(page.getByText(minuteTexts.adopt.asIs)).toBeVisible();
  }
  await view(page, "attendance");
  await page.getByLabel(minuteTexts.attendance.residents, { exact: true }).fill(String(residents));
  await goTo(page, "1");
  await writeDown(page, "note", "De voorzitter heet iedereen welkom.");
  if (decision) await writeDown(page, "decision", decision);
  await page.keyboard.press("Tab");
  await closeMeeting(page);
  await page.goto(`${path}/uitwerken`);
  await page.getByRole("button", { name: workOutTexts.propose }).click();
  await expect(page.getByText(workOutTexts.proposed)).toBeVisible();
  if (adopts) await publish(page, before);
  if (kind === "public") before = path;
}

async function publish(page: Page, path: string): Promise<void> {
  const words = workOutTexts.published;
  await page.goto(`${path}/uitwerken`);
  await page.getByRole("button", { name: words.vias.website.name }).click();
  await page.getByLabel(words.vias.website.where).fill("https://vossenkuil.example/verslagen");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: words.open })).toBeVisible();
}

async function makeFolder(page: Page, path: string): Promise<Uint8Array> {
  await page.goto(path);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: folderTexts.onlyPdf }).click(),
  ]);
  return new Uint8Array(await readFile(await file.path()));
}

/** The figures of three years, each from what happened above. */
async function checkFolder(bytes: Uint8Array): Promise<void> {
  const pdf = await readPdf(bytes);
  const says = [
    "Bewonersplatform De Vossenkuil Jaarmap 2024 tot en met 2026",
    "Gemaakt op 22 november 2026",
    "Openbare vergaderingen 2 1 2",
    `Bewoners geteld ${31 + 24} 18 ${27 + 40}`,
    "Verslagen openbaar 2 van 2 1 van 1 1 van 2",
    "Bestuursleden voorgesteld niemand nieuw 1 niemand nieuw",
    "Gehouden: 2. Uitgangspunt: 2 per jaar.",
    "Gehouden: 1. Uitgangspunt: 2 per jaar.",
    "14 maart 2024 Openbare vergadering, 31",
    "10 oktober 2024 Openbare vergadering, 24",
    "18 september Openbare vergadering, 18",
    "12 maart 2026 Openbare vergadering, 27",
    "8 oktober 2026 Openbare vergadering, 40 nog niet openbaar Buurthuis De Vos",
    "https://vossenkuil.example/verslagen sinds 10 oktober 2024",
    "penningmeester 18 september 2025 Openbare vergadering",
    "6 mei 2025 Oproep in de wijkkrant. Twee buren belden.",
    "Uit het bestuur: penningmeester, op 31 mei 2025.",
    "voorzitter 5 jaar en 8 maanden tweede termijn, tot 28 februari 2029",
    "secretaris 26 jaar en 8 maanden eerste termijn, tot 28 februari 2028",
    "penningmeester 1 jaar en 5 maanden eerste termijn, tot 31 mei 2029",
    "B2024-03-14.1 De nieuwe speeltuin komt aan de Vossenlaan.",
  ];
  for (const each of says) expect(pdf.text).toContain(each);
  // Nothing that is not public unless asked for: no name of anybody, and no verslag that is not public.
  for (const { name } of BOARD) expect(pdf.text).not.toContain(name);
  expect(pdf.text).not.toContain("heet iedereen welkom");
  expect(pdf.text).not.toContain("B2025-02-20.1");
  expect(pdf.language).toBe("nl-NL");
  const roles = rolesIn(pdf.structure);
  // A cover, and a part for the summary, each of the years, the board and the lists.
  expect(roles["H1"]).toBe(7);
  expect(roles["TOCI"]).toBe(6);
  expect(roles["H2"]).toBeGreaterThanOrEqual(3 * 6);
  expect(roles["Table"]).toBeGreaterThanOrEqual(3 * 5);
  expect(roles["TH"]).toBeGreaterThanOrEqual(3 * 15);
}
