/** The dates of a year's plan as appointments for the calendar of who plans along. */

import { blank } from "../../domain/table.ts";
import { ORGANISATION_ID, organisation as organisations } from "../../domain/tables/organisation.ts";
import type { CalendarEvent } from "../../press/ics.ts";
import { eventOf } from "../invitation/invitation-event.ts";
import { type PlanSource, toldMeeting } from "./plan-paper.ts";
import { texts } from "./texts.ts";

/**
 * What is still to come, without agendas and reminders, and the organisation's own affairs without title and place: others
 * need the days. Until the year was settled each stands as tentative. Each is the same appointment as in its invitation, which brings it up to date later. To be made in Dutch.
 */
export function planEvents(source: PlanSource, organisationId: string): CalendarEvent[] {
  const organisation = { ...blank(organisations, ORGANISATION_ID), ...source.organisation };
  return source.plan.dated
    .filter(({ place }) => place === "planned")
    .map(({ meeting }) => ({
      organisation,
      meeting: toldMeeting(meeting),
      items: [],
      apologiesTo: "",
      from: "",
    }))
    .map((told) => eventOf(told, organisationId))
    .map((event) => ({
      ...event,
      tentative: source.agreedOn === "",
      reminder: "",
      description: [source.agreedOn === "" ? texts.plan.proposal : "", event.description]
        .filter((part) => part !== "")
        .join("\n\n"),
    }));
}
