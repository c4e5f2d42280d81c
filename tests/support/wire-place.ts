/** An endpoint without a socket with a clock that a test turns, and a way to ask it. */
import type { SharingSettings } from "../../src/endpoint/settings.ts";
import { standardLimits } from "../../src/endpoint/settings.ts";
import { type BuiltEndpoint, buildEndpoint } from "./started-endpoint.ts";
import type { At } from "./wire-phone.ts";

export interface WirePlace extends BuiltEndpoint {
  readonly at: At;
  /** Milliseconds since 1970. */
  time: number;
}

/** So many requests as a test needs; limits are tested by themselves. */
export const noLimits: SharingSettings["limits"] = {
  ...standardLimits,
  pushesPerMinute: 1_000_000,
  requestsPerMinute: 1_000_000,
  unauthenticatedPerMinute: 1_000_000,
  newOrganisationsPerHour: 1_000_000,
};

export function wirePlace(settings: Partial<SharingSettings> = {}, dataFolder = ":memory:"): WirePlace {
  const clock = { time: Date.UTC(2026, 2, 5, 19) };
  const built = buildEndpoint({
    dataFolder,
    settings: { limits: noLimits, ...settings },
    now: () => clock.time,
    beatMs: 20,
  });
  const at = {
    ask: (url: string, init?: RequestInit) => built.app.request(url, init),
    url: "http://deelplek.test",
  };
  return {
    ...built,
    at,
    get time() {
      return clock.time;
    },
    set time(ms) {
      clock.time = ms;
    },
  };
}

/** The code of a refusal, after its status: "403 device_cut". */
export async function refusalOf(answer: Response): Promise<string> {
  const { code } = (await answer.json()) as { code?: string };
  return `${answer.status} ${code ?? ""}`;
}
