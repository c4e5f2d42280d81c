/** Seals what waits: packed side by side, then closed one after another, for each batch names the one before it. */

import { packContents } from "../crypto/contents.ts";
import { newestOf } from "../crypto/keyring.ts";
import { type Sealed, sealPacked } from "../crypto/seal-batch.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Header } from "../protocol/batch.ts";
import { schemaVersion } from "../protocol/limits.ts";
import type { Outgoing } from "../storage/sharing/outbox.ts";
import type { Here } from "./here.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** A sealed batch and its number. */
export type SealedOwn = Sealed & { readonly n: number };

/** All parts, in their order; those before one that cannot be sealed when there is one. */
export async function sealParts(here: Here, outgoing: Outgoing): Promise<Result<SealedOwn[], Refusal>> {
  const { members, keys, ports } = here;
  const epochKey = newestOf(members.keyring);
  if (!epochKey || epochKey.e !== members.roster.epoch) return refuse("no_key");
  const packed = outgoing.parts.map(({ contents }) => packContents(contents));
  // A failure is met where it is awaited, below; until then it is nobody's.
  for (const each of packed) void each.catch(() => undefined);
  const sealed: SealedOwn[] = [];
  for (const [at, part] of outgoing.parts.entries()) {
    const n = outgoing.n + at;
    const header: Header = {
      v: 1,
      o: here.organisation,
      d: here.device,
      n,
      p: sealed.at(-1)?.id ?? outgoing.prev,
      e: epochKey.e,
      k: part.kind,
      s: schemaVersion,
      r: members.roster.version,
      ...(part.kind === "snap" ? { c: {} } : {}),
    };
    const batch = await sealPacked({
      header,
      packed: await (packed[at] ?? packContents(part.contents)),
      epochKey,
      signKey: keys.sign,
      random: ports.random,
    });
    if (!batch.ok) return sealed.length > 0 ? ok(sealed) : refuse("too_large");
    sealed.push({ ...batch.value, n });
  }
  return ok(sealed);
}
