/** The agenda: adding, changing, ordering, sub-points, and taking off with a way back. */

import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import { type AgendaItem, agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  await store.commit([
    create(meetings, "m1", {
      kind: "board",
      date: "2026-03-19",
      start: "20:00",
      end: "21:00",
      place: "Zaal",
    }),
    create(people, "p1", { name: "Zoë de Wit", group: "board" }),
    item("opening", "Opening", "a0", { minutes: 10 }),
    item("groen", "Werkgroep groen", "a1", { minutes: 20 }),
    item("rondvraag", "Rondvraag", "a2"),
    item("bomen", "Bomen", "a0", { parentId: "groen" }),
    item("perken", "Perken", "a1", { parentId: "groen" }),
  ]);
});

const item = (id: string, title: string, order: string, over: Partial<AgendaItem> = {}) =>
  create(agendaItems, id, { meetingId: "m1", title, order, ...over });

async function open() {
  render(<ToastRegion />);
  const view = renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/m1/voorbereiden",
  });
  await screen.findByRole("list", { name: "Agendapunten" });
  return view;
}

const agenda = async () => {
  const items = await store.read((reader) => reader.where(agendaItems, "meetingId", "m1"));
  return flatAgenda(agendaTree(items)).map((entry) => `${entry.number} ${entry.item.title}`);
};
const change = (title: string) => userEvent.click(screen.getByRole("button", { name: `Wijzig: ${title}` }));

describe("adding", () => {
  test("by typing and Enter, one after another, before the round of questions", async () => {
    await open();
    await userEvent.type(screen.getByLabelText("Nieuw agendapunt"), "Verkeer{Enter}Zomerfeest{Enter}");
    await expect
      .poll(agenda)
      .toEqual([
        "1 Opening",
        "2 Werkgroep groen",
        "2.1 Bomen",
        "2.2 Perken",
        "3 Verkeer",
        "4 Zomerfeest",
        "5 Rondvraag",
      ]);
    expect(screen.getByLabelText("Nieuw agendapunt")).toHaveProperty("value", "");
    expect(document.activeElement).toBe(screen.getByLabelText("Nieuw agendapunt"));
  });

  test.each([
    ["nothing", "   ", /Typ eerst wat er op de agenda komt/],
    ["100,000 characters", "a".repeat(100_000), /te lang/],
  ])("%s is refused in words, and stays in the field", async (_name, typed, message) => {
    await open();
    const field = screen.getByLabelText("Nieuw agendapunt");
    fireEvent.change(field, { target: { value: typed } });
    await userEvent.click(screen.getByRole("button", { name: "Zet op de agenda" }));
    expect(await screen.findByText(message)).toBeTruthy();
    expect(field).toHaveProperty("value", typed);
    expect(await agenda()).toHaveLength(5);
  });

  test.each(["<script>alert(1)</script>", "حديقة الحي", "🌳🌳"])("keeps %s as typed", async (title) => {
    await open();
    fireEvent.change(screen.getByLabelText("Nieuw agendapunt"), { target: { value: title } });
    await userEvent.click(screen.getByRole("button", { name: "Zet op de agenda" }));
    expect(await screen.findByRole("heading", { name: `3 ${title}` })).toBeTruthy();
  });

  test("the item that adopts the verslag, once, after the opening", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Zet vaststellen verslag op de agenda" }));
    await waitFor(async () => expect((await agenda())[1]).toBe("2 Verslag vorige keer"));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: "Zet vaststellen verslag op de agenda" })).toBeNull(),
    );
    expect(screen.getByText("hier stelt u het verslag vast")).toBeTruthy();
  });

  test("what was typed and not added is still there after looking elsewhere", async () => {
    const { unmount } = await open();
    await userEvent.type(screen.getByLabelText("Nieuw agendapunt"), "Half");
    unmount();
    await open();
    expect(screen.getByLabelText("Nieuw agendapunt")).toHaveProperty("value", "Half");
    await userEvent.clear(screen.getByLabelText("Nieuw agendapunt"));
  });
});

describe("changing an item", () => {
  test("keeps its name, minutes and presenter at once", async () => {
    await open();
    await change("Opening");
    await userEvent.type(screen.getByLabelText("Agendapunt"), " en welkom ");
    fireEvent.blur(screen.getByLabelText("Agendapunt"));
    const more = screen.getByRole("button", { name: "Eén meer: Minuten" });
    await userEvent.dblClick(more);
    await userEvent.selectOptions(screen.getByLabelText("Wie brengt het in"), "Zoë de Wit");
    await waitFor(async () =>
      expect(await store.read((reader) => reader.get(agendaItems, "opening"))).toMatchObject({
        title: "Opening en welkom",
        minutes: 20,
        presenterId: "p1",
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Klaar" }));
    expect(await screen.findByText("20 minuten · Zoë de Wit")).toBeTruthy();
  });

  test("an empty name is not kept, and the old one comes back only when asked", async () => {
    await open();
    await change("Opening");
    const field = screen.getByLabelText("Agendapunt");
    await userEvent.clear(field);
    expect(screen.queryByText(/heeft een naam nodig/)).toBeNull();
    fireEvent.blur(field);
    expect(await screen.findByText(/heeft een naam nodig/)).toBeTruthy();
    expect(field).toHaveProperty("value", "");
    expect((await agenda())[0]).toBe("1 Opening");
  });

  test("tells when the agenda asks for more time than there is", async () => {
    await open();
    expect(screen.getByText("Samen 30 minuten. U heeft 1 uur. Bij 1 punt staat nog geen tijd.")).toBeTruthy();
    await change("Opening");
    fireEvent.change(screen.getByLabelText("Minuten"), { target: { value: "75" } });
    expect(await screen.findByText(/Samen 1 uur en 35 minuten. Dat is 35 minuten meer/)).toBeTruthy();
  });
});

describe("the order", () => {
  test("changes by button, sub-points go along", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Omhoog: Werkgroep groen" }));
    await expect
      .poll(agenda)
      .toEqual(["1 Werkgroep groen", "1.1 Bomen", "1.2 Perken", "2 Opening", "3 Rondvraag"]);
    await userEvent.click(screen.getByRole("button", { name: "Omlaag: Opening" }));
    await expect
      .poll(agenda)
      .toEqual(["1 Werkgroep groen", "1.1 Bomen", "1.2 Perken", "2 Rondvraag", "3 Opening"]);
  });

  test("of two items that share a place is made clear", async () => {
    await store.commit([item("twin", "Tweeling", "a1")]);
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Omhoog: Rondvraag" }));
    await waitFor(async () =>
      expect((await agenda()).filter((line) => !line.includes("."))).toEqual([
        "1 Opening",
        "2 Werkgroep groen",
        "3 Rondvraag",
        "4 Tweeling",
      ]),
    );
  });
});

describe("sub-points", () => {
  test("are added, renamed, put in order and taken off", async () => {
    await open();
    await change("Werkgroep groen");
    await userEvent.type(screen.getByLabelText("Nieuw deelpunt"), "Gras{Enter}");
    await waitFor(async () => expect(await agenda()).toContain("2.3 Gras"));
    const list = within(screen.getByRole("list", { name: "Deelpunten van Werkgroep groen" }));
    await userEvent.click(await list.findByRole("button", { name: "Omhoog: Gras" }));
    await waitFor(async () => expect(await agenda()).toContain("2.2 Gras"));
    // Once the screen shows the new order, it has given the focus back to the button too.
    await waitFor(() => expect(list.getByLabelText("Deelpunt 2.2")).toHaveProperty("value", "Gras"));
    const bomen = list.getByLabelText("Deelpunt 2.1");
    await userEvent.clear(bomen);
    await userEvent.type(bomen, "Lindes");
    fireEvent.blur(bomen);
    await waitFor(async () => expect(await agenda()).toContain("2.1 Lindes"));
    await userEvent.click(await list.findByRole("button", { name: "Verwijder: Perken" }));
    await expect
      .poll(agenda)
      .toEqual(["1 Opening", "2 Werkgroep groen", "2.1 Lindes", "2.2 Gras", "3 Rondvraag"]);
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    await waitFor(async () => expect(await agenda()).toContain("2.3 Perken"));
  });

  test("go off the agenda with their item, and come back with it", async () => {
    await open();
    await change("Werkgroep groen");
    await userEvent.click(screen.getByRole("button", { name: "Verwijder agendapunt" }));
    await expect.poll(agenda).toEqual(["1 Opening", "2 Rondvraag"]);
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    await expect
      .poll(agenda)
      .toEqual(["1 Opening", "2 Werkgroep groen", "2.1 Bomen", "2.2 Perken", "3 Rondvraag"]);
  });
});

test("attachments are named with an item, counted in the agenda, and taken off with a way back", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Wijzig: Werkgroep groen" }));
  const add = (name: string) => userEvent.type(screen.getByLabelText("Nieuwe bijlage"), `${name}{Enter}`);
  await add("  ");
  expect((await itemOf("groen"))?.attachments).toEqual([]);
  await add("Offerte <script> 🌳");
  await screen.findByText("Offerte <script> 🌳");
  await add("شارع.pdf");
  await screen.findByText("شارع.pdf");
  await userEvent.click(
    screen.getByRole("button", { name: "Verwijder bijlage: Offerte <script> 🌳", hidden: true }),
  );
  await waitFor(async () => expect((await itemOf("groen"))?.attachments).toEqual(["شارع.pdf"]));
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () =>
    expect((await itemOf("groen"))?.attachments).toEqual(["Offerte <script> 🌳", "شارع.pdf"]),
  );
  await userEvent.click(screen.getByRole("button", { name: "Klaar" }));
  await screen.findByText(/2 bijlagen/);
});

const itemOf = (id: string) => store.read((reader) => reader.get(agendaItems, id));
