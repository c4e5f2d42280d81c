/** The rounds that run by themselves while an organisation is open: what they hear, when they run, and how they end. */

import { StorageUnavailable } from "../storage/connection.ts";
import { readBoth } from "../storage/sharing/both-changed.ts";
import { countWaiting } from "../storage/sharing/outbox.ts";
import type { Store } from "../storage/store.ts";
import { type Here, openHere } from "./here.ts";
import { takeIdentity } from "./identity.ts";
import { type Offered, PokeLine } from "./poke-line.ts";
import type { SyncPorts } from "./ports.ts";
import type { Refusal } from "./refusal.ts";
import { type RoundEnd, runRound, tellCounts } from "./round.ts";
import { type Outcome, Schedule, type Wanted } from "./schedule.ts";
import { StatusLine } from "./status.ts";

/** Typing goes out at most once a second; anything else at once. */
const TYPING_MS = 1000;
/** After something went to or fro, both sides are compared once more, so late. */
const COMPARE_MS = 10 * 60_000;
/** A round that takes longer than this is told of. */
const NOTICE_MS = 400;
const EVERYTHING: Wanted = { push: true, pull: true, compare: true };

export class Rounds {
  readonly #store: Store;
  readonly #ports: SyncPorts;
  readonly line = new StatusLine();
  #here: Here | undefined;
  #schedule: Schedule | undefined;
  #pokes: PokeLine | undefined;
  readonly #ends: (() => void)[] = [];
  /** The last round went well: nothing was sealed and not sent, nothing is half known. */
  #isSure = false;
  /** What came with the last poke. */
  #offered: Offered | undefined;
  #compareLater: (() => void) | undefined;
  #starting: Promise<void> | undefined;

  constructor(store: Store, ports: SyncPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  /** Undefined before anything is shared, or when its keys cannot be read. */
  get here(): Here | undefined {
    return this.#here;
  }

  /** Begins the rounds when the organisation is shared. May be called again, also while it starts. */
  start(): Promise<void> {
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined;
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    if (this.#schedule) return;
    const here = await openHere(this.#store, this.#ports, this.line);
    if (here === undefined) return;
    if (here === "no_keys") {
      this.line.does({ kind: "trouble", why: "keys_not_kept" });
      return;
    }
    this.#here = here;
    const schedule = new Schedule(this.#ports, (wanted) => this.#round(wanted));
    this.#schedule = schedule;
    this.line.knows({ role: here.members.role, waiting: await countWaiting(this.#store) });
    this.line.does(here.members.isCut ? { kind: "cutOff" } : { kind: "idle" });
    this.#listen(schedule);
    schedule.ask(EVERYTHING);
  }

  #listen(schedule: Schedule): void {
    const { signals, channel } = this.#ports;
    this.#ends.push(
      this.#store.onPending((what) => {
        const { kind } = this.line.now;
        if (kind !== "idle" && kind !== "sharing") void this.#tellWaiting();
        // A hidden page leaves it to the one that is looked at, if there is one.
        const isLater = what === "typed" || !signals.isVisible();
        schedule.ask({ push: true }, isLater ? TYPING_MS : 0);
      }),
      signals.subscribe(() => {
        this.#followPokes();
        // The line was down meanwhile: anything may have happened.
        if (signals.isOnline() && signals.isVisible()) schedule.ask(EVERYTHING, 0, true);
      }),
    );
    const both = this.#store.live(readBoth).subscribe((found) => this.line.knows({ both: found.length }));
    this.#ends.push(() => both.unsubscribe());
    const hear = channel?.hear(() => void this.#hearOthers());
    if (hear) this.#ends.push(hear);
    this.#followPokes();
  }

  /** Only a page that is looked at holds a line: a hidden one hears it when it is looked at again. */
  #followPokes(): void {
    const { signals } = this.#ports;
    const isOfUse = signals.isOnline() && signals.isVisible() && this.#here && !this.#here.members.isCut;
    if (!isOfUse || !this.#here) {
      this.#pokes?.close();
      this.#pokes = undefined;
      return;
    }
    if (this.#pokes) return;
    const { session, organisation } = this.#here;
    this.#pokes = new PokeLine({
      session,
      organisation,
      ports: this.#ports,
      onPoke: ({ people, offered }) => {
        this.#offered = offered;
        this.#schedule?.ask(people ? EVERYTHING : { pull: true });
      },
      // What happened before was told to nobody: to the endpoint itself, perhaps.
      onOpened: () => this.#schedule?.ask(EVERYTHING),
    });
    this.#pokes.open();
  }

  /** Ends the rounds. What waits stays, and goes with the next start. */
  async stop(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    for (const end of this.#ends.splice(0)) end();
    this.#compareLater?.();
    this.#pokes?.close();
    this.#pokes = undefined;
    const schedule = this.#schedule;
    this.#schedule = undefined;
    this.#here = undefined;
    await schedule?.stop();
  }

  /** One round now. */
  async now(): Promise<void> {
    await this.start();
    await this.#schedule?.now(EVERYTHING);
  }

  async #round(wanted: Wanted): Promise<Outcome> {
    const here = this.#here;
    if (!here) return "stopped";
    if (here.members.isCut) return "stopped";
    if (!this.#ports.signals.isOnline()) {
      this.line.does({ kind: "noInternet" });
      return "stopped";
    }
    const work = (): Promise<Outcome> => this.#work(here, wanted);
    const { lock } = this.#ports;
    if (!lock) return await work();
    // Another page of this phone is at it: it sends what waits, whoever wrote it.
    const outcome = await lock(`wijkschrift-sharing-${here.organisation}`, work);
    return outcome ?? "failed";
  }

  async #work(here: Here, wanted: Wanted): Promise<Outcome> {
    // What is over in a moment need not be told, or the line would flicker at every edit.
    const notice = this.#ports.later(NOTICE_MS, () => {
      this.line.does({ kind: "sharing" });
      void this.#tellWaiting();
    });
    try {
      const careful = this.#isSure ? wanted : { ...wanted, compare: true };
      this.#isSure = false;
      const before = here.members.roster.version;
      const offered = this.#offered;
      this.#offered = undefined;
      const ended = await runRound(here, careful, { offered });
      notice();
      const outcome = ended.ok ? await this.#afterRound(here, ended.value) : this.#afterRefusal(ended.error);
      this.#isSure = outcome === "done";
      await tellCounts(here);
      if (here.members.roster.version !== before) this.#ports.channel?.tell("roster");
      if (outcome === "done" && !wanted.compare) this.#compareAgainLater();
      return outcome;
    } catch (error) {
      // The phone's storage gave no answer (its own line says so), or a mistake of ours: what waits stays.
      this.line.does({ kind: "trouble", why: "storage" });
      if (!(error instanceof Error) || error.name !== "StorageUnavailable") throw error;
      return "failed";
    } finally {
      notice();
    }
  }

  async #afterRound(here: Here, end: RoundEnd): Promise<Outcome> {
    switch (end.kind) {
      case "done": {
        const { role } = here.members;
        this.line.does(role ? { kind: "idle", at: this.#store.now() } : { kind: "pending" });
        return "done";
      }
      case "held":
        this.line.does({ kind: "idle" });
        return "stopped";
      case "cutOff":
        this.line.does({ kind: "cutOff" });
        this.#followPokes();
        return "stopped";
      case "denied":
        this.line.does({ kind: "trouble", why: "forbidden" });
        return "stopped";
      case "fork":
        return await this.#becomeAnother(here, end.upTo);
    }
  }

  #afterRefusal(refusal: Refusal): Outcome {
    if (refusal.code === "no_internet") {
      this.line.does({ kind: "noInternet" });
      return "failed";
    }
    if (refusal.code === "device_cut" || refusal.code === "cut_off") {
      this.line.does({ kind: "cutOff" });
      return "stopped";
    }
    this.line.does({ kind: "trouble", why: refusal.code });
    return refusal.retry === "never" ? "stopped" : "failed";
  }

  async #becomeAnother(here: Here, upTo: number): Promise<Outcome> {
    const taken = await takeIdentity(here, upTo);
    if (!taken.ok) return this.#afterRefusal(taken.error);
    const renewed = await openHere(this.#store, this.#ports, this.line);
    if (!renewed || renewed === "no_keys") return "stopped";
    this.#here = renewed;
    this.#pokes?.close();
    this.#pokes = undefined;
    this.#followPokes();
    this.#schedule?.ask(EVERYTHING);
    return "done";
  }

  #compareAgainLater(): void {
    this.#compareLater?.();
    this.#compareLater = this.#ports.later(COMPARE_MS, () => {
      if (this.#ports.signals.isVisible()) this.#schedule?.ask({ compare: true });
    });
  }

  #tellWaiting(): Promise<void> {
    return whereStorageAnswers(async () => {
      this.line.knows({ waiting: await countWaiting(this.#store) });
    });
  }

  /** Another page of this phone learnt something about the members. */
  async #hearOthers(): Promise<void> {
    const here = this.#here;
    if (!here) return;
    here.members.mayHaveGrown();
    await whereStorageAnswers(async () => {
      await here.members.refresh();
      this.line.peopleChanged();
      await tellCounts(here);
    });
  }
}

/** A phone whose storage gives no answer says so by itself, and the next round tells what could not be told now. */
async function whereStorageAnswers(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
  }
}
