/** Series: seen before they are made, changed without breaking what people did, stopped and gone on with. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { terms } from "../../domain/tables/board.ts";
import { agendaItems, attendance, meetings } from "../../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { series } from "../../domain/tables/series.ts";
import type { Store } from "../../storage/store.ts";
import { create as createRecord, remove, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { createSeries } from "./commands.ts";
import { NewSeriesScreen } from "./new-series-screen.tsx";
import { forgetSeriesDraft, seriesDraftKey } from "./series-draft.ts";
import { SeriesScreen } from "./series-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
  forgetSeriesDraft(seriesDraftKey(store.organisationId));
});

const held = async () =>
  (await store.read((reader) => reader.all(meetings))).sort((a, b) => (a.date < b.date ? -1 : 1));
const dates = async () => (await held()).map((meeting) => meeting.date);
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const undo = async () => {
  const buttons = await screen.findAllByRole("button", { name: "Zet terug" });
  await userEvent.click(buttons.at(-1) as HTMLElement);
};

const SPRING = ["2026-03-10", "2026-04-14", "2026-05-12", "2026-06-09"];
const make = async () =>
  (
    await createSeries(store, {
      kind: "board",
      title: "",
      rule: { nth: 2, weekday: 2, exceptMonths: [7, 8] },
      onHoliday: "skip",
      start: "20:00",
      end: "22:00",
      place: "Buurthuis",
      isPublic: false,
      from: "2026-03-05",
      until: "2026-06-30",
      stoppedOn: "",
    })
  ).id;

describe("a new series", () => {
  const open = () =>
    renderScreen(
      <>
        <NewSeriesScreen />
        <ToastRegion />
      </>,
      { store, path: "/vergaderingen/reeks/nieuw" },
    );
  const create = () => userEvent.click(screen.getByRole("button", { name: "Maak reeks" }));

  test("of a stichting is no members’ meeting", async () => {
    await store.commit([write(organisation, ORGANISATION_ID, { legalForm: "foundation" })]);
    open();
    const kind = screen.getByLabelText<HTMLSelectElement>("Wat voor vergadering is het?");
    await waitFor(() => expect([...kind.options].map(({ value }) => value)).not.toContain("members"));
  });

  test("says itself in one sentence, shows its dates, and makes them with their agendas", async () => {
    open();
    await userEvent.selectOptions(screen.getByLabelText("De hoeveelste"), "Laatste");
    await userEvent.selectOptions(screen.getByLabelText("Welke dag"), "Donderdag");
    await userEvent.click(screen.getByRole("button", { name: "Dec" }));
    fill("Plaats", "Buurthuis 🌳");
    expect(
      screen.getByText(
        "Elke laatste donderdag van de maand, niet in juli, augustus en december, van 20.00 tot 22.00 uur, Buurthuis 🌳.",
      ),
    ).toBeTruthy();
    const preview = screen.getByRole("region", { name: "Dit worden de data" });
    expect(
      within(preview)
        .getAllByRole("listitem")
        .map((row) => row.textContent),
    ).toEqual([
      "donderdag 26 maart 2026",
      "donderdag 30 april 2026",
      "donderdag 28 mei 2026",
      "donderdag 25 juni 2026",
      "donderdag 24 september 2026",
      "donderdag 29 oktober 2026",
      "donderdag 26 november 2026",
    ]);
    await create();
    await screen.findByText(/^naar \/vergaderingen\/reeks\/.+/);
    const all = await held();
    expect(all).toHaveLength(7);
    expect(all[0]).toMatchObject({
      date: "2026-03-26",
      seriesDate: "2026-03-26",
      kind: "board",
      start: "20:00",
      end: "22:00",
      place: "Buurthuis 🌳",
    });
    const items = await store.read((reader) => reader.where(agendaItems, "meetingId", all[0]?.id ?? ""));
    expect(items).toHaveLength(6);
  });

  test("a holiday is left out, moved or kept, as one likes", async () => {
    open();
    await userEvent.selectOptions(screen.getByLabelText("De hoeveelste"), "Eerste");
    const line = () => screen.getByText("dinsdag 5 mei 2026").closest("li")?.textContent;
    expect(line()).toContain("Bevrijdingsdag. Deze vervalt.");
    await userEvent.click(screen.getByRole("radio", { name: "Week later" }));
    expect(line()).toContain("Bevrijdingsdag. Het wordt di 12 mei.");
    await userEvent.click(screen.getByRole("radio", { name: "Gaat door" }));
    expect(line()).toContain("Deze gaat door.");
  });

  test("can be undone as a whole", async () => {
    open();
    await create();
    await screen.findByText(/^naar /);
    undoLatest();
    await expect.poll(dates).toEqual([]);
    expect(await store.read((reader) => reader.all(series))).toEqual([]);
  });

  test("asks of the board who sits on it on each of the days", async () => {
    await store.commit([
      createRecord(people, "p1", { name: "Ids Postma", group: "board", functie: "voorzitter" }),
      createRecord(people, "p2", { name: "Noor Şahin", group: "board", functie: "voorzitter" }),
      createRecord(terms, "t1", {
        personId: "p1",
        functie: "voorzitter",
        from: "2022-01-01",
        endedOn: "2026-05-01",
      }),
      createRecord(terms, "t2", { personId: "p2", functie: "voorzitter", from: "2026-05-01" }),
    ]);
    await make();
    const asked = await store.read((reader) => reader.all(attendance));
    const chairs = (await held()).map(({ id, date, chairId }) => [
      date,
      chairId,
      ...asked.filter(({ meetingId }) => meetingId === id).map(({ personId }) => personId),
    ]);
    expect(chairs).toEqual(
      SPRING.map((date) => [date, ...(date < "2026-05-01" ? ["p1", "p1"] : ["p2", "p2"])]),
    );
  });

  test.each([
    ["an end before it begins", "Tot en met", "2026-01-01", /vóór de eerste dag/],
    ["five years", "Tot en met", "2031-01-01", /meer dan drie jaar/],
    ["no first day", "Vanaf", "", /datum ontbreekt/],
    ["an end before the start", "Eindigt om", "19:00", /ligt niet na het begin/],
    ["100,000 characters for a place", "Plaats", "a".repeat(100_000), /te lang/],
  ])("%s is refused in words, and stays", async (_name, label, value, message) => {
    open();
    fill(label, value);
    await create();
    expect(await screen.findByText(message)).toBeTruthy();
    expect(screen.getByLabelText(label)).toHaveProperty("value", value);
    expect(await dates()).toEqual([]);
  });

  test("without a month left is refused", async () => {
    open();
    for (const month of ["Mrt", "Apr", "Mei", "Jun", "Sep", "Okt", "Nov", "Dec"])
      await userEvent.click(screen.getByRole("button", { name: month }));
    expect(screen.getByText("Zo blijft er geen datum over.")).toBeTruthy();
    await create();
    expect(await screen.findByText(/Haal een maand weg/)).toBeTruthy();
    expect(await dates()).toEqual([]);
  });
});

describe("a series that exists", () => {
  const open = (id: string) =>
    renderScreen(
      <>
        <SeriesScreen />
        <ToastRegion />
      </>,
      { store, path: "/vergaderingen/reeks/:id", at: `/vergaderingen/reeks/${id}` },
    );
  const meetingOn = async (date: string) => (await held()).find((meeting) => meeting.date === date);

  test("changes what comes, after showing it, and leaves a moved meeting alone", async () => {
    const id = await make();
    const april = await meetingOn("2026-04-14");
    await store.commit([write(meetings, april?.id ?? "", { date: "2026-04-16" })]);
    open(id);
    expect(await screen.findByText("verplaatst van 14 april")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Welke dag"), "Woensdag");
    const what = await screen.findByRole("region", { name: "Dit verandert" });
    expect(
      within(what)
        .getAllByRole("listitem")
        .map((row) => row.textContent),
    ).toEqual([
      "di 10 maart wordt wo 11 maart",
      "Blijft zoals het is: do 16 april (was al verplaatst)",
      "di 12 mei wordt wo 13 mei",
      "di 9 juni wordt wo 10 juni",
    ]);
    expect(await dates()).toContain("2026-03-10");
    await userEvent.click(within(what).getByRole("button", { name: "Pas reeks aan" }));
    await expect.poll(dates).toEqual(["2026-03-11", "2026-04-16", "2026-05-13", "2026-06-10"]);
    await undo();
    await expect.poll(dates).toEqual(["2026-03-10", "2026-04-16", "2026-05-12", "2026-06-09"]);
  });

  test("what was changed and not applied can be left as it was", async () => {
    open(await make());
    await screen.findByRole("region", { name: /Komt eraan/ });
    fill("Plaats", "Kerkzaal");
    await userEvent.click(await screen.findByRole("button", { name: "Laat zoals het was" }));
    expect(screen.getByLabelText("Plaats")).toHaveProperty("value", "Buurthuis");
    expect(screen.queryByRole("region", { name: "Dit verandert" })).toBeNull();
  });

  test("gets the dates of the rest of the year, without what was deleted", async () => {
    const id = await make();
    const april = await meetingOn("2026-04-14");
    await store.commit([remove(meetings, april?.id ?? "")]);
    open(id);
    expect(
      await screen.findByText(/Dat zijn 4 vergaderingen, van 8 september 2026 tot 8 december 2026/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Maak ook de data van 2026" }));
    await expect
      .poll(dates)
      .toEqual([
        "2026-03-10",
        "2026-05-12",
        "2026-06-09",
        "2026-09-08",
        "2026-10-13",
        "2026-11-10",
        "2026-12-08",
      ]);
    expect(await screen.findByRole("button", { name: "Maak ook de data van 2027" })).toBeTruthy();
    await undo();
    await expect.poll(dates).toEqual(["2026-03-10", "2026-05-12", "2026-06-09"]);
    await userEvent.click(await screen.findByRole("button", { name: "Maak ook de data van 2026" }));
    await expect.poll(async () => (await dates()).length).toBe(7);
  });

  test("is stopped after showing what goes, is put back, stopped again, and goes on", async () => {
    open(await make());
    await userEvent.click(await screen.findByRole("button", { name: "Stop deze reeks" }));
    expect(await screen.findByText("4 vergaderingen verdwijnen.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Stop reeks" }));
    await expect.poll(dates).toEqual([]);
    await undo();
    await expect.poll(dates).toEqual(SPRING);
    await userEvent.click(await screen.findByRole("button", { name: "Stop deze reeks" }));
    await userEvent.click(await screen.findByRole("button", { name: "Stop reeks" }));
    await userEvent.click(await screen.findByRole("button", { name: "Ga weer door met deze reeks" }));
    await userEvent.click(await screen.findByRole("button", { name: "Maak ook de data van 2026" }));
    await expect.poll(async () => (await dates()).slice(0, 4)).toEqual(SPRING);
  });

  test("that is not there has a calm page", async () => {
    open("weg");
    expect(await screen.findByText("Deze reeks is er niet")).toBeTruthy();
    await waitFor(() => expect(screen.getByRole("link", { name: "Jaarplan" })).toBeTruthy());
  });
});
