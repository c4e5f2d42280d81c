/** The chain of who belongs grows by an entry that is rightly signed, whoever brings it; and those whom it concerns are told. */
import { err, ok, type Result } from "../kernel/result.ts";
import { foldEntry } from "../protocol/fold-entry.ts";
import type { Roster } from "../protocol/roster.ts";
import type { SignedEntry } from "../protocol/roster-entry.ts";
import type { RosterProblemCode } from "../protocol/roster-problem.ts";
import { headOf } from "./head.ts";
import type { SharingParts } from "./parts.ts";
import { rosterEffects } from "./roster-effects.ts";
import type { OrganisationRow, RosterEffects } from "./store/log-store.ts";

/** An organisation as it stands. `device`: who brings the entry, and need not be told; "" for nobody known. */
export type Chain = {
  readonly o: string;
  readonly row: OrganisationRow;
  readonly roster: Roster;
  readonly device: string;
};

/** The roster after it. "moved": somebody else's entry came first. */
export async function addEntry(
  parts: SharingParts,
  chain: Chain,
  entry: SignedEntry,
): Promise<Result<Roster, "moved" | RosterProblemCode>> {
  const { o, roster } = chain;
  const folded = await foldEntry(roster, entry);
  if (!folded.ok) return err(folded.error.code);
  const effects = rosterEffects(roster, folded.value);
  if ((await parts.store.appendRoster(o, roster.version, entry, effects)) === "moved") return err("moved");
  tell(parts, chain, folded.value, effects);
  return ok(folded.value);
}

/** Who lost access hears nothing more; the others hear that the roster grew. */
function tell(parts: SharingParts, { o, device, row }: Chain, after: Roster, effects: RosterEffects): void {
  parts.rosters.keep(o, after);
  const gone = effects.devices.filter(({ standing }) => standing === "cut").map((each) => each.device);
  for (const each of [...gone, ...effects.dropped]) parts.pokes.end(o, each);
  if (effects.voidInvites) parts.pokes.endOthers(o, new Set(Object.keys(after.devices)));
  parts.pokes.poke(o, { head: headOf(row), rosterVer: after.version }, device);
  if (gone.length > 0) parts.log("access-withdrawn", { devices: gone.length });
}
