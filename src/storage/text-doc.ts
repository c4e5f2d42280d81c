/**
 * A document of notes while somebody looks at it: what is typed goes into it at once, to the mirror at once, and to the
 * database within 300 ms; what other tabs stored comes in by itself.
 */

import * as Y from "yjs";
import type { Result } from "../kernel/result.ts";
import { applyOne } from "./committed-texts.ts";
import { type RemoteChange, smallestEdit } from "./text-edit.ts";
import { type TextNews, type TextUpdate } from "./text-rows.ts";

const BUFFER_MS = 300;
/** Marks what came from the database, so that it is not stored a second time. */
const FROM_STORAGE = Symbol("from storage");

/** What a TextDoc needs of the store it belongs to. */
export type TextKeeper = {
  save: (update: TextUpdate) => Promise<Result<unknown, unknown>>;
  mirror: (doc: string, update: Uint8Array | undefined) => void;
  /** Calls back with what is stored, as soon as it can be read and whenever it grows; returns how to stop. */
  follow: (
    doc: string,
    seen: () => number,
    onNews: (news: TextNews) => void,
    onBug: (bug: unknown) => void,
  ) => () => void;
};

/** Something typed that is not in the database yet; `removed`: the letters it took away. */
type Typed = {
  readonly blockId: string;
  readonly at: number;
  readonly removed: string;
  readonly insert: string;
};

/** Who wants to hear of changes that came from elsewhere. */
type Watcher = {
  readonly blockId: string;
  readonly onRemote: (changes: RemoteChange[]) => void;
  stop: () => void;
};

export class TextDoc {
  readonly doc: string;
  #ydoc = new Y.Doc();
  readonly #keeper: TextKeeper;
  readonly #stop: () => void;
  #seen = 0;
  #unsaved: Uint8Array[] = [];
  /** The same, as it was typed. */
  #typing: Typed[] = [];
  readonly #watchers = new Set<Watcher>();
  #saving: Uint8Array[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> = Promise.resolve();

  /** `onRead` is called when what is stored has been read; `onBug` when a mistake of our own keeps that from it. */
  constructor(doc: string, keeper: TextKeeper, onRead: () => void, onBug: (bug: unknown) => void) {
    this.doc = doc;
    this.#keeper = keeper;
    this.#follow();
    this.#stop = keeper.follow(
      doc,
      () => this.#seen,
      ({ updates, seen, isAnew }) => {
        if (isAnew) this.#makeAnew(updates);
        else this.#take(updates);
        this.#seen = seen;
        onRead();
      },
      onBug,
    );
  }

  /** The words of one block as they are now. */
  text(blockId: string): string {
    return this.#ydoc.getText(blockId).toString();
  }

  /** Replaces `remove` characters at `at` by `insert`. Positions count UTF-16 units, as a textarea does. */
  edit(blockId: string, at: number, remove: number, insert: string): void {
    const text = this.#ydoc.getText(blockId);
    this.#typing.push({
      blockId,
      at,
      removed: remove > 0 ? text.toString().slice(at, at + remove) : "",
      insert,
    });
    this.#ydoc.transact(() => {
      if (remove > 0) text.delete(at, remove);
      if (insert !== "") text.insert(at, insert);
    });
  }

  /** Tells of changes that came from elsewhere, as a list of (at, removed, inserted); returns how to stop. */
  observe(blockId: string, onRemote: (changes: RemoteChange[]) => void): () => void {
    const watcher: Watcher = { blockId, onRemote, stop: this.#watch(blockId, onRemote) };
    this.#watchers.add(watcher);
    return () => {
      watcher.stop();
      this.#watchers.delete(watcher);
    };
  }

  #watch(blockId: string, onRemote: Watcher["onRemote"]): () => void {
    const text = this.#ydoc.getText(blockId);
    const listener = (event: Y.YTextEvent, transaction: Y.Transaction): void => {
      if (transaction.origin === FROM_STORAGE) onRemote(changesOf(event));
    };
    text.observe(listener);
    return () => text.unobserve(listener);
  }

  #follow(): void {
    this.#ydoc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== FROM_STORAGE) this.#typed(update);
    });
  }

  #take(updates: readonly Uint8Array[]): void {
    const ydoc = this.#ydoc;
    const all = (): void => {
      for (const update of updates) applyOne(ydoc, update, FROM_STORAGE);
    };
    Y.transact(ydoc, all, FROM_STORAGE);
  }

  /**
   * Letters were taken back underneath (their author had lost access): the document begins again from what is stored now. What
   * was typed here and is not stored is typed again, for it may hang on letters that are gone.
   */
  #makeAnew(updates: readonly Uint8Array[]): void {
    const before = this.#ydoc;
    const typing = this.#typing;
    this.#ydoc = new Y.Doc();
    this.#take(updates);
    this.#follow();
    this.#unsaved = [];
    this.#typing = [];
    for (const { blockId, at, removed, insert } of typing) {
      const text = this.text(blockId);
      const place = Math.min(at, text.length);
      const isThere = text.slice(place, place + removed.length) === removed;
      this.edit(blockId, place, isThere ? removed.length : 0, insert);
    }
    this.#remember();
    for (const watcher of this.#watchers) {
      watcher.stop();
      watcher.stop = this.#watch(watcher.blockId, watcher.onRemote);
      const [was, now] = [before.getText(watcher.blockId).toString(), this.text(watcher.blockId)];
      const { at, remove, insert } = smallestEdit(was, now, now.length);
      if (was !== now) watcher.onRemote([{ at, removed: remove, inserted: insert.length }]);
    }
    before.destroy();
  }

  /** Stores what was typed; resolves when the database has it, or has said that it cannot. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const save = (): Promise<void> => this.#save();
    this.#running = this.#running.then(save, save);
    return this.#running;
  }

  /** True as long as something typed is not in the database. */
  get dirty(): boolean {
    return this.#unsaved.length > 0 || this.#saving.length > 0;
  }

  /** The words of every block, for the file that is offered when nothing can be stored. */
  allWords(): Record<string, string> {
    return Object.fromEntries([...this.#ydoc.share.keys()].map((id) => [id, this.text(id)]));
  }

  /** Stops following. What could not be stored is in the mirror; call only when not `dirty`, or when all ends. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#ydoc.destroy();
  }

  #typed(update: Uint8Array): void {
    this.#unsaved.push(update);
    this.#remember();
    this.#timer ??= setTimeout(() => void this.flush(), BUFFER_MS);
  }

  /** What is refused stays here and in the mirror; the store asks again when it can. */
  async #save(): Promise<void> {
    if (this.#unsaved.length === 0) return;
    this.#saving = this.#unsaved;
    const typing = this.#typing;
    this.#unsaved = [];
    this.#typing = [];
    let saved = false;
    try {
      saved = (await this.#keeper.save({ doc: this.doc, update: Y.mergeUpdates(this.#saving) })).ok;
    } finally {
      if (!saved) {
        this.#unsaved = [...this.#saving, ...this.#unsaved];
        this.#typing = [...typing, ...this.#typing];
      }
      this.#saving = [];
      this.#remember();
    }
  }

  #remember(): void {
    const all = [...this.#saving, ...this.#unsaved];
    this.#keeper.mirror(this.doc, all.length > 0 ? Y.mergeUpdates(all) : undefined);
  }
}

function changesOf(event: Y.YTextEvent): RemoteChange[] {
  const changes: RemoteChange[] = [];
  let at = 0;
  for (const part of event.delta) {
    const inserted = typeof part.insert === "string" ? part.insert.length : 0;
    const removed = part.delete ?? 0;
    if (inserted > 0 || removed > 0) changes.push({ at, removed, inserted });
    at += (part.retain ?? 0) + inserted;
  }
  return changes;
}
