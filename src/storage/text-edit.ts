/** From what a textarea shows before and after a change to the smallest edit, and where a caret goes when others edit. */

/** What came from elsewhere; positions count UTF-16 units. */
export type RemoteChange = { readonly at: number; readonly removed: number; readonly inserted: number };

export type TextEdit = { readonly at: number; readonly remove: number; readonly insert: string };

/** The smallest edit that turns `before` into `after`, given the caret after it. Never splits a surrogate pair. */
export function smallestEdit(before: string, after: string, caret: number): TextEdit {
  const room = Math.min(before.length, after.length);
  let tail = 0;
  const mostTail = Math.min(room, after.length - Math.min(caret, after.length));
  while (tail < mostTail && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < room - tail && before[head] === after[head]) head += 1;
  if (isHighSurrogate(before, head - 1) || isHighSurrogate(after, head - 1)) head -= 1;
  if (
    tail > 0 &&
    (isLowSurrogate(before, before.length - tail) || isLowSurrogate(after, after.length - tail))
  )
    tail -= 1;
  return { at: head, remove: before.length - tail - head, insert: after.slice(head, after.length - tail) };
}

/** Where a position comes to lie after changes made elsewhere: text inserted exactly there comes after it. */
export function movePosition(position: number, changes: readonly RemoteChange[]): number {
  let moved = position;
  for (const { at, removed, inserted } of changes) {
    if (at >= moved) continue;
    moved = Math.max(at, moved - removed);
    // What replaces text that the position stood in, comes after it.
    if (at < moved || removed === 0) moved += inserted;
  }
  return moved;
}

const isHighSurrogate = (text: string, index: number): boolean => /[\uD800-\uDBFF]/.test(text[index] ?? "");
const isLowSurrogate = (text: string, index: number): boolean => /[\uDC00-\uDFFF]/.test(text[index] ?? "");
