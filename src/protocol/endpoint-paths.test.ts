/** Which paths the app leaves alone. */
import { expect, test } from "vitest";
import { isEndpointPath } from "./endpoint-paths.ts";

test.each([
  "/v1",
  "/v1/logs/abc",
  "/healthz",
  "/o/duindorp",
  "/o/duindorp/agenda.ics",
  "/o/duindorp/feed.atom",
])("%s belongs to the endpoint", (path) => {
  expect(isEndpointPath(path)).toBe(true);
});

test.each(["/", "/openbaar", "/vergaderingen/o/notuleren", "/v12", "/healthzz", "/acties/nieuw"])(
  "%s is a screen of the app",
  (path) => {
    expect(isEndpointPath(path)).toBe(false);
  },
);
