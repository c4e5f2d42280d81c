/** Under which names this phone remembers its backups and which meetings need not be asked about again. */

/** Milliseconds since 1970 of the last backup handed out on this phone. */
export const BACKUP_MADE = "backupMade";

/** True: nobody wants to hear of it any more for this meeting. */
export const nudgedAbout = (meetingId: string): string => `nudged:${meetingId}`;
