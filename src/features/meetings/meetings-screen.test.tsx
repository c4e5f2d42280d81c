/** The list of meetings: to come and past, by kind, and where each row leads. */

import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { publications } from "../../domain/tables/publications.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { MeetingsScreen, type ShareCalendar } from "./meetings-screen.tsx";

const hold = (store: Store, ...list: Partial<Meeting>[]) =>
  store.commit(list.map((each, index) => create(meetings, `m${index}`, { start: "20:00", ...each })));

const given: string[][] = [];
const shareCalendar: ShareCalendar = async (_store, list) => {
  given.push(list.map((meeting) => meeting.id));
  return "downloaded";
};

const open = (store: Store, at = "/vergaderingen") =>
  renderScreen(<MeetingsScreen shareCalendar={shareCalendar} />, { store, path: "/vergaderingen", at });

describe("Vergaderen", () => {
  test("says what to do first when there is nothing", async () => {
    open(await testStore());
    expect(await screen.findByText("Schuif aan")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Plan vergadering" }).getAttribute("href")).toBe(
      "/vergaderingen/nieuw",
    );
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("shows nothing empty before it has read", async () => {
    open(await testStore());
    expect(screen.queryByText("Schuif aan")).toBeNull();
    await screen.findByText("Schuif aan");
  });

  test("puts what goes on first, then the soonest, each leading to its next step", async () => {
    const store = await testStore();
    await hold(
      store,
      { date: "2026-04-02", kind: "public", place: "Buurthuis De Linde", end: "22:00" },
      { date: "2026-03-12" },
      { date: "2026-03-05", opened: "19:58", title: "Extra overleg" },
      { date: "2026-01-08", opened: "20:00", closed: "22:00" },
    );
    open(store);
    const list = await screen.findByRole("list", { name: "Komt eraan" });
    const rows = within(list).getAllByRole("link");
    expect(rows.map((row) => row.getAttribute("href"))).toEqual([
      "/vergaderingen/m2/notuleren",
      "/vergaderingen/m1/voorbereiden",
      "/vergaderingen/m0/voorbereiden",
    ]);
    expect(rows[0]).toHaveProperty(
      "textContent",
      expect.stringContaining("Extra overlegdonderdag 5 maart, 20.00 uurnu bezig"),
    );
    expect(rows[2]).toHaveProperty(
      "textContent",
      expect.stringContaining("donderdag 2 april, 20.00 tot 22.00 uur · Buurthuis De Linde"),
    );
  });

  test("keeps what has been by year, with the state of each verslag, and the choice in the address", async () => {
    const store = await testStore();
    const closed = { opened: "20:00", closed: "22:00" };
    await hold(
      store,
      { date: "2025-11-06", ...closed, status: [0, 2] },
      { date: "2026-01-08", ...closed, status: [0, 1] },
      { date: "2026-02-05", ...closed },
      { date: "2026-02-19" },
    );
    const { router } = open(store);
    await userEvent.click(await screen.findByRole("radio", { name: "Geweest" }));
    const year = await screen.findByRole("list", { name: "Vergaderingen in 2026" });
    const rows = within(year).getAllByRole("link");
    expect(rows.map((row) => row.getAttribute("href"))).toEqual([
      "/vergaderingen/m3/voorbereiden",
      "/vergaderingen/m2/uitwerken",
      "/vergaderingen/m1/uitwerken",
    ]);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining("nog geen verslag"),
      expect.stringContaining("klad"),
      expect.stringContaining("concept"),
    ]);
    expect(screen.getByRole("link", { name: /2025/ })).toHaveProperty(
      "textContent",
      expect.stringContaining("vastgesteld"),
    );
    expect(router.state.location.search).toBe("?toon=geweest");
  });

  test("filters by the kinds that occur, and says so when the other side has none of it", async () => {
    const store = await testStore();
    await hold(
      store,
      { date: "2026-04-02", kind: "public" },
      { date: "2026-03-12", kind: "board" },
      { date: "2026-05-12", kind: "picknick" },
      { date: "2026-01-12", kind: "board", opened: "20:00", closed: "22:00" },
    );
    open(store);
    const filter = await screen.findByRole("combobox", { name: "Soort" });
    expect(
      within(filter)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Alle soorten", "Bestuursvergadering (1)", "Openbare vergadering (1)", "Picknick (1)"]);
    await userEvent.selectOptions(filter, "public");
    expect(within(screen.getByRole("list", { name: "Komt eraan" })).getAllByRole("link")).toHaveLength(1);
    await userEvent.click(screen.getByRole("radio", { name: "Geweest" }));
    expect(await screen.findByText("Niets van deze soort")).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Soort" }), "Alle soorten");
    expect(await screen.findByRole("list", { name: "Vergaderingen in 2026" })).toBeTruthy();
  });

  test("shows years of long ago only when asked", async () => {
    const store = await testStore();
    const years = Array.from({ length: 15 }, (_, index) => 2025 - index);
    await hold(
      store,
      ...years.flatMap((year) =>
        Array.from({ length: 20 }, (_, index) => ({
          date: `${year}-05-${String(index + 1).padStart(2, "0")}`,
          opened: "20:00",
          closed: "22:00",
        })),
      ),
    );
    open(store, "/vergaderingen?toon=geweest");
    await screen.findByRole("list", { name: "Vergaderingen in 2025" });
    expect(screen.queryByRole("list", { name: "Vergaderingen in 2023" })).toBeNull();
    await userEvent.click(
      screen.getByRole("button", { name: "Toon ook 2023 en eerder (260 vergaderingen)" }),
    );
    expect(await screen.findByRole("list", { name: "Vergaderingen in 2011" })).toBeTruthy();
  });

  test("what was called off stays in the list, struck through and in words", async () => {
    const store = await testStore();
    await hold(store, { date: "2026-03-12", cancelledOn: "2026-03-01" }, { date: "2026-04-02" });
    open(store);
    const list = await screen.findByRole("list", { name: "Komt eraan" });
    const rows = within(list).getAllByRole("link");
    expect(rows[0]?.textContent).toContain("gaat niet door");
    expect(rows[1]?.textContent).not.toContain("gaat niet door");
  });

  test("what is shown goes into one's own agenda", async () => {
    const store = await testStore();
    await hold(store, { date: "2026-03-12" }, { date: "2026-04-02" }, { date: "2026-01-08" });
    open(store);
    await userEvent.click(await screen.findByRole("button", { name: "Zet in mijn agenda" }));
    expect(given.at(-1)).toEqual(["m0", "m1"]);
  });
});

// domain.md, Norms: "verslagen of overleg are public".
describe("a verslag that should be public and is not", () => {
  const past = { opened: "20:00", closed: "22:00", status: [0, 2] as [number, number] };

  test("says so quietly, beside where it stands", async () => {
    const store = await testStore();
    await hold(
      store,
      { ...past, kind: "public", date: "2026-02-10" },
      { ...past, kind: "public", date: "2026-01-10" },
      { ...past, kind: "board", date: "2026-01-08" },
      { ...past, kind: "district", date: "2025-12-08", status: [0, 1] },
    );
    await store.commit([
      create(publications, "m1:website", { meetingId: "m1", via: "website", on: "2026-02-01" }),
    ]);
    open(store, "/vergaderingen?toon=geweest");
    const rows = within(await screen.findByRole("list", { name: /2026/ })).getAllByRole("link");
    expect(rows.map((row) => row.textContent.includes("nog niet openbaar"))).toEqual([true, false, false]);
    expect(screen.getAllByText("nog niet openbaar")).toHaveLength(1);
  });
});

// product.md, Jaar; the same rule as Vandaag's "Dit jaar".
describe("how the year stands", () => {
  const closed = { opened: "20:00", closed: "22:00" };
  const line = () => screen.findByRole("link", { name: /openbare vergaderingen gehouden/ });

  test("one line under what comes, leading to the year; not beside what has been", async () => {
    const store = await testStore();
    await hold(
      store,
      { ...closed, kind: "public", date: "2026-01-15" },
      { kind: "public", date: "2026-06-10" },
      { kind: "board", date: "2026-04-10" },
      { ...closed, kind: "public", date: "2025-06-10" },
    );
    open(store);
    const link = await line();
    expect(link.textContent).toBe("Dit jaar: 1 van 2 openbare vergaderingen gehouden, 1 gepland.");
    expect(link.getAttribute("href")).toBe("/jaar");
    const list = screen.getByRole("list", { name: "Komt eraan" });
    expect(list.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(screen.getByRole("radio", { name: "Geweest" }));
    await waitFor(() => expect(screen.queryByText(/openbare vergaderingen gehouden/)).toBeNull());
  });

  test("with a boekjaar of its own, and nothing planned", async () => {
    const store = await testStore();
    await store.commit([create(organisation, ORGANISATION_ID, { bookYearStart: 9 })]);
    await hold(store, { ...closed, kind: "public", date: "2025-10-15" });
    open(store);
    expect((await line()).textContent).toBe("Boekjaar 2025-2026: 1 van 2 openbare vergaderingen gehouden.");
  });

  test("is gone where the norm was put aside", async () => {
    const store = await testStore();
    await hold(store, { kind: "public", date: "2026-06-10" });
    open(store);
    await line();
    await store.commit([create(normChanges, normChangeId(THE_HAGUE.id, "publicMeetings"), { off: true })]);
    await waitFor(() => expect(screen.queryByText(/openbare vergaderingen gehouden/)).toBeNull());
  });
});
