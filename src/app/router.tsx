/** Every screen has its own address; this is the list. What a screen does not show at once is loaded when it opens. */
import { lazy, Suspense } from "react";
import { createBrowserRouter, type RouteObject } from "react-router";
import type { ShareCalendar } from "../features/meetings/meetings-screen.tsx";
import { BrokenScreen } from "./broken-screen.tsx";
import { rememberedChoice } from "./chosen-organisation.ts";
import { Frame, loadOrganisationFrame, Shell, Starting } from "./frame.tsx";
import { keepingRoutes, restoreAtStart } from "./keeping-routes.tsx";
import { holdUpdates } from "./updates.ts";

const loadToday = () => import("../features/today/today-screen.tsx");
const Today = lazy(async () => ({ default: (await loadToday()).TodayScreen }));

/** Loaded when it is shown, not when its address is met: a phone without an organisation goes on to /welkom. */
function TodayRoute() {
  return (
    <Suspense fallback={<Starting />}>
      <Today />
    </Suspense>
  );
}

/** Call once. Begins to load what is sure to be shown. */
export function createRouter() {
  if (rememberedChoice() !== null) {
    void loadOrganisationFrame();
    if (window.location.pathname === "/") void loadToday();
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
          path: "/welkom/installeren",
          lazy: async () => ({ Component: (await import("./install-route.tsx")).InstallFirstRoute }),
        },
        restoreAtStart,
        {
          Component: Frame,
          children: [...meetingRoutes, ...keepingRoutes, ...outsideRoutes, ...otherRoutes],
        },
      ],
    },
  ]);
}

const meetingRoutes: RouteObject[] = [
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
          return { element: <TakeMinutesScreen onLive={holdUpdates} /> };
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

/** What comes in between meetings, and what is followed up with the municipality. */
const outsideRoutes: RouteObject[] = [
  {
    path: "/belnotities",
    lazy: async () => ({
      Component: (await import("../features/call-notes/call-notes-screen.tsx")).CallNotesScreen,
    }),
  },
  {
    path: "/belnotities/nieuw",
    lazy: async () => ({
      Component: (await import("../features/call-notes/new-call-note-screen.tsx")).NewCallNoteScreen,
    }),
  },
  {
    path: "/belnotities/:id",
    lazy: async () => ({
      Component: (await import("../features/call-notes/call-note-screen.tsx")).CallNoteScreen,
    }),
  },
  {
    path: "/stukken",
    lazy: async () => ({ Component: (await import("../features/letters/letters-screen.tsx")).LettersScreen }),
  },
  {
    path: "/stukken/nieuw",
    lazy: async () => ({
      Component: (await import("../features/letters/new-letter-screen.tsx")).NewLetterScreen,
    }),
  },
  {
    path: "/stukken/:id",
    lazy: async () => ({ Component: (await import("../features/letters/letter-screen.tsx")).LetterScreen }),
  },
  {
    path: "/gemeente",
    lazy: async () => ({
      Component: (await import("../features/municipality/municipality-screen.tsx")).MunicipalityScreen,
    }),
  },
  {
    path: "/gemeente/vragen",
    lazy: async () => ({
      Component: (await import("../features/municipality/questions-screen.tsx")).QuestionsScreen,
    }),
  },
  {
    path: "/gemeente/vragen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/actions/new-action-screen.tsx")).NewActionScreen,
    }),
  },
  {
    path: "/gemeente/vragen/:id",
    lazy: async () => ({ Component: (await import("../features/actions/action-screen.tsx")).ActionScreen }),
  },
  {
    path: "/gemeente/toezeggingen",
    lazy: async () => ({
      Component: (await import("../features/municipality/commitments-screen.tsx")).CommitmentsScreen,
    }),
  },
  {
    path: "/gemeente/toezeggingen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/municipality/new-commitment-screen.tsx")).NewCommitmentScreen,
    }),
  },
  {
    path: "/gemeente/toezeggingen/:id",
    lazy: async () => ({
      Component: (await import("../features/municipality/commitment-screen.tsx")).CommitmentScreen,
    }),
  },
  {
    path: "/gemeente/wie-doet-wat",
    lazy: async () => ({
      Component: (await import("../features/municipality/officials-screen.tsx")).OfficialsScreen,
    }),
  },
  {
    path: "/gemeente/wie-doet-wat/nieuw",
    lazy: async () => ({
      Component: (await import("../features/municipality/new-official-screen.tsx")).NewOfficialScreen,
    }),
  },
  {
    path: "/gemeente/wie-doet-wat/:id",
    lazy: async () => ({
      Component: (await import("../features/municipality/official-screen.tsx")).OfficialScreen,
    }),
  },
];

const otherRoutes: RouteObject[] = [
  { path: "/", Component: TodayRoute },
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
const shareCalendar: ShareCalendar = async (store, list) =>
  (await import("./invitations.ts")).shareMeetings(store, list);
