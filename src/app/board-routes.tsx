/** The addresses of the board: who sits on it, the roster, vacancies and handing over. */
import type { RouteObject } from "react-router";

export const boardRoutes: RouteObject[] = [];
