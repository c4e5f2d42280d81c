/** What the pages of this phone tell each other about the sharing of one organisation. */

import type { Channel } from "../sync/ports.ts";

/** A new line for each caller; where browsers have none, nothing is told and nothing heard. */
export function channelOf(organisationId: string): Channel {
  const name = `wijkschrift-sharing-${organisationId}`;
  if (!("BroadcastChannel" in globalThis)) return { tell: () => undefined, hear: () => () => undefined };
  const mouth = new BroadcastChannel(name);
  return {
    tell: (message) => mouth.postMessage(message),
    hear(listener) {
      // Its own page's other channels are heard too, but never the one that spoke.
      const heard = ({ data }: MessageEvent<unknown>) => typeof data === "string" && listener(data);
      mouth.addEventListener("message", heard);
      return () => mouth.removeEventListener("message", heard);
    },
  };
}
