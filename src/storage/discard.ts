/** Takes an organisation off this phone for good: its database, and what was mirrored of the typing in it. */

import { err, ok, type Result } from "../kernel/result.ts";
import type { StorageTrouble } from "./connection.ts";
import { databaseName, makeDexie } from "./database.ts";
import { forgetMirrored } from "./mirror.ts";
import type { Phone } from "./store.ts";

/** How long other pages get to let go of it, in milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Close the store on it first. With trouble ("lost") another page still holds the database: the browser removes it once
 * that page lets go, and it does no harm to ask again at a next start. Nothing to remove is fine.
 */
export async function discard(
  organisationId: string,
  phone: Phone,
  patience = PATIENCE_MS,
): Promise<Result<void, StorageTrouble>> {
  if (phone.mirror) forgetMirrored(phone.mirror, organisationId);
  const removed = makeDexie(databaseName(organisationId), phone)
    .delete()
    .then(() => true)
    .catch(() => false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const gone = await Promise.race([removed, late]).finally(() => clearTimeout(timer));
  return gone ? ok(undefined) : err({ kind: "lost", retry: "later" });
}
