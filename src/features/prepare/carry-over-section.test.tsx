/** "Nog open van vorige keer": live from the last meeting of the kind, and onto this agenda in one tap. */

import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { publications } from "../../domain/tables/publications.ts";
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
    create(meetings, "now", { kind: "public", date: "2026-03-19", start: "20:00", place: "Zaal" }),
    create(agendaItems, "opening", { meetingId: "now", title: "Opening", order: "a0" }),
    create(agendaItems, "sluiting", { meetingId: "now", title: "Sluiting", order: "a1" }),
  ]);
});

async function lastTime() {
  await seedPerson(store, "zoe", "Zoë de Wit");
  await seedMeeting(store, "last", { date: "2026-01-15", status: [0, 1] });
  await store.commit([
    create(agendaItems, "verkeer", {
      meetingId: "last",
      title: "Verkeer",
      order: "a0",
      outcome: "deferred",
      minutes: 20,
    }),
    create(agendaItems, "groen", { meetingId: "last", title: "Groen", order: "a1", outcome: "discussed" }),
  ]);
  const owner = { kind: "person", personId: "zoe", name: "" };
  await seedBlock(store, "a1", "Bank laten maken", {
    meetingId: "last",
    itemId: "groen",
    owner,
    due: "2026-02-01",
  });
  await seedBlock(store, "a2", "Zaal huren", { meetingId: "last", itemId: "groen" });
  await seedBlock(store, "a3", "Al gedaan", { meetingId: "last", itemId: "groen", done: "2026-02-01" });
}

async function open() {
  render(<ToastRegion />);
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/now/voorbereiden",
  });
  return within(await screen.findByRole("region", { name: "Nog open van vorige keer" }));
}

const titles = async () => {
  const items = await store.read((reader) => reader.where(agendaItems, "meetingId", "now"));
  return items.sort((a, b) => (a.order < b.order ? -1 : 1)).map((item) => `${item.title} ${item.kind}`);
};

describe("what is still open", () => {
  test("is nothing the first time", async () => {
    const section = await open();
    expect(section.getByText("Van een vorige keer staat niets open.")).toBeTruthy();
  });

  test("is the verslag to adopt, what was not reached, and open actions with who and when", async () => {
    await lastTime();
    const section = await open();
    const links = await section.findAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/vergaderingen/last/uitwerken",
      "/acties/a1",
      "/acties/a2",
    ]);
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringContaining("Verslag van donderdag 15 januari 2026"),
      expect.stringContaining("Bank laten makenZoë de Wit · voor 1 februaridatum voorbij"),
      expect.stringContaining("Zaal hurennog niemand"),
    ]);
    expect(section.getByText("Verkeer")).toBeTruthy();
    expect(section.queryByText("Groen")).toBeNull();
  });

  test("goes on the agenda in one tap, and off again", async () => {
    await lastTime();
    const section = await open();
    await userEvent.click(await section.findByRole("button", { name: "Zet op de agenda" }));
    await waitFor(async () =>
      expect(await titles()).toEqual(["Opening normal", "Verkeer normal", "Sluiting normal"]),
    );
    const items = await store.read((reader) => reader.where(agendaItems, "meetingId", "now"));
    expect(items.find((item) => item.title === "Verkeer")).toMatchObject({
      carriedFrom: "verkeer",
      minutes: 20,
    });
    await waitFor(() => expect(section.queryByText("Verkeer")).toBeNull());
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(await section.findByText("Verkeer")).toBeTruthy();
  });

  test("asks for an item at which to adopt the verslag, as long as there is none", async () => {
    await lastTime();
    const section = await open();
    await userEvent.click(
      await section.findByRole("button", { name: "Zet vaststellen verslag op de agenda" }),
    );
    await waitFor(async () =>
      expect(await titles()).toEqual([
        "Opening normal",
        "Verslag vorige keer adoptMinutes",
        "Sluiting normal",
      ]),
    );
    await waitFor(() =>
      expect(section.queryByRole("button", { name: "Zet vaststellen verslag op de agenda" })).toBeNull(),
    );
  });

  test("follows the kind of this meeting", async () => {
    await lastTime();
    const section = await open();
    await section.findByText("Verkeer");
    await userEvent.selectOptions(screen.getByLabelText("Soort"), "Bestuursvergadering");
    expect(await screen.findByText("Van een vorige keer staat niets open.")).toBeTruthy();
  });
});

// domain.md, Norms: "verslagen of overleg are public".
describe("the previous verslag", () => {
  const adopted = { status: [0, 2] as [number, number] };

  test("says so when it was adopted and is not public yet", async () => {
    await seedMeeting(store, "before", { date: "2025-11-20", ...adopted });
    await seedMeeting(store, "last", { date: "2026-01-15", ...adopted });
    const section = await open();
    const list = within(section.getByRole("region", { name: "Openbaar te maken" }));
    expect(section.queryByText("Van een vorige keer staat niets open.")).toBeNull();
    const links = list.getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Verslag van donderdag 15 januari 2026nog niet openbaar", "/vergaderingen/last/uitwerken"],
    ]);
  });

  test("says nothing once it is public, nor of another kind", async () => {
    await seedMeeting(store, "last", { date: "2026-01-15", ...adopted });
    await seedMeeting(store, "other", { kind: "district", date: "2026-02-15", ...adopted });
    await store.commit([
      create(publications, "last:email", { meetingId: "last", via: "email", on: "2026-03-01" }),
    ]);
    expect((await open()).getByText("Van een vorige keer staat niets open.")).toBeTruthy();
  });
});
