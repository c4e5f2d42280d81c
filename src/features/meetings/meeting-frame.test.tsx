/** The head above the steps, the bin, and the addresses that lead on. */

import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blocks } from "../../domain/tables/blocks.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { readOpenEntries } from "../../storage/queries/register.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { CurrentMeetingRedirect } from "./current-meeting-redirect.tsx";
import { MeetingFrame } from "./meeting-frame.tsx";
import { MeetingRedirect } from "./meeting-redirect.tsx";

const hold = (store: Store, over: Partial<Meeting> = {}, id = "m1") =>
  store.commit([create(meetings, id, { kind: "public", date: "2026-03-05", start: "20:00", ...over })]);

const open = (store: Store, step = "voorbereiden") =>
  renderScreen(<MeetingFrame />, {
    store,
    path: "/vergaderingen/:id/:step",
    at: `/vergaderingen/m1/${step}`,
  });

describe("the head of a meeting", () => {
  test("says what, when and where, and which step this is", async () => {
    const store = await testStore();
    await hold(store, { place: "Buurthuis De Linde", opened: "19:58" });
    open(store);
    expect(await screen.findByRole("heading", { level: 1, name: "Openbare vergadering" })).toBeTruthy();
    expect(screen.getByText("donderdag 5 maart, 20.00 uur · Buurthuis De Linde")).toBeTruthy();
    const steps = within(screen.getByRole("navigation", { name: "Stappen van deze vergadering" }));
    expect(steps.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/vergaderingen/m1/voorbereiden",
      "/vergaderingen/m1/notuleren",
      "/vergaderingen/m1/uitwerken",
    ]);
    expect(steps.getByRole("link", { current: "step" })).toHaveProperty(
      "textContent",
      expect.stringContaining("Voorbereiden"),
    );
  });

  test("leaves the live screen all its lines: the steps, and a name for screen readers", async () => {
    const store = await testStore();
    await hold(store, { place: "Buurthuis De Linde", opened: "19:58" });
    open(store, "notuleren");
    expect(await screen.findByRole("heading", { level: 1, name: "Openbare vergadering" })).toBeTruthy();
    expect(screen.getByRole("link", { current: "step" }).textContent).toContain("Notuleren");
    expect(screen.queryByText(/Buurthuis/)).toBeNull();
    expect(screen.queryByText("Meer opties")).toBeNull();
  });

  test("puts the meeting in the bin with what was written in it, and back", async () => {
    const store = await testStore();
    await hold(store);
    await store.commit([create(blocks, "b1", { kind: "action", meetingId: "m1" })]);
    render(<ToastRegion />);
    open(store);
    await userEvent.click(await screen.findByText("Meer opties"));
    await userEvent.click(screen.getByRole("button", { name: "Verwijder vergadering" }));
    expect(await screen.findByText("naar /vergaderingen")).toBeTruthy();
    expect(await store.read((reader) => reader.all(meetings))).toEqual([]);
    expect(await store.read((reader) => readOpenEntries(reader, "action"))).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    await expect.poll(() => store.read((reader) => reader.all(meetings))).toHaveLength(1);
    expect(await store.read((reader) => readOpenEntries(reader, "action"))).toHaveLength(1);
  });

  test("offers to put back a meeting that lies in the bin", async () => {
    const store = await testStore();
    await hold(store);
    await store.commit([remove(meetings, "m1")]);
    open(store);
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    expect(await screen.findByRole("navigation", { name: "Stappen van deze vergadering" })).toBeTruthy();
  });

  test("does not offer the bin once the verslag is adopted", async () => {
    const store = await testStore();
    await hold(store, { opened: "20:00", closed: "22:00", status: [0, 2] });
    open(store, "uitwerken");
    await userEvent.click(await screen.findByText("Meer opties"));
    expect(screen.getByText(/Het verslag is vastgesteld/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Verwijder vergadering" })).toBeNull();
  });

  test("says so when there is no such meeting", async () => {
    open(await testStore());
    expect(await screen.findByText("Deze vergadering is er niet")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Naar Vergaderen" }).getAttribute("href")).toBe("/vergaderingen");
    // A link that was sent may be one of another organisation on this phone.
    expect(screen.getByText(/een andere organisatie op dit toestel/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Naar Instellingen" }).getAttribute("href")).toBe(
      "/instellingen",
    );
  });
});

describe("an address without a step", () => {
  test.each<[string, Partial<Meeting>, string]>([
    ["planned", {}, "voorbereiden"],
    ["live", { opened: "20:00" }, "notuleren"],
    ["closed", { opened: "20:00", closed: "22:00" }, "uitwerken"],
  ])("of a %s meeting leads on", async (_name, over, step) => {
    const store = await testStore();
    await hold(store, over);
    renderScreen(<MeetingRedirect />, { store, path: "/vergaderingen/:id", at: "/vergaderingen/m1" });
    expect(await screen.findByText(`naar /vergaderingen/m1/${step}`)).toBeTruthy();
  });

  test.each<[string, Partial<Meeting>, string]>([
    ["the live meeting", { date: "2026-03-04", opened: "20:00" }, "/vergaderingen/m1/notuleren"],
    ["today's meeting", {}, "/vergaderingen/m1/notuleren"],
    ["the list when nothing is on", { date: "2026-03-06" }, "/vergaderingen"],
  ])("/notuleren leads to %s", async (_name, over, to) => {
    const store = await testStore();
    await hold(store, over);
    renderScreen(<CurrentMeetingRedirect />, { store, path: "/notuleren" });
    expect(await screen.findByText(`naar ${to}`)).toBeTruthy();
  });
});

test("calling a meeting off is said above all else, can be undone and taken back", async () => {
  const store = await testStore();
  await hold(store);
  renderScreen(
    <>
      <MeetingFrame />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/:step", at: "/vergaderingen/m1/voorbereiden" },
  );
  const callOff = await screen.findByRole("button", { name: "Vergadering gaat niet door", hidden: true });
  await userEvent.click(callOff);
  await screen.findByText("Deze vergadering gaat niet door.");
  expect((await store.read((reader) => reader.get(meetings, "m1")))?.cancelledOn).toBe("2026-03-05");
  expect(screen.getByRole("link", { name: "Vertel het de genodigden" }).getAttribute("href")).toBe(
    "/vergaderingen/m1/uitnodigen",
  );
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(screen.queryByText("Deze vergadering gaat niet door.")).toBeNull());
  await userEvent.click(screen.getByRole("button", { name: "Vergadering gaat niet door", hidden: true }));
  await userEvent.click(await screen.findByRole("button", { name: "Gaat toch door" }));
  await waitFor(() => expect(screen.queryByText("Deze vergadering gaat niet door.")).toBeNull());
});

test("a meeting that began is not called off any more", async () => {
  const store = await testStore();
  await hold(store, { opened: "20:00", cancelledOn: "2026-03-01" });
  open(store);
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByText("Deze vergadering gaat niet door.")).toBeNull();
  expect(screen.queryByRole("button", { name: "Vergadering gaat niet door", hidden: true })).toBeNull();
});
