/** The plan of a year, handed to the phone in the form asked for; in Dutch, as the stadsdeel reads it. */

import { documentFileName } from "../documents/document-file-name.ts";
import { paperText } from "../documents/paper-text.ts";
import { planEvents } from "../documents/year/plan-events.ts";
import { planPaper } from "../documents/year/plan-paper.ts";
import { texts } from "../documents/year/texts.ts";
import type { PlanToShare, ShareYearPlan } from "../features/year/share-year-plan.ts";
import { assertNever } from "../kernel/assert-never.ts";
import { icsFile } from "../press/ics.ts";
import { shareText } from "../ui/share-text.ts";
import { inDutch, shareCalendarFile, shareDocx, sharePdf } from "./paper-files.ts";

export const shareYearPlan: ShareYearPlan = async (source, form) => {
  const { paper, what } = inDutch(() => ({ paper: planPaper(source), what: texts.plan.file }));
  const name = (extension: string) =>
    documentFileName(what, source.plan.year.label, source.organisation.name, extension);
  switch (form) {
    case "text":
      return shareText(inDutch(() => paperText(paper)));
    case "pdf":
      return sharePdf(paper, name("pdf"));
    case "docx":
      return shareDocx(paper, name("docx"));
    case "calendar":
      return shareCalendarFile(calendarOf(source), name("ics"));
    default:
      return assertNever(form);
  }
};

const calendarOf = (source: PlanToShare): string =>
  inDutch(() =>
    icsFile({
      name: texts.plan.calendar(source.organisation.name, source.plan.year.label),
      stamp: Date.now(),
      events: planEvents(source, source.organisationId),
    }),
  );
