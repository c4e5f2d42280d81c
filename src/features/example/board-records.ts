/** The board of the story: terms, deputies, efforts for succession, what is public, and what the year holds of its own. */

import { officeId } from "../../domain/board/offices.ts";
import { efforts, offices, terms } from "../../domain/tables/board.ts";
import { duties, dutyMarkId, dutyMarks, years } from "../../domain/tables/norms.ts";
import { publicationId, publications } from "../../domain/tables/publications.ts";
import { legalDutyId } from "../../domain/year/legal-duties.ts";
import { addDays, addMonths, type CivilDate } from "../../kernel/civil-date.ts";
import { create, type Write } from "../../storage/write.ts";
import { type BoardDay, DEPUTIES, EFFORTS, MIRROR, OWN_DUTY, PUBLIC, TERMS } from "./content/board.ts";
import { dayOfChapter, personOf, type Setting } from "./records.ts";

const MONTHS = 36;

export const boardRecords = (setting: Setting): Write[] => [
  ...termRecords(setting),
  ...Object.entries(DEPUTIES).map(([functie, who]) =>
    create(offices, officeId(functie), { functie, deputyId: personOf(who) }),
  ),
  ...EFFORTS.map(({ on, who, functie = "", what, result }, index) =>
    create(efforts, `inspanning-${index + 1}`, {
      on: addDays(dayOfChapter(setting, on.chapter), on.after),
      functie,
      personId: who === undefined ? "" : personOf(who),
      what,
      result,
    }),
  ),
  ...PUBLIC.map(({ chapter, after, via, where }) =>
    create(publications, publicationId(chapter, via), {
      meetingId: chapter,
      via,
      where,
      on: addDays(dayOfChapter(setting, chapter), after),
    }),
  ),
  ...yearRecords(setting),
];

function termRecords(setting: Setting): Write[] {
  let before = "";
  return TERMS.map(({ who, functie, from, ended, decision = "" }, index) => {
    const begun = from === "next" ? addDays(before, 1) : dayOf(from, setting);
    const until = addDays(addMonths(begun, MONTHS), -1);
    before = until;
    return create(terms, `termijn-${index + 1}`, {
      personId: personOf(who),
      functie,
      from: begun,
      until,
      endedOn: ended === undefined ? "" : dayOfChapter(setting, ended),
      decisionId: decision,
    });
  });
}

/** A duty of its own, the accounts of the year before, and what is said about the board as a group. */
function yearRecords(setting: Setting): Write[] {
  const year = setting.today.slice(0, 4);
  const before = String(Number(year) - 1);
  return [
    create(duties, "subsidie", {
      ...OWN_DUTY,
    }),
    create(dutyMarks, dutyMarkId(before, "subsidie"), { on: `${before}-09-12` }),
    create(dutyMarks, dutyMarkId(before, legalDutyId("accounts")), { on: dayOfChapter(setting, "alv-1") }),
    create(dutyMarks, dutyMarkId(before, "yearTogether"), { on: dayOfChapter(setting, "stadsdeel-1") }),
    create(years, year, { mirror: MIRROR }),
  ];
}

const dayOf = (day: BoardDay, setting: Setting): CivilDate =>
  typeof day === "number" ? addDays(setting.today, day) : dayOfChapter(setting, day);
