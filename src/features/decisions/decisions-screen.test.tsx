/** The register of decisions: order, search, vote and review date. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import type { Store } from "../../storage/store.ts";
import { closeSheet } from "../../ui/sheets.ts";
import { DecisionsScreen } from "./decisions-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  closeSheet();
  store = await testStore();
});

const open = (at = "/besluiten") => renderScreen(<DecisionsScreen />, { store, path: "/besluiten", at });

const decision = (id: string, words: string, order: number, more: Partial<Block> = {}) =>
  seedBlock(store, id, words, {
    kind: "decision",
    meetingId: "m1",
    number: { letter: "B", date: "2026-03-05", order, by: store.node },
    ...more,
  });

async function seedRegister(): Promise<void> {
  await seedPerson(store, "hein", "Hein Okkerse");
  await seedMeeting(store, "m0", { date: "2025-11-27" });
  await seedMeeting(store, "m1");
  await decision("b1", "De vereniging betaalt een nieuwe schommel.", 1, {
    vote: { for: 4, against: 1, blank: 0, proxies: 1 },
    conflicted: ["hein"],
    reviewOn: "2026-03-01",
  });
  await decision("b2", "We doen mee met de boomplantdag.", 2);
  await decision("b3", "De straat wordt afgesloten.", 3, {
    vote: { for: 3, against: 3, blank: 1, proxies: 0 },
  });
  await seedBlock(store, "b0", "Het café krijgt een brief.", {
    kind: "decision",
    meetingId: "m0",
    number: { letter: "B", date: "2025-11-27", order: 1, by: store.node },
  });
  await seedBlock(store, "blank", "  ", { kind: "decision", meetingId: "m1" });
}

test("without decisions it says how they come", async () => {
  open();
  expect(await screen.findByText("Er zijn nog geen besluiten")).toBeTruthy();
  expect(screen.queryByRole("searchbox")).toBeNull();
});

test("newest first under its year, with number, meeting, vote and review date", async () => {
  await seedRegister();
  open();
  const rows = within(await screen.findByRole("list", { name: "2026" })).getAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringContaining("De straat wordt afgesloten."),
    expect.stringContaining("We doen mee met de boomplantdag."),
    expect.stringContaining("De vereniging betaalt een nieuwe schommel."),
  ]);
  expect(rows[0]?.textContent).toContain("Verworpen (3 voor, 3 tegen, 1 blanco)");
  expect(rows[1]?.textContent).toContain("B2026-03-05.2 · openbare vergadering van 5 maart");
  expect(rows[1]?.textContent).toContain("Zonder stemming");
  expect(rows[2]?.textContent).toContain("Opnieuw bekijken sinds 1 maart");
  expect(screen.getByRole("list", { name: "2025" }).textContent).toContain("Het café krijgt een brief.");
});

test("search finds words and numbers, and stays in the address", async () => {
  await seedRegister();
  const { router } = open();
  const field = await screen.findByRole("searchbox", { name: "Zoek in besluiten" });
  await user.type(field, "cafe");
  await waitFor(() => expect(screen.queryByRole("list", { name: "2026" })).toBeNull());
  expect(screen.getByRole("status").textContent).toBe("1 besluit gevonden");
  expect(router.state.location.search).toBe("?zoek=cafe");
  await user.clear(field);
  await user.type(field, "05.2");
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("1 besluit gevonden"));
  expect(screen.getByText("We doen mee met de boomplantdag.")).toBeTruthy();
  await user.type(field, " <script>");
  expect(await screen.findByText("Geen besluit gevonden")).toBeTruthy();
});

test("a decision opens with all of it; its review date is kept, also when taken away", async () => {
  await seedRegister();
  open("/besluiten?zoek=schommel");
  await user.click(await screen.findByRole("button", { name: /nieuwe schommel/ }));
  const sheet = await screen.findByRole("dialog", { name: "Besluit" });
  expect(sheet.textContent).toContain("B2026-03-05.1 · openbare vergadering van 5 maart");
  expect(sheet.textContent).toContain("Aangenomen (4 voor, 1 tegen, 0 blanco, waarvan 1 bij volmacht)");
  expect(sheet.textContent).toContain("Hein Okkerse");
  expect(within(sheet).getByRole("link", { name: "Naar de vergadering" }).getAttribute("href")).toBe(
    "/vergaderingen/m1/uitwerken",
  );
  const date = within(sheet).getByLabelText("Opnieuw bekijken op");
  fireEvent.change(date, { target: { value: "2027-03-05" } });
  await waitFor(async () => expect((await blockOf(store, "b1"))?.reviewOn).toBe("2027-03-05"));
  fireEvent.change(date, { target: { value: "" } });
  await waitFor(async () => expect((await blockOf(store, "b1"))?.reviewOn).toBe(""));
});

test("a book, a script and another way of writing are shown as they are", async () => {
  await seedMeeting(store, "m1");
  await decision("long", "woord ".repeat(16_667), 1);
  await decision("html", "<script>alert(1)</script> 😀 مرحبا", 2);
  open();
  expect(await screen.findByText("<script>alert(1)</script> 😀 مرحبا")).toBeTruthy();
  expect(screen.getByText(/^woord .*…$/).textContent?.length).toBeLessThan(310);
});
