/** A vacancy: made-up words, own words with a way back, what it asks, and the papers. */

import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import type { VacancySource } from "../../documents/vacancy/vacancy.ts";
import { vacancySubject, vacancyText } from "../../documents/vacancy/vacancy-paper.ts";
import { offices, terms } from "../../domain/tables/board.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { series } from "../../domain/tables/series.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { VacancyScreen } from "./vacancy-screen.tsx";
import type { VacancyServices } from "./vacancy-services.ts";

let store: Store;
let made: { what: string; source: VacancySource }[];
let copied: string;

const note = (what: string, source: VacancySource) => {
  made.push({ what, source });
  return Promise.resolve("downloaded" as const);
};
const services: VacancyServices = {
  words: (source) => ({ text: vacancyText(source), subject: vacancySubject(source) }),
  sharePaper: (source, form) => note(form, source),
  sharePoster: (source, size) => note(size, source),
};

beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  made = [];
  copied = "";
  await store.commit([
    create(organisation, ORGANISATION_ID, {
      name: "Wijkvereniging De Zilverlinde",
      email: "info@zilverlinde.example",
      helperName: "Jan Terpstra",
      helperPhone: "06 55 50 10 20",
    }),
    create(terms, "t", { personId: "bram", functie: "secretaris", from: store.today() }),
    create(series, "s", {
      kind: "board",
      rule: { nth: 2, weekday: 2, exceptMonths: [] },
      from: store.today(),
      until: "2030-01-01",
    }),
    create(series, "old", {
      kind: "board",
      rule: { nth: 1, weekday: 1, exceptMonths: [] },
      stoppedOn: "2020-01-01",
    }),
    create(meetings, "p", {
      kind: "public",
      isPublic: true,
      date: "2029-03-05",
      start: "20:00",
      place: "Buurthuis",
    }),
  ]);
  await seedPerson(store, "bram", "Bram Okkerse", { phone: "070 555 01 02" });
});

async function open(officeId = "penningmeester") {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied = text;
  });
  renderScreen(
    <>
      <VacancyScreen services={services} />
      <ToastRegion />
    </>,
    { store, path: "/bestuur/vacature/:officeId", at: `/bestuur/vacature/${officeId}` },
  );
  await screen.findByRole("heading", { level: 1, name: /Vacature/ });
  return user;
}

const box = (name: string | RegExp) => screen.findByRole("textbox", { name });
const textOf = (element: HTMLElement) => (element as HTMLTextAreaElement).value;
const office = (id = "penningmeester") => store.read((reader) => reader.get(offices, id));

test("an empty seat has its words ready to share, with the board's evenings and the next public one", async () => {
  const user = await open();
  expect(await screen.findByText("Er is 1 stoel vrij.")).toBeTruthy();
  const text = textOf(await box("Uw tekst"));
  expect(text).toContain("Schuif aan: wij zoeken een penningmeester");
  expect(text).toContain("elke tweede dinsdag van de maand");
  expect(text).toContain("maandag 5 maart, 20.00 uur, Buurthuis");
  await user.click(screen.getByRole("button", { name: "Deel vacature" }));
  await waitFor(() => expect(copied).toBe(text));
  expect(await office()).toBeUndefined();
});

test("a street party is no evening to come and look at, and a public meeting is one whatever its switch says", async () => {
  await store.commit([
    create(meetings, "party", { kind: "activity", isPublic: true, date: "2028-06-01", place: "Plein" }),
    create(meetings, "open", { kind: "public", isPublic: false, date: "2028-09-07", place: "Kerk" }),
  ]);
  await open();
  await waitFor(async () => expect(textOf(await box("Uw tekst"))).toContain("7 september"));
  expect(textOf(await box("Uw tekst"))).not.toContain("Plein");
});

test("an office that is held says that its seat comes free", async () => {
  await open("secretaris");
  expect(await screen.findByText(/De stoel is nu bezet/)).toBeTruthy();
  expect(textOf(await box("Uw tekst"))).toContain("Er komt een stoel vrij");
});

test("the work, the time and whom to ask go into the words, and the example comes back when it is emptied", async () => {
  const user = await open();
  const time = await box("Hoeveel tijd kost het?");
  expect(textOf(time)).toBe("Ongeveer 2 uur per week");
  await user.clear(time);
  await user.type(time, "Eén avond per maand 🎉");
  await user.tab();
  await waitFor(async () => expect(textOf(await box("Uw tekst"))).toContain("Eén avond per maand 🎉."));
  expect(await office()).toMatchObject({ functie: "penningmeester", vacancyTime: "Eén avond per maand 🎉" });
  await user.click(screen.getByRole("button", { name: "Jan Terpstra, 06 55 50 10 20" }));
  await waitFor(async () =>
    expect(textOf(await box("Uw tekst"))).toContain("Vraag het aan Jan Terpstra, 06 55 50 10 20."),
  );
  await user.clear(time);
  await user.tab();
  await waitFor(async () => expect((await office())?.vacancyTime).toBe(""));
});

test("own words are kept by themselves, and made up again with a way back", async () => {
  const user = await open();
  const field = await box("Uw tekst");
  await user.clear(field);
  await user.type(field, "Kom erbij <script>مرحبا");
  await user.tab();
  await waitFor(async () => expect((await office())?.vacancyText).toBe("Kom erbij <script>مرحبا"));
  await screen.findByText(/U schreef deze tekst zelf/);
  await user.click(screen.getByRole("button", { name: "Maak de tekst opnieuw" }));
  await waitFor(() => expect(textOf(field)).toContain("Schuif aan"));
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(textOf(field)).toBe("Kom erbij <script>مرحبا"));
  await user.click(screen.getByRole("button", { name: "Kopieer tekst" }));
  await waitFor(() => expect(copied).toBe("Kom erbij <script>مرحبا"));
});

test("nothing at all is no text of one's own, and a book is refused in words", async () => {
  const user = await open();
  const field = await box("Uw tekst");
  await user.clear(field);
  await user.click(field);
  await user.paste("x".repeat(100_000));
  await user.tab();
  await screen.findByText(/Deze tekst is te lang/);
  await user.clear(field);
  await user.type(field, "  ");
  await user.tab();
  const ask = await box("Aan wie kan men het vragen?");
  await user.click(ask);
  await user.paste("y".repeat(100_000));
  await user.tab();
  await screen.findByText(/Dit is te lang/);
  expect((await office())?.vacancyText ?? "").toBe("");
});

test("the papers are made from what is kept", async () => {
  const user = await open();
  for (const name of ["Maak affiche A4", "Maak affiche A3", "Maak PDF", "Maak Word"])
    await user.click(await screen.findByRole("button", { name }));
  await waitFor(() => expect(made.map(({ what }) => what)).toEqual(["A4", "A3", "pdf", "docx"]));
  expect(made[0]?.source).toMatchObject({
    free: 1,
    office: { functie: "penningmeester" },
    nextPublic: { id: "p" },
  });
});

test("an office that is not there leads to the board", async () => {
  await open("weg");
  expect(await screen.findByText("Deze functie is er niet")).toBeTruthy();
});

test("a poster that reaches nobody says so softly, until a telephone or an e-mail is there", async () => {
  await store.commit([write(organisation, ORGANISATION_ID, { email: "", website: "" })]);
  const user = await open();
  expect(await screen.findByText(/Er staat nog niet op hoe men u bereikt\./)).toBeTruthy();
  expect(screen.queryByText(/strookjes/)).toBeNull();
  expect(screen.getByRole("link", { name: "Naar Instellingen" }).getAttribute("href")).toBe("/instellingen");
  const ask = await box("Aan wie kan men het vragen?");
  await user.type(ask, "Jan Terpstra");
  await user.tab();
  await waitFor(async () => expect((await office())?.vacancyAsk).toBe("Jan Terpstra"));
  expect(screen.getByText(/Er staat nog niet op/)).toBeTruthy();
  await user.type(ask, ", 06 55 50 10 20");
  await user.tab();
  expect(await screen.findByText(/strookjes/)).toBeTruthy();
  expect(screen.queryByText(/Er staat nog niet op/)).toBeNull();
});
