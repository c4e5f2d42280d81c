/** The recovery sheet as this phone knows it: made here, kept until somebody has checked the paper. */

import type { DeviceKeys } from "../crypto/device-keys.ts";
import { makeRecovery, parseRecoverySecret, recoveryKeys } from "../crypto/recovery.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { DeviceId } from "../protocol/device.ts";
import type { Roster } from "../protocol/roster.ts";
import type { Recovery } from "../protocol/roster-entry.ts";
import type { Store } from "../storage/store.ts";
import { forgetSheets, type KeptSheet, keepSheet, keptSheets } from "./kept-keys.ts";
import { makeLink } from "./links.ts";
import type { SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";

export type RecoverySheet = {
  /** 24 letters, without spaces. */
  readonly letters: string;
  readonly endpoint: string;
  /** What stands in its QR. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly made: number;
};

/** Where a sheet is used: the app's own address, and that of the endpoint. */
export type Places = { readonly home: string; readonly endpoint: string };

export const sheetOf = ({ letters, made }: KeptSheet, { home, endpoint }: Places): RecoverySheet => ({
  letters,
  endpoint,
  link: makeLink("sheet", home, letters, endpoint),
  made,
});

/**
 * New recovery keys for the entry that comes next; the sheet is kept before anybody hears of it. `letters`: those of a sheet
 * that was handed out for an entry which was given up, and stays good.
 */
export async function prepareSheet(
  store: Store,
  ports: Pick<SyncPorts, "random" | "now">,
  pin: { readonly o: string; readonly founder: DeviceId; readonly n: number; readonly p: string },
  letters?: string,
): Promise<Result<{ recovery: Recovery; keys: DeviceKeys; sheet: KeptSheet }, Refusal>> {
  const { secret, keys, recovery } = await makeRecovery(pin, ports.random, letters);
  const sheet: KeptSheet = { letters: secret, device: recovery.d, made: ports.now() };
  const kept = await keepSheet(store, sheet);
  return kept.ok ? ok({ recovery, keys, sheet }) : kept;
}

/** The sheet that counts, when it was made here and not checked yet. */
export async function uncheckedSheet(store: Store, roster: Roster): Promise<KeptSheet | undefined> {
  return (await keptSheets(store)).findLast(({ device }) => device === roster.recovery.d);
}

/** True to the roster's recovery keys: then this phone forgets the letters. */
export async function checkSheet(store: Store, roster: Roster, text: string): Promise<Result<void, Refusal>> {
  const letters = parseRecoverySecret(text);
  if (letters === undefined || (await recoveryKeys(letters)).idHash !== roster.recovery.idHash)
    return refuse("wrong_letters");
  return (await forgetSheets(store)).ok ? ok(undefined) : refuse("storage");
}
