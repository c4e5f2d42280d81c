/** Everything there is in one run of the simulator's core, and what is known of every change that somebody saw confirmed. */

import { canonical, type Json } from "../../../src/kernel/canonical.ts";
import { deviceOf, familyOf } from "../../../src/protocol/roster.ts";
import { type Change, mergeRow } from "../../../src/storage/merge.ts";
import { mergeKindsOf } from "../../../src/storage/schema.ts";
import { type Chance, smallHash } from "../chance.ts";
import { CoreEndpoint } from "./core-endpoint.ts";
import { CorePhone, keyOf, rebuilt, rowKey } from "./core-phone.ts";
import { isCut, type Judge, rosterOf, strictJudge } from "./core-roster.ts";
import { BrokenOff, coreRound, type Weather } from "./core-round.ts";

/** `must`: on every phone in the end. `may`: what held it was destroyed. `never`: nobody with a right to write wrote it. */
type Fate = "must" | "may" | "never";

const START = Date.UTC(2026, 2, 5, 19, 0);

/** Makes a phone, so that a test can plant a mistake in it. */
export type MakePhone = (...parts: ConstructorParameters<typeof CorePhone>) => CorePhone;

export class CoreWorld {
  readonly chance: Chance;
  readonly judge: Judge;
  readonly endpoint: CoreEndpoint;
  readonly make: MakePhone;
  phones: CorePhone[] = [];
  /** Phones whose access was taken away; they go on by themselves. */
  revoked: CorePhone[] = [];
  now = START;
  flips = false;
  readonly fates = new Map<Change, Fate>();
  #ids = 0;

  constructor(
    chance: Chance,
    judge: Judge = strictJudge,
    make: MakePhone = (...parts) => new CorePhone(...parts),
  ) {
    this.chance = chance;
    this.judge = judge;
    this.make = make;
    const ids = [this.newId(), this.newId(), this.newId()] as const;
    const genesis = [
      { add: { d: ids[0], role: "admin" as const } },
      { add: { d: ids[1], role: "editor" as const } },
      { add: { d: ids[2], role: "editor" as const } },
    ];
    this.endpoint = new CoreEndpoint(judge, genesis);
    this.phones = ids.map((id, at) => make(`phone ${at}`, judge, id, id.slice(0, 16), genesis));
  }

  newId(): string {
    this.#ids += 1;
    return smallHash(`device ${this.#ids}`).repeat(4);
  }

  /** The phone that decides who belongs; it is never lost here. */
  get admin(): CorePhone {
    return this.phones[0] as CorePhone;
  }

  tell(changes: readonly Change[], fate: Fate): void {
    for (const change of changes) this.fates.set(change, fate);
  }

  /** Does what destroys something: a change of which nothing is left afterwards need not come back. */
  destroying(work: () => void): void {
    const held = this.#held();
    work();
    const left = this.#held();
    for (const [change, fate] of this.fates)
      if (fate === "must" && held.has(change) && !left.has(change)) this.fates.set(change, "may");
  }

  #held(): Set<Change> {
    const { log } = this.endpoint.copy();
    const kept = this.phones.flatMap(({ kept: { sealed, pending } }) => [
      ...[...sealed.values()].map(({ changes }) => changes),
      ...pending,
    ]);
    return new Set([...log.map(({ changes }) => changes), ...kept].flat());
  }

  /** One round of a phone, in this weather; false when it broke off. */
  round(phone: CorePhone, weather: Partial<Weather> = {}): boolean {
    try {
      return coreRound(phone, this.endpoint, this.now, {
        pause: () => undefined,
        flips: () => this.flips && this.chance.odds(10),
        newId: () => this.newId(),
        ...weather,
      });
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
      return false;
    }
  }

  /** Takes the access from a phone, and from all that go on under its name. False when the admin is not up to date. */
  revoke(phone: CorePhone): boolean {
    if (!this.round(this.admin) || this.admin.kept.entries !== this.endpoint.roster) {
      const same = this.admin.kept.entries.length === this.endpoint.roster.length;
      if (!same || this.endpoint.pullOnly) return false;
    }
    const roster = rosterOf(this.admin.kept.entries);
    if (!deviceOf(roster, phone.kept.id) || isCut(roster, phone.kept.id)) return false;
    const family = familyOf(roster, phone.kept.id);
    if (family.includes(this.admin.kept.id as never)) return false;
    const cut = Object.fromEntries(family.map((d) => [d, this.admin.kept.vector[d] ?? 0]));
    const entry = { cut };
    if (!this.endpoint.addEntry(this.admin.kept.entries.length, entry)) return false;
    this.destroying(() => {
      const gone = this.phones.filter(({ kept }) => family.includes(kept.id as never));
      this.revoked.push(...gone);
      this.phones = this.phones.filter((each) => !gone.includes(each));
      this.admin.learn([...this.admin.kept.entries, entry]);
      for (const each of this.phones) if (each !== this.admin) this.round(each);
      // What the endpoint took behind the cut counts for nobody.
      for (const batch of this.endpoint.copy().log)
        if (batch.n > (cut[batch.d] ?? Number.POSITIVE_INFINITY)) this.#voidUnlessHandedOn(batch.changes);
      for (const { kept } of gone)
        for (const batch of kept.sealed.values())
          if (batch.n > (cut[batch.d] ?? Number.POSITIVE_INFINITY)) this.#voidUnlessHandedOn(batch.changes);
    });
    return true;
  }

  #voidUnlessHandedOn(changes: readonly Change[]): void {
    for (const change of changes) if (this.fates.get(change) === "must") this.fates.set(change, "may");
  }

  /** Good weather until nothing moves any more. False when that never comes. */
  settle(): boolean {
    this.flips = false;
    for (let turn = 0; turn < 40; turn += 1) {
      const before = this.#signOfLife();
      const done = this.phones.map((phone) => this.round(phone));
      if (done.every(Boolean) && this.#signOfLife() === before) return true;
    }
    return false;
  }

  #signOfLife(): string {
    const { log, roster } = this.endpoint.copy();
    return `${log.length} ${roster.length}`;
  }

  /** What is wrong in the end; undefined when nothing is. */
  problem(): string | undefined {
    const [first, ...others] = this.phones.map(rowsOf);
    if (others.some((rows) => rows !== first)) return "phones differ";
    for (const phone of this.phones) {
      const found = this.#chainProblem(phone) ?? this.#rowProblem(phone);
      if (found) return `${found} on ${phone.name}`;
    }
    return undefined;
  }

  #chainProblem({ kept: { sealed, vector, pending, rows } }: CorePhone): string | undefined {
    for (const [d, last] of Object.entries(vector)) {
      for (let n = 1; n <= last; n += 1) {
        const batch = sealed.get(keyOf(d, n));
        if (!batch) return "a hole in the numbers";
        if (batch.p !== (sealed.get(keyOf(d, n - 1))?.id ?? "")) return "a broken chain";
        if (!batch.genuine) return "an altered batch was kept";
      }
    }
    const anew = rowsOf({ kept: { rows: rebuilt(sealed, pending) } });
    return anew === rowsOf({ kept: { rows } }) ? undefined : "rebuilt rows differ";
  }

  #rowProblem({ kept: { rows } }: CorePhone): string | undefined {
    const known = new Set<string>();
    for (const [change, fate] of this.fates) {
      const row = rows.get(rowKey(change));
      if (fate === "must" && (!row || mergeRow(row, change, mergeKindsOf(change.table)) !== row))
        return "a confirmed change is lost";
      if (fate === "never" && row && Object.keys(change.fields).some((field) => stands(row, field, change)))
        return "a change stands that nobody was allowed to make";
      for (const [field, value] of Object.entries(change.fields))
        known.add(canonical([rowKey(change), field, value] as Json));
    }
    for (const [key, row] of rows)
      for (const [field, value] of Object.entries(row))
        if (
          !field.startsWith("_s") &&
          field !== "_d" &&
          field !== "id" &&
          !known.has(canonical([key, field, value as Json]))
        )
          return "a value stands that nobody wrote";
    return undefined;
  }

  /** The same for every run of this seed. */
  hash(): string {
    const said = [...this.phones.map(rowsOf), canonical(this.endpoint.vector() as Json), this.fates.size];
    return smallHash(said.join("\n"));
  }
}

function stands(row: Readonly<Record<string, unknown>>, field: string, change: Change): boolean {
  const stamps = row["_d"] as Readonly<Record<string, string>> | undefined;
  return (stamps?.[field] ?? row["_s"]) === change.stamp && Object.hasOwn(row, field);
}

const rowsOf = ({ kept: { rows } }: { kept: Pick<CorePhone["kept"], "rows"> }): string =>
  canonical([...rows].sort(([a], [b]) => (a < b ? -1 : 1)) as unknown as Json);
