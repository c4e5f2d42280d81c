/** A year of the organisation, with what it was worked out from. */

import { byDate } from "../../domain/meeting-state.ts";
import type { NormsInForce } from "../../domain/norms/norms-in-force.ts";
import { blank } from "../../domain/table.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import {
  type Duty,
  type DutyMark,
  duties,
  dutyMarks,
  type YearNote,
  years,
} from "../../domain/tables/norms.ts";
import type { Organisation } from "../../domain/tables/organisation.ts";
import { type Publication, publications } from "../../domain/tables/publications.ts";
import { bookYear, bookYearOf } from "../../domain/year/book-year.ts";
import type { YearState } from "../../domain/year/year.ts";
import { yearStateOf } from "../../domain/year/year-state.ts";
import type { Reader } from "../reader.ts";
import { readOrganisation } from "./meeting-file.ts";
import { readNorms } from "./norms.ts";

/** `meetings`, `publications`, `duties` and `marks` are those of all years, meetings by date. */
export type YearFile = {
  readonly state: YearState;
  readonly meetings: readonly Meeting[];
  readonly publications: readonly Publication[];
  readonly norms: NormsInForce;
  readonly organisation: Organisation;
  /** What is said about this year; blank where nothing is. */
  readonly note: YearNote;
  readonly duties: readonly Duty[];
  readonly marks: readonly DutyMark[];
};

/** `yearId`: the year it begins in, "2026"; "" the one that `today` is in. */
export async function readYear(reader: Reader, yearId: string, today: string): Promise<YearFile> {
  const [organisation, norms, everyMeeting, published, own, marks] = await Promise.all([
    readOrganisation(reader),
    readNorms(reader),
    reader.all(meetings),
    reader.all(publications),
    reader.all(duties),
    reader.all(dutyMarks),
  ]);
  const { bookYearStart } = organisation;
  const year = yearId === "" ? bookYearOf(today, bookYearStart) : bookYear(yearId, bookYearStart);
  const source = { year, meetings: everyMeeting, publications: published, norms, duties: own, marks };
  return {
    state: yearStateOf({ ...source, organisation, today }),
    meetings: everyMeeting.sort(byDate),
    publications: published,
    norms,
    organisation,
    note: (await reader.get(years, year.id)) ?? blank(years, year.id),
    duties: own,
    marks,
  };
}
