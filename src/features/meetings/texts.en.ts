/** The English of the list of meetings, the form for a new one, and the head above its three steps. */

import type { Words } from "../../kernel/language.ts";
import type { dutch } from "./texts.ts";

export const english: Words<typeof dutch> = {
  title: "Meetings",
  plan: "Plan a meeting",
  takeOver: "Take over a meeting",
  yearPlan: "See the year plan",
  back: "Meetings",

  list: {
    which: "Which meetings",
    upcoming: "Coming",
    past: "Past",
    kind: "Kind",
    allKinds: "All kinds",
    counted: (name, count) => `${name} (${count})`,
    of: (year) => `Meetings in ${year}`,
    noDate: "No date yet",
    toCalendar: "Put in my calendar",
    calendarSaved: "The calendar file is in your downloads. Open it, and the meetings are in your calendar.",
    calendarFailed: "That did not work. Nothing is lost. Please try again.",
    earlier: (year, count) =>
      count === 1
        ? `Also show ${year} and before (1 meeting)`
        : `Also show ${year} and before (${count} meetings)`,
  },

  year: {
    title: "This year",
    bookYear: (label) => `Financial year ${label}`,
    held: (held, asked) =>
      asked === 0
        ? `${held} public ${held === 1 ? "meeting" : "meetings"} held`
        : `${held} of ${asked} public meetings held`,
    line: (year, held, planned) =>
      planned === 0 ? `${year}: ${held}.` : `${year}: ${held}, ${planned} planned.`,
  },

  empty: {
    none: "Pull up a chair",
    noneSentence: "Your meetings come here. Plan the first one. A kind and a date are enough.",
    upcoming: "Nothing is planned",
    upcomingSentence: "Plan the next meeting. Or look at Past.",
    past: "Nothing has been yet",
    pastSentence: "A meeting that is over is found here, with its minutes.",
    kind: "Nothing of this kind",
    kindSentence: "Choose another kind at Kind, or all kinds.",
  },

  state: {
    planned: "planned",
    withoutMinutes: "no minutes yet",
    cancelled: "called off",
    live: "going on now",
    draft: "rough version",
    proposed: "draft",
    adopted: "adopted",
  },
  unpublished: "not yet public",

  past: {
    open: "Fill in a meeting of the past",
    title: "A meeting of the past",
    lead: "Fill it in from paper, without a clock and in any order. Only the date is needed.",
    plan: "Go and fill it in",
  },

  new: {
    title: "Plan a meeting",
    lead: "Only the date is needed. You can change the rest later.",
    kind: "What kind of meeting is it?",
    otherKind: "Or another kind",
    chooseKind: "Choose a kind",
    date: "Date",
    start: "Begins at",
    end: "Ends at",
    place: "Place",
    placeHint: "For example: community centre, large hall.",
    samePlace: (place) => `Same place: ${place}`,
    isPublic: "Public",
    isPublicHint: "Everyone from the neighbourhood may come.",
    what: "The standing agenda for this kind is ready. Whoever you always invite is already on the list.",
    series: "Does this come back more often? Make a series",
    waiting:
      "This device cannot save the meeting now. What you filled in is still here. Free some space on this device. The meeting is saved as soon as it can be.",
    refused:
      "A newer version of Wijkschrift has already been used on this device. What you filled in is still here. Close Wijkschrift and open it again.",
  },

  problems: {
    noDate: "The date is missing. Choose the day of the meeting.",
    noSuchDay: "This day does not exist. Choose a day from the calendar.",
    oddYear: "This year cannot be right. Have another look at the date.",
    noSuchTime: "This time does not exist. Choose a time between 0:00 and 23:59.",
    endWithoutStart: "You filled in an end, but no beginning. Also fill in at what time it begins.",
    endNotAfterStart:
      "The end is not after the beginning. Choose a later end. Does it last until after midnight? Then choose 23:59.",
    tooLong: "This is too long. Keep it shorter than 200 characters.",
  },

  frame: {
    passOn: "Hand this meeting over",
    earlier: "Earlier versions",
    steps: "Steps of this meeting",
    prepare: "Prepare",
    takeMinutes: "Take minutes",
    workOut: "Write up",
    callOff: "Call this meeting off",
    calledOff: (name) => `${name} is called off.`,
    isOff: "This meeting is called off.",
    tellThem: "Tell those invited",
    goesOn: "It goes ahead after all",
    goesOnAgain: (name) => `${name} goes ahead after all.`,
    remove: "Remove meeting",
    removed: (name) => `${name} is in the bin.`,
    adoptedStays: "The minutes are adopted. That is why you cannot remove this meeting.",
  },

  missing: {
    title: "This meeting is not here",
    sentence:
      "Perhaps the address was not copied completely. Or this meeting belongs to another organisation on this device. At Meetings you find them all. At Settings you switch between organisations.",
    binned: "This meeting is in the bin",
    binnedSentence: "You have lost nothing. Put it back, with everything that belongs to it.",
    restore: "Put back",
    toList: "Go to Meetings",
    toSettings: "Go to Settings",
  },
};
