/** What stands round the screens: language and messages for all, and for most of them an open organisation. */
import { I18nProvider, RouterProvider } from "react-aria-components";
import { Navigate, Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from "react-router";
import { locale } from "../kernel/language.ts";
import { StoreProvider } from "../storage/store-context.tsx";
import { ToastRegion } from "../ui/toast-region.tsx";
import { useFocusKept } from "../ui/use-focus-kept.ts";
import { arriving } from "./arriving.tsx";
import { useSession } from "./session.ts";
import { texts } from "./texts.ts";

/** What a phone without an organisation does not wait for; a phone that has one loads it at once (router.tsx). */
export const organisationFrame = arriving(
  async () => (await import("./organisation-frame.tsx")).OrganisationFrame,
);
const troubleAtStart = arriving(async () => (await import("./trouble-at-start.tsx")).TroubleAtStart);

/** Gives links and dates their language, and every press on a link the router. */
export function Shell() {
  const navigate = useNavigate();
  useFocusKept(useLocation().pathname);
  return (
    <I18nProvider locale={locale()}>
      <RouterProvider navigate={(path, options) => void navigate(path, options)} useHref={useHref}>
        <Outlet />
        <ToastRegion />
        <ScrollRestoration />
      </RouterProvider>
    </I18nProvider>
  );
}

/** Screens that need an open organisation; without one there is only /welkom. */
export function Frame() {
  const session = useSession((state) => state.session);
  switch (session.kind) {
    case "starting":
      return <Starting />;
    case "empty":
      return <Navigate to="/welkom" replace />;
    case "trouble":
      return <troubleAtStart.Component trouble={session.trouble} waiting={<Starting />} />;
    case "open":
      return (
        <StoreProvider key={session.store.organisationId} store={session.store}>
          <organisationFrame.Component isExample={session.isExample} waiting={<Starting />} />
        </StoreProvider>
      );
    default:
      return session satisfies never;
  }
}

export function Starting() {
  return <p aria-live="polite">{texts.starting}</p>;
}
