/** The addresses of the year, of its jaarmap, and of what an organisation agreed to keep to. */
import type { RouteObject } from "react-router";

export const yearRoutes: RouteObject[] = [];
