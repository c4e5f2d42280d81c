/**
 * The service worker: the whole app comes from this device, with or without internet.
 *
 * It keeps every file of one build together and answers each screen's address with index.html. A new build waits until
 * the page says so (see updates.ts), so that nobody's screen changes under their hands.
 */
import { createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { isEndpointPath } from "../../protocol/endpoint-paths.ts";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });

const appShell = createHandlerBoundToURL("/index.html");
registerRoute(
  new NavigationRoute((options) =>
    isEndpointPath(options.url.pathname) ? fetch(options.request) : appShell(options),
  ),
);

// The very first visit is served from this device at once: no second visit is needed before the network may go.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("message", (event) => {
  const data: unknown = event.data;
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    event.waitUntil(self.skipWaiting());
  }
});
