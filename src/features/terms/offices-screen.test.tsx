/** The functies of the board: places, who takes over, one more, and one less. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import { offices, terms } from "../../domain/tables/board.ts";
import { type LegalForm, ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { create } from "../../storage/write.ts";
import { forgetDraftsOf } from "../../ui/form-drafts.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts } from "../../ui/toasts.ts";
import { keepWordsOf } from "../../ui/whose-words.ts";
import { OfficesScreen } from "./offices-screen.tsx";

const user = userEvent.setup();
beforeEach(() => {
  dismissAllToasts();
  keepWordsOf("noor");
  forgetDraftsOf("noor");
});

async function open(legalForm: LegalForm = "association") {
  const store = await testStore();
  await seedPerson(store, "noor", "Noor Şahin", { functie: "secretaris" });
  await seedPerson(store, "bram", "Bram Okkerse", { functie: "voorzitter" });
  await store.commit([
    create(organisation, ORGANISATION_ID, { legalForm }),
    create(terms, "t1", { personId: "noor", functie: "secretaris", from: "2025-01-01" }),
    create(terms, "t2", { personId: "bram", functie: "voorzitter", from: "2025-01-01" }),
  ]);
  const element = (
    <>
      <OfficesScreen />
      <ToastRegion />
    </>
  );
  const view = renderScreen(element, { store, path: "/bestuur/functies" });
  await screen.findByRole("region", { name: "Voorzitter" });
  return { store, ...view, all: () => store.read((reader) => reader.all(offices)) };
}

const card = (name: string) => within(screen.getByRole("region", { name }));
const add = () => user.click(screen.getByRole("button", { name: "Voeg functie toe" }));

test("who sits where, and an empty place with the way to find someone", async () => {
  await open();
  expect(card("Secretaris").getByRole("link", { name: "Noor Şahin" }).getAttribute("href")).toBe(
    "/bestuur/lid/noor",
  );
  expect(card("Penningmeester").getByText("1 plaats vrij")).toBeTruthy();
  expect(card("Penningmeester").getByRole("link", { name: "Zoek iemand" }).getAttribute("href")).toBe(
    "/bestuur/vacature/penningmeester",
  );
});

test("who takes over is chosen among the others, and taken back", async () => {
  const { all } = await open();
  const field = screen.getByLabelText("Wie neemt het over als de secretaris er niet is?");
  expect(within(field).queryByRole("option", { name: "Noor Şahin" })).toBeNull();
  await user.selectOptions(field, "bram");
  await waitFor(async () =>
    expect(await all()).toMatchObject([
      { id: "secretaris", functie: "secretaris", deputyId: "bram", places: null },
    ]),
  );
  await user.selectOptions(field, "");
  await waitFor(async () => expect(await all()).toMatchObject([{ deputyId: "" }]));
});

test("more places leave empty seats", async () => {
  const { all } = await open();
  await user.click(card("Secretaris").getByRole("button", { name: "Eén meer: Hoeveel plaatsen?" }));
  await waitFor(async () => expect(await all()).toMatchObject([{ id: "secretaris", places: 2 }]));
  expect(await card("Secretaris").findByText("1 plaats vrij")).toBeTruthy();
});

test("one more functie, once; a functie without a name is not taken", async () => {
  const { all } = await open();
  await add();
  expect(screen.getByText(/Nog zonder naam/)).toBeTruthy();
  const field = screen.getByLabelText("Hoe heet de functie?");
  expect(document.activeElement).toBe(field);
  await user.type(field, " Secretaris");
  await add();
  expect(screen.getByText("De functie secretaris staat er al.")).toBeTruthy();
  await user.clear(field);
  await user.paste("b".repeat(100_000));
  await add();
  expect(screen.getByText(/Dit is te lang/)).toBeTruthy();
  await user.clear(field);
  await user.type(field, "Vicevoorzitter");
  await add();
  await waitFor(async () => expect(await all()).toMatchObject([{ id: "vicevoorzitter", places: 1 }]));
  expect(await screen.findByRole("region", { name: "Vicevoorzitter" })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Hoe heet de functie?").value).toBe("");
});

test("a functie nobody sits in is dropped, put back, and made again by its name", async () => {
  const { all } = await open();
  expect(card("Secretaris").queryByRole("button", { name: /Verwijder functie/ })).toBeNull();
  const drop = async () =>
    user.click(screen.getByRole("button", { name: "Verwijder functie penningmeester" }));
  await drop();
  await waitFor(() => expect(screen.queryByRole("region", { name: "Penningmeester" })).toBeNull());
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await screen.findByRole("region", { name: "Penningmeester" });
  await drop();
  await waitFor(async () => expect(await all()).toMatchObject([{ places: 0 }]));
  await user.type(screen.getByLabelText("Hoe heet de functie?"), "penningmeester");
  await add();
  expect(await screen.findByRole("region", { name: "Penningmeester" })).toBeTruthy();
});

test("the agreement of the law is asked of a vereniging or stichting alone", async () => {
  const { unmount } = await open();
  expect(screen.getByRole("link", { name: "Naar de afspraak" })).toBeTruthy();
  unmount();
  await open("none");
  expect(screen.queryByRole("link", { name: "Naar de afspraak" })).toBeNull();
});
