/** Reactions on a concept: until when, noting one, what was done with it, and how it is read after adoption. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { reactions } from "../../domain/tables/handing-out.ts";
import {
  ADOPTED,
  agendaItems,
  attendance,
  attendanceId,
  meetings,
  PROPOSED,
} from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { WorkOutScreen } from "./work-out-screen.tsx";

const user = userEvent.setup();
let store: Store;

beforeEach(async () => {
  for (let id = 0; id < 200; id += 1) dismissToast(id);
  sessionStorage.clear();
  store = await testStore();
  await seedPerson(store, "noor", "Noor de Wit", { functie: "secretaris" });
  await seedMeeting(store, "m1", { kind: "board", status: [0, PROPOSED], proposedOn: "2026-03-05" });
  await store.commit([
    create(agendaItems, "i1", { meetingId: "m1", title: "Speeltuin", order: "a1" }),
    write(attendance, attendanceId("m1", "noor"), { meetingId: "m1", personId: "noor", status: "present" }),
  ]);
});

async function open() {
  renderScreen(
    <>
      <WorkOutScreen shareVerslag={async () => Promise.resolve("downloaded" as const)} />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitwerken", at: "/vergaderingen/m1/uitwerken" },
  );
  return within(await screen.findByRole("region", { name: /Reacties op het concept/ }));
}

const kept = () => store.read((reader) => reader.where(reactions, "meetingId", "m1"));
const add = () => user.click(screen.getByRole("button", { name: "Voeg reactie toe" }));

async function writeWords(words: string) {
  await user.click(screen.getByLabelText("Wat is de reactie?"));
  await user.paste(words);
}

describe("until when", () => {
  test("a concept says a fortnight by itself", async () => {
    await store.commit([write(meetings, "m1", { status: [1, 0] })]);
    renderScreen(<WorkOutScreen shareVerslag={async () => Promise.resolve("downloaded" as const)} />, {
      store,
      path: "/vergaderingen/:id/uitwerken",
      at: "/vergaderingen/m1/uitwerken",
    });
    await user.click(await screen.findByRole("button", { name: "Zet concept klaar" }));
    expect(await screen.findByLabelText("Reageren kan tot en met")).toHaveProperty("value", "2026-03-19");
    // In the card that says where the verslag stands, and in the verslag itself.
    await waitFor(() =>
      expect(screen.getAllByText(/U kunt reageren tot en met donderdag 19 maart\./)).toHaveLength(2),
    );
  });

  test("another day is kept at once", async () => {
    const section = await open();
    await user.type(section.getByLabelText("Reageren kan tot en met"), "2026-03-12");
    await waitFor(async () =>
      expect(await store.read((reader) => reader.get(meetings, "m1"))).toMatchObject({
        reactUntil: "2026-03-12",
      }),
    );
    expect((await screen.findAllByText(/tot en met donderdag 12 maart\./)).length).toBe(2);
  });
});

describe("a reaction", () => {
  test("is noted with who and about what, taken over with a reason, and leads to the text", async () => {
    const section = await open();
    await user.selectOptions(section.getByLabelText("Van wie is de reactie?"), "Noor de Wit");
    await user.selectOptions(section.getByLabelText("Over welk punt?"), "1 Speeltuin");
    await writeWords("Bij het besluit hoort 250 euro.");
    await add();
    expect(await section.findByRole("heading", { name: "Noor de Wit, 5 maart" })).toBeTruthy();
    expect(section.getByText("Bij punt 1 Speeltuin")).toBeTruthy();
    expect(section.getByText("1 reactie, 0 overgenomen, 1 nog open.")).toBeTruthy();
    expect(section.getByRole("link", { name: "Pas de tekst aan" }).getAttribute("href")).toBe(
      "/vergaderingen/m1/notuleren?punt=i1",
    );
    await user.click(section.getByRole("radio", { name: "Niet overgenomen" }));
    await user.type(await section.findByLabelText("Waarom? (mag leeg blijven)"), "Het was 200 euro.");
    await user.tab();
    await waitFor(async () =>
      expect(await kept()).toMatchObject([
        {
          personId: "noor",
          itemId: "i1",
          on: "2026-03-05",
          outcome: "declined",
          answer: "Het was 200 euro.",
        },
      ]),
    );
    expect(screen.getByLabelText("Wat is de reactie?")).toHaveProperty("value", "");
  });

  test("of someone else keeps the name, whatever it is made of", async () => {
    const section = await open();
    await user.selectOptions(section.getByLabelText("Van wie is de reactie?"), "Iemand anders");
    await user.type(section.getByLabelText("Naam"), "Buurvrouw 🌳 مريم");
    await writeWords("<script>alert(1)</script>");
    await add();
    expect(await section.findByRole("heading", { name: "Buurvrouw 🌳 مريم, 5 maart" })).toBeTruthy();
    expect(section.getByText("<script>alert(1)</script>")).toBeTruthy();
  });

  test("says what is missing or too long, and keeps what was typed", async () => {
    const section = await open();
    await add();
    expect(section.getByText("Kies van wie de reactie is.")).toBeTruthy();
    expect(section.getByText("Er staat nog niets. Schrijf op wat de reactie is.")).toBeTruthy();
    await user.selectOptions(section.getByLabelText("Van wie is de reactie?"), "Noor de Wit");
    await writeWords("x".repeat(100_000));
    await add();
    expect(section.getByText(/Deze reactie is te lang/)).toBeTruthy();
    expect(await kept()).toEqual([]);
    expect(screen.getByLabelText("Wat is de reactie?").textContent).toHaveLength(100_000);
  });

  test("taken away comes back", async () => {
    await store.commit([create(reactions, "r1", { meetingId: "m1", name: "Iemand", text: "Mooi." })]);
    const section = await open();
    await user.click(section.getByRole("button", { name: "Verwijder de reactie van Iemand" }));
    await waitFor(async () => expect(await kept()).toEqual([]));
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(await section.findByText("Mooi.")).toBeTruthy();
  });
});

test("after adoption they are only read", async () => {
  const one = (id: string, outcome: string, answer = "") =>
    create(reactions, id, { meetingId: "m1", personId: "noor", text: `Woord ${id}`, outcome, answer });
  await store.commit([
    one("r1", "adopted"),
    one("r2", "declined", "Stond er al."),
    one("r3", ""),
    write(meetings, "m1", { status: [0, ADOPTED] }),
  ]);
  const section = await open();
  expect(section.getByText("3 reacties, 1 overgenomen, 1 nog open.")).toBeTruthy();
  expect(section.getByText("Niet overgenomen").parentElement?.textContent).toBe(
    "Niet overgenomen: Stond er al.",
  );
  expect(section.queryByRole("button")).toBeNull();
  expect(section.queryByRole("textbox")).toBeNull();
});
