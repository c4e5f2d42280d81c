/** Lines changed faster than they are kept. */

import { act, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useLines } from "./use-lines.ts";

test("a change says what was shown before it, also while what was added is not kept yet", () => {
  const onChange = vi.fn<(lines: readonly string[], before: readonly string[]) => void>();
  const { result } = renderHook(() => useLines(["sleutel"], onChange));
  act(() => result.current.add("mailbox"));
  act(() => result.current.change("0", "kluis"));
  expect(onChange.mock.calls).toEqual([
    [["sleutel", "mailbox"], ["sleutel"]],
    [
      ["kluis", "mailbox"],
      ["sleutel", "mailbox"],
    ],
  ]);
});

test("what comes back says the list without it", () => {
  const onChange = vi.fn<(lines: readonly string[], before: readonly string[]) => void>();
  const { result } = renderHook(() => useLines(["sleutel", "mailbox"], onChange));
  let undo = (): void => undefined;
  act(() => {
    undo = result.current.remove("0");
  });
  act(() => undo());
  expect(onChange.mock.lastCall).toEqual([["sleutel", "mailbox"], ["mailbox"]]);
});
