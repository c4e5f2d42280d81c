/**
 * Coming back with the recovery sheet, on a bare phone. The sheet's keys let this phone in as beheerder; only when everything
 * is here does a new sheet take the place of the old one, so that a phone that dies halfway can begin again with it.
 */

import { type DeviceKeys, makeDeviceKeys } from "../crypto/device-keys.ts";
import { keyFor, keyringFrom } from "../crypto/epochs.ts";
import { sealInfo } from "../crypto/info.ts";
import type { Keyring } from "../crypto/keyring.ts";
import { fitsPin, openRecovery, parseRecoverySecret, recoveryKeys } from "../crypto/recovery.ts";
import { signEntry } from "../crypto/sign-entry.ts";
import { ok, type Result } from "../kernel/result.ts";
import { foldEntries } from "../protocol/fold-entry.ts";
import type { Roster } from "../protocol/roster.ts";
import type { SignedEntry } from "../protocol/roster-entry.ts";
import { beginSharing } from "../storage/sharing/sharing-state.ts";
import type { Store } from "../storage/store.ts";
import { askRecovery, readRosterFrom, writeRoster } from "./endpoint-client.ts";
import { nextEntry } from "./entries.ts";
import { type Came, type Coming, fill, tryKeeping } from "./join.ts";
import { keepDevice, keepKeyring } from "./kept-keys.ts";
import { readEndpoint } from "./links.ts";
import { Members } from "./members.ts";
import type { NewStores, SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { newSheet } from "./revoke.ts";
import { Session } from "./session.ts";
import { type RecoverySheet, sheetOf } from "./sheets.ts";
import { Transport } from "./transport.ts";

/** What the sheet opens: the whole chain, the keys of the sheet, and the keys to what was written. */
type Opened = {
  readonly o: string;
  entries: readonly SignedEntry[];
  roster: Roster;
  readonly sheetKeys: DeviceKeys;
  keyring: Keyring;
};

export async function recover(
  ports: SyncPorts,
  stores: NewStores,
  home: string,
  how: Coming & { readonly letters: string },
): Promise<Result<Came & { readonly sheet: RecoverySheet }, Refusal>> {
  const secret = parseRecoverySecret(how.letters);
  const endpoint = readEndpoint(how.endpoint);
  if (secret === undefined || endpoint === undefined) return refuse("wrong_letters");
  const usable = await tryKeeping(stores, ports);
  if (!usable.ok) return usable;
  const transport = new Transport(endpoint, ports);
  const opened = await openSheet(transport, secret);
  if (!opened.ok) return opened;
  const { o } = opened.value;
  const store = await stores.open(o);
  if (!store) return refuse("already_here");
  const come = async (): Promise<Result<Came & { readonly sheet: RecoverySheet }, Refusal>> => {
    const entered = await enter(store, ports, transport, opened.value, how.name);
    if (!entered.ok) return entered;
    const here = await fill(store, ports, how.onProgress);
    if (!here.ok) return here;
    const renewed = await newSheet(here.value, home);
    // The old sheet still opens everything; the new one can be made later.
    const old = sheetOf(
      { letters: secret, device: opened.value.sheetKeys.id, made: store.now() },
      { home, endpoint },
    );
    return ok({ store, role: "admin", sheet: renewed.ok ? renewed.value : old });
  };
  const came = await come();
  if (!came.ok) {
    await store.close();
    await stores.discard(o);
  }
  return came;
}

/** The endpoint gives the chain to whoever knows the sheet's id; that it is the true one, the sheet itself tells. */
async function openSheet(transport: Transport, secret: string): Promise<Result<Opened, Refusal>> {
  const { id, idHash } = await recoveryKeys(secret);
  const answer = await askRecovery(transport, id);
  if (!answer.ok) return answer;
  let entries: readonly SignedEntry[] = answer.value.roster;
  while (entries.length <= answer.value.rosterVer) {
    const more = await askRecovery(transport, id, entries.length);
    if (!more.ok) return more;
    if (more.value.roster.length === 0) return refuse("strange_answer");
    entries = [...entries, ...more.value.roster];
  }
  const folded = await foldEntries(undefined, entries);
  if (!folded.ok || !folded.value) return refuse("roster_wrong");
  const roster = folded.value;
  if (roster.recovery.idHash !== idHash || roster.o !== answer.value.o) return refuse("wrong_organisation");
  const box = await openRecovery(secret, roster.recovery.box);
  if (!box || !(await fitsPin(box.pin, box.keys, entries))) return refuse("wrong_organisation");
  const keyring = await keyringFrom(roster, box.keys);
  if (keyring.length === 0) return refuse("no_key");
  return ok({ o: roster.o, entries, roster, sheetKeys: box.keys, keyring });
}

/** In the name of the sheet: this phone becomes a beheerder. Its keys are on the disk before that. */
async function enter(
  store: Store,
  ports: SyncPorts,
  transport: Transport,
  opened: Opened,
  name: string,
): Promise<Result<void, Refusal>> {
  const { o, roster, sheetKeys } = opened;
  const keys = await makeDeviceKeys();
  const kept = await keepDevice(store, keys);
  if (!kept.ok) return kept;
  const session = new Session(transport, sheetKeys);
  const added = await addSelf(session, ports, opened, keys, { name, node: store.node });
  if (!added.ok) return added;
  if (!(await keepKeyring(store, opened.keyring)).ok) return refuse("storage");
  const members = new Members(store, keys, roster.genesis);
  const accepted = await members.accept(opened.entries);
  if (!accepted.ok) return accepted;
  const begun = await beginSharing(store, {
    org: o,
    endpoint: transport.endpoint,
    device: keys.id,
    genesis: roster.genesis,
  });
  return begun.ok ? ok(undefined) : refuse("storage");
}

async function addSelf(
  session: Session,
  ports: SyncPorts,
  opened: Opened,
  keys: DeviceKeys,
  named: { readonly name: string; readonly node: string },
): Promise<Result<void, Refusal>> {
  const { o, sheetKeys } = opened;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { roster, keyring } = opened;
    const info = await sealInfo(keyring, o, keys.id, named, ports.random);
    const key = await keyFor(o, keyring, keys.public);
    const add = [{ d: keys.id, ...keys.public, role: "admin" as const, info, key }];
    const entry = await signEntry(nextEntry(roster, sheetKeys.id, { add }), sheetKeys.sign);
    const written = await writeRoster(session, o, roster.version, entry);
    if (!written.ok && written.error.code !== "roster_moved") return written;
    const news = written.ok ? ok({ entries: [entry] }) : await readRosterFrom(session, o, roster.version + 1);
    if (!news.ok) return news;
    const folded = await foldEntries(roster, news.value.entries);
    if (!folded.ok || !folded.value) return refuse("roster_wrong");
    opened.entries = [...opened.entries, ...news.value.entries];
    opened.roster = folded.value;
    opened.keyring = await keyringFrom(folded.value, sheetKeys, keyring);
    if (written.ok) return ok(undefined);
  }
  return refuse("server_error");
}
