/** Preparing a meeting: everything is kept without a save button, what is not right is said and not kept. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

const hold = (over: Partial<Meeting> = {}) =>
  store.commit([
    create(meetings, "m1", {
      kind: "public",
      date: "2026-03-19",
      start: "20:00",
      end: "22:00",
      place: "Buurthuis De Linde",
      isPublic: true,
      ...over,
    }),
  ]);
const open = () =>
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/m1/voorbereiden",
  });
const meeting = () => store.read((reader) => reader.get(meetings, "m1"));
const fill = async (label: string, value: string) =>
  fireEvent.change(await screen.findByLabelText(label), { target: { value } });

describe("the particulars", () => {
  test("are kept at once, each by itself", async () => {
    await hold();
    open();
    await fill("Datum", "2026-03-26");
    await fill("Begint om", "19:30");
    await userEvent.type(screen.getByLabelText("Plaats"), ", grote zaal 🌳");
    await userEvent.click(screen.getByRole("checkbox", { name: "Openbaar", hidden: true }));
    await expect.poll(meeting).toMatchObject({
      date: "2026-03-26",
      start: "19:30",
      end: "22:00",
      place: "Buurthuis De Linde, grote zaal 🌳",
      isPublic: false,
    });
  });

  test("another kind brings its own public or not", async () => {
    await hold();
    open();
    await userEvent.selectOptions(await screen.findByLabelText("Soort"), "Bestuursvergadering");
    await expect.poll(meeting).toMatchObject({ kind: "board", isPublic: false });
  });

  test("a date is not taken away, a slip of the year not kept", async () => {
    await hold();
    open();
    await fill("Datum", "2206-03-19");
    expect(await screen.findByText(/Dit jaar klopt vast niet/)).toBeTruthy();
    await fill("Datum", "2026-02-31");
    expect(await screen.findByText(/Een vergadering heeft een datum nodig/)).toBeTruthy();
    await expect.poll(meeting).toMatchObject({ date: "2026-03-19" });
  });

  test("an end before the start waits for the other time", async () => {
    await hold();
    open();
    await fill("Begint om", "22:30");
    expect(await screen.findByText(/Het einde ligt niet na het begin/)).toBeTruthy();
    await expect.poll(meeting).toMatchObject({ start: "20:00", end: "22:00" });
    await fill("Eindigt om", "23:30");
    await expect.poll(meeting).toMatchObject({ start: "22:30", end: "23:30" });
    await waitFor(() => expect(screen.queryByText(/Het einde ligt/)).toBeNull());
  });

  test("100,000 pasted characters stay in the field and are not kept", async () => {
    await hold();
    open();
    await fill("Plaats", "a".repeat(100_000));
    fireEvent.blur(screen.getByLabelText("Plaats"));
    expect(await screen.findByText(/nog niet bewaard/)).toBeTruthy();
    expect(screen.getByLabelText("Plaats")).toHaveProperty("value", "a".repeat(100_000));
    await expect.poll(meeting).toMatchObject({ place: "Buurthuis De Linde" });
  });

  test("what was just typed is kept when the screen goes", async () => {
    await hold();
    const { unmount } = open();
    await fill("Plaats", "Kerkzaal");
    unmount();
    await expect.poll(meeting).toMatchObject({ place: "Kerkzaal" });
  });

  test("the date stands once numbers were given", async () => {
    await hold({ opened: "20:00", closed: "22:00", dayLetter: "" });
    open();
    expect(await screen.findByLabelText("Datum")).toHaveProperty("disabled", true);
    expect(screen.getByText(/een nummer met deze datum/)).toBeTruthy();
    expect(screen.getByLabelText("Plaats")).toHaveProperty("disabled", false);
  });
});

describe("the way on", () => {
  test.each<[string, Partial<Meeting>, string, string]>([
    ["planned", {}, "Begin met notuleren", "notuleren"],
    ["live", { opened: "20:00" }, "Ga verder met notuleren", "notuleren"],
    ["closed", { opened: "20:00", closed: "22:00" }, "Ga naar uitwerken", "uitwerken"],
  ])("of a %s meeting", async (_name, over, words, step) => {
    await hold(over);
    open();
    const link = await screen.findByRole("link", { name: words });
    expect(link.getAttribute("href")).toBe(`/vergaderingen/m1/${step}`);
  });
});

test("an adopted verslag leaves nothing to change", async () => {
  await hold({ opened: "20:00", closed: "22:00", status: [0, 2] });
  open();
  expect(await screen.findByText(/Dit verslag is vastgesteld/)).toBeTruthy();
  expect(screen.queryAllByRole("textbox")).toEqual([]);
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(within(screen.getByRole("region", { name: "Soort, datum en plaats" })).getByText("ja")).toBeTruthy();
});
