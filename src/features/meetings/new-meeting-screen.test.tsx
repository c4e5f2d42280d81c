/** Planning a meeting: what is kept, what is refused, and what comes with it. */

import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { inOrder } from "../../domain/order.ts";
import { terms } from "../../domain/tables/board.ts";
import { agendaItems, attendance, meetings } from "../../domain/tables/meetings.ts";
import { devices, ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { forgetNewMeeting } from "./new-meeting-draft.ts";
import { NewMeetingScreen } from "./new-meeting-screen.tsx";

const open = (store: Store, at = "/vergaderingen/nieuw") =>
  renderScreen(<NewMeetingScreen />, { store, path: "/vergaderingen/nieuw", at });
const plan = () => userEvent.click(screen.getByRole("button", { name: "Plan vergadering" }));
const fill = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const planned = (store: Store) => store.read((reader) => reader.all(meetings));

async function board(store: Store) {
  await store.commit([
    create(people, "p1", { name: "Zoë de Wit", group: "board", functie: "Voorzitter" }),
    create(people, "p2", { name: "Adem Yıldız", group: "board", functie: "secretaris" }),
    create(people, "p3", { name: "Oud Lid", group: "board", left: true }),
    create(people, "p4", { name: "Vrij Williger", group: "volunteer" }),
    create(devices, store.node, { personId: "p2" }),
  ]);
}

beforeEach(() => forgetNewMeeting("testorganisatie"));

describe("a new meeting", () => {
  test("is kept with its agenda, the board, its chair and its minute taker, and opens", async () => {
    const store = await testStore();
    await board(store);
    open(store);
    await userEvent.click(screen.getByRole("radio", { name: "Openbare vergadering" }));
    fill(/Datum/, "2026-06-28");
    fill(/Begint om/, "20:00");
    fill(/Eindigt om/, "22:00");
    await userEvent.type(screen.getByLabelText("Plaats"), " Buurthuis De Linde 🌳 ");
    expect(screen.getByRole("checkbox", { name: "Openbaar" })).toHaveProperty("checked", true);
    await plan();
    await screen.findByText(/^naar \/vergaderingen\/.+\/voorbereiden$/);
    const [meeting] = await planned(store);
    expect(meeting).toMatchObject({
      kind: "public",
      date: "2026-06-28",
      start: "20:00",
      end: "22:00",
      place: "Buurthuis De Linde 🌳",
      isPublic: true,
      chairId: "p1",
      minuteTakerId: "p2",
      opened: "",
    });
    const items = await store.read((reader) => reader.where(agendaItems, "meetingId", meeting?.id ?? ""));
    expect(inOrder(items).map((item) => [item.title, item.kind])).toEqual([
      ["Opening en vaststelling agenda", "normal"],
      ["Verslag vorige keer", "adoptMinutes"],
      ["Mededelingen bestuur en ingekomen stukken", "letters"],
      ["Werkgroepen en onderwerpen", "normal"],
      ["Gemeente en politie", "normal"],
      ["Rondvraag", "normal"],
      ["Sluiting", "normal"],
    ]);
    const invited = await store.read((reader) => reader.where(attendance, "meetingId", meeting?.id ?? ""));
    expect(invited.map((each) => [each.personId, each.status])).toEqual([
      ["p1", ""],
      ["p2", ""],
    ]);
  });

  test("who has no seat on the day it is held is not asked, and neither chairs nor takes the minutes", async () => {
    const store = await testStore();
    await board(store);
    await store.commit([
      create(people, "p5", { name: "Nog Niet", group: "board", functie: "penningmeester" }),
      create(people, "p6", { name: "Nieuwe Voorzitter", group: "board", functie: "voorzitter" }),
      // Stepped down, steps down before the day, begins after it, begins before it.
      create(terms, "t1", {
        personId: "p1",
        functie: "voorzitter",
        from: "2020-01-01",
        endedOn: "2026-02-01",
      }),
      create(terms, "t2", {
        personId: "p2",
        functie: "secretaris",
        from: "2020-01-01",
        endedOn: "2026-06-01",
      }),
      create(terms, "t5", { personId: "p5", functie: "penningmeester", from: "2026-07-01" }),
      create(terms, "t6", { personId: "p6", functie: "voorzitter", from: "2026-06-01" }),
    ]);
    open(store);
    await userEvent.click(screen.getByRole("radio", { name: "Bestuursvergadering" }));
    fill(/Datum/, "2026-06-28");
    fill(/Begint om/, "20:00");
    await plan();
    await screen.findByText(/^naar /);
    const [meeting] = await planned(store);
    expect(meeting).toMatchObject({ date: "2026-06-28", chairId: "p6", minuteTakerId: "" });
    const invited = await store.read((reader) => reader.where(attendance, "meetingId", meeting?.id ?? ""));
    expect(invited.map((each) => each.personId)).toEqual(["p6"]);
  });

  test("of a rarer kind is chosen from the list, and may be made public or not", async () => {
    const store = await testStore();
    open(store);
    await userEvent.selectOptions(screen.getByLabelText("Of een andere soort"), "Informatiebijeenkomst");
    expect(screen.getByRole("checkbox", { name: "Openbaar" })).toHaveProperty("checked", true);
    await userEvent.click(screen.getByRole("checkbox", { name: "Openbaar" }));
    fill(/Datum/, "2026-06-28");
    await plan();
    await screen.findByText(/voorbereiden$/);
    expect(await planned(store)).toMatchObject([
      { kind: "information", isPublic: false, start: "", place: "" },
    ]);
  });

  test("without a date is not kept; the field says why and gets the focus", async () => {
    const store = await testStore();
    open(store);
    expect(screen.queryByRole("alert")).toBeNull();
    await plan();
    expect(await screen.findByText(/De datum ontbreekt/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/Datum/));
    fill(/Datum/, "2026-06-28");
    await waitFor(() => expect(screen.queryByText(/De datum ontbreekt/)).toBeNull());
    expect(await planned(store)).toEqual([]);
  });

  test.each([
    ["an end before the start", { Begint: "20:00", Eindigt: "19:00" }, /Het einde ligt niet na het begin/],
    ["an end past midnight", { Begint: "23:00", Eindigt: "00:30" }, /middernacht/],
    ["an end without a start", { Eindigt: "22:00" }, /maar geen begintijd/],
    ["a slip of the year", { Datum: "2206-06-28" }, /Dit jaar klopt vast niet/],
    ["31 February, which no calendar has", { Datum: "2026-02-31" }, /De datum ontbreekt/],
    ["100,000 characters for a place", { Plaats: "a".repeat(100_000) }, /te lang/],
  ])("with %s is refused in words, and nothing typed is lost", async (_name, fields, message) => {
    const store = await testStore();
    open(store);
    fill(/Datum/, "2026-06-28");
    for (const [label, value] of Object.entries(fields)) fill(new RegExp(label), value);
    await plan();
    expect(await screen.findByText(message)).toBeTruthy();
    // A date input keeps nothing of a day that does not exist.
    const kept = Object.entries(fields).filter(([, value]) => value !== "2026-02-31");
    for (const [label, value] of kept)
      expect(screen.getByLabelText(new RegExp(label))).toHaveProperty("value", value);
    expect(await planned(store)).toEqual([]);
  });

  test.each(["<script>alert(1)</script>", "قاعة الحي", "🌳🌳"])(
    "keeps the place %s as typed",
    async (place) => {
      const store = await testStore();
      open(store);
      fill(/Datum/, "2026-06-28");
      fill("Plaats", place);
      await plan();
      await screen.findByText(/voorbereiden$/);
      expect(await planned(store)).toMatchObject([{ place }]);
    },
  );

  test("offers the place of last time", async () => {
    const store = await testStore();
    await store.commit([
      create(meetings, "m1", { kind: "board", date: "2026-01-08", place: "Kerkzaal" }),
      create(meetings, "m2", { kind: "public", date: "2026-02-08", place: "Buurthuis De Linde" }),
    ]);
    open(store);
    await userEvent.click(await screen.findByRole("button", { name: "Zelfde plaats: Kerkzaal" }));
    expect(screen.getByLabelText("Plaats")).toHaveProperty("value", "Kerkzaal");
    expect(screen.queryByRole("button", { name: /Zelfde plaats/ })).toBeNull();
  });

  test("what was filled in is still there after looking elsewhere", async () => {
    const store = await testStore();
    const first = open(store);
    await userEvent.type(screen.getByLabelText("Plaats"), "Buurthuis");
    first.unmount();
    open(store);
    expect(screen.getByLabelText("Plaats")).toHaveProperty("value", "Buurthuis");
  });

  test("pressed twice is planned once", async () => {
    const store = await testStore();
    open(store);
    fill(/Datum/, "2026-06-28");
    await userEvent.dblClick(screen.getByRole("button", { name: "Plan vergadering" }));
    await screen.findByText(/voorbereiden$/);
    expect(await planned(store)).toHaveLength(1);
  });
});

test("one of years ago goes straight on to be filled in", async () => {
  const store = await testStore();
  open(store, "/vergaderingen/nieuw?vroeger=ja");
  expect(screen.getByRole("heading", { name: "Een vergadering van vroeger" })).toBeTruthy();
  fill(/Datum/, "1998-11-12");
  await userEvent.click(screen.getByRole("button", { name: "Ga naar invullen" }));
  expect(await screen.findByText(/^naar \/vergaderingen\/.+\/notuleren$/)).toBeTruthy();
});

test.each([
  ["association", true],
  ["", true],
  ["foundation", false],
])("a members’ meeting is offered when the rechtsvorm is %j: %s", async (legalForm, expected) => {
  const store = await testStore();
  await store.commit([write(organisation, ORGANISATION_ID, { legalForm })]);
  open(store);
  const others = screen.getByLabelText<HTMLSelectElement>("Of een andere soort");
  await waitFor(() => expect([...others.options].some(({ value }) => value === "members")).toBe(expected));
});
