/** The actielijst as data, alone or of one person; its forms are drawn from this. */

export type ListedAction = {
  /** "A2026-03-05.4"; "" as long as none was given. */
  readonly number: string;
  readonly text: string;
  /** Who does it, in words; "" nobody yet. */
  readonly owner: string;
  /** Civil dates; "" for no date and for not done. */
  readonly due: string;
  readonly done: string;
  /** Where it comes from, in words ("bestuursvergadering van 5 maart"); "" when that needs no saying. */
  readonly from: string;
};

export type ActionList = {
  /** "Actielijst", or "Actielijst voor Noor". */
  readonly title: string;
  /** A line under the title; "" none. */
  readonly subtitle: string;
  readonly organisation: string;
  /** The day the list was made: civil date. Years are said where they differ from this one's. */
  readonly date: string;
  /** A heading per group ("Datum voorbij", "Deze maand" …); "" for a list without groups. Empty groups are left out. */
  readonly groups: readonly { readonly heading: string; readonly actions: readonly ListedAction[] }[];
};
