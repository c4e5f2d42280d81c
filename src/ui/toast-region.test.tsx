/** Toasts stay ten seconds, longer while someone is near, and undo what they tell. */
import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ToastRegion } from "./toast-region.tsx";
import { showToast } from "./toasts.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  wait(60_000);
  vi.useRealTimers();
});

const say = (text: string, undo?: () => void) => act(() => showToast({ text, undo }));

function wait(ms: number) {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

test("a toast is announced politely and leaves after ten seconds", () => {
  render(<ToastRegion />);
  say("Gekopieerd");
  expect(screen.getByRole("status").textContent).toContain("Gekopieerd");
  wait(9_900);
  expect(screen.queryByText("Gekopieerd")).not.toBeNull();
  wait(200);
  expect(screen.queryByText("Gekopieerd")).toBeNull();
});

test("it waits while the pointer or the focus is on it", () => {
  render(<ToastRegion />);
  say("Actie weggehaald", () => {});
  fireEvent.pointerEnter(screen.getByRole("region", { name: "Meldingen" }));
  wait(30_000);
  expect(screen.queryByText("Actie weggehaald")).not.toBeNull();
  fireEvent.pointerLeave(screen.getByRole("region", { name: "Meldingen" }));
  act(() => screen.getByRole("button", { name: "Zet terug" }).focus());
  wait(30_000);
  expect(screen.queryByText("Actie weggehaald")).not.toBeNull();
  act(() => screen.getByRole("button", { name: "Zet terug" }).blur());
  wait(10_100);
  expect(screen.queryByText("Actie weggehaald")).toBeNull();
});

test("'Zet terug' is reached by keyboard, undoes once, and gives the focus back", async () => {
  vi.useRealTimers();
  const undo = vi.fn();
  render(
    <>
      <button type="button">Hier was ik</button>
      <ToastRegion />
    </>,
  );
  say("Actie weggehaald", undo);
  screen.getByText("Hier was ik").focus();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe("Zet terug");
  await userEvent.keyboard("{Enter}");
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Actie weggehaald")).toBeNull();
  expect(document.activeElement?.textContent).toBe("Hier was ik");
  vi.useFakeTimers();
});

test("no more than three at once, and trouble is read out at once", () => {
  render(<ToastRegion />);
  for (const text of ["een", "twee", "drie"]) say(text);
  act(() => showToast({ text: "Dat lukte niet.", tone: "trouble" }));
  expect(screen.queryByText("een")).toBeNull();
  expect(screen.queryByText("twee")).not.toBeNull();
  expect(screen.getByRole("alert").textContent).toContain("Dat lukte niet.");
});
