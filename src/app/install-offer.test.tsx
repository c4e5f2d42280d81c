/** The browser's own offer to install: kept when it comes, used once, gone when the app was installed. */
import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { keepInstallOffer, useInstallOffer } from "./install-offer.ts";

function offerEvent(outcome: "accepted" | "dismissed") {
  const asked: string[] = [];
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt: () => Promise.resolve(asked.push("asked")),
    userChoice: Promise.resolve({ outcome }),
  });
  return { event, asked };
}

test("it waits for the button, and is used once", async () => {
  const page = new EventTarget();
  keepInstallOffer(page);
  const { result } = renderHook(() => useInstallOffer());
  expect(result.current).toBeNull();
  const { event, asked } = offerEvent("dismissed");
  act(() => void page.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  expect(asked).toEqual([]);
  await act(async () => expect(await result.current?.()).toBe("dismissed"));
  expect(asked).toEqual(["asked"]);
  expect(result.current).toBeNull();
});

test("once the app was installed there is nothing to offer", () => {
  const page = new EventTarget();
  keepInstallOffer(page);
  const { result } = renderHook(() => useInstallOffer());
  act(() => void page.dispatchEvent(offerEvent("accepted").event));
  expect(result.current).not.toBeNull();
  act(() => void page.dispatchEvent(new Event("appinstalled")));
  expect(result.current).toBeNull();
});
