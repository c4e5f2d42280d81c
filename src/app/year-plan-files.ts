/** The plan of a year, handed to the phone in the form asked for; in Dutch, as the stadsdeel reads it. */

import { documentFileName } from "../documents/document-file-name.ts";
import { planEvents } from "../documents/year/plan-events.ts";
import { planPaper } from "../documents/year/plan-paper.ts";
import { texts } from "../documents/year/texts.ts";
import type { PlanToShare, ShareYearPlan } from "../features/year/share-year-plan.ts";
import { icsFile } from "../press/ics.ts";
import { inDutch, shareCalendarFile, sharePaperAs } from "./paper-files.ts";

export const shareYearPlan: ShareYearPlan = async (source, form) => {
  const { paper, what } = inDutch(() => ({ paper: planPaper(source), what: texts.plan.file }));
  const name = (extension: string) =>
    documentFileName(what, source.plan.year.label, source.organisation.name, extension);
  return form === "calendar"
    ? shareCalendarFile(calendarOf(source), name("ics"))
    : sharePaperAs(form, paper, name);
};

const calendarOf = (source: PlanToShare): string =>
  inDutch(() =>
    icsFile({
      name: texts.plan.calendar(source.organisation.name, source.plan.year.label),
      stamp: Date.now(),
      events: planEvents(source, source.organisationId),
    }),
  );
