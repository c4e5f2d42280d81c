/** How `npm start` and `npm run endpoint` run the endpoint, for tests that start it as a process. */

export const endpointArgs = [
  "--import",
  "./src/endpoint/keep-compiled.js",
  "--max-semi-space-size=2",
  "src/endpoint/main.ts",
] as const;
