/** What people see when the storage cannot be read: a dead one is said and waited for, a bug breaks the screen aloud. */

import { act, render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import { FaultyIndexedDB } from "../../tests/support/faulty-indexed-db.ts";
import { EVENING, testPhone } from "../../tests/support/phone.ts";
import { testStore } from "../../tests/support/render-screen.tsx";
import { meetings } from "../domain/tables/meetings.ts";
import type { Reader } from "../storage/reader.ts";
import type { Store } from "../storage/store.ts";
import { StoreProvider, useLive } from "../storage/store-context.tsx";
import { useNote } from "../storage/use-note.ts";
import { BrokenScreen } from "./broken-screen.tsx";
import { HealthBanner, HealthLine } from "./health.tsx";
import { texts } from "./texts.ts";

function show(store: Store, Screen: () => React.ReactNode): void {
  const router = createMemoryRouter([{ Component: Screen, path: "/", ErrorBoundary: BrokenScreen }]);
  render(
    <StoreProvider store={store}>
      <HealthLine store={store} />
      <HealthBanner store={store} />
      <RouterProvider router={router} />
    </StoreProvider>,
  );
}

const Counted = ({ query }: { query: (reader: Reader) => Promise<number> }) => (
  <p>{useLive(query) ?? texts.starting}</p>
);
const count = async (reader: Reader) => (await reader.all(meetings)).length;

test("a storage that gives no answer is said, and what was waited for comes after all", async () => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const indexedDB = new FaultyIndexedDB();
  const store = await testStore(testPhone(1, EVENING, indexedDB));
  indexedDB.plan = (moment) => (moment === "request" ? { kind: "fail", name: "UnknownError" } : undefined);
  show(store, () => <Counted query={count} />);
  expect(await screen.findByText(texts.trouble.lost)).toBeTruthy();
  expect(screen.getByText(texts.health.noAnswer)).toBeTruthy();
  expect(screen.queryByRole("button", { name: texts.health.keepAsFile })).toBeNull();
  expect(screen.getByText(texts.starting)).toBeTruthy();
  indexedDB.heal();
  await act(async () => screen.getByRole("button", { name: texts.health.retry }).click());
  expect(await screen.findByText("0")).toBeTruthy();
  expect(screen.queryByText(texts.trouble.lost)).toBeNull();
  expect(screen.getByText(texts.health.saved)).toBeTruthy();
});

test("a mistake in a query breaks the screen, which says so", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const store = await testStore();
  const broken = () => Promise.reject(new RangeError("Aïsha Yıldız"));
  show(store, () => <Counted query={broken} />);
  expect(await screen.findByText(texts.broken.title)).toBeTruthy();
  expect(logged).toHaveBeenCalledWith("screen broke", "RangeError");
});

test("a note that a mistake keeps from being read breaks the screen, and cannot be typed in", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const indexedDB = new FaultyIndexedDB();
  const store = await testStore(testPhone(1, EVENING, indexedDB));
  indexedDB.plan = (moment) => (moment === "request" ? { kind: "fail", name: "DataError" } : undefined);
  show(store, () => <p>{useNote("m", "b").value ?? texts.starting}</p>);
  expect(await screen.findByText(texts.broken.title)).toBeTruthy();
});
