/** The addresses of what comes in between meetings, and of what is followed up with the municipality. */
import type { RouteObject } from "react-router";

export const outsideRoutes: RouteObject[] = [
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
