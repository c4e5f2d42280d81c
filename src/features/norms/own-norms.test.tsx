/** Norms of one's own: added, changed and removed, and those that another organisation adapted say so. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { normSets, ownNorms } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { NewNormScreen } from "./new-norm-screen.tsx";
import { NormScreen } from "./norm-screen.tsx";
import { NormsScreen } from "./norms-screen.tsx";

let store: Store;
beforeEach(async () => {
  sessionStorage.clear();
  store = await testStore();
});

const own = () => store.read((reader) => reader.all(ownNorms));
const show = (screenOf: React.ReactNode, path: string, at = path) =>
  renderScreen(
    <>
      {screenOf}
      <ToastRegion />
    </>,
    { store, path, at },
  );
const openNew = () => show(<NewNormScreen />, "/instellingen/afspraken/nieuw");
const openOne = (id: string) =>
  show(<NormScreen />, "/instellingen/afspraken/:normId", `/instellingen/afspraken/${id}`);
const fill = (label: string | RegExp, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const add = () => userEvent.click(screen.getByRole("button", { name: "Voeg regel toe" }));

describe("a new norm", () => {
  test("is what is agreed, how it is known, whose it is and where it stands", async () => {
    openNew();
    await screen.findByLabelText(/Wat spreekt u af/);
    fill(/Wat spreekt u af/, "Straatgesprekken <script> 🌳 مرحبا");
    await userEvent.selectOptions(
      screen.getByLabelText("Hoe weet u dat het lukt?"),
      "De app telt: werkgroep",
    );
    fill("Hoeveel keer per jaar?", "4");
    await userEvent.selectOptions(screen.getByLabelText("Wie doet dit?"), "Samen met de gemeente");
    fill("Waar staat het?", "Besluit van het bestuur");
    fill("Van wanneer is dat?", "1 mei 2025");
    await userEvent.selectOptions(screen.getByLabelText("Hoe zwaar weegt dit?"), "wens");
    await add();
    await waitFor(async () =>
      expect(await own()).toMatchObject([
        {
          title: "Straatgesprekken <script> 🌳 مرحبا",
          measure: "meetingsOfKind",
          kinds: ["workingGroup"],
          value: 4,
          for: "together",
          weight: "wish",
          source: "Besluit van het bestuur",
          sourceDate: "2025-05-01",
        },
      ]),
    );
    expect(await screen.findByText("naar /instellingen/afspraken")).toBeTruthy();
  });

  test("needs no more than what is agreed", async () => {
    openNew();
    await screen.findByLabelText(/Wat spreekt u af/);
    fill(/Wat spreekt u af/, "Koffie na afloop");
    await add();
    await waitFor(async () =>
      expect(await own()).toMatchObject([
        { title: "Koffie na afloop", measure: "none", value: 1, unit: "everyYears", for: "organisation" },
      ]),
    );
  });

  test.each([
    [/Wat spreekt u af/, "   ", /nog niet wat u afspreekt/],
    [/Wat spreekt u af/, "x".repeat(100_000), /te lang/],
    ["Waar staat het?", "x".repeat(100_000), /te lang/],
    ["Van wanneer is dat?", "31 februari 2025", /Deze dag bestaat niet/],
    ["Opmerking", "x".repeat(100_000), /te lang/],
  ])("%s: what is not right is said, and nothing is added", async (label, text, message) => {
    openNew();
    await screen.findByLabelText(/Wat spreekt u af/);
    // What was filled in before stays, until it is used.
    for (const field of ["Waar staat het?", "Van wanneer is dat?", "Opmerking"]) fill(field, "");
    fill(/Wat spreekt u af/, "Koffie");
    fill(label, text);
    await add();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(await own()).toEqual([]);
  });
});

describe("an own norm", () => {
  beforeEach(async () => {
    await store.commit([
      create(ownNorms, "koffie", { title: "Koffie na afloop", value: 2, unit: "everyYears" }),
    ]);
  });
  const koffie = async () => (await own())[0];

  test("stands in the list with those of the set", async () => {
    show(<NormsScreen />, "/instellingen/afspraken");
    const list = within(await screen.findByRole("list", { name: "Wat u zelf doet" }));
    const row = list.getByRole("link", { name: /Koffie na afloop/ }).closest("li");
    expect(row?.textContent).toContain("elke 2 jaar · richtlijn");
    expect(row?.textContent).toContain("eigen afspraak");
    expect(row?.textContent).toContain("zelf toegevoegd");
    expect(screen.getByRole("link", { name: "Voeg regel toe" }).getAttribute("href")).toBe(
      "/instellingen/afspraken/nieuw",
    );
  });

  test("is changed field by field; what is not right is said and changes nothing", async () => {
    openOne("koffie");
    await screen.findByLabelText("Wat spreekt u af?");
    const type = (label: string, text: string) => {
      fireEvent.focus(screen.getByLabelText(label));
      fill(label, text);
      fireEvent.blur(screen.getByLabelText(label));
    };
    type("Wat spreekt u af?", "Thee na afloop");
    await expect.poll(koffie).toMatchObject({ title: "Thee na afloop" });
    type("Wat spreekt u af?", "");
    expect(await screen.findByText(/nog niet wat u afspreekt/)).toBeTruthy();
    type("Van wanneer is dat?", "gisteren");
    expect(await screen.findByText(/geen jaar en geen datum/)).toBeTruthy();
    await userEvent.selectOptions(
      screen.getByLabelText("Hoe weet u dat het lukt?"),
      "Het is alleen om te weten",
    );
    await expect.poll(koffie).toMatchObject({ title: "Thee na afloop", unit: "years", value: null });
    await userEvent.selectOptions(screen.getByLabelText("Wie doet dit?"), "Samen met de gemeente");
    await expect.poll(koffie).toMatchObject({ for: "together", sourceDate: "" });
  });

  test("is removed, and comes back", async () => {
    openOne("koffie");
    await userEvent.click(await screen.findByRole("button", { name: "Verwijder regel" }));
    await expect.poll(own).toEqual([]);
    expect(await screen.findByText("naar /instellingen/afspraken")).toBeTruthy();
    undoLatest();
    await expect.poll(koffie).toMatchObject({ title: "Koffie na afloop" });
  });

  test("of what the municipality does is among what others do, and can be changed all the same", async () => {
    await store.commit([create(ownNorms, "brief", { title: "Antwoord in zes weken", for: "municipality" })]);
    show(<NormsScreen />, "/instellingen/afspraken");
    const others = within(await screen.findByRole("list", { name: "Wat anderen doen" }));
    expect(others.getByRole("link", { name: /Antwoord in zes weken/ })).toBeTruthy();
    expect(others.getAllByRole("link")).toHaveLength(1);
  });
});

test("what the organisation it was taken over from changed is said, beside the paper it came from", async () => {
  const norms = THE_HAGUE.norms.map((norm) =>
    norm.id === "serviceYears"
      ? { ...norm, value: 10, adapted: [{ part: "value" as const, by: "Bewonersplatform Vlierwijk" }] }
      : norm,
  );
  await store.commit([
    create(normSets, "vlier", {
      set: { ...THE_HAGUE, id: "vlier", name: "Vlier", norms },
      takenOn: "2026-03-01",
    }),
    create(organisation, ORGANISATION_ID, { normSetId: "vlier" }),
  ]);
  const list = show(<NormsScreen />, "/instellingen/afspraken");
  expect(await screen.findByText("beleidsnota 2021, aangepast door Bewonersplatform Vlierwijk")).toBeTruthy();
  list.unmount();
  openOne("serviceYears");
  expect(await screen.findByText("Aangepast door Bewonersplatform Vlierwijk: aantal.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Waar staat het?").value).toContain("beleidsnota 2021");
});
