/** Installing explained: for this device, another, an app's window, and where the browser does it itself. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { ToastRegion } from "../../ui/toast-region.tsx";
import type { BrowserKind } from "./browser-kind.ts";
import { InstallScreen } from "./install-screen.tsx";
import { dutch } from "./texts.ts";

const safari: BrowserKind = { system: "iphone", inApp: null, installed: false, laptop: "button" };

async function open(props: Partial<ComponentProps<typeof InstallScreen>> = {}) {
  const user = userEvent.setup();
  const both = (
    <>
      <InstallScreen
        browser={safari}
        address="https://wijk.example"
        offer={null}
        back={{ href: "/instellingen", label: "Instellingen" }}
        hasData
        {...props}
      />
      <ToastRegion />
    </>
  );
  return { user, ...renderScreen(both, { store: await testStore(), path: "/installeren" }) };
}

const sentences = () => screen.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);

test("on an iPhone: the reason first, its own storage, and three steps with pictures", async () => {
  const { container } = await open();
  expect(screen.getByText("Dan blijft alles bewaard, ook als u een week niet kijkt.")).toBeTruthy();
  expect(sentences()).toEqual([...dutch.steps.iphone]);
  expect(container.querySelectorAll("li svg text").length).toBeGreaterThan(3);
  expect(container.textContent).toContain("Doe dit vóór u veel invult");
  expect(screen.getByRole("link", { name: "Maak een reservekopie" }).getAttribute("href")).toBe(
    "/instellingen/reservekopie",
  );
});

test("before there is an organisation there is nothing to take along", async () => {
  await open({ hasData: false });
  expect(screen.getByText("Doe dit vóór u veel invult")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Maak een reservekopie" })).toBeNull();
});

test("the steps of another device are one press away", async () => {
  const { user } = await open();
  await user.click(screen.getByRole("radio", { name: "Android" }));
  expect(sentences()).toEqual([...dutch.steps.android]);
  expect(screen.queryByText("Doe dit vóór u veel invult")).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Laptop" }));
  expect(sentences()).toEqual([...dutch.steps.laptop]);
  expect(screen.getByText("Dan opent het in een eigen venster, ook zonder internet.")).toBeTruthy();
});

test("where the browser offers it, one button does it", async () => {
  const offer = vi.fn(() => Promise.resolve("accepted" as const));
  const { user } = await open({ browser: { ...safari, system: "android" }, offer });
  await user.click(screen.getByRole("button", { name: "Zet op beginscherm" }));
  expect(offer).toHaveBeenCalledOnce();
  expect(await screen.findByText("Wijkschrift staat nu tussen uw apps.")).toBeTruthy();
});

test("in the window of another app: out of it first, with the address to copy", async () => {
  const { user } = await open({ browser: { ...safari, inApp: "Facebook" } });
  const section = screen.getByRole("region", { name: "U bekijkt dit in Facebook" });
  expect(sentences()).toEqual([...dutch.inApp.iphone]);
  expect(within(section).getByText("https://wijk.example")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kopieer het adres" }));
  expect(await navigator.clipboard.readText()).toBe("https://wijk.example");
  expect(await screen.findByText("Het adres is gekopieerd. Plak het nu in uw browser.")).toBeTruthy();
});

test("where copying is refused, it says what to do", async () => {
  const { user } = await open({ browser: { ...safari, inApp: "app" } });
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValueOnce(new Error("refused"));
  expect(screen.getByRole("region", { name: "U bekijkt dit in een andere app" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Kopieer het adres" }));
  expect(await screen.findByText(/Typ het adres over/)).toBeTruthy();
});

test("on Android an app's window can be left for Chrome in one tap", async () => {
  await open({ browser: { ...safari, system: "android", inApp: "Instagram" } });
  expect(screen.getByRole("link", { name: "Open in Chrome" }).getAttribute("href")).toBe(
    "intent://wijk.example#Intent;scheme=https;package=com.android.chrome;end",
  );
});

test("opened from the home screen it says that this was done", async () => {
  await open({ browser: { ...safari, installed: true } });
  expect(screen.getByRole("region", { name: "Dit is al geregeld" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Maak een reservekopie" })).toBeNull();
});
