/** Where the screens of a year lead. */

import type { BookYear } from "../../domain/year/year.ts";

/** `now`: the id of the year that today is in; it has the short address. */
export const yearPath = (id: string, now: string): string => (id === now ? "/jaar" : `/jaar/${id}`);

export const planPath = ({ id }: Pick<BookYear, "id">): string => `/jaar/${id}/plan`;
export const folderPath = ({ id }: Pick<BookYear, "id">): string => `/jaar/${id}/map`;
export const dutyPath = (yearId: string, dutyId: string): string =>
  `/jaar/${yearId}/taak/${encodeURIComponent(dutyId)}`;
export const newDutyPath = (yearId: string): string => `/jaar/${yearId}/taak/nieuw`;

/** To plan a meeting of a kind; `date` "" when none is proposed. */
export const newMeetingPath = (kind: string, date = ""): string =>
  `/vergaderingen/nieuw?soort=${encodeURIComponent(kind)}${date === "" ? "" : `&datum=${date}`}`;

/** To fill in one of a year gone by. */
export const pastMeetingPath = (kind: string): string => `${newMeetingPath(kind)}&vroeger=ja`;
