/** Every screen has its own address; this is the list. What a screen does not show at once is loaded when it opens. */
import { createBrowserRouter, type RouteObject } from "react-router";
import type { ShareActionList } from "../features/actions/share-list.tsx";
import { arriving } from "./arriving.tsx";
import { boardRoutes } from "./board-routes.tsx";
import { BrokenScreen } from "./broken-screen.tsx";
import { rememberedChoice } from "./chosen-organisation.ts";
import { Frame, organisationFrame, Shell, Starting } from "./frame.tsx";
import { keepingRoutes, restoreAtStart } from "./keeping-routes.tsx";
import { meetingRoutes } from "./meeting-routes.tsx";
import { outsideRoutes } from "./outside-routes.ts";
import { comingRoutes, sharingRoutes } from "./sharing-routes.ts";
import { yearRoutes } from "./year-routes.tsx";

const today = arriving(async () => (await import("../features/today/today-screen.tsx")).TodayScreen);

/** Loaded when it is shown, not when its address is met: a phone without an organisation goes on to /welkom. */
function TodayRoute() {
  return <today.Component waiting={<Starting />} />;
}

/** Call once. Begins to load what is sure to be shown. */
export function createRouter() {
  if (rememberedChoice() !== null) {
    organisationFrame.expect();
    if (window.location.pathname === "/") today.expect();
  }
  return createBrowserRouter([
    {
      Component: Shell,
      ErrorBoundary: BrokenScreen,
      HydrateFallback: Starting,
      children: [
        {
          path: "/welkom",
          lazy: async () => ({ Component: (await import("./welcome-route.tsx")).WelcomeRoute }),
        },
        {
          path: "/welkom/beginnen",
          lazy: async () => ({ Component: (await import("./begin-route.tsx")).BeginRoute }),
        },
        {
          path: "/welkom/installeren",
          lazy: async () => ({ Component: (await import("./install-route.tsx")).InstallFirstRoute }),
        },
        restoreAtStart,
        ...comingRoutes,
        {
          Component: Frame,
          children: [
            ...meetingRoutes,
            ...boardRoutes,
            ...yearRoutes,
            ...keepingRoutes,
            ...outsideRoutes,
            ...sharingRoutes,
            ...otherRoutes,
          ],
        },
      ],
    },
  ]);
}

const otherRoutes: RouteObject[] = [
  { path: "/", Component: TodayRoute },
  {
    path: "/acties",
    lazy: async () => {
      const { ActionsScreen } = await import("../features/actions/actions-screen.tsx");
      return { element: <ActionsScreen shareActionList={shareActionList} /> };
    },
  },
  {
    path: "/acties/nieuw",
    lazy: async () => ({
      Component: (await import("../features/actions/new-action-screen.tsx")).NewActionScreen,
    }),
  },
  {
    path: "/acties/:id",
    lazy: async () => ({ Component: (await import("../features/actions/action-screen.tsx")).ActionScreen }),
  },
  {
    path: "/besluiten",
    lazy: async () => ({
      Component: (await import("../features/decisions/decisions-screen.tsx")).DecisionsScreen,
    }),
  },
  {
    path: "/mensen",
    lazy: async () => ({ Component: (await import("../features/people/people-screen.tsx")).PeopleScreen }),
  },
  {
    path: "/mensen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/people/new-person-screen.tsx")).NewPersonScreen,
    }),
  },
  {
    path: "/mensen/:id",
    lazy: async () => {
      const { PersonScreen } = await import("../features/people/person-screen.tsx");
      const { shareActionsOf } = await import("./hand-out-documents.ts");
      return { element: <PersonScreen shareActionsOf={shareActionsOf} /> };
    },
  },
  {
    path: "/meer",
    lazy: async () => ({ Component: (await import("../features/more/more-screen.tsx")).MoreScreen }),
  },
  {
    path: "/instellingen",
    lazy: async () => ({ Component: (await import("./settings-route.tsx")).SettingsRoute }),
  },
  {
    path: "/instellingen/formats",
    lazy: async () => ({
      Component: (await import("../features/formats/formats-screen.tsx")).FormatsScreen,
    }),
  },
  {
    path: "/instellingen/formats/:kind",
    lazy: async () => ({ Component: (await import("../features/formats/format-screen.tsx")).FormatScreen }),
  },
  {
    path: "/instellingen/organisaties",
    lazy: async () => ({ Component: (await import("./organisations-route.tsx")).OrganisationsRoute }),
  },
  {
    path: "/instellingen/prullenbak",
    lazy: async () => ({ Component: (await import("../features/bin/bin-screen.tsx")).BinScreen }),
  },
  {
    path: "/sneltoetsen",
    lazy: async () => {
      const { ShortcutsScreen } = await import("../features/shortcuts/shortcuts-screen.tsx");
      const { shortcutGroups } = await import("./shortcut-groups.ts");
      return { element: <ShortcutsScreen groups={shortcutGroups} /> };
    },
  },
  {
    path: "/installeren",
    lazy: async () => ({ Component: (await import("./install-route.tsx")).InstallRoute }),
  },
  {
    path: "*",
    lazy: async () => ({ Component: (await import("./not-found.tsx")).NotFound }),
  },
];

/** Loaded when it is pressed: the list itself needs none of it. */
const shareActionList: ShareActionList = async (list, form) =>
  (await import("./documents.ts")).shareActionList(list, form);
