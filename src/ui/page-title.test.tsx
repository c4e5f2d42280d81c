/** The browser's tab says which screen this is, and whose. */
import { render } from "@testing-library/react";
import { expect, test } from "vitest";
import { Page } from "./page.tsx";
import { useOwnerTitle } from "./page-title.ts";

function App({ screen, owner }: { readonly screen: string; readonly owner: string }) {
  useOwnerTitle(owner);
  return <Page title={screen}>…</Page>;
}

test("the title follows the screen and the organisation", () => {
  const owner = "De Zilverlinde · Wijkschrift";
  const view = render(<App screen="Acties" owner={owner} />);
  expect(document.title).toBe("Acties · De Zilverlinde · Wijkschrift");
  view.rerender(<App screen="Besluiten" owner={owner} />);
  expect(document.title).toBe("Besluiten · De Zilverlinde · Wijkschrift");
  view.rerender(<App screen="Besluiten" owner="De Kade · Wijkschrift" />);
  expect(document.title).toBe("Besluiten · De Kade · Wijkschrift");
  view.unmount();
  render(<Page title="Welkom">…</Page>);
  expect(document.title).toBe("Welkom");
});
