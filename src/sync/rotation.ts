/** A new key for everyone who keeps access, with a new recovery sheet when the one of now may no longer open it. */

import { makeEpoch } from "../crypto/epochs.ts";
import type { Keyring } from "../crypto/keyring.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { DeviceId } from "../protocol/device.ts";
import { activeDevices, publicOf, type Roster } from "../protocol/roster.ts";
import { keyHolders, type News } from "./entries.ts";
import type { Here } from "./here.ts";
import type { KeptSheet } from "./kept-keys.ts";
import type { Refusal } from "./refusal.ts";
import { prepareSheet } from "./sheets.ts";

export type Rotation = {
  /** Who loses access, each with the last batch that counts. */
  readonly cut?: Readonly<Record<string, number>>;
  /** `letters`: of a sheet that was printed and is to stay good. */
  readonly sheet?: { readonly letters?: string | undefined } | undefined;
  /** Keys of a side of the list that was given up: everyone gets them too. */
  readonly lost?: Keyring;
};

/** What an entry after this roster brings for it, and the sheet that goes with it. */
export async function rotation(
  here: Here,
  roster: Roster,
  { cut = {}, sheet, lost }: Rotation,
): Promise<Result<{ news: News; sheet: KeptSheet | undefined }, Refusal>> {
  const { store, ports, organisation, members } = here;
  const founder = Object.entries(roster.devices).find(([, { at }]) => at === 0)?.[0] as DeviceId;
  const pin = { o: organisation, founder, n: roster.version + 1, p: roster.head };
  const prepared = sheet ? await prepareSheet(store, ports, pin, sheet.letters) : undefined;
  if (prepared && !prepared.ok) return prepared;
  const made = prepared?.value;
  const recovery = made?.recovery ?? roster.recovery;
  const holders = keyHolders(activeDevices(roster), cut, []).flatMap((d) => {
    const pub = publicOf(roster, d);
    return pub ? [{ d, public: pub }] : [];
  });
  const to = [...holders, { d: recovery.d, public: recovery }];
  const { epoch } = await makeEpoch(organisation, members.keyring, to, ports.random, lost);
  const isCutting = Object.keys(cut).length > 0;
  const news = { ...(isCutting ? { cut } : {}), epoch, ...(made ? { recovery: made.recovery } : {}) };
  return ok({ news, sheet: made?.sheet });
}
