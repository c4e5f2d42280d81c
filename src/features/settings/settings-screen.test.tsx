/** The settings: kept by themselves, refused with a reason, and the way to what lies beneath. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { devices, ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { create } from "../../storage/write.ts";
import { applyPreferences, setMotion, setTextSize, setTheme } from "../../ui/preferences.ts";
import { SettingsScreen } from "./settings-screen.tsx";

const user = userEvent.setup();
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function open() {
  const store = await testStore();
  const marijke = store.newId();
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" }),
    create(people, marijke, { name: "Marijke de Wit", group: "board" }),
    create(people, store.newId(), { name: "Henk Blauw", group: "volunteer" }),
    create(people, store.newId(), { name: "Farid Haddou", group: "official" }),
    create(people, store.newId(), { name: "Oud-lid Smit", group: "board", left: true }),
  ]);
  const heard: string[] = [];
  renderScreen(
    <SettingsScreen
      onRenamed={(name) => heard.push(`renamed ${name}`)}
      onLanguage={(language) => heard.push(`language ${language}`)}
      version="0.1.0"
    />,
    { store, path: "/instellingen" },
  );
  await screen.findByLabelText("Naam van de organisatie");
  const kept = () => store.read((reader) => reader.get(organisation, ORGANISATION_ID));
  const device = () => store.read((reader) => reader.get(devices, store.node));
  return { store, heard, marijke, kept, device };
}

async function retype(name: string, text: string) {
  await user.clear(field(name));
  await user.click(field(name));
  await user.paste(text);
  await user.tab();
}

afterEach(() => {
  setTextSize("100");
  setTheme("system");
  setMotion("system");
});

test("a new name is kept, and the list of organisations hears it once", async () => {
  const { heard, kept } = await open();
  await retype("Naam van de organisatie", " De Zilverlinde 🌳 ");
  await waitFor(async () => expect((await kept())?.name).toBe("De Zilverlinde 🌳"));
  expect(heard).toEqual(["renamed De Zilverlinde 🌳"]);
});

test("the same name again is no new name", async () => {
  const { heard } = await open();
  await retype("Naam van de organisatie", " Wijkvereniging De Zilverlinde ");
  expect(heard).toEqual([]);
});

test("without a name the old one stays, and nobody hears of it", async () => {
  const { heard, kept } = await open();
  await retype("Naam van de organisatie", "   ");
  expect(screen.getByRole("alert").textContent).toContain("“Wijkvereniging De Zilverlinde” blijft bewaard.");
  await retype("Naam van de organisatie", "x".repeat(100_000));
  expect(screen.getByRole("alert").textContent).toContain("te lang");
  expect((await kept())?.name).toBe("Wijkvereniging De Zilverlinde");
  expect(heard).toEqual([]);
});

test("the helper is kept; a number without digits is refused", async () => {
  const { kept } = await open();
  await retype("Naam", "Sanne <b>de Wit</b>");
  await retype("Telefoon", "bel maar");
  expect(screen.getByRole("alert").textContent).toContain("Hier staat geen telefoonnummer.");
  await retype("Telefoon", "06 12 34 56 78");
  await waitFor(async () =>
    expect(await kept()).toMatchObject({ helperName: "Sanne <b>de Wit</b>", helperPhone: "06 12 34 56 78" }),
  );
});

test("the size of the letters and light or dark are seen at once", async () => {
  const stop = applyPreferences();
  await open();
  await user.click(screen.getByRole("radio", { name: "Groter" }));
  await user.click(screen.getByRole("radio", { name: "Donker" }));
  await user.click(screen.getByText("Meer opties"));
  await user.click(screen.getByRole("radio", { name: "Minder beweging" }));
  expect(document.documentElement.dataset).toMatchObject({ textSize: "115", theme: "dark", motion: "less" });
  stop();
});

test("another language is asked of the page, with what stays in Dutch; the present one asks nothing", async () => {
  const { heard } = await open();
  expect(screen.getByText("De stukken die u uitdeelt blijven in het Nederlands.")).toBeTruthy();
  const dutch = screen.getByRole<HTMLInputElement>("radio", { name: "Nederlands" });
  expect(dutch.getAttribute("aria-checked")).toBe("true");
  await user.click(dutch);
  expect(heard).toEqual([]);
  await user.click(screen.getByRole("radio", { name: "English" }));
  expect(heard).toEqual(["language en"]);
});

test("this phone belongs to someone who works along; its letter is given once", async () => {
  const { device, marijke } = await open();
  const select = screen.getByLabelText<HTMLSelectElement>("Van wie is dit toestel?");
  expect(
    within(select)
      .getAllByRole("option")
      .map((option) => option.textContent),
  ).toEqual(["Nog niet gekozen", "Henk Blauw", "Marijke de Wit"]);
  await user.selectOptions(select, "Marijke de Wit");
  await waitFor(async () => expect(await device()).toMatchObject({ personId: marijke, letter: "m" }));
  expect(await screen.findByText(/De letter van dit toestel is “m”/)).toBeTruthy();
  await user.selectOptions(select, "Henk Blauw");
  await waitFor(async () => expect((await device())?.personId).not.toBe(marijke));
  expect(await device()).toMatchObject({ letter: "m" });
});

test("the organisations on this phone are a row away, and the version stands below", async () => {
  await open();
  expect(screen.getByRole("link", { name: /^Organisaties op dit toestel/ }).getAttribute("href")).toBe(
    "/instellingen/organisaties",
  );
  expect(screen.getByText("Wijkschrift, versie 0.1.0")).toBeTruthy();
});

test("what the organisation is and keeps to is a row away, in the order people think of it", async () => {
  await open();
  const rows = within(screen.getByRole("list", { name: "Wat u bent en afspreekt" })).getAllByRole("link");
  expect(rows.map((row) => row.getAttribute("href"))).toEqual([
    "/instellingen/profiel",
    "/instellingen/afspraken",
    "/instellingen/formats",
    "/instellingen/uitwisselen",
  ]);
});

test("the bin is a row away", async () => {
  await open();
  expect(screen.getByRole("link", { name: /^Prullenbak/ }).getAttribute("href")).toBe(
    "/instellingen/prullenbak",
  );
});

test("where residents find the organisation is kept; what is no address is refused with a reason", async () => {
  const { kept } = await open();
  await retype("Naam van de wijk", " de Lindebuurt ");
  await retype("E-mail van de organisatie", "info@zilverlinde.example");
  await retype("Website", "zilverlinde.example");
  await waitFor(async () =>
    expect(await kept()).toMatchObject({
      neighbourhood: "de Lindebuurt",
      email: "info@zilverlinde.example",
      website: "https://zilverlinde.example",
    }),
  );
  await retype("Website", "geen site");
  expect(screen.getByRole("alert").textContent).toContain("“https://zilverlinde.example” blijft bewaard.");
  expect((await kept())?.website).toBe("https://zilverlinde.example");
});
