/** The theme of a point: asked at a thematafel only, one used before or a new one. */

import { fireEvent, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock } from "../../../tests/support/seed.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { TakeMinutesScreen } from "./take-minutes-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

async function open(kind: string) {
  await store.commit([
    create(meetings, "m", { kind, date: "2026-03-05", start: "20:00", opened: "20:00" }),
    create(agendaItems, "i", { meetingId: "m", title: "Ronde 1", order: "a0", round: 1 }),
  ]);
  const under = { meetingId: "m", itemId: "i", kind: "note" } as const;
  await seedBlock(store, "one", "Te weinig bomen", { ...under, order: "a0", theme: "groen" });
  await seedBlock(store, "two", "Te hard rijden", { ...under, order: "a1" });
  renderScreen(<TakeMinutesScreen onLive={() => {}} />, {
    store,
    path: "/vergaderingen/:id/notuleren",
    at: "/vergaderingen/m/notuleren?punt=i",
  });
  await userEvent.click(await screen.findByRole("textbox", { name: "Notitie 2" }));
}
const theme = async () => (await store.read((reader) => reader.get(blocks, "two")))?.theme;

test("one used before is a tap, and a tap takes it away", async () => {
  await open("themeTable");
  expect(await screen.findByText("Thema: groen")).toBeTruthy();
  await userEvent.click(await screen.findByRole("radio", { name: "groen" }));
  await expect.poll(theme).toBe("groen");
  await userEvent.click(screen.getByRole("radio", { name: "groen" }));
  await expect.poll(theme).toBe("");
});

test("a new one is typed, and too long a name is refused in words", async () => {
  await open("themeTable");
  await userEvent.click(await screen.findByRole("radio", { name: "Nieuw thema" }));
  const field = await screen.findByLabelText("Naam van het thema");
  fireEvent.change(field, { target: { value: "a".repeat(100_000) } });
  fireEvent.blur(field);
  expect(await screen.findByText(/te lang en is nog niet bewaard/)).toBeTruthy();
  expect(await theme()).toBe("");
  fireEvent.change(field, { target: { value: " verkeer 🚗 " } });
  fireEvent.blur(field);
  await expect.poll(theme).toBe("verkeer 🚗");
  expect(await screen.findByRole("radio", { name: "verkeer 🚗" })).toBeTruthy();
});

test("no other kind is asked for a theme", async () => {
  await open("board");
  expect(screen.queryByText("Bij welk thema hoort dit?")).toBeNull();
  expect(screen.queryByText("Thema: groen")).toBeNull();
});
