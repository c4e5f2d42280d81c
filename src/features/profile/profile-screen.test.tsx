/** The profile: everything may be skipped, and what is filled in is kept at once. */

import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { dutyMarks } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { ProfileScreen } from "./profile-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
});

const open = (hash = "") =>
  renderScreen(
    <>
      <ProfileScreen />
      <ToastRegion />
    </>,
    { store, path: "/instellingen/profiel", at: `/instellingen/profiel${hash}` },
  );
const kept = () => store.read((reader) => readOrganisation(reader));
const type = (label: string | RegExp, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

test("wijk, stadsdeel and rechtsvorm", async () => {
  open();
  await screen.findByLabelText("Naam van de wijk");
  type("Naam van de wijk", " de Lindebuurt 🌳 ");
  type("Stadsdeel", "<script>alert(1)</script>");
  await userEvent.click(screen.getByRole("radio", { name: "Stichting" }));
  await expect.poll(kept).toMatchObject({
    neighbourhood: "de Lindebuurt 🌳",
    district: "<script>alert(1)</script>",
    legalForm: "foundation",
  });
  type("Stadsdeel", "x".repeat(100_000));
  expect(await screen.findByText(/te lang/)).toBeTruthy();
  expect((await kept()).district).toBe("<script>alert(1)</script>");
});

test("wijken it acts for as well: added, refused twice, taken off and put back", async () => {
  await store.commit([write(organisation, ORGANISATION_ID, { neighbourhood: "de Lindebuurt" })]);
  open();
  const field = await screen.findByLabelText("Nog een wijk");
  const add = async (name: string) => {
    fireEvent.change(field, { target: { value: name } });
    await userEvent.type(field, "{Enter}");
  };
  await add("Vlierwijk");
  await expect.poll(async () => (await kept()).actsFor).toEqual(["Vlierwijk"]);
  await add("حي الزيزفون");
  await expect.poll(async () => (await kept()).actsFor).toEqual(["Vlierwijk", "حي الزيزفون"]);
  for (const [name, message] of [
    ["", /Typ eerst/],
    ["DE LINDEBUURT", /staat er al/],
    ["vlierwijk", /staat er al/],
    ["x".repeat(100_000), /te lang/],
  ] as const) {
    await add(name);
    expect(await screen.findByText(message)).toBeTruthy();
  }
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: Vlierwijk" }));
  await expect.poll(async () => (await kept()).actsFor).toEqual(["حي الزيزفون"]);
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await expect.poll(async () => (await kept()).actsFor).toEqual(["Vlierwijk", "حي الزيزفون"]);
});

test("roles and parts of the subsidy; a word of a newer version stays", async () => {
  await store.commit([write(organisation, ORGANISATION_ID, { roles: ["gardener"] })]);
  open();
  await userEvent.click(await screen.findByRole("checkbox", { name: "Verbinder" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Belangenbehartiger" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "Wijkmedia" }));
  await expect
    .poll(kept)
    .toMatchObject({ roles: ["gardener", "connector", "advocate"], subsidyParts: ["media"] });
  await userEvent.click(screen.getByRole("checkbox", { name: "Verbinder" }));
  await expect.poll(kept).toMatchObject({ roles: ["gardener", "advocate"] });
  expect(screen.getByText("Subsidie: wijkmedia")).toBeTruthy();
});

test("the statuten: what is no whole number is refused in words, and what stood stays", async () => {
  open();
  const years = await screen.findByLabelText<HTMLInputElement>("Hoeveel jaar duurt een zittingstermijn?");
  await userEvent.type(years, "6");
  await userEvent.tab();
  await expect.poll(kept).toMatchObject({ termYears: 6 });
  for (const typed of ["4,5", "-3", "vier", "1e1"]) {
    fireEvent.change(years, { target: { value: typed } });
    expect((await screen.findByRole("alert")).textContent).toBe(
      "Dit is geen heel getal. 6 blijft bewaard. Vul alleen cijfers in.",
    );
    expect(years.value).toBe(typed);
    await expect.poll(kept).toMatchObject({ termYears: 6 });
  }
  await userEvent.clear(years);
  expect(screen.queryByRole("alert")).toBeNull();
  await expect.poll(kept).toMatchObject({ termYears: null });
});

test("the statuten: each may be filled in and emptied again; what is beyond reason is not kept", async () => {
  open();
  const days = await screen.findByLabelText("Hoeveel dagen van tevoren nodigt u de leden uit?");
  fireEvent.change(days, { target: { value: "14" } });
  fireEvent.change(screen.getByLabelText("Hoeveel jaar duurt een zittingstermijn?"), {
    target: { value: "4" },
  });
  type("Hoeveel mensen moeten er zijn om te besluiten?", "een derde van de leden");
  await expect
    .poll(kept)
    .toMatchObject({ noticeDays: 14, termYears: 4, maxTerms: null, quorum: "een derde van de leden" });
  expect(await screen.findByText("Uw statuten: 3 van 5 ingevuld")).toBeTruthy();
  fireEvent.blur(days);
  fireEvent.change(days, { target: { value: "4000" } });
  expect(await screen.findByRole("alert")).toBeTruthy();
  expect((await kept()).noticeDays).toBe(14);
  fireEvent.change(days, { target: { value: "" } });
  await expect.poll(async () => (await kept()).noticeDays).toBeNull();
});

test("who takes over: writing it is looking at it; later it is still fine, which can be undone", async () => {
  await store.commit([
    write(organisation, ORGANISATION_ID, {
      deputyRule: "De vicevoorzitter.",
      deputyRuleCheckedOn: "2025-07-01",
      bookYearStart: 9,
    }),
  ]);
  open();
  expect(await screen.findByText("U hebt hier 8 maanden geleden naar gekeken.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Nog goed" }));
  expect(await screen.findByText("U hebt hier vandaag naar gekeken.")).toBeTruthy();
  // The boekjaar that began in September 2025 keeps it.
  const mark = () => store.read((reader) => reader.get(dutyMarks, "2025:legal:deputyRule"));
  expect(await mark()).toMatchObject({ on: "2026-03-05" });
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await expect.poll(async () => (await kept()).deputyRuleCheckedOn).toBe("2025-07-01");
  expect(await mark()).toMatchObject({ on: "" });
  type("Wie neemt het over als een bestuurslid er niet is?", "De secretaris.");
  await expect.poll(kept).toMatchObject({ deputyRule: "De secretaris.", deputyRuleCheckedOn: "2026-03-05" });
});

test("nothing is asked about a rule that is not there", async () => {
  open();
  await screen.findByLabelText("Wie neemt het over als een bestuurslid er niet is?");
  expect(screen.queryByRole("button", { name: "Nog goed" })).toBeNull();
});

test("the boekjaar begins in another month", async () => {
  open();
  await userEvent.selectOptions(
    await screen.findByLabelText("In welke maand begint uw boekjaar?"),
    "september",
  );
  await expect.poll(async () => (await kept()).bookYearStart).toBe(9);
  expect(screen.getByText("Boekjaar: begint in september")).toBeTruthy();
});

test("few parts are open at first; an address opens the one that is asked for", async () => {
  const first = open();
  await screen.findByLabelText("Naam van de wijk");
  expect(document.querySelectorAll("details[open]")).toHaveLength(0);
  first.unmount();
  open("#statuten");
  await screen.findByLabelText("Naam van de wijk");
  await waitFor(() => expect(document.querySelectorAll("details[open]")).toHaveLength(1));
  expect(document.querySelector("details[open] summary")?.textContent).toBe("Uw statuten");
});
