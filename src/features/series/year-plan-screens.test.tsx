/** The year plan: everything of a year on one screen, and a year planned in one go. */

import { fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { series } from "../../domain/tables/series.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { undoLatest } from "../../ui/toasts.ts";
import { PlanYearScreen } from "./plan-year-screen.tsx";
import { forgetYearDraft } from "./year-draft.ts";
import { YearPlanScreen } from "./year-plan-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
  forgetYearDraft(store.organisationId);
});

const held = () => store.read((reader) => reader.all(meetings));

function kindsOf(all: readonly Meeting[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe("the year", () => {
  const open = (at = "/vergaderingen/jaarplan") =>
    renderScreen(<YearPlanScreen />, { store, path: "/vergaderingen/jaarplan", at });
  const months = async () =>
    (await screen.findAllByRole("heading", { level: 2 })).map((heading) => heading.textContent);

  test("has the twelve months to come, or those of a year", async () => {
    open();
    expect((await months()).slice(0, 12)).toEqual([
      "Maart 2026",
      "April 2026",
      "Mei 2026",
      "Juni 2026",
      "Juli 2026",
      "Augustus 2026",
      "September 2026",
      "Oktober 2026",
      "November 2026",
      "December 2026",
      "Januari 2027",
      "Februari 2027",
    ]);
    await userEvent.click(screen.getByRole("radio", { name: "2027" }));
    expect((await months())[0]).toBe("Januari 2027");
  });

  test.each(["/vergaderingen/jaarplan?jaar=koffie", "/vergaderingen/jaarplan?jaar=9999"])(
    "%s shows what comes",
    async (at) => {
      open(at);
      expect((await months())[0]).toBe("Maart 2026");
    },
  );

  test("marks what is public and what is a talk, and shows what was moved and called off", async () => {
    await store.commit([
      create(meetings, "p", { kind: "public", date: "2026-04-07", start: "20:00", isPublic: true }),
      create(meetings, "t", {
        kind: "director",
        date: "2026-04-08",
        seriesId: "s",
        seriesDate: "2026-04-01",
      }),
      create(meetings, "b", { kind: "board", date: "2026-04-14", cancelledOn: "2026-03-01" }),
      create(meetings, "old", { kind: "board", date: "2025-04-14" }),
    ]);
    open();
    const april = await screen.findByRole("region", { name: "April 2026" });
    const rows = within(within(april).getByRole("list")).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Openbare vergadering20.00 uuropenbaar$/),
      expect.stringMatching(/Gesprek met stadsdeeldirecteurverplaatst van 1 aprilgesprek met de gemeente$/),
      expect.stringMatching(/Bestuursvergaderingafgezegd$/),
    ]);
    expect(within(april).getByText(/Koningsdag/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "april: 2 vergaderingen" })).toBeTruthy();
  });

  test("an empty day is one tap from planning on it", async () => {
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Plan in april" }));
    const days = screen.getByRole("group", { name: "Dagen van april" });
    const link = within(days).getByRole("link", { name: "Plan op maandag 27 april 2026 (Koningsdag)" });
    expect(link.getAttribute("href")).toBe("/vergaderingen/nieuw?datum=2026-04-27");
    expect(within(days).getAllByRole("link")).toHaveLength(30);
  });

  test("its days are one stop for the Tab key, and arrows walk through them", async () => {
    open();
    await userEvent.click(await screen.findByRole("button", { name: "Plan in april" }));
    const links = within(screen.getByRole("group", { name: "Dagen van april" })).getAllByRole("link");
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[0]]);
    links[0]?.focus();
    await userEvent.keyboard("{ArrowDown}{ArrowRight}");
    expect(document.activeElement).toBe(links[8]);
    expect(links.filter((link) => link.tabIndex === 0)).toEqual([links[8]]);
  });

  test("leads to its series", async () => {
    await store.commit([
      create(series, "s", {
        kind: "board",
        rule: { nth: -1, weekday: 4, exceptMonths: [] },
        until: "2026-12-31",
      }),
    ]);
    open();
    const link = await screen.findByRole("link", { name: /Elke laatste donderdag van de maand/ });
    expect(link.getAttribute("href")).toBe("/vergaderingen/reeks/s");
  });
});

describe("planning a whole year", () => {
  const open = () => renderScreen(<PlanYearScreen />, { store, path: "/vergaderingen/jaarplan/maken" });
  const plan = () => userEvent.click(screen.getByRole("button", { name: "Zet alles in het jaarplan" }));

  test("makes a board series, two public meetings and two talks, and takes all of it back", async () => {
    open();
    await userEvent.click(await screen.findByRole("radio", { name: "Heel 2027" }));
    expect(await screen.findByText("Samen 14 vergaderingen.")).toBeTruthy();
    await plan();
    await expect.poll(async () => (await held()).length).toBe(14);
    await screen.findByText(/^naar /);
    const all = await held();
    expect(kindsOf(all)).toEqual({ board: 10, public: 2, director: 2 });
    undoLatest();
    await expect.poll(held).toEqual([]);
  });

  test("only what is wished for, on the days that were chosen", async () => {
    open();
    await userEvent.click(await screen.findByRole("checkbox", { name: "Bestuursvergadering" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Gesprek met stadsdeeldirecteur" }));
    const [first] = screen.getAllByLabelText("Datum 1");
    fireEvent.change(first as HTMLElement, { target: { value: "2026-05-05" } });
    expect(await screen.findByText("Let op: Bevrijdingsdag.")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Haal weg: Openbare vergadering, datum 2" }));
    await plan();
    await expect.poll(async () => (await held()).map((each) => each.date)).toEqual(["2026-05-05"]);
  });

  test("another kind can be added", async () => {
    open();
    await userEvent.selectOptions(
      await screen.findByLabelText("Nog een soort erbij"),
      "Algemene ledenvergadering",
    );
    expect(screen.getByRole("checkbox", { name: "Algemene ledenvergadering" })).toHaveProperty(
      "checked",
      true,
    );
  });

  test("an empty date and an odd place are refused in words", async () => {
    open();
    await userEvent.click(
      (await screen.findAllByRole("button", { name: "Nog een datum" }))[0] as HTMLElement,
    );
    fireEvent.change(screen.getByLabelText("Waar vergadert u meestal?"), {
      target: { value: "a".repeat(100_000) },
    });
    await plan();
    expect(await screen.findByText(/De datum ontbreekt/)).toBeTruthy();
    expect(screen.getByText(/te lang/)).toBeTruthy();
    expect(await held()).toEqual([]);
  });

  test("nothing chosen makes nothing", async () => {
    open();
    for (const name of ["Bestuursvergadering", "Openbare vergadering", "Gesprek met stadsdeeldirecteur"])
      await userEvent.click(await screen.findByRole("checkbox", { name }));
    await plan();
    expect(await screen.findByText("Kies eerst wat u wilt plannen.")).toBeTruthy();
  });
});
