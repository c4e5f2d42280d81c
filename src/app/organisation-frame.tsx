/** The frame round every screen: navigation, how the keeping goes, messages, and the line that offers a new version. */
import { Outlet, useLocation } from "react-router";
import { useStore as useZustand } from "zustand";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../storage/store-context.tsx";
import { AppFrame } from "../ui/app-frame.tsx";
import { PageHelpProvider } from "../ui/page-help.tsx";
import { useOwnerTitle } from "../ui/page-title.ts";
import { arriving } from "./arriving.tsx";
import { ExampleStrip } from "./example-strip.tsx";
import { HealthBanner, HealthLine } from "./health.tsx";
import { HowItWorks } from "./how-it-works.tsx";
import { InstallLine } from "./install-line.tsx";
import { railAt, tabsAt } from "./navigation.ts";
import { ReadingAlong } from "./reading-along.tsx";
import { ShortcutHelp } from "./shortcut-help.tsx";
import { texts } from "./texts.ts";
import { UpdateLine } from "./update-line.tsx";

/** Loaded only where something is shared. */
const sharedLine = arriving(async () => (await import("./shared-frame.tsx")).SharedLine);
const sharedNotices = arriving(async () => (await import("./shared-frame.tsx")).SharedNotices);

export function OrganisationFrame({ isExample }: { readonly isExample: boolean }) {
  const store = useStore();
  const { pathname } = useLocation();
  const organisation = useLive(readOrganisation);
  const isShared = useLive((reader) => reader.isShared()) === true;
  const name = organisation?.name || texts.appName;
  const readsAlong = useZustand(store.readsAlong);
  useOwnerTitle(name === texts.appName ? name : `${name} · ${texts.appName}`);
  return (
    <AppFrame
      name={name}
      nameLink={{ href: "/instellingen/organisaties", label: texts.toOrganisations(name) }}
      tabs={tabsAt(pathname)}
      rail={railAt(pathname)}
      hideTabs={pathname.endsWith("/notuleren")}
      status={
        isShared ? (
          <sharedLine.Component waiting={<HealthLine store={store} />} />
        ) : (
          <HealthLine store={store} />
        )
      }
      banners={
        <>
          {isExample && <ExampleStrip id={store.organisationId} />}
          <HealthBanner store={store} />
          {isShared && <sharedNotices.Component path={pathname} waiting={null} />}
          <UpdateLine />
          {!isExample && <InstallLine path={pathname} />}
        </>
      }
    >
      <PageHelpProvider help={<HowItWorks path={pathname} />}>
        {readsAlong ? <ReadingAlong path={pathname} /> : <Outlet />}
      </PageHelpProvider>
      <ShortcutHelp />
    </AppFrame>
  );
}
