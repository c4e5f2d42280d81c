/** The first start: three ways to go, and two more for who has a paper or a file. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import type { Language } from "../../kernel/language.ts";
import type { OpenExample } from "./example-way.tsx";
import { WelcomeScreen } from "./welcome-screen.tsx";

const user = userEvent.setup();

async function open(
  backHref?: string,
  openExample: OpenExample = () => Promise.resolve({ ok: true, value: undefined }),
) {
  const chosen: Language[] = [];
  const element = (
    <WelcomeScreen
      onLanguage={(language) => chosen.push(language)}
      openExample={openExample}
      backHref={backHref}
    />
  );
  const view = renderScreen(element, { store: await testStore(), path: "/welkom" });
  return { chosen, view };
}

test("three big ways, and two more under them", async () => {
  await open();
  const ways = within(screen.getByRole("list", { name: "Hoe wilt u beginnen?" })).getAllByRole("listitem");
  expect(ways.map((way) => way.textContent)).toEqual([
    expect.stringMatching(/^Begin met uw organisatie/),
    expect.stringMatching(/^Ik heb een code/),
    expect.stringMatching(/^Bekijk eerst een voorbeeld/),
  ]);
  expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "/welkom/beginnen",
    "/welkom/code",
    "/welkom/noodblad",
    "/welkom/reservekopie",
  ]);
});

test("the other language is one press away, in its own words", async () => {
  const { chosen } = await open();
  await user.click(screen.getByRole("button", { name: "In English" }));
  expect(chosen).toEqual(["en"]);
});

test("a second organisation has a way back; the first start has none", async () => {
  const first = await open();
  expect(screen.queryByRole("link", { name: "Terug" })).toBeNull();
  first.view.unmount();
  await open("/instellingen");
  expect(screen.getByRole("link", { name: "Terug" }).getAttribute("href")).toBe("/instellingen");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Nog een organisatie");
});

test("the example is one tap away, shows how far it is, and says what to do when it does not come", async () => {
  let end: (result: Awaited<ReturnType<OpenExample>>) => void = () => undefined;
  await open(undefined, (onProgress) => {
    onProgress(0.4);
    return new Promise((resolve) => {
      end = resolve;
    });
  });
  await user.click(screen.getByRole("button", { name: /^Bekijk eerst een voorbeeld/ }));
  const bar = await screen.findByRole<HTMLProgressElement>("progressbar", {
    name: "Het voorbeeld wordt klaargezet.",
  });
  expect(bar.value).toBe(40);
  end({ ok: false, error: { kind: "full", retry: "later" } });
  expect((await screen.findByRole("alert")).textContent).toMatch(/vol.*Maak ruimte vrij/);
  expect(screen.getByRole("button", { name: /^Bekijk eerst een voorbeeld/ })).toBeTruthy();
});
