/** A document of notes that is more than one batch may hold goes out in several updates, which come to the same. */

import * as Y from "yjs";

/** What an update says beside its letters: who, where, and lengths. */
const AROUND = 64;
/** A deletion takes at most so many bytes. */
const DELETION = 16;

/**
 * The update as updates of at most about `maxBytes` each (a deletion or a letter is never divided, so at least 200). Applied
 * in any order they come to the same; in this order each only needs those before it and, where two people wrote in between
 * one another, now and then one that follows.
 */
export function dividedUpdate(update: Uint8Array, maxBytes: number): Uint8Array[] {
  if (update.length <= maxBytes) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const most = Math.max(200, maxBytes) - AROUND;
  const single = structs.flatMap((struct) => piecesOf(struct, most)).map(written);
  const all = [...single, ...deletionsOf(ds.clients, most)];
  const parts: Uint8Array[][] = [];
  let room = 0;
  for (const each of all) {
    if (parts.length === 0 || each.length > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)?.push(each);
    room -= each.length;
  }
  return parts.map((part) => Y.mergeUpdates(part));
}

type Struct = Y.Item | Y.GC | Y.Skip;

/** Long strings of letters as several, as they would stand had each been typed behind the other. */
function piecesOf(struct: Struct, most: number): (Y.Item | Y.GC)[] {
  if (struct instanceof Y.Skip) return [];
  const pieces = [struct];
  while (true) {
    const last = pieces.at(-1);
    // A letter takes at most three bytes for each unit of UTF-16.
    const at = Math.floor(most / 3);
    if (!(last instanceof Y.Item) || !(last.content instanceof Y.ContentString)) return pieces;
    if (last.content.str.length <= at) return pieces;
    pieces.push(cutAt(last, isHigh(last.content.str.charCodeAt(at - 1)) ? at - 1 : at));
  }
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Cuts the item there; gives what comes after. */
function cutAt(item: Y.Item, at: number): Y.Item {
  const { client, clock } = item.id;
  const [id, before] = [Y.createID(client, clock + at), Y.createID(client, clock + at - 1)];
  const { rightOrigin, parent, parentSub } = item;
  return new Y.Item(id, null, before, null, rightOrigin, parent, parentSub, item.content.splice(at));
}

/** An update with this alone. Its numbers are written as lengths, which are spelled the same. */
function written(struct: Y.Item | Y.GC): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  for (const each of [1, 1, struct.id.client, struct.id.clock]) encoder.writeLen(each);
  struct.write(encoder, 0);
  encoder.writeLen(0);
  return encoder.toUint8Array();
}

/** Updates with nothing but deletions. */
function deletionsOf(
  clients: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]>,
  most: number,
): Uint8Array[] {
  const some = Math.max(1, Math.floor((most - AROUND) / DELETION));
  return [...clients].flatMap(([client, deletions]) =>
    Array.from({ length: Math.ceil(deletions.length / some) }, (_, nth) => {
      const piece = deletions.slice(nth * some, (nth + 1) * some);
      const encoder = new Y.UpdateEncoderV1();
      for (const each of [0, 1, client, piece.length]) encoder.writeLen(each);
      for (const { clock, len } of piece) {
        encoder.writeDsClock(clock);
        encoder.writeDsLen(len);
      }
      return encoder.toUint8Array();
    }),
  );
}
