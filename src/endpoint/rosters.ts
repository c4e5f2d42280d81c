/** The rosters of organisations as their chains add up, kept in memory while they are in use. */
import { foldEntry } from "../protocol/fold-entry.ts";
import type { Roster } from "../protocol/roster.ts";
import type { LogStore, OrganisationRow } from "./store/log-store.ts";

export interface Rosters {
  /** The roster as `row` says it is; undefined when the store moved on meanwhile. */
  readonly of: (o: string, row: OrganisationRow) => Promise<Roster | undefined>;
  /** Remembers a roster that was worked out already. */
  readonly keep: (o: string, roster: Roster) => void;
}

const mostKept = 200;
const entriesAtOnce = 50;

export function createRosters(store: LogStore): Rosters {
  const kept = new Map<string, Promise<Roster | undefined>>();

  const remember = (o: string, roster: Promise<Roster | undefined>) => {
    kept.delete(o);
    kept.set(o, roster);
    const oldest = kept.keys().next();
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value);
  };

  return {
    async of(o, row) {
      const known = await kept.get(o)?.catch(() => undefined);
      if (known && isAt(known, row)) return known;
      // Another process may have added entries; a restored store may have lost some.
      const from = known && known.version < row.rosterVersion ? known : undefined;
      const reading = readChain(store, o, from);
      remember(o, reading);
      const roster = await reading;
      return roster && isAt(roster, row) ? roster : undefined;
    },
    keep: (o, roster) => remember(o, Promise.resolve(roster)),
  };
}

const isAt = (roster: Roster, row: OrganisationRow): boolean =>
  roster.version === row.rosterVersion && roster.head === row.rosterHead;

/** Every entry is checked again, though the store only ever got checked ones: a damaged file must not let anyone in. */
async function readChain(store: LogStore, o: string, from: Roster | undefined): Promise<Roster | undefined> {
  let roster = from;
  for (;;) {
    const entries = await store.rosterFrom(o, roster ? roster.version + 1 : 0, entriesAtOnce);
    for (const entry of entries) {
      const folded = await foldEntry(roster, entry);
      // Behind entries that were read before, others may have come: then from the beginning.
      if (!folded.ok && from) return readChain(store, o, undefined);
      if (!folded.ok) throw new Error("The roster in the store is damaged.");
      roster = folded.value;
    }
    if (entries.length < entriesAtOnce) return roster;
  }
}
