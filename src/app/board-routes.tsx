/** The addresses of the board: who sits on it, the roster, vacancies and handing over. */
import type { RouteObject } from "react-router";
import type { ShareProposal, ShareRoster } from "../features/roster/share-roster.ts";

export const boardRoutes: RouteObject[] = [
  {
    path: "/bestuur",
    lazy: async () => ({ Component: (await import("../features/board/board-screen.tsx")).BoardScreen }),
  },
  {
    path: "/bestuur/lid/:personId",
    lazy: async () => ({ Component: (await import("../features/terms/member-screen.tsx")).MemberScreen }),
  },
  {
    path: "/bestuur/nieuw",
    lazy: async () => ({
      Component: (await import("../features/terms/new-member-screen.tsx")).NewMemberScreen,
    }),
  },
  {
    path: "/bestuur/functies",
    lazy: async () => ({ Component: (await import("../features/terms/offices-screen.tsx")).OfficesScreen }),
  },
  {
    path: "/bestuur/inspanningen",
    lazy: async () => ({ Component: (await import("../features/terms/efforts-screen.tsx")).EffortsScreen }),
  },
  {
    path: "/bestuur/inspanningen/nieuw",
    lazy: async () => ({
      Component: (await import("../features/terms/new-effort-screen.tsx")).NewEffortScreen,
    }),
  },
  {
    path: "/bestuur/inspanningen/:id",
    lazy: async () => ({ Component: (await import("../features/terms/effort-screen.tsx")).EffortScreen }),
  },
  {
    path: "/bestuur/overdracht",
    lazy: async () => ({
      Component: (await import("../features/handover/handovers-screen.tsx")).HandoversScreen,
    }),
  },
  {
    path: "/bestuur/overdracht/:officeId",
    lazy: async () => {
      const { HandoverScreen } = await import("../features/handover/handover-screen.tsx");
      const { shareDossier } = await import("./handover-documents.ts");
      return { element: <HandoverScreen shareDossier={shareDossier} /> };
    },
  },
  {
    path: "/bestuur/vacature/:officeId",
    lazy: async () => {
      const { VacancyScreen } = await import("../features/vacancy/vacancy-screen.tsx");
      const { vacancyServices } = await import("./vacancies.ts");
      return { element: <VacancyScreen services={vacancyServices} /> };
    },
  },
  {
    path: "/bestuur/rooster",
    lazy: async () => {
      const { RosterScreen } = await import("../features/roster/roster-screen.tsx");
      return { element: <RosterScreen shareRoster={shareRoster} /> };
    },
  },
  {
    path: "/bestuur/rooster/voorstel",
    lazy: async () => {
      const { ProposalScreen } = await import("../features/roster/proposal-screen.tsx");
      return { element: <ProposalScreen shareProposal={shareProposal} /> };
    },
  },
];

/** Made when it is pressed: the screens themselves need none of it. */
const shareRoster: ShareRoster = async (...given) =>
  (await import("./roster-documents.ts")).shareRoster(...given);
const shareProposal: ShareProposal = async (...given) =>
  (await import("./roster-documents.ts")).shareProposal(...given);
