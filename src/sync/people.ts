/** The phones of an organisation, with names, and making one of them beheerder. */

import { openInfo } from "../crypto/info.ts";
import { confirmsKeys, keyLettersOf, keyQrOf } from "../crypto/key-letters.ts";
import { ok, type Result } from "../kernel/result.ts";
import { deviceOf, isActive, roleOf } from "../protocol/roster.ts";
import type { Role } from "../protocol/roster-entry.ts";
import { upTo } from "../protocol/vector.ts";
import { rowAt } from "../storage/sharing/sealed-log.ts";
import { readSharing } from "../storage/sharing/sharing-state.ts";
import { msOf } from "../storage/stamp.ts";
import { roleNews } from "./entries.ts";
import type { Here } from "./here.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { writeEntry } from "./roster-round.ts";

export type SharingDevice = {
  readonly id: string;
  /** "" when it cannot be read. */
  readonly name: string;
  /** The clock node under which it writes; "" when it is not known. */
  readonly node: string;
  readonly role: Role;
  readonly isHere: boolean;
  readonly isToBeAdmin: boolean;
  readonly isCut: boolean;
  /** When it last wrote something that came here; milliseconds since 1970, by its own clock. */
  readonly at?: number | undefined;
};

/** In the order in which they came; those that lost access too. */
export async function devicesOf(here: Here): Promise<SharingDevice[]> {
  const { members, organisation, device, store } = here;
  const { roster, keyring } = members;
  const vector = (await readSharing(store))?.vector ?? {};
  const inOrder = Object.entries(roster.devices).sort(([, a], [, b]) => a.at - b.at);
  return await Promise.all(
    inOrder.map(async ([id, each]) => {
      const info = await openInfo(keyring, organisation, id, each.info);
      const role = each.roles.at(-1)?.role ?? "reader";
      return {
        id,
        name: info?.name ?? "",
        node: info?.node ?? "",
        role,
        isHere: id === device,
        isToBeAdmin: isActive(roster, id) && role !== "admin" && info?.meant === "admin",
        isCut: each.cut !== undefined,
        at: await lastOf(here, id, upTo(vector, id)),
      };
    }),
  );
}

/** Undefined when nothing came, or only what stood there before it shared. */
const lastOf = ({ store }: Here, device: string, n: number): Promise<number | undefined> =>
  store.ask(async (db) => {
    const top = (await rowAt(db, device, n))?.top;
    return top && msOf(top);
  });

export type OwnKey = {
  /** To read aloud. */
  readonly letters: string;
  /** All of the key's hash: the text of the QR. */
  readonly qr: string;
};

/** What this phone shows of itself, to be confirmed by a beheerder. */
export async function ownKey({ keys }: Here): Promise<OwnKey | undefined> {
  const [letters, qr] = [await keyLettersOf(keys.public), await keyQrOf(keys.public)];
  return letters !== undefined && qr !== undefined ? { letters, qr } : undefined;
}

/** `proof`: the letters as they were read aloud, or the text of the QR. The role counts from the phone's next batch on. */
export async function promote(here: Here, device: string, proof: string): Promise<Result<void, Refusal>> {
  if (here.members.role !== "admin") return refuse("not_admin");
  const known = deviceOf(here.members.roster, device);
  if (!known || !isActive(here.members.roster, device)) return refuse("device_unknown_here");
  if (!(await confirmsKeys(known.public, proof))) return refuse("wrong_letters");
  const written = await writeEntry(here, (roster, vector) =>
    roleOf(roster, device) === "admin" ? undefined : roleNews(device, "admin", vector),
  );
  if (!written.ok) return written;
  return ok(undefined);
}
