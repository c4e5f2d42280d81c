/**
 * The main job on a phone, without internet from the moment the meeting opens. Its shape is that of an openbare
 * vergadering of a Hague wijkberaad of 28 June 2018: nine items and their sub-points, five board members, a notulist,
 * 32 others of whom two officials, six apologies, next dates 27 September and 22 November. Names and words are ours.
 */
import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { texts as minuteTexts } from "../../src/features/take-minutes/texts.ts";
import { texts as workOutTexts } from "../../src/features/work-out/texts.ts";
import { expect, test, waitUntilKept } from "../support/app-test.ts";
import {
  type AgendaPlan,
  addContact,
  barButton,
  closeMeeting,
  goTo,
  makeAgenda,
  mark,
  openMeeting,
  planPublicMeeting,
  setUp,
  view,
  writeDown,
} from "../support/main-job.ts";
import { convert, office } from "../support/office.ts";
import { readPdf, rolesIn } from "../support/read-pdf.ts";
import { zipTexts } from "../support/read-zip.ts";

const BOARD = ["Bas Roodenburg", "Yıldız Kaya", "Łukasz Wolski", "Coby de Haan", "Ewout Timmer"];
const OFFICIALS = ["Noor Veldkamp", "Jaap Sluis"];
const AWAY = ["Mia Post", "Teun Kuiper", "Fatma Ateş", "Wim Berger", "Olga Smit", "Rob Haas"];

const AGENDA: AgendaPlan = [
  { title: "Opening, mededelingen en vaststelling agenda" },
  { title: "Mededelingen bestuur", sub: ["Nieuwe website", "Subsidie wijkfeest"] },
  {
    title: "Werkgroep openbare ruimte",
    sub: ["Plantsoen", "Speeltuin", "Afvalbakken", "Fietsenrekken", "Verlichting", "Bomen"],
  },
  { title: "Werkgroep ruimtelijke ordening", sub: ["Schoolgebouw", "Winkelhoek", "Nieuwbouw", "Parkeren"] },
  { title: "Werkgroep verkeer", sub: ["Oversteek", "Eenrichting"] },
  { title: "Overige werkgroepen", sub: ["Groen", "Jeugd", "Ouderen", "Veiligheid", "Media"] },
  { title: "Overheid: gemeente en politie" },
  { title: "Rondvraag en sluiting" },
];
const ADOPTION = { at: 2, title: "Bespreking verslag van 12 maart" };

const at = (day: string, time: string) => new Date(`${day}T${time}:00+02:00`);

test("a whole meeting: prepared, written down without internet and through a crash, adopted with a change, handed out", async ({
  context,
  problems,
}) => {
  test.setTimeout(300_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  let page = await context.newPage();
  await page.clock.setFixedTime(at("2018-03-12", "20:00"));
  await setUp(page, { organisation: "Wijkberaad De Koperberk", name: "Ineke Vos", functie: "notulist" });
  await waitUntilKept(page);
  for (const [index, name] of BOARD.entries()) {
    const functie = ["voorzitter", "secretaris", "penningmeester", "bestuurslid", "bestuurslid"][index] ?? "";
    await addContact(page, { name, group: "board", functie });
  }
  for (const name of OFFICIALS)
    await addContact(page, { name, group: "official", functie: "stadsdeelmedewerker" });
  for (const name of AWAY) await addContact(page, { name, group: "volunteer" });

  const march = await planPublicMeeting(page, "2018-03-12");
  const june = await planPublicMeeting(page, "2018-06-28");
  await makeAgenda(page, AGENDA, ADOPTION);
  const september = await planPublicMeeting(page, "2018-09-27");
  await planPublicMeeting(page, "2018-11-22");

  await openMeeting(page, march);
  await writeDown(page, "note", "De voorzitter opent de vergadering.");
  await writeDown(page, "action", "Een bankje aanvragen voor het plantsoen.");
  await closeMeeting(page);
  await page.goto(`${march}/uitwerken`);
  await page.getByRole("button", { name: workOutTexts.propose }).click();
  await expect(page.getByText(workOutTexts.proposed)).toBeVisible();

  // From here on there is no internet any more.
  await context.setOffline(true);
  await page.clock.setFixedTime(at("2018-06-28", "20:02"));
  await openMeeting(page, june);
  await attend(page);
  await view(page, "item");
  await writeDown(page, "note", "Iedereen is welkom. De voorzitter leest de afmeldingen voor. De agenda is");
  page = await crashAndReopen(context, page, june, at("2018-06-28", "20:09"), problems);
  await expect(page.locator("textarea:focus")).toHaveValue(/De agenda is$/);
  await page.keyboard.type(" vastgesteld.");

  await goTo(page, "3");
  await page.getByRole("button", { name: minuteTexts.adopt.asPresented }).click();
  await expect(page.getByText(minuteTexts.adopt.asIs)).toBeVisible();
  await takeMinutes(page);
  await page.clock.setFixedTime(at("2018-06-28", "22:05"));
  await closeMeeting(page);
  await page.goto(`${june}/uitwerken`);
  await page.getByRole("button", { name: workOutTexts.propose }).click();
  await expect(page.getByText(workOutTexts.proposed)).toBeVisible();

  await page.clock.setFixedTime(at("2018-09-27", "20:01"));
  await page.goto(`${september}/voorbereiden`);
  await expect(page.getByText("Offertes vragen voor het hek")).toBeVisible();
  await openMeeting(page, september);
  await goTo(page, "2");
  await page.getByRole("button", { name: minuteTexts.adopt.withChanges }).click();
  await page.getByLabel(minuteTexts.adopt.changes).fill("Punt 4.2: het hek komt aan de noordkant.");
  await page.getByRole("button", { name: minuteTexts.adopt.adoptWithChanges }).click();
  await expect(page.getByText(minuteTexts.adopt.withTheseChanges)).toBeVisible();

  await page.goto(`${june}/uitwerken`);
  await checkPdf(await download(page, "pdf"));
  await checkDocx(await download(page, "docx"));
  await checkHtml(page, await download(page, "html"));
  await checkText(page);
  const actions = await readPdf(await download(page, "actions"));
  expect(actions.text).toContain("Offertes vragen voor het hek");
  expect(rolesIn(actions.structure)["Table"]).toBe(1);
  const decisions = await readPdf(await download(page, "decisions"));
  expect(decisions.text).toContain("B2018-06-28.1");
  await page.goto(`${september}/notuleren`);
  await goTo(page, "2");
  await expect(page.getByText("Punt 4.2: het hek komt aan de noordkant.")).toBeVisible();
});

async function attend(page: Page): Promise<void> {
  await view(page, "attendance");
  const words = minuteTexts.attendance;
  for (const name of [...BOARD, "Ineke Vos"]) await mark(page, name, "present");
  for (const name of OFFICIALS) {
    await page.getByLabel(words.addLabel).fill(name);
    await page.getByRole("button", { name, exact: true }).click();
    await expect(
      page.getByRole("button", { name: words.tap(name, words.present), exact: true }),
    ).toBeVisible();
  }
  for (const name of AWAY) {
    await page.getByLabel(words.addLabel).fill(name);
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: words.tap(name, words.present), exact: true }).click();
    await expect(
      page.getByRole("button", { name: words.tap(name, words.apologies), exact: true }),
    ).toBeVisible();
  }
  await page.getByLabel(words.residents, { exact: true }).fill("30");
}

/** The page dies without a chance to store anything; the phone opens the app again. */
async function crashAndReopen(
  context: BrowserContext,
  page: Page,
  path: string,
  time: Date,
  problems: string[],
): Promise<Page> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await page.close();
  problems.length = 0;
  const reopened = await context.newPage();
  await reopened.clock.setFixedTime(time);
  await reopened.goto(`${path}/notuleren`);
  await expect(barButton(reopened, "note")).toBeVisible();
  return reopened;
}

async function takeMinutes(page: Page): Promise<void> {
  await goTo(page, "2.1");
  await writeDown(
    page,
    "note",
    "De nieuwe website is af.\n- Foto's zijn welkom.\n- Vragen? Mail de redactie.",
  );
  await goTo(page, "4.2");
  await writeDown(page, "decision", "De speeltuin krijgt een hek.");
  await page.getByRole("radio", { name: minuteTexts.decision.withVote }).click();
  await page.getByLabel(minuteTexts.decision.for, { exact: true }).fill("4");
  await page.getByLabel(minuteTexts.decision.against, { exact: true }).fill("0");
  await page.getByText(minuteTexts.options).first().click();
  await page.getByRole("button", { name: "Coby", exact: true }).click();
  await writeDown(page, "action", "Offertes vragen voor het hek");
  await page.getByRole("radio", { name: "Łukasz", exact: true }).click();
  await page.getByRole("radio", { name: new RegExp(minuteTexts.action.nextTime) }).click();
  await goTo(page, "8");
  await writeDown(page, "question", "Wanneer worden de lantaarns vervangen?");
  await page.getByLabel(minuteTexts.question.forWhom).fill("Noor Veldkamp");
  await page.keyboard.press("Tab");
  await goTo(page, "9");
  await writeDown(page, "note", "De voorzitter sluit de vergadering. <script>alert(1)</script> 🌳");
  await page.keyboard.press("Tab");
  await expect(page.getByText("Bewaard op dit toestel")).toBeVisible();
}

async function download(page: Page, form: keyof typeof workOutTexts.share.forms): Promise<Uint8Array> {
  await page.getByRole("button", { name: workOutTexts.share.title }).first().click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: new RegExp(`^${workOutTexts.share.forms[form].name}`) }).click(),
  ]);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return new Uint8Array(await readFile(await file.path()));
}

/** What every form of the verslag must say. */
const SAYINGS = [
  "Wijkberaad De Koperberk",
  "donderdag 28 juni 2018",
  "Bas Roodenburg",
  "Yıldız Kaya",
  "Łukasz Wolski",
  "Fatma Ateş",
  "30 bewoners",
  "De agenda is vastgesteld.",
  "Fietsenrekken",
  "De speeltuin krijgt een hek.",
  "Coby de Haan",
  "A2018-06-28.1",
  "V2018-06-28.1",
  "Punt 4.2: het hek komt aan de noordkant.",
  "27 september",
  "22 november",
];

async function checkPdf(bytes: Uint8Array): Promise<void> {
  const pdf = await readPdf(bytes);
  for (const saying of SAYINGS) expect(pdf.text).toContain(saying);
  expect(pdf.language).toBe("nl-NL");
  const roles = rolesIn(pdf.structure);
  expect(roles["H1"]).toBe(1);
  expect(roles["Table"]).toBeGreaterThanOrEqual(2);
  expect(roles["TH"]).toBeGreaterThanOrEqual(6);
  expect(roles["LI"]).toBeGreaterThanOrEqual(2);
  if (office) expect(convert(bytes, "pdf", "odt").length).toBeGreaterThan(1_000);
}

async function checkDocx(bytes: Uint8Array): Promise<void> {
  const mammoth = await import("mammoth");
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  for (const saying of SAYINGS) expect(value).toContain(saying);
  expect(value).toContain("<script>alert(1)</script> 🌳");
  expect(zipTexts(bytes).get("word/styles.xml")).toContain("nl-NL");
  if (office) {
    const pdf = await readPdf(convert(bytes, "docx", "pdf"));
    expect(pdf.text).toContain("De speeltuin krijgt een hek.");
  }
}

async function checkHtml(page: Page, bytes: Uint8Array): Promise<void> {
  const html = new TextDecoder().decode(bytes);
  const text = await page.evaluate((source) => {
    const found = /<body[\s\S]*<\/body>/.exec(source)?.[0] ?? "";
    return found
      .replace(/<[^>]+>/g, " ")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/\s+/g, " ");
  }, html);
  for (const saying of SAYINGS) expect(text).toContain(saying);
  expect(html).toContain('lang="nl"');
  expect(html).not.toContain("<script>");
}

async function checkText(page: Page): Promise<void> {
  await page.getByRole("button", { name: workOutTexts.share.title }).first().click();
  await page.getByRole("button", { name: new RegExp(`^${workOutTexts.share.forms.text.name}`) }).click();
  await expect(page.getByText(workOutTexts.share.copied)).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const saying of SAYINGS) expect(text).toContain(saying);
}
