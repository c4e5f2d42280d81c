/** New letters stand under the item that is for them, in Voorbereiden and in Notuleren. */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { letters } from "../../domain/tables/outside.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

const user = userEvent.setup();

async function planned(kind: string): Promise<Store> {
  const store = await testStore();
  await store.commit([
    create(meetings, "m", { kind: "board", date: "2026-03-12", start: "20:00" }),
    create(agendaItems, "i", { meetingId: "m", kind, title: "Mededelingen", order: "a0" }),
    create(letters, "l", { on: "2026-03-04", name: "Het Kompas", subject: "De stoep <b>🌳" }),
  ]);
  return store;
}

const open = (store: Store) =>
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/m/voorbereiden",
  });

test("what came in since the last time is shown with whom it is from, and follows", async () => {
  const store = await planned("letters");
  open(store);
  expect(await screen.findByText("Ingekomen van Het Kompas (4 maart): De stoep <b>🌳")).toBeTruthy();
  expect(screen.getByText("1 stuk")).toBeTruthy();
  await store.commit([create(letters, "l2", { direction: "out", on: "2026-03-05", subject: "Dank" })]);
  expect(await screen.findByText("Verzonden (5 maart): Dank")).toBeTruthy();
});

test("an ordinary item becomes one for letters under Meer opties", async () => {
  const store = await planned("normal");
  open(store);
  await user.click(await screen.findByRole("button", { name: "Wijzig: Mededelingen" }));
  expect(screen.queryByText(/De stoep/)).toBeNull();
  await user.click(
    screen.getByRole("checkbox", { name: "Hier komen de ingekomen en verzonden stukken", hidden: true }),
  );
  await user.click(screen.getByRole("button", { name: /^Klaar/ }));
  expect(await screen.findByText(/De stoep/)).toBeTruthy();
  const item = await store.read((reader) => reader.get(agendaItems, "i"));
  await waitFor(() => expect(item?.kind).toBe("letters"));
});
