/** The addresses of meetings: their list, the plan of the year, and the steps of each. */
import type { RouteObject } from "react-router";
import type { ShareCalendar } from "../features/meetings/meetings-screen.tsx";
import { holdUpdates } from "./updates.ts";

/** Loaded when it is pressed: the list itself needs none of it. */
const shareCalendar: ShareCalendar = async (store, list) =>
  (await import("./invitations.ts")).shareMeetings(store, list);

export const meetingRoutes: RouteObject[] = [
  {
    path: "/vergaderingen",
    lazy: async () => {
      const { MeetingsScreen } = await import("../features/meetings/meetings-screen.tsx");
      return { element: <MeetingsScreen shareCalendar={shareCalendar} /> };
    },
  },
  {
    path: "/vergaderingen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/meetings/new-meeting-screen.tsx")).NewMeetingScreen,
    }),
  },
  {
    path: "/vergaderingen/reeks/nieuw",
    lazy: async () => ({
      Component: (await import("../features/series/new-series-screen.tsx")).NewSeriesScreen,
    }),
  },
  {
    path: "/vergaderingen/reeks/:id",
    lazy: async () => ({ Component: (await import("../features/series/series-screen.tsx")).SeriesScreen }),
  },
  {
    path: "/vergaderingen/jaarplan",
    lazy: async () => ({
      Component: (await import("../features/series/year-plan-screen.tsx")).YearPlanScreen,
    }),
  },
  {
    path: "/vergaderingen/jaarplan/maken",
    lazy: async () => ({
      Component: (await import("../features/series/plan-year-screen.tsx")).PlanYearScreen,
    }),
  },
  {
    path: "/notuleren",
    lazy: async () => ({
      Component: (await import("../features/meetings/current-meeting-redirect.tsx")).CurrentMeetingRedirect,
    }),
  },
  {
    path: "/vergaderingen/:id/uitnodigen",
    lazy: async () => {
      const { InviteScreen } = await import("../features/invite/invite-screen.tsx");
      const { inviteServices } = await import("./invitations.ts");
      return { element: <InviteScreen services={inviteServices} /> };
    },
  },
  {
    path: "/vergaderingen/:id/uitdelen",
    lazy: async () => {
      const { HandOutScreen } = await import("../features/hand-out/hand-out-screen.tsx");
      const { letterWith, sharePaper } = await import("./hand-out-documents.ts");
      return { element: <HandOutScreen sharePaper={sharePaper} letterWith={letterWith} /> };
    },
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
          const { BackupNudgeHere } = await import("./backup-nudge-here.tsx");
          return {
            element: <TakeMinutesScreen onLive={holdUpdates} afterClosing={<BackupNudgeHere />} />,
          };
        },
      },
      {
        path: "uitwerken",
        lazy: async () => {
          const { WorkOutScreen } = await import("../features/work-out/work-out-screen.tsx");
          const { shareVerslag } = await import("./documents.ts");
          const { BackupNudgeHere } = await import("./backup-nudge-here.tsx");
          return {
            element: (
              <>
                <WorkOutScreen shareVerslag={shareVerslag} />
                <BackupNudgeHere />
              </>
            ),
          };
        },
      },
    ],
  },
];
