/** The frame round every screen: navigation, how the keeping goes, messages, and the line that offers a new version. */
import { useEffect } from "react";
import { I18nProvider, RouterProvider } from "react-aria-components";
import { Navigate, Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from "react-router";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { StoreProvider, useLive, useStore } from "../storage/store-context.tsx";
import { AppFrame } from "../ui/app-frame.tsx";
import { ToastRegion } from "../ui/toast-region.tsx";
import { useFocusKept } from "../ui/use-focus-kept.ts";
import { HealthBanner, HealthLine } from "./health.tsx";
import { railAt, tabsAt } from "./navigation.ts";
import { useSession } from "./session.ts";
import { texts } from "./texts.ts";
import { TroubleAtStart } from "./trouble-at-start.tsx";
import { UpdateLine } from "./update-line.tsx";

/** Gives links and dates their Dutch, and every press on a link the router. */
export function Shell() {
  const navigate = useNavigate();
  useFocusKept(useLocation().pathname);
  return (
    <I18nProvider locale="nl-NL">
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
      return <p aria-live="polite">{texts.starting}</p>;
    case "empty":
      return <Navigate to="/welkom" replace />;
    case "trouble":
      return <TroubleAtStart trouble={session.trouble} />;
    case "open":
      return (
        <StoreProvider key={session.store.organisationId} store={session.store}>
          <Framed />
        </StoreProvider>
      );
    default:
      return session satisfies never;
  }
}

function Framed() {
  const store = useStore();
  const { pathname } = useLocation();
  const organisation = useLive(readOrganisation);
  const name = organisation?.name || texts.appName;
  useEffect(() => {
    document.title = name === texts.appName ? name : `${name} · ${texts.appName}`;
  }, [name]);
  return (
    <AppFrame
      name={name}
      tabs={tabsAt(pathname)}
      rail={railAt(pathname)}
      hideTabs={pathname.endsWith("/notuleren")}
      status={<HealthLine store={store} />}
      banners={
        <>
          <HealthBanner store={store} />
          <UpdateLine />
        </>
      }
    >
      <Outlet />
    </AppFrame>
  );
}
