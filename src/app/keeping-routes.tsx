/** The addresses of what keeps things safe: the reservekopie, a meeting given to someone else, and earlier versions. */
import type { RouteObject } from "react-router";

/** Before there is any organisation; without the frame. */
export const restoreAtStart: RouteObject = {
  path: "/welkom/reservekopie",
  lazy: async () => {
    const { RestoreRoute } = await import("./backup-route.tsx");
    return { element: <RestoreRoute isAlone /> };
  },
};

export const keepingRoutes: RouteObject[] = [
  {
    path: "/instellingen/reservekopie",
    lazy: async () => ({ Component: (await import("./backup-route.tsx")).BackupRoute }),
  },
  {
    path: "/instellingen/reservekopie/terugzetten",
    lazy: async () => {
      const { RestoreRoute } = await import("./backup-route.tsx");
      return { element: <RestoreRoute /> };
    },
  },
  {
    path: "/vergaderingen/overnemen",
    lazy: async () => ({ Component: (await import("../features/pass-on/take-screen.tsx")).TakeScreen }),
  },
  {
    path: "/vergaderingen/:id/doorgeven",
    lazy: async () => {
      const { GiveScreen } = await import("../features/pass-on/give-screen.tsx");
      const { handOutMeeting } = await import("./files.ts");
      return { element: <GiveScreen handOutMeeting={handOutMeeting} /> };
    },
  },
  {
    path: "/eerdere-versies/:table/:id",
    lazy: async () => ({
      Component: (await import("../features/history/earlier-versions-screen.tsx")).EarlierVersionsScreen,
    }),
  },
];
