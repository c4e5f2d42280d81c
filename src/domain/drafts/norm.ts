/** What an organisation says otherwise about a norm, as filled in: each field by itself. */

import { parseCivilDate } from "../../kernel/civil-date.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { longText, requiredText, type TextProblem } from "./text-fields.ts";

export type NormField = "source" | "sourceDate" | "remark";

/** `noDate`: no year and no day. `noSuchDay`: 31 February. `oddYear`: no paper about this is of that year. */
export type NormProblem = Extract<TextProblem, "empty" | "tooLong"> | "noDate" | "noSuchDay" | "oddYear";

/** As much as a set of norms keeps of a remark. */
const LONGEST_REMARK = 2000;
const FIRST_YEAR = 1945;
const YEARS_AHEAD = 5;

/** The text as kept, or what is wrong with it. `today` tells which years make sense. */
export function parseNormField(field: NormField, text: string, today: string): Result<string, NormProblem> {
  switch (field) {
    case "source":
      return asNormProblem(requiredText(text.replace(/\s+/gu, " ")));
    case "sourceDate":
      return parseSourceDate(text, today);
    case "remark": {
      const parsed = longText(text);
      if (parsed.ok && parsed.value === "") return err("empty");
      return parsed.ok && parsed.value.length > LONGEST_REMARK ? err("tooLong") : asNormProblem(parsed);
    }
  }
}

/** A set of norms that is handed on needs a name. */
export const parseSetName = (text: string): Result<string, "empty" | "tooLong"> => {
  const parsed = requiredText(text);
  return parsed.ok ? parsed : err(parsed.error === "empty" ? "empty" : "tooLong");
};

const asNormProblem = (parsed: Result<string, TextProblem>): Result<string, NormProblem> =>
  parsed.ok ? parsed : err(parsed.error === "empty" ? "empty" : "tooLong");

/** "2021", "2021-05-01", "1-5-2021" or "1 mei 2021": a year, or a civil date. */
function parseSourceDate(text: string, today: string): Result<string, NormProblem> {
  const parsed = requiredText(text);
  if (!parsed.ok) return err(parsed.error === "empty" ? "empty" : "noDate");
  const found = /^\d{4}$/.test(parsed.value) ? parsed.value : civilDateOf(parsed.value);
  if (found === undefined) return err("noDate");
  if (found.length > 4 && parseCivilDate(found) === undefined) return err("noSuchDay");
  const year = Number(found.slice(0, 4));
  return year < FIRST_YEAR || year > Number(today.slice(0, 4)) + YEARS_AHEAD ? err("oddYear") : ok(found);
}

const MONTHS = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const ENGLISH: Readonly<Record<string, string>> = { mar: "mrt", maa: "mrt", may: "mei", oct: "okt" };

/** In the shape of a civil date, whether that day exists or not. */
function civilDateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return civil(iso[1], iso[2], iso[3]);
  const short = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (short) return civil(short[3], short[2], short[1]);
  const long = /^(\d{1,2})\s+([a-z]{3,9})\.?\s+(\d{4})$/i.exec(text);
  const begin = long?.[2]?.slice(0, 3).toLowerCase() ?? "";
  const month = MONTHS.indexOf(ENGLISH[begin] ?? begin) + 1;
  return long && month > 0 ? civil(long[3], String(month), long[1]) : undefined;
}

const civil = (year = "", month = "", day = ""): string =>
  `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
