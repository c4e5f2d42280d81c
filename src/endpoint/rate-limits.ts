/** How often somebody may ask. Counted in memory: after a restart everyone starts at nothing. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { EndpointLimits } from "./settings.ts";

export type Limiter = (who: string) => Promise<{ readonly afterSeconds: number } | undefined>;

export interface RateLimits {
  /** Of an address that shows no valid token. */
  readonly strangers: Limiter;
  readonly requests: Limiter;
  readonly pushes: Limiter;
  readonly newOrganisations: Limiter;
}

export function createRateLimits(limits: EndpointLimits): RateLimits {
  return {
    strangers: limiter(limits.unauthenticatedPerMinute, 60),
    requests: limiter(limits.requestsPerMinute, 60),
    pushes: limiter(limits.pushesPerMinute, 60),
    newOrganisations: limiter(limits.newOrganisationsPerHour, 3600),
  };
}

/** Undefined when it may go on; else after how many seconds it may. */
function limiter(points: number, duration: number): Limiter {
  const counter = new RateLimiterMemory({ points, duration });
  return async (who) => {
    try {
      await counter.consume(who);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return { afterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
    }
  };
}
