/** The frame shows tabs on a phone and the rail on a wide screen, and where one is. */
import { render, screen } from "@testing-library/react";
import { House, Users } from "lucide-react";
import { expect, test, vi } from "vitest";
import { AppFrame } from "./app-frame.tsx";
import { Button } from "./button.tsx";
import { Page } from "./page.tsx";

const home = { href: "/", label: "Vandaag", icon: House, current: true };
const board = { href: "/bestuur", label: "Bestuur", icon: Users, current: false };

function renderFrame(hideTabs = false) {
  render(
    <AppFrame name="Oud-Krispijn" tabs={[home]} rail={[home, board]} status="Bewaard" hideTabs={hideTabs}>
      <Page
        title="Vandaag"
        back={{ href: "/terug" }}
        lead="Goedemorgen"
        action={<Button>Noteer iets</Button>}
      >
        Inhoud
      </Page>
    </AppFrame>,
  );
}

test("on a phone the tabs, with the current one marked", () => {
  renderFrame();
  expect(screen.getByRole("link", { current: "page" }).textContent).toBe("Vandaag");
  expect(screen.queryByRole("link", { name: "Bestuur" })).toBeNull();
});

test("on a wide screen the rail", () => {
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
  renderFrame();
  expect(screen.getAllByRole("navigation")).toHaveLength(1);
  expect(screen.getByRole("link", { name: "Bestuur" }).getAttribute("href")).toBe("/bestuur");
});

test("the tabs can make way for a page's own bar", () => {
  renderFrame(true);
  expect(screen.queryByRole("navigation")).toBeNull();
});

test("the skip link leads to the main landmark, which holds the page", () => {
  renderFrame();
  const main = screen.getByRole("main");
  const skip = screen.getByRole("link", { name: "Naar de inhoud" });
  expect(skip.getAttribute("href")).toBe(`#${main.id}`);
  expect(main.contains(screen.getByRole("heading", { level: 1, name: "Vandaag" }))).toBe(true);
  expect(screen.getByRole("link", { name: "Terug" }).getAttribute("href")).toBe("/terug");
  expect(screen.getByRole("button", { name: "Noteer iets" })).toBeTruthy();
});
