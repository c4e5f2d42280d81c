/** The addresses of the year and of its jaarmap; those of what an organisation keeps to come with them. */
import type { RouteObject } from "react-router";
import type { ShareYearPlan } from "../features/year/share-year-plan.ts";
import type { ShareYearFolder } from "../features/year-folder/share-year-folder.ts";
import { agreementRoutes } from "./agreement-routes.tsx";

export const yearRoutes: RouteObject[] = [
  ...agreementRoutes,
  ...["/jaar", "/jaar/:year"].map((path) => ({
    path,
    lazy: async () => ({ Component: (await import("../features/year/year-screen.tsx")).YearScreen }),
  })),
  {
    path: "/jaar/:year/taak/nieuw",
    lazy: async () => ({ Component: (await import("../features/year/new-duty-screen.tsx")).NewDutyScreen }),
  },
  {
    path: "/jaar/:year/taak/:dutyId",
    lazy: async () => ({ Component: (await import("../features/year/duty-screen.tsx")).DutyScreen }),
  },
  {
    path: "/jaar/:year/plan",
    lazy: async () => {
      const { PlanScreen } = await import("../features/year/plan-screen.tsx");
      return { element: <PlanScreen shareYearPlan={shareYearPlan} /> };
    },
  },
  {
    path: "/jaar/:year/map",
    lazy: async () => {
      const { YearFolderScreen } = await import("../features/year-folder/year-folder-screen.tsx");
      return { element: <YearFolderScreen shareYearFolder={shareYearFolder} /> };
    },
  },
];

/** Loaded when it is pressed: the screen itself needs none of it. */
const shareYearFolder: ShareYearFolder = async (source, extras, form) =>
  (await import("./year-folder.ts")).shareYearFolder(source, extras, form);

const shareYearPlan: ShareYearPlan = async (plan, form) =>
  (await import("./year-plan-files.ts")).shareYearPlan(plan, form);
