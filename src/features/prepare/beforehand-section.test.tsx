/** What the format of a kind brings to preparing: the checklist, whom to ask, rounds, and the series. */

import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { formats } from "../../domain/tables/formats.ts";
import {
  agendaItems,
  attendance,
  attendanceId,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import { ticks } from "../../domain/tables/ticks.ts";
import { tickedLines } from "../../domain/ticked-lines.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, write } from "../../storage/write.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

const hold = (over: Partial<Meeting> = {}) =>
  store.commit([create(meetings, "m1", { kind: "director", date: "2026-03-19", ...over })]);
const open = () =>
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/m1/voorbereiden",
  });
const ticked = async () =>
  tickedLines(
    (await meeting())?.ticked ?? [],
    await store.read((reader) => reader.where(ticks, "meetingId", "m1")),
  );
const meeting = () => store.read((reader) => reader.get(meetings, "m1"));

describe("the checklist", () => {
  test("of its kind is ticked off, quickly after one another, and unticked", async () => {
    await store.commit([write(formats, "director", { checklist: ["Zaal", "Koffie", "🌳 <b>"] })]);
    await hold();
    open();
    const section = await screen.findByRole("region", { name: "Vooraf regelen" });
    for (const line of ["Zaal", "🌳 <b>"])
      await userEvent.click(within(section).getByRole("checkbox", { name: line }));
    await expect.poll(async () => (await ticked()).toSorted()).toEqual(["Zaal", "🌳 <b>"]);
    expect(within(section).getByText("2 van 3 geregeld.")).toBeTruthy();
    await userEvent.click(within(section).getByRole("checkbox", { name: "Zaal" }));
    await expect.poll(ticked).toEqual(["🌳 <b>"]);
  });

  test("what an earlier version ticked stands, until it is unticked here", async () => {
    await store.commit([write(formats, "director", { checklist: ["Zaal", "Koffie"] })]);
    await hold({ ticked: ["Zaal", "Koffie"] });
    open();
    const section = await screen.findByRole("region", { name: "Vooraf regelen" });
    expect(within(section).getByText("Alles is geregeld.")).toBeTruthy();
    await userEvent.click(within(section).getByRole("checkbox", { name: "Zaal" }));
    await expect.poll(ticked).toEqual(["Koffie"]);
    expect((await meeting())?.ticked).toEqual(["Zaal", "Koffie"]);
    expect(await within(section).findByText("1 van 2 geregeld.")).toBeTruthy();
  });

  test("is not there where the kind has none, nor once the meeting has begun", async () => {
    await hold({ kind: "other" });
    open();
    await screen.findByRole("region", { name: /^Agenda/ });
    expect(screen.queryByRole("region", { name: "Vooraf regelen" })).toBeNull();
  });
});

describe("whom the format asks", () => {
  test("a function that nobody has is said once, with the way to Contacten", async () => {
    await hold();
    open();
    expect(await screen.findByText("Nog geen stadsdeelmedewerker in Contacten.")).toBeTruthy();
    const link = screen.getByRole("link", { name: "Voeg contact toe: stadsdeelmedewerker" });
    expect(link.getAttribute("href")).toBe("/mensen/nieuw");
  });

  test("who came into Contacten later is one tap from the list", async () => {
    await store.commit([
      create(people, "f", { name: "Floor Bakhuis", group: "official", functie: "Stadsdeelmedewerker West" }),
    ]);
    await hold();
    open();
    expect(
      await screen.findByText("Floor Bakhuis (stadsdeelmedewerker) staat nog niet op de lijst."),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Nodig Floor Bakhuis uit" }));
    await expect
      .poll(async () => (await store.read((reader) => reader.where(attendance, "meetingId", "m1"))).length)
      .toBe(1);
    await expect.poll(() => screen.queryByText(/staat nog niet op de lijst/)).toBeNull();
  });

  test("who was taken off the list is not brought up again", async () => {
    await store.commit([
      create(people, "f", { name: "Floor Bakhuis", group: "official", functie: "stadsdeelmedewerker" }),
      create(people, "d", { name: "Dina Holt", group: "official", functie: "stadsdeeldirecteur" }),
      write(attendance, attendanceId("m1", "f"), { meetingId: "m1", personId: "f" }),
      remove(attendance, attendanceId("m1", "f")),
    ]);
    await hold();
    open();
    expect(await screen.findByText(/^Dina Holt \(stadsdeeldirecteur\)/)).toBeTruthy();
    expect(screen.queryByText(/^Floor Bakhuis/)).toBeNull();
  });
});

describe("of a series", () => {
  test("another date keeps the day in the series, and says so", async () => {
    await hold({ seriesId: "s", seriesDate: "2026-03-19" });
    open();
    fireEvent.change(await screen.findByLabelText("Datum"), { target: { value: "2026-03-26" } });
    await expect.poll(meeting).toMatchObject({ date: "2026-03-26", seriesId: "s", seriesDate: "2026-03-19" });
    expect(await screen.findByText("Verplaatst van 19 maart.")).toBeTruthy();
    expect(
      screen.getByRole("link", { name: "Bekijk de hele reeks", hidden: true }).getAttribute("href"),
    ).toBe("/vergaderingen/reeks/s");
  });
});

describe("a thematafel", () => {
  const item = () => store.read((reader) => reader.get(agendaItems, "i1"));

  test("shows and changes the rounds of its items", async () => {
    await hold({ kind: "themeTable" });
    await store.commit([
      create(agendaItems, "i1", { meetingId: "m1", title: "Gesprek", order: "a0", round: 1 }),
    ]);
    open();
    expect(await screen.findByText("Ronde 1")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Wijzig: Gesprek" }));
    await userEvent.click(screen.getByRole("radio", { name: "Ronde 2" }));
    await expect.poll(async () => (await item())?.round).toBe(2);
    await userEvent.click(screen.getByRole("radio", { name: "Ronde 2" }));
    await expect.poll(async () => (await item())?.round).toBe(0);
  });

  test("only: no other kind is asked for rounds", async () => {
    await hold();
    await store.commit([create(agendaItems, "i1", { meetingId: "m1", title: "Gesprek", order: "a0" })]);
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Wijzig: Gesprek" }));
    expect(screen.queryByText("In welke ronde?")).toBeNull();
  });
});
