/** "Denk ook aan": terms that end and verslagen that are not public, onto the agenda in one tap. */

import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedMeeting } from "../../../tests/support/seed.ts";
import { terms } from "../../domain/tables/board.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
});

const plan = (more: Partial<Meeting> = {}) =>
  store.commit([
    create(meetings, "now", { kind: "board", date: "2026-03-19", start: "20:00", place: "Zaal", ...more }),
    create(agendaItems, "opening", { meetingId: "now", title: "Opening", order: "a0" }),
    create(agendaItems, "sluiting", { meetingId: "now", title: "Sluiting", order: "a1" }),
  ]);

const seat = (id: string, name: string, functie: string, until: string) =>
  store.commit([
    create(people, id, { name, group: "board", functie }),
    create(terms, id, { personId: id, functie, from: "2022-01-15", until }),
  ]);

function open() {
  render(<ToastRegion />);
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/now/voorbereiden",
  });
}

const region = async (name: string) => within(await screen.findByRole("region", { name }));
const TERMS = "Termijnen in het bestuur";

/** The section after everything was read, and once more after a change; null where there is none. */
async function readBoardMatters() {
  await screen.findByRole("region", { name: "Nog open van vorige keer" });
  await store.commit([create(agendaItems, "later", { meetingId: "now", title: "Later erbij", order: "a2" })]);
  await screen.findAllByText("Later erbij");
  return screen.queryByRole("region", { name: "Denk ook aan" });
}

const titles = async () => {
  const items = await store.read((reader) => reader.where(agendaItems, "meetingId", "now"));
  return items.sort((a, b) => (a.order < b.order ? -1 : 1)).map((item) => item.title);
};

describe("a term", () => {
  test("that ends or lapsed goes on the agenda before the closing, says so, and comes off again", async () => {
    await plan();
    await seat("fatma", "Fatma", "secretaris", "2027-01-14");
    await seat("joop", "Joop", "voorzitter", "2026-01-14");
    await seat("kees", "Kees", "penningmeester", "2027-03-20");
    open();
    const list = await region(TERMS);
    const links = list.getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["De termijn van Joop (voorzitter) liep af op 14 januari 2026.", "/bestuur/lid/joop"],
      ["De termijn van Fatma (secretaris) eindigt op 14 januari 2027.", "/bestuur/lid/fatma"],
    ]);
    await userEvent.click(
      list.getByRole("button", { name: "Zet op de agenda: Herbenoeming of opvolging secretaris" }),
    );
    await waitFor(async () =>
      expect(await titles()).toEqual(["Opening", "Herbenoeming of opvolging secretaris", "Sluiting"]),
    );
    expect(await list.findAllByText("staat op de agenda")).toHaveLength(1);
    expect(list.getAllByRole("button")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    await waitFor(() => expect(list.queryByText("staat op de agenda")).toBeNull());
    expect(await titles()).toEqual(["Opening", "Sluiting"]);
  });

  test("stands on the agenda by its title, whoever typed it", async () => {
    await plan();
    await seat("fatma", "Fatma", "secretaris", "2027-01-14");
    open();
    const list = await region(TERMS);
    await store.commit([write(agendaItems, "opening", { title: "herbenoeming of opvolging Secretaris" })]);
    expect(await list.findByText("staat op de agenda")).toBeTruthy();
  });

  test("is told of to the members too, and without verslagen", async () => {
    await plan({ kind: "members" });
    await seat("fatma", "Fatma", "secretaris", "2027-01-14");
    await seedMeeting(store, "last", { date: "2026-01-15", status: [0, 2] });
    open();
    expect((await region(TERMS)).getAllByRole("link")).toHaveLength(1);
    expect(screen.queryByRole("region", { name: "Openbaar te maken" })).toBeNull();
  });

  test.each<[string, Partial<Meeting>]>([
    ["another kind", { kind: "public" }],
    ["one that was called off", { cancelledOn: "2026-03-01" }],
    ["one that has been", { date: "2026-03-01" }],
  ])("is not told of at %s", async (_name, more) => {
    await plan(more);
    await seat("fatma", "Fatma", "secretaris", "2027-01-14");
    open();
    expect(await readBoardMatters()).toBeNull();
  });

  test("that a next one follows asks for nothing", async () => {
    await plan();
    await seat("fatma", "Fatma", "secretaris", "2027-01-14");
    await store.commit([
      create(terms, "next", {
        personId: "fatma",
        functie: "secretaris",
        from: "2027-01-15",
        until: "2031-01-14",
      }),
    ]);
    open();
    expect(await readBoardMatters()).toBeNull();
  });
});

describe("verslagen that are not public", () => {
  test("of whatever kind, at most three, and how many more", async () => {
    await plan();
    for (const day of ["10", "11", "12", "13"])
      await seedMeeting(store, `m${day}`, {
        kind: day === "10" ? "district" : "public",
        date: `2026-02-${day}`,
        status: [0, 2],
      });
    await seedMeeting(store, "inside", {
      kind: "board",
      isPublic: false,
      date: "2026-02-14",
      status: [0, 2],
    });
    open();
    const list = await region("Openbaar te maken");
    const links = list.getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/vergaderingen/m10/uitwerken",
      "/vergaderingen/m11/uitwerken",
      "/vergaderingen/m12/uitwerken",
      "/vergaderingen?toon=geweest",
    ]);
    expect(links[1]?.textContent).toBe(
      "Verslag van woensdag 11 februari 2026Openbare vergaderingnog niet openbaar",
    );
    expect(links[3]?.textContent).toBe("En nog 1 verslag");
  });

  test("that of the board itself is told of once", async () => {
    await plan();
    await seedMeeting(store, "last", { kind: "board", date: "2026-02-12", status: [0, 2] });
    open();
    expect((await region("Openbaar te maken")).getAllByRole("link")).toHaveLength(1);
    expect(screen.getAllByRole("region", { name: "Openbaar te maken" })).toHaveLength(1);
  });
});
