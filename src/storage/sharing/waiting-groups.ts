/** The commits that wait, put together into batches: what one batch says its author had seen must hold for all in it. */

import type { Dexie } from "dexie";
import type { PendingRow, Vector } from "../pending.ts";

/** Commits for one batch, oldest first. */
export type Group = {
  readonly rows: readonly PendingRow[];
  readonly seen: Vector;
  readonly asWas: boolean;
  readonly bytes: number;
};

/** Rows read at a time. */
const CHUNK = 200;

/**
 * The oldest waiting commits as groups of at most about `maxBytes`, at most `maxGroups`; a commit is never divided here.
 * `seen`: what has been applied by now. Inside a transaction over `pending`.
 */
export async function waitingGroups(
  db: Dexie,
  seen: Vector,
  maxBytes: number,
  maxGroups: number,
): Promise<{ groups: Group[]; more: boolean }> {
  const { sized, more } = await oldest(db, maxGroups * maxBytes);
  const last = sized.at(-1);
  const atEnd = (more && last && (await firstSeenAfter(db, last.row.n))) || seen;
  const groups = grouped(sized, atEnd, maxBytes);
  return { groups: groups.slice(0, maxGroups), more: more || groups.length > maxGroups };
}

type Sized = { readonly row: PendingRow; readonly bytes: number };

async function oldest(db: Dexie, maxBytes: number): Promise<{ sized: Sized[]; more: boolean }> {
  const sized: Sized[] = [];
  let room = maxBytes;
  while (room > 0) {
    const after = sized.at(-1)?.row.n ?? 0;
    const rows = (await db.table("pending").where("n").above(after).limit(CHUNK).toArray()) as PendingRow[];
    for (const row of rows) {
      if (room <= 0) return { sized, more: true };
      const bytes = bytesOf(row);
      sized.push({ row, bytes });
      room -= bytes;
    }
    if (rows.length < CHUNK) return { sized, more: false };
  }
  return {
    sized,
    more:
      (await db
        .table("pending")
        .where("n")
        .above(sized.at(-1)?.row.n ?? 0)
        .count()) > 0,
  };
}

/** What a commit takes, about: its JSON and its notes. */
const bytesOf = ({ changes, texts = [] }: PendingRow): number =>
  (changes.length > 0 ? JSON.stringify(changes).length : 0) +
  texts.reduce((sum, { update }) => sum + update.length, 0);

/** What had been applied when the commits right after this one were made, if more came in since. */
async function firstSeenAfter(db: Dexie, n: number): Promise<Vector | undefined> {
  const marked = await db
    .table<PendingRow>("pending")
    .where("n")
    .above(n)
    .filter((row) => row.seen !== undefined)
    .first();
  return marked?.seen;
}

/** A row that carries `seen` is the last before something came in: its group ends with it. */
function grouped(sized: readonly Sized[], atEnd: Vector, maxBytes: number): Group[] {
  const seenBy = seenOfEach(sized, atEnd);
  const groups: { rows: PendingRow[]; seen: Vector; asWas: boolean; bytes: number }[] = [];
  for (const [at, { row, bytes }] of sized.entries()) {
    const last = groups.at(-1);
    const seen = seenBy[at] as Vector;
    const asWas = row.asWas === true;
    if (last && last.seen === seen && last.asWas === asWas && last.bytes + bytes <= maxBytes) {
      last.rows.push(row);
      last.bytes += bytes;
    } else groups.push({ rows: [row], seen, asWas, bytes });
  }
  return groups;
}

function seenOfEach(sized: readonly Sized[], atEnd: Vector): Vector[] {
  const seenBy: Vector[] = [];
  let seen = atEnd;
  for (let at = sized.length - 1; at >= 0; at -= 1) {
    seen = sized[at]?.row.seen ?? seen;
    seenBy[at] = seen;
  }
  return seenBy;
}
