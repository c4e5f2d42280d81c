/** The notes of one store: the code that knows Yjs is loaded with the first document that is opened. */

import type { OpenTexts } from "./open-texts.ts";
import type { TextDoc, TextKeeper } from "./text-doc.ts";

export class Notes {
  readonly #keeper: TextKeeper;
  #open: OpenTexts | undefined;
  #opening: Promise<OpenTexts> | undefined;

  constructor(keeper: TextKeeper) {
    this.#keeper = keeper;
  }

  /** Resolves when what is stored of the document has been read. */
  async open(doc: string): Promise<TextDoc> {
    this.#opening ??= this.#load();
    return await (await this.#opening).open(doc);
  }

  /** The document when it is open and was read. */
  opened(doc: string): TextDoc | undefined {
    return this.#open?.opened(doc);
  }

  /** Gives a document back. It is let go once nobody uses it and all of it is stored. */
  async giveBack(doc: string): Promise<void> {
    await (await this.#opening)?.giveBack(doc);
  }

  /** Stores what is still being typed. */
  async flush(): Promise<void> {
    await this.#open?.flush();
  }

  /** The documents with something that is not in the database. */
  dirty(): TextDoc[] {
    return this.#open?.dirty() ?? [];
  }

  /** Resolves when nothing is being loaded any more. */
  async settled(): Promise<void> {
    await this.#opening;
  }

  close(): void {
    this.#open?.close();
  }

  async #load(): Promise<OpenTexts> {
    const { OpenTexts: Made } = await import("./open-texts.ts");
    this.#open = new Made(this.#keeper);
    return this.#open;
  }
}
