/** Every screen has its own address; this is the list. */
import { createBrowserRouter, Navigate, useNavigate } from "react-router";
import { ActionScreen } from "../features/actions/action-screen.tsx";
import { ActionsScreen } from "../features/actions/actions-screen.tsx";
import { NewActionScreen } from "../features/actions/new-action-screen.tsx";
import { DecisionsScreen } from "../features/decisions/decisions-screen.tsx";
import { CurrentMeetingRedirect } from "../features/meetings/current-meeting-redirect.tsx";
import { MeetingFrame } from "../features/meetings/meeting-frame.tsx";
import { MeetingRedirect } from "../features/meetings/meeting-redirect.tsx";
import { MeetingsScreen } from "../features/meetings/meetings-screen.tsx";
import { NewMeetingScreen } from "../features/meetings/new-meeting-screen.tsx";
import { MoreScreen } from "../features/more/more-screen.tsx";
import { NewPersonScreen } from "../features/people/new-person-screen.tsx";
import { PeopleScreen } from "../features/people/people-screen.tsx";
import { PersonScreen } from "../features/people/person-screen.tsx";
import { PrepareScreen } from "../features/prepare/prepare-screen.tsx";
import { SettingsScreen } from "../features/settings/settings-screen.tsx";
import { TakeMinutesScreen } from "../features/take-minutes/take-minutes-screen.tsx";
import { TodayScreen } from "../features/today/today-screen.tsx";
import { WelcomeScreen } from "../features/welcome/welcome-screen.tsx";
import { BrokenScreen } from "./broken-screen.tsx";
import { Frame, Shell } from "./frame.tsx";
import { shareActionList } from "./documents.ts";
import { NotFound } from "./not-found.tsx";
import { createOrganisation, renameInList, switchTo, useSession, welcome } from "./session.ts";
import { holdUpdates } from "./updates.ts";

export const createRouter = () =>
  createBrowserRouter([
    {
      Component: Shell,
      ErrorBoundary: BrokenScreen,
      children: [
        { path: "/welkom", element: <Welcome /> },
        { Component: Frame, ErrorBoundary: BrokenScreen, children: [...meetingRoutes, ...otherRoutes] },
      ],
    },
  ]);

const meetingRoutes = [
  { path: "/vergaderingen", element: <MeetingsScreen /> },
  { path: "/vergaderingen/nieuw", element: <NewMeetingScreen /> },
  { path: "/notuleren", element: <CurrentMeetingRedirect /> },
  {
    path: "/vergaderingen/:id",
    element: <MeetingFrame />,
    children: [
      { index: true, element: <MeetingRedirect /> },
      { path: "voorbereiden", element: <PrepareScreen /> },
      { path: "notuleren", element: <TakeMinutesScreen onLive={holdUpdates} /> },
    ],
  },
];

const otherRoutes = [
  { path: "/", element: <TodayScreen /> },
  { path: "/acties", element: <ActionsScreen shareActionList={shareActionList} /> },
  { path: "/acties/nieuw", element: <NewActionScreen /> },
  { path: "/acties/:id", element: <ActionScreen /> },
  { path: "/besluiten", element: <DecisionsScreen /> },
  { path: "/mensen", element: <PeopleScreen /> },
  { path: "/mensen/nieuw", element: <NewPersonScreen /> },
  { path: "/mensen/:id", element: <PersonScreen /> },
  { path: "/meer", element: <MoreScreen /> },
  { path: "/instellingen", element: <Settings /> },
  { path: "*", element: <NotFound /> },
];

function Welcome() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  const ready = async (store: Parameters<typeof welcome>[0]) => {
    await welcome(store);
    await navigate("/", { replace: true });
  };
  return (
    <WelcomeScreen
      createOrganisation={createOrganisation}
      onReady={(store) => void ready(store)}
      backHref={session.kind === "open" ? "/instellingen" : undefined}
    />
  );
}

function Settings() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  if (session.kind !== "open") return <Navigate to="/" replace />;
  const change = async (id: string) => {
    await navigate("/", { replace: true });
    await switchTo(id);
  };
  return (
    <SettingsScreen
      organisations={session.organisations}
      onSwitch={(id) => void change(id)}
      onAdd={() => void navigate("/welkom")}
      onRenamed={(name) => void renameInList(session.store.organisationId, name)}
      version={__APP_VERSION__}
    />
  );
}
