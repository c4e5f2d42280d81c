/** A field without a button: what is typed is handed over, what is refused is said. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { create } from "zustand";
import { KeptTextField } from "./kept-text-field.tsx";

afterEach(() => vi.useRealTimers());

function setUp() {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const kept: string[] = [];
  const useValue = create(() => "Jan");
  const keep = (text: string) => {
    if (text.trim() === "") return "Vul een naam in.";
    kept.push(text);
    useValue.setState(text.trim());
    return undefined;
  };
  const Sheet = () => <KeptTextField label="Naam" kept={useValue()} keep={keep} />;
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  const view = render(<Sheet />);
  return { kept, user, view, elsewhere: (text: string) => act(() => useValue.setState(text)) };
}

const field = () => screen.getByLabelText<HTMLInputElement>("Naam");

test("typing is handed over after a pause, once", async () => {
  const { kept, user } = setUp();
  await user.type(field(), " Bakker");
  expect(kept).toEqual([]);
  act(() => void vi.advanceTimersByTime(600));
  expect(kept).toEqual(["Jan Bakker"]);
});

test("leaving hands over at once, and so does going away", async () => {
  const { kept, user, view } = setUp();
  await user.type(field(), "a");
  await user.tab();
  expect(kept).toEqual(["Jana"]);
  await user.type(field(), "b");
  view.unmount();
  expect(kept).toEqual(["Jana", "Janab"]);
});

test("a hidden page hands over too", async () => {
  const { kept, user } = setUp();
  await user.type(field(), "a");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(kept).toEqual(["Jana"]);
});

test("what is refused is said on leaving, not while typing, and the words stay", async () => {
  const { kept, user } = setUp();
  await user.clear(field());
  act(() => void vi.advanceTimersByTime(600));
  expect(screen.queryByRole("alert")).toBeNull();
  await user.tab();
  expect(screen.getByRole("alert").textContent).toBe("Vul een naam in.");
  expect(field().value).toBe("");
  await user.type(field(), "Els");
  expect(screen.queryByRole("alert")).toBeNull();
  await user.tab();
  expect(kept).toEqual(["Els"]);
});

test("a change from elsewhere shows, but never while someone types", async () => {
  const { user, elsewhere } = setUp();
  elsewhere("Piet");
  expect(field().value).toBe("Piet");
  await user.type(field(), "er");
  elsewhere("Klaas");
  expect(field().value).toBe("Pieter");
});
