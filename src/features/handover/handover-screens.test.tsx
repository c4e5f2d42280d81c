/** Handing over: the offices, ticks and lines that are kept, the two texts, and the dossier that goes out. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedPerson } from "../../../tests/support/seed.ts";
import type { Dossier } from "../../domain/handover/dossier.ts";
import { offices, terms } from "../../domain/tables/board.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { tickId, ticks } from "../../domain/tables/ticks.ts";
import { tickedLines } from "../../domain/ticked-lines.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { HandoverScreen } from "./handover-screen.tsx";
import { HandoversScreen } from "./handovers-screen.tsx";
import type { DossierForm } from "./share-dossier.ts";

let store: Store;
let shared: { dossier: Dossier; form: DossierForm }[];

beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  shared = [];
  await store.commit([
    create(organisation, ORGANISATION_ID, {
      name: "Wijkvereniging De Zilverlinde",
      legalForm: "association",
    }),
    create(terms, "t", { personId: "bram", functie: "secretaris", from: "2024-01-01", until: "2030-01-01" }),
    create(terms, "old", {
      personId: "ids",
      functie: "penningmeester",
      from: "2019-01-01",
      until: "2023-01-01",
      endedOn: "2023-01-01",
    }),
  ]);
  await seedPerson(store, "bram", "Bram Okkerse");
  await seedPerson(store, "ids", "Ids Postma", { left: true });
  await seedPerson(store, "hanna", "Hanna de Vries", { group: "resident" });
});

async function open(officeId = "secretaris") {
  const user = userEvent.setup();
  const shareDossier = async (dossier: Dossier, form: DossierForm) => {
    shared.push({ dossier, form });
    return "downloaded" as const;
  };
  renderScreen(
    <>
      <HandoverScreen shareDossier={shareDossier} />
      <ToastRegion />
    </>,
    { store, path: "/bestuur/overdracht/:officeId", at: `/bestuur/overdracht/${officeId}` },
  );
  await screen.findByText(/^(?:Van|Het laatst van|Misschien) /);
  return user;
}

const office = (id = "secretaris") => store.read((reader) => reader.get(offices, id));
const tickedNow = async () =>
  tickedLines([], await store.read((reader) => reader.where(ticks, "officeId", "secretaris")));

test("the offices say who has them, who had them last, and how far the list is", async () => {
  await store.commit([
    create(offices, "secretaris", { functie: "secretaris", checklist: ["Vlag", "Koffiepot"] }),
    create(offices, "voorzitter", { functie: "voorzitter", checklist: ["Hamer"] }),
    ...[
      { officeId: "secretaris", line: "Vlag" },
      { officeId: "voorzitter", line: "Hamer" },
    ].map((each) => write(ticks, tickId(each, each.line), { ...each, isDone: true })),
  ]);
  renderScreen(<HandoversScreen />, { store, path: "/bestuur/overdracht" });
  const rows = within(await screen.findByRole("list", { name: "Functies" })).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/Voorzitter.*nu niemand.*alles geregeld/),
    expect.stringMatching(/Secretaris.*Bram Okkerse.*1 van 2 geregeld/),
    expect.stringMatching(/Penningmeester.*nu niemand · het laatst: Ids Postma.*0 van \d+ geregeld/),
  ]);
  expect(
    within(rows[1] as HTMLElement)
      .getByRole("link")
      .getAttribute("href"),
  ).toBe("/bestuur/overdracht/secretaris");
});

test("a tick is kept at once, also taken back, and gives the office its name", async () => {
  const user = await open();
  const box = await screen.findByRole("checkbox", { name: "Mailbox van de organisatie overgedragen" });
  await user.click(box);
  await waitFor(async () => expect(await tickedNow()).toEqual(["Mailbox van de organisatie overgedragen"]));
  expect(await office()).toMatchObject({ functie: "secretaris" });
  expect(screen.getByText(/^1 van \d+ geregeld\.$/)).toBeTruthy();
  await user.click(box);
  await waitFor(async () => expect(await tickedNow()).toEqual([]));
});

test("a line is added, gets other words and keeps its tick, goes and comes back", async () => {
  const user = await open();
  await user.click(await screen.findByRole("checkbox", { name: "Mailbox van de organisatie overgedragen" }));
  const field = await screen.findByLabelText("Nieuwe regel");
  fireEvent.change(field, { target: { value: "Sleutel <script> 🗝️" } });
  await user.type(field, "{Enter}");
  await waitFor(async () => expect((await office())?.checklist?.at(-1)).toBe("Sleutel <script> 🗝️"));
  fireEvent.change(screen.getByLabelText("Regel 2"), { target: { value: "Postvak overgedragen" } });
  fireEvent.blur(screen.getByLabelText("Regel 2"));
  await waitFor(async () => expect((await office())?.checklist?.[1]).toBe("Postvak overgedragen"));
  const renamed = await screen.findByRole("checkbox", { name: "Postvak overgedragen" });
  expect((renamed as HTMLInputElement).checked).toBe(true);
  await user.click(screen.getByRole("button", { name: "Haal weg: Postvak overgedragen" }));
  await waitFor(async () => expect((await office())?.checklist).not.toContain("Postvak overgedragen"));
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect((await office())?.checklist?.[1]).toBe("Postvak overgedragen"));
  await user.click(screen.getByRole("button", { name: /Begin opnieuw/ }));
  await waitFor(async () => expect(await office()).toMatchObject({ checklist: null }));
  expect(await tickedNow()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect((await office())?.checklist).toContain("Postvak overgedragen"));
  expect(await tickedNow()).toContain("Postvak overgedragen");
});

test("what another phone ticks shows beside what was ticked here", async () => {
  const user = await open();
  await user.click(await screen.findByRole("checkbox", { name: "Mailbox van de organisatie overgedragen" }));
  await waitFor(async () => expect(await tickedNow()).toHaveLength(1));
  const line = "Sleutels van het gebouw overgedragen";
  const list = { officeId: "secretaris" };
  await store.commit([write(ticks, tickId(list, line), { ...list, line, isDone: true })]);
  expect(await screen.findByText(/^2 van \d+ geregeld\.$/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: line }).checked).toBe(true);
});

test.each([
  ["", /Typ eerst/],
  ["   ", /Typ eerst/],
  ["a".repeat(100_000), /te lang/],
  ["Mailbox van de organisatie overgedragen", /staat er al/],
])("a line that is none, a book or there already is refused in words", async (line, message) => {
  const user = await open();
  const field = await screen.findByLabelText("Nieuwe regel");
  fireEvent.change(field, { target: { value: line } });
  await user.type(field, "{Enter}");
  expect(await screen.findByText(message)).toBeTruthy();
  expect(await office()).toBeUndefined();
});

test("the texts are kept as they are typed; a password and a resident's name are pointed out calmly", async () => {
  const user = await open();
  const lies = await screen.findByRole("textbox", { name: "Waar ligt alles?" });
  await user.type(lies, "Kluis. Wachtwoord: linde. مفتاح bij Hanna de Vries");
  await user.tab();
  await waitFor(async () => expect((await office())?.whereThingsLie).toContain("مفتاح"));
  expect(await screen.findByText(/Geef dat liever persoonlijk door/)).toBeTruthy();
  expect(screen.getByText(/Hanna de Vries is een bewoner/)).toBeTruthy();
  const know = screen.getByRole("textbox", { name: "Wat is nog goed om te weten?" });
  await user.click(know);
  await user.paste("x".repeat(100_000));
  await user.tab();
  expect(await screen.findByText(/Deze tekst is te lang/)).toBeTruthy();
  expect((await office())?.goodToKnow).toBe("");
});

test("the dossier says what it holds and that it is not public, and goes out in each form", async () => {
  await seedBlock(store, "a1", "De brief schrijven", {
    owner: { kind: "function", personId: "", name: "Secretaris" },
  });
  const user = await open();
  expect(await screen.findByText("1 open actie")).toBeTruthy();
  expect(screen.getByText(/Het is niet openbaar/)).toBeTruthy();
  for (const name of ["Maak dossier", "Maak Word", "Stuur als tekst"])
    await user.click(screen.getByRole("button", { name }));
  await waitFor(() => expect(shared.map(({ form }) => form)).toEqual(["pdf", "docx", "text"]));
  expect(shared[0]?.dossier.actions.map(({ text }) => text)).toEqual(["De brief schrijven"]);
});

test("an empty seat is handed over from who held it last; one that is not there leads back", async () => {
  await open("penningmeester");
  expect(await screen.findByText("Het laatst van Ids Postma")).toBeTruthy();
});

test("an office that is not there leads to the list", async () => {
  await open("weg");
  expect(await screen.findByText("Deze functie is er niet")).toBeTruthy();
});
