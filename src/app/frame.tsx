/** The frame round every screen: navigation, how the keeping goes, messages, and the line that offers a new version. */
import { I18nProvider, RouterProvider } from "react-aria-components";
import { Navigate, Outlet, ScrollRestoration, useHref, useLocation, useNavigate } from "react-router";
import { locale } from "../kernel/language.ts";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { StoreProvider, useLive, useStore } from "../storage/store-context.tsx";
import { AppFrame } from "../ui/app-frame.tsx";
import { PageHelpProvider } from "../ui/page-help.tsx";
import { useOwnerTitle } from "../ui/page-title.ts";
import { ToastRegion } from "../ui/toast-region.tsx";
import { useFocusKept } from "../ui/use-focus-kept.ts";
import { ExampleStrip } from "./example-strip.tsx";
import { HealthBanner, HealthLine } from "./health.tsx";
import { HowItWorks } from "./how-it-works.tsx";
import { InstallLine } from "./install-line.tsx";
import { railAt, tabsAt } from "./navigation.ts";
import { useSession } from "./session.ts";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { texts } from "./texts.ts";
import { TroubleAtStart } from "./trouble-at-start.tsx";
import { UpdateLine } from "./update-line.tsx";

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
      return <p aria-live="polite">{texts.starting}</p>;
    case "empty":
      return <Navigate to="/welkom" replace />;
    case "trouble":
      return <TroubleAtStart trouble={session.trouble} />;
    case "open":
      return (
        <StoreProvider key={session.store.organisationId} store={session.store}>
          <Framed isExample={session.isExample} />
        </StoreProvider>
      );
    default:
      return session satisfies never;
  }
}

function Framed({ isExample }: { readonly isExample: boolean }) {
  const store = useStore();
  const { pathname } = useLocation();
  const organisation = useLive(readOrganisation);
  const name = organisation?.name || texts.appName;
  useOwnerTitle(name === texts.appName ? name : `${name} · ${texts.appName}`);
  return (
    <AppFrame
      name={name}
      nameLink={{ href: "/instellingen/organisaties", label: texts.toOrganisations(name) }}
      tabs={tabsAt(pathname)}
      rail={railAt(pathname)}
      hideTabs={pathname.endsWith("/notuleren")}
      status={<HealthLine store={store} />}
      banners={
        <>
          {isExample && <ExampleStrip id={store.organisationId} />}
          <HealthBanner store={store} />
          <UpdateLine />
          {!isExample && <InstallLine path={pathname} />}
        </>
      }
    >
      <PageHelpProvider help={<HowItWorks path={pathname} />}>
        <Outlet />
      </PageHelpProvider>
      <ShortcutHelp />
    </AppFrame>
  );
}
