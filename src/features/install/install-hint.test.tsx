/** The line about the home screen: after the first saved thing, with the next screen, and never again once put away. */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blocks } from "../../domain/tables/blocks.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import type { BrowserKind } from "./browser-kind.ts";
import { isQuietPlace, useHintState } from "./hint-state.ts";
import { InstallHint } from "./install-hint.tsx";

const android: BrowserKind = { system: "android", inApp: null, installed: false, laptop: "button" };

beforeEach(() => useHintState.setState({ isAway: false }));

function Here({ browser }: { readonly browser: BrowserKind }) {
  const { pathname } = useLocation();
  const isAway = useHintState((state) => state.isAway);
  return (
    <>
      {!isAway && <InstallHint browser={browser} path={pathname} />}
      <ToastRegion />
    </>
  );
}

async function open(browser = android) {
  const store = await testStore();
  const view = renderScreen(<Here browser={browser} />, { store, path: "/:place?", at: "/acties" });
  const go = (to: string) => act(() => view.router.navigate(to));
  return { store, go, user: userEvent.setup() };
}

/** The banner; the place of the messages below is always there. */
const hint = () =>
  screen.queryAllByRole("status").find((each) => each.textContent?.includes("Zo doet u dat"));

test("nothing before anything was saved; then with the next screen, not under the finger", async () => {
  const { store, go } = await open();
  await go("/mensen");
  expect(hint()).toBeUndefined();
  await act(() => store.commit([create(meetings, store.newId(), { date: "2026-03-12" })]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(hint()).toBeUndefined();
  await go("/acties");
  await waitFor(() =>
    expect(hint()?.textContent).toContain("Dan opent het als een gewone app, ook zonder internet."),
  );
  expect(screen.getByRole("link", { name: "Zo doet u dat" }).getAttribute("href")).toBe("/installeren");
});

test("an action noted is a first saved thing as well; on an iPhone the reason is another", async () => {
  const { store, go } = await open({ ...android, system: "iphone" });
  await act(() => store.commit([create(blocks, store.newId(), { kind: "action" })]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await go("/mensen");
  await waitFor(() => expect(hint()?.textContent).toContain("ook als u een week niet kijkt"));
});

test("put away, it stays away", async () => {
  const { store, go, user } = await open();
  await act(() => store.commit([create(meetings, store.newId(), {})]));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await go("/mensen");
  await user.click(await screen.findByRole("button", { name: "Niet nu" }));
  expect(screen.getByText("U vindt dit terug bij Instellingen.")).toBeTruthy();
  await go("/acties");
  expect(screen.queryByText(/Zet Wijkschrift op uw beginscherm/)).toBeNull();
  expect(localStorage.getItem("wijkschrift.install-hint")).toContain("true");
});

test("in the window of another app it comes at once: what is filled in there may be gone", async () => {
  await open({ ...android, inApp: "Instagram" });
  await waitFor(() => expect(hint()?.textContent).toContain("U bekijkt dit in Instagram."));
});

describe("where it never stands", () => {
  test.each([
    "/vergaderingen/x/notuleren",
    "/notuleren",
    "/acties/nieuw",
    "/installeren",
    "/instellingen",
    "/instellingen/prullenbak",
    "/welkom",
  ])("%s", (path) => {
    expect(isQuietPlace(path)).toBe(true);
  });
  test.each(["/", "/acties", "/vergaderingen/x/voorbereiden", "/meer"])("but it may at %s", (path) => {
    expect(isQuietPlace(path)).toBe(false);
  });
});

test("what another version or someone's own hand left behind is no reason to be silent, nor to break", async () => {
  localStorage.setItem("wijkschrift.install-hint", '{"state":{"isAway":"misschien"},"version":0}');
  await useHintState.persist.rehydrate();
  expect(useHintState.getState().isAway).toBe(false);
});
