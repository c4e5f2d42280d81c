/** The screen stays awake, a bar stands on the keyboard, and shortcuts leave typing alone. */
import { act, fireEvent, render, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useKeyboardInset } from "./use-keyboard-inset.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { useWakeLock } from "./use-wake-lock.ts";

/** A browser's wake lock, which is lost when the page is hidden. */
function fakeWakeLock() {
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const request = vi.fn(async () => {
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  });
  Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  return { request, locks };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "wakeLock");
  Reflect.deleteProperty(window, "visualViewport");
});

const comeBack = () => act(async () => void document.dispatchEvent(new Event("visibilitychange")));

test("the wake lock is held while mounted and asked for again once lost", async () => {
  const { request, locks } = fakeWakeLock();
  const { unmount } = renderHook(() => useWakeLock());
  await comeBack();
  expect(request).toHaveBeenCalledExactlyOnceWith("screen");
  await locks[0]?.release();
  await comeBack();
  expect(request).toHaveBeenCalledTimes(2);
  unmount();
  expect(locks[1]?.released).toBe(true);
  await comeBack();
  expect(request).toHaveBeenCalledTimes(2);
});

test("no wake lock where it is not wanted, refused or unknown", async () => {
  renderHook(() => useWakeLock());
  const { request } = fakeWakeLock();
  renderHook(() => useWakeLock(false));
  expect(request).not.toHaveBeenCalled();
  request.mockRejectedValue(new Error("low battery"));
  renderHook(() => useWakeLock());
  await comeBack();
  expect(request).toHaveBeenCalled();
});

test("the keyboard's height stands on <html> and goes with the page", () => {
  const viewport = Object.assign(new EventTarget(), { height: window.innerHeight, offsetTop: 0, scale: 1 });
  Object.defineProperty(window, "visualViewport", { value: viewport, configurable: true });
  const { unmount } = renderHook(() => useKeyboardInset());
  const inset = () => document.documentElement.style.getPropertyValue("--keyboard-inset");
  expect(inset()).toBe("0px");
  viewport.height -= 300;
  viewport.dispatchEvent(new Event("resize"));
  expect(inset()).toBe("300px");
  viewport.scale = 2;
  viewport.dispatchEvent(new Event("resize"));
  expect(inset()).toBe("0px");
  unmount();
  expect(inset()).toBe("");
});

function Typing({ handlers }: { readonly handlers: Readonly<Record<string, () => void>> }) {
  const list = Object.keys(handlers).map((keys) => ({ name: keys, keys }));
  useShortcuts(list, handlers);
  return <textarea aria-label="Notitie" />;
}

test("Alt with a key counts by its place, while typing too", () => {
  const first = vi.fn();
  const { getByLabelText } = render(<Typing handlers={{ "alt+1": first, "shift+alt+arrowup": first }} />);
  const area = getByLabelText("Notitie");
  expect(fireEvent.keyDown(area, { key: "¡", code: "Digit1", altKey: true })).toBe(false);
  fireEvent.keyDown(area, { key: "ArrowUp", code: "ArrowUp", altKey: true, shiftKey: true });
  expect(first).toHaveBeenCalledTimes(2);
});

test("plain letters are left alone while typing, and heard elsewhere", () => {
  const onLetter = vi.fn();
  const { getByLabelText } = render(
    <Typing handlers={{ n: onLetter, "?": onLetter, "ctrl+enter": onLetter }} />,
  );
  fireEvent.keyDown(getByLabelText("Notitie"), { key: "n", code: "KeyN" });
  expect(onLetter).not.toHaveBeenCalled();
  fireEvent.keyDown(document.body, { key: "n", code: "KeyN" });
  fireEvent.keyDown(document.body, { key: "?", code: "Slash", shiftKey: true });
  fireEvent.keyDown(getByLabelText("Notitie"), { key: "Enter", code: "Enter", ctrlKey: true });
  expect(onLetter).toHaveBeenCalledTimes(3);
});
