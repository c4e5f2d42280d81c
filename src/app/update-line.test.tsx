/** The line that offers a new version: there when one is ready, away during a live meeting. */
import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { texts } from "./texts.ts";
import { UpdateLine } from "./update-line.tsx";
import { useUpdates } from "./updates.ts";

afterEach(() => {
  act(() => useUpdates.setState({ updateReady: false, held: false, heldElsewhere: false }));
});

test("shows nothing until a new version is ready, and then its button", () => {
  render(<UpdateLine />);
  expect(screen.queryByRole("status")).toBeNull();
  act(() => useUpdates.setState({ updateReady: true }));
  expect(screen.getByRole("status").textContent).toContain(texts.update.ready);
  expect(screen.getByRole("button", { name: texts.update.apply })).toBeTruthy();
});

test("stays away while a meeting is live on this screen, and comes back after it", () => {
  render(<UpdateLine />);
  act(() => useUpdates.setState({ updateReady: true, held: true }));
  expect(screen.queryByRole("button")).toBeNull();
  act(() => useUpdates.setState({ held: false }));
  expect(screen.getByRole("button")).toBeTruthy();
});

test("says why it waits when another window has a live meeting", () => {
  render(<UpdateLine />);
  act(() => useUpdates.setState({ updateReady: true, heldElsewhere: true }));
  expect(screen.getByText(texts.update.heldElsewhere)).toBeTruthy();
});
