/** What stands on a poster, apart from how it is drawn: a public meeting, or a free seat on the board. */

export type Poster = {
  /** The title in the properties of the file. */
  readonly properties: string;
  readonly organisation: string;
  readonly title: string;
  /** Under the title, in the head. */
  readonly welcome: string;
  /** On the table, under one another; `size` in points where the table is largest. */
  readonly table: readonly TableLine[];
  /** How many of the five chairs are free, 1 to 5. */
  readonly free: number;
  /** Beside the first free chair. */
  readonly call: string;
  /** Beside the table: green and large, large, or as ordinary text. */
  readonly particulars: readonly { readonly text: string; readonly look: "accent" | "strong" | "plain" }[];
  /** What it is about, under the particulars. */
  readonly list: { readonly heading: string; readonly items: readonly string[] };
  readonly contact: readonly string[];
  readonly code: PosterCode | null;
  /** The lines of one strip to tear off; none: no strips, and the room is used. */
  readonly strip: readonly string[];
};

/** Nobody has an address as long as this, and of much longer ones no code can be made. */
const MOST_ADDRESS = 500;

/** Whether a code can be made of an e-mail address or website: it is there, and not endless. */
export const fitsCode = (address: string): boolean => address !== "" && address.length <= MOST_ADDRESS;

export type TableLine = { readonly text: string; readonly size: number };

export type PosterCode = {
  readonly contents: string;
  readonly label: string;
  readonly hint: string;
  /** For who cannot see it. */
  readonly alt: string;
};
