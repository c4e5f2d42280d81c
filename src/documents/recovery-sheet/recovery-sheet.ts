/** What stands on the noodblad, apart from how it is drawn. */

export type RecoverySheetPaper = {
  readonly organisation: string;
  /** 24 letters, without spaces. */
  readonly letters: string;
  /** What stands in its code. */
  readonly link: string;
  /** Where the app is opened, without "https://" when it has that. */
  readonly app: string;
  readonly endpoint: string;
  /** "2026-03-05". */
  readonly date: string;
};
