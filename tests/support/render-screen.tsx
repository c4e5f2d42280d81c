/** Renders a screen as the app does: on a real store in a database of its own, with addresses that work. */

import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { RouterProvider as AriaRouterProvider, I18nProvider } from "react-aria-components";
import { createMemoryRouter, Outlet, RouterProvider, useHref, useNavigate } from "react-router";
import { Store } from "../../src/storage/store.ts";
import { StoreProvider } from "../../src/storage/store-context.tsx";
import { type TestPhone, testPhone } from "./phone.ts";

/** A store for one test; close it with `store.close()` when the test needs the database again. */
export async function testStore(phone: TestPhone = testPhone()): Promise<Store> {
  const opened = await Store.open("testorganisatie", phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

/**
 * `path` is the screen's route pattern ("/mensen/:id"), `at` the address to open. Any other address shows itself as
 * text, so that a test can see where the screen went: `screen.findByText("naar /acties")`.
 */
export function renderScreen(element: ReactElement, options: { store: Store; path?: string; at?: string }) {
  const path = options.path ?? "/";
  const router = createMemoryRouter(
    [
      {
        element: <Links />,
        children: [
          { path, element },
          { path: "*", element: <Elsewhere /> },
        ],
      },
    ],
    { initialEntries: [options.at ?? path] },
  );
  const view = render(
    <StoreProvider store={options.store}>
      <RouterProvider router={router} />
    </StoreProvider>,
  );
  return { ...view, router };
}

function Links() {
  const navigate = useNavigate();
  return (
    <I18nProvider locale="nl-NL">
      <AriaRouterProvider navigate={(path, options) => void navigate(path, options)} useHref={useHref}>
        <Outlet />
      </AriaRouterProvider>
    </I18nProvider>
  );
}

function Elsewhere() {
  return <p>naar {useHref("")}</p>;
}
