/** The paths on the shared address that belong to the endpoint; the app and its service worker never answer them. */

/** `/v1` is sharing, `/healthz` says the endpoint is up, `/o` holds the public pages and their feeds. */
const endpointPaths = ["/v1", "/healthz", "/o"] as const;

/** True for the path itself and everything below it: `/o` and `/o/duindorp`, but not `/over`. */
export function isEndpointPath(pathname: string): boolean {
  return endpointPaths.some((own) => pathname === own || pathname.startsWith(`${own}/`));
}
