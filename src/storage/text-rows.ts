/** The words of blocks as they stand in the database, and the moment at which something is stored. */

/** The plain words of one block, derived from its document. */
export type WordsRow = { id: string; doc: string; text: string };

/** Milliseconds since 1970, and the clock node of this phone. */
export type Moment = { readonly now: number; readonly node: string };
