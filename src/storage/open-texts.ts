/** The documents of notes that are open on this page, each read once however many screens look at it. */

import { throwUncaught } from "./live.ts";
import { TextDoc, type TextKeeper } from "./text-doc.ts";

type OpenDoc = { readonly doc: TextDoc; uses: number; readonly ready: Promise<void>; isReady: boolean };

export class OpenTexts {
  readonly #keeper: TextKeeper;
  readonly #docs = new Map<string, OpenDoc>();

  constructor(keeper: TextKeeper) {
    this.#keeper = keeper;
  }

  /** Resolves when what is stored has been read; rejects when a mistake of our own keeps it from being read. */
  async open(name: string): Promise<TextDoc> {
    const entry = this.#docs.get(name) ?? this.#make(name);
    entry.uses += 1;
    await entry.ready;
    return entry.doc;
  }

  /** The document when it is open and was read. */
  opened(name: string): TextDoc | undefined {
    const entry = this.#docs.get(name);
    return entry?.isReady ? entry.doc : undefined;
  }

  /** Gives a document back. It is let go once nobody uses it and all of it is stored. */
  async giveBack(name: string): Promise<void> {
    const entry = this.#docs.get(name);
    if (!entry) return;
    entry.uses -= 1;
    await entry.doc.flush();
    this.#letGo();
  }

  /** Stores what is still being typed. */
  async flush(): Promise<void> {
    await Promise.all([...this.#docs.values()].map(({ doc }) => doc.flush()));
    this.#letGo();
  }

  /** The documents with something that is not in the database. */
  dirty(): TextDoc[] {
    return [...this.#docs.values()].map(({ doc }) => doc).filter((doc) => doc.dirty);
  }

  close(): void {
    for (const { doc } of this.#docs.values()) doc.close();
    this.#docs.clear();
  }

  #letGo(): void {
    for (const [name, { doc, uses }] of this.#docs) {
      if (uses > 0 || doc.dirty) continue;
      this.#docs.delete(name);
      doc.close();
    }
  }

  #make(name: string): OpenDoc {
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    const onRead = (): void => {
      entry.isReady = true;
      resolve();
    };
    const onBug = (bug: unknown): void => (entry.isReady ? throwUncaught(bug) : reject(bug));
    const doc = new TextDoc(name, this.#keeper, onRead, onBug);
    const entry: OpenDoc = { doc, uses: 0, ready, isReady: false };
    this.#docs.set(name, entry);
    return entry;
  }
}
