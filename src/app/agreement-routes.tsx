/** The addresses of what an organisation is and keeps to: its profile, its norms, and exchanging them. */
import type { RouteObject } from "react-router";
import type { HandOutAgreements } from "../features/exchange/give-screen.tsx";

export const agreementRoutes: RouteObject[] = [
  {
    path: "/instellingen/profiel",
    lazy: async () => ({
      Component: (await import("../features/profile/profile-screen.tsx")).ProfileScreen,
    }),
  },
  {
    path: "/instellingen/afspraken",
    lazy: async () => ({ Component: (await import("../features/norms/norms-screen.tsx")).NormsScreen }),
  },
  {
    path: "/instellingen/afspraken/nieuw",
    lazy: async () => ({
      Component: (await import("../features/norms/new-norm-screen.tsx")).NewNormScreen,
    }),
  },
  {
    path: "/instellingen/afspraken/:normId",
    lazy: async () => ({ Component: (await import("../features/norms/norm-screen.tsx")).NormScreen }),
  },
  {
    path: "/instellingen/uitwisselen",
    lazy: async () => ({
      Component: (await import("../features/exchange/exchange-screen.tsx")).ExchangeScreen,
    }),
  },
  {
    path: "/instellingen/uitwisselen/doorgeven",
    lazy: async () => {
      const { GiveScreen } = await import("../features/exchange/give-screen.tsx");
      return { element: <GiveScreen handOut={handOutAgreements} /> };
    },
  },
  {
    path: "/instellingen/uitwisselen/overnemen",
    lazy: async () => ({ Component: (await import("../features/exchange/take-screen.tsx")).TakeScreen }),
  },
];

/** Loaded when it is pressed. */
const handOutAgreements: HandOutAgreements = async (...given) =>
  (await import("./agreement-files.ts")).handOutAgreements(...given);
