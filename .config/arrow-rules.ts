/** The arrow check's rules for dependency-cruiser, made from the one list in arrows.json. */
import type { IConfiguration, IForbiddenRuleType } from "dependency-cruiser";
import arrowsOfRooms from "./arrows.json" with { type: "json" };

const rooms = Object.entries(arrowsOfRooms);
const roomNames = rooms.map(([room]) => room).join("|");

/** A room may import itself and the rooms its line names, nothing else under src. */
const arrowRules = rooms.map(
  ([room, allowed]): IForbiddenRuleType => ({
    name: `arrow-${room}`,
    severity: "error",
    comment: `${room} may import: ${allowed.join(", ") || "nothing"}`,
    from: { path: `^src/${room}/` },
    to: { path: "^src/", pathNot: `^src/(${[room, ...allowed].join("|")})/` },
  }),
);

export const arrowRulesConfig: IConfiguration = {
  forbidden: [
    ...arrowRules,
    {
      name: "known-room",
      severity: "error",
      comment: "Every source file stands in a room of the table.",
      from: { path: "^src/", pathNot: `^src/(${roomNames})/` },
      to: {},
    },
    {
      name: "slices-apart",
      severity: "error",
      comment: "A slice never imports another slice; what it needs is handed in by the app.",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "inside-src",
      severity: "error",
      comment: "Source imports source and packages; a test may use tests/support.",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(tests|public|\\.config)/" },
    },
    {
      name: "no-test-in-source",
      severity: "error",
      comment: "What runs never imports a test.",
      from: { path: "^src/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "\\.test\\.tsx?$" },
    },
    {
      name: "no-cycle",
      severity: "error",
      comment: "Two files that need each other are one file, or miss a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphan",
      severity: "error",
      comment: "A file nobody imports is either an entrance or dead.",
      from: {
        orphan: true,
        pathNot: [
          "\\.test\\.tsx?$",
          "\\.d\\.ts$",
          "^src/app/(main\\.tsx|service-worker/sw\\.ts)$",
          "^src/endpoint/main\\.ts$",
        ],
      },
      to: {},
    },
    {
      name: "resolvable",
      severity: "error",
      comment: "An import that cannot be found would slip past every other rule.",
      from: { path: "^src/" },
      to: { couldNotResolve: true, pathNot: "\\?(url|raw|worker)$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".css", ".svg", ".woff2", ".woff", ".json"],
    },
  },
};
