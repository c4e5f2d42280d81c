/** Every screen has its own address; this is the list. What a screen does not show at once is loaded when it opens. */
import { createBrowserRouter, type RouteObject } from "react-router";
import { TodayScreen } from "../features/today/today-screen.tsx";
import { BrokenScreen } from "./broken-screen.tsx";
import { Frame, Shell } from "./frame.tsx";
import { NotFound } from "./not-found.tsx";
import { texts } from "./texts.ts";
import { holdUpdates } from "./updates.ts";

export const createRouter = () =>
  createBrowserRouter([
    {
      Component: Shell,
      ErrorBoundary: BrokenScreen,
      HydrateFallback: Starting,
      children: [
        {
          path: "/welkom",
          lazy: async () => ({ Component: (await import("./welcome-route.tsx")).WelcomeRoute }),
        },
        { Component: Frame, children: [...meetingRoutes, ...otherRoutes] },
      ],
    },
  ]);

const meetingRoutes: RouteObject[] = [
  {
    path: "/vergaderingen",
    lazy: async () => ({
      Component: (await import("../features/meetings/meetings-screen.tsx")).MeetingsScreen,
    }),
  },
  {
    path: "/vergaderingen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/meetings/new-meeting-screen.tsx")).NewMeetingScreen,
    }),
  },
  {
    path: "/notuleren",
    lazy: async () => ({
      Component: (await import("../features/meetings/current-meeting-redirect.tsx")).CurrentMeetingRedirect,
    }),
  },
  {
    path: "/vergaderingen/:id",
    lazy: async () => ({ Component: (await import("../features/meetings/meeting-frame.tsx")).MeetingFrame }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import("../features/meetings/meeting-redirect.tsx")).MeetingRedirect,
        }),
      },
      {
        path: "voorbereiden",
        lazy: async () => ({
          Component: (await import("../features/prepare/prepare-screen.tsx")).PrepareScreen,
        }),
      },
      {
        path: "notuleren",
        lazy: async () => {
          const { TakeMinutesScreen } = await import("../features/take-minutes/take-minutes-screen.tsx");
          return { element: <TakeMinutesScreen onLive={holdUpdates} /> };
        },
      },
      {
        path: "uitwerken",
        lazy: async () => {
          const { WorkOutScreen } = await import("../features/work-out/work-out-screen.tsx");
          const { shareVerslag } = await import("./documents.ts");
          return { element: <WorkOutScreen shareVerslag={shareVerslag} /> };
        },
      },
    ],
  },
];

const otherRoutes: RouteObject[] = [
  { path: "/", Component: TodayScreen },
  {
    path: "/acties",
    lazy: async () => {
      const { ActionsScreen } = await import("../features/actions/actions-screen.tsx");
      const { shareActionList } = await import("./documents.ts");
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
    lazy: async () => ({ Component: (await import("../features/people/person-screen.tsx")).PersonScreen }),
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
    path: "/instellingen/prullenbak",
    lazy: async () => ({ Component: (await import("../features/bin/bin-screen.tsx")).BinScreen }),
  },
  { path: "*", Component: NotFound },
];

function Starting() {
  return <p aria-live="polite">{texts.starting}</p>;
}
