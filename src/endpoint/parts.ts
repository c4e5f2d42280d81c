/** What the routes of sharing work with; handed in, so that a test decides about time, chance and the disk. */
import type { Log } from "./log.ts";
import type { Nonces } from "./nonces.ts";
import type { Pokes } from "./pokes.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Rosters } from "./rosters.ts";
import type { SharingSettings } from "./settings.ts";
import type { LogStore } from "./store/log-store.ts";
import type { Clock, Random } from "./world.ts";

export interface SharingParts {
  readonly log: Log;
  readonly store: LogStore;
  readonly settings: SharingSettings;
  readonly now: Clock;
  readonly random: Random;
  readonly nonces: Nonces;
  readonly rosters: Rosters;
  readonly pokes: Pokes;
  readonly rateLimits: RateLimits;
  /** Organisations of which, after a restore, an admin's phone has been here; see `after-restore.ts`. */
  readonly checkedIn: Set<string>;
}
