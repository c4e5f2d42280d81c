/** Calendar files as an independent reader finds them, across the changes of the clock, with whatever people type. */

import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { runs } from "../../tests/support/property-runs.ts";
import { type CalendarEvent, eventForCode, icsFile } from "./ics.ts";

const STAMP = Date.UTC(2026, 1, 20, 9, 30);

const evening: CalendarEvent = {
  uid: "meeting-1@zilverlinde",
  sequence: 0,
  cancelled: false,
  title: "Openbare vergadering",
  date: "2026-03-05",
  start: "20:00",
  end: "22:00",
  place: "Buurthuis De Linde, grote zaal",
  description: "Agenda:\n1. Opening\n2. Groen; en water",
  url: "https://zilverlinde.example/agenda",
  reminder: "Openbare vergadering",
};

const file = (event: Partial<CalendarEvent> = {}) =>
  icsFile({ name: "", stamp: STAMP, events: [{ ...evening, ...event }] });

function read(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  // The zone as the file itself explains it, not as the reader happens to know it.
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as ICAL.Component);
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  const instant = (time: ICAL.Time) => {
    const inZone = time.clone();
    inZone.zone = zone;
    return new Date(inZone.toUnixTime() * 1000).toISOString();
  };
  return { calendar, events, instant, first: events[0] as ICAL.Event };
}

/** The instant of a time of day in Amsterdam by the browser's own tables. */
function amsterdam(date: string, time: string): string {
  const utc = Date.parse(`${date}T${time}:00Z`);
  for (const hours of [2, 1]) {
    const guess = utc - hours * 3_600_000;
    const shown = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/Amsterdam",
      dateStyle: "short",
      timeStyle: "short",
    }).format(guess);
    if (shown === `${date} ${time}`) return new Date(guess).toISOString();
  }
  throw new Error(`${date} ${time} does not exist`);
}

describe("one evening", () => {
  it.each([
    [{}, "CONFIRMED"],
    [{ tentative: true }, "TENTATIVE"],
    [{ tentative: true, cancelled: true }, "CANCELLED"],
  ])("%j is %s", (event, status) => {
    const { first } = read(file(event));
    expect(first.component.getFirstPropertyValue("status")).toBe(status);
  });

  it("is read back as it was", () => {
    const { calendar, first, instant } = read(file());
    expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(first.uid).toBe("meeting-1@zilverlinde");
    expect(first.sequence).toBe(0);
    expect(first.summary).toBe("Openbare vergadering");
    expect(first.location).toBe("Buurthuis De Linde, grote zaal");
    expect(first.description).toBe("Agenda:\n1. Opening\n2. Groen; en water");
    expect(instant(first.startDate)).toBe("2026-03-05T19:00:00.000Z");
    expect(instant(first.endDate)).toBe("2026-03-05T21:00:00.000Z");
    expect(first.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-02-20T09:30:00Z");
    expect(first.component.getFirstPropertyValue("url")).toBe("https://zilverlinde.example/agenda");
  });

  it("reminds a day and two hours before", () => {
    const alarms = read(file()).first.component.getAllSubcomponents("valarm");
    const triggers = alarms.map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(triggers).toEqual(["-P1D", "-PT2H"]);
    expect(alarms[0]?.getFirstPropertyValue("description")).toBe("Openbare vergadering");
  });

  it("without an end keeps two hours free, and one past midnight ends the next day", () => {
    const { first, instant } = read(file({ end: "" }));
    expect(instant(first.endDate)).toBe("2026-03-05T21:00:00.000Z");
    expect(file({ end: "" })).not.toContain("DTEND");
    const late = read(file({ start: "21:00", end: "00:30" }));
    expect(late.instant(late.first.endDate)).toBe("2026-03-05T23:30:00.000Z");
  });

  it("without a time is a whole day that keeps nothing free", () => {
    const { first } = read(file({ start: "", end: "" }));
    expect(first.startDate.isDate).toBe(true);
    expect([first.startDate.toString(), first.endDate.toString()]).toEqual(["2026-03-05", "2026-03-06"]);
    expect(first.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(first.component.getAllSubcomponents("valarm")).toHaveLength(1);
  });

  it("called off takes itself out of the calendar, and reminds nobody", () => {
    const { calendar, first } = read(file({ cancelled: true, sequence: 3 }));
    expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL");
    expect(first.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(first.sequence).toBe(3);
    expect(first.component.getAllSubcomponents("valarm")).toEqual([]);
  });

  it("without a date that exists is left out, and an address that is none as well", () => {
    expect(file({ date: "" })).not.toContain("VEVENT");
    expect(file({ date: "2026-02-31" })).not.toContain("VEVENT");
    expect(file({ url: "javascript:alert(1)" })).not.toContain("URL:");
    expect(file({ url: "https://a.example/x\r\nATTENDEE:mailto:b@c.example" })).not.toContain("URL:");
  });
});

describe("the changes of the clock", () => {
  it.each([
    ["the evening before summer time", "2026-03-28", "20:00"],
    ["the evening of summer time", "2026-03-29", "20:00"],
    ["the evening before winter time", "2026-10-24", "20:00"],
    ["the evening of winter time", "2026-10-25", "20:00"],
    ["a leap day", "2028-02-29", "09:15"],
  ])("%s stays at its hour", (_what, date, start) => {
    const { first, instant } = read(file({ date, start, end: "" }));
    expect(instant(first.startDate)).toBe(amsterdam(date, start));
  });

  it("every day of twenty years, as the browser's own tables say it", () => {
    const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 4, max: 23 }), (day, hour) => {
        const date = day.toISOString().slice(0, 10);
        const start = `${String(hour).padStart(2, "0")}:15`;
        const { first, instant } = read(file({ date, start, end: "" }));
        expect(instant(first.startDate)).toBe(amsterdam(date, start));
      }),
      runs(150),
    );
  });
});

describe("whatever people type", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 1000, size: "max" }),
    fc.string({ unit: "grapheme", maxLength: 1000, size: "max" }),
    fc.constantFrom(
      "🏳️‍🌈".repeat(120),
      "a;b,c\\n\nd",
      "\r\nEND:VCALENDAR\r\n",
      "شارع",
      "\\",
      "é".repeat(1000),
    ),
  );

  it("comes back as it was, and no line is longer than 75 octets or cut within a character", () => {
    fc.assert(
      fc.property(anyText, anyText, (title, place) => {
        const ics = file({ title, place });
        for (const line of ics.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/);
        expect(ics).not.toMatch(/\p{Surrogate}/u);
        for (const line of ics.split("\r\n")) expect(line).not.toMatch(/\p{Surrogate}/u);
        const { first, events } = read(ics);
        expect(events).toHaveLength(1);
        expect(first.summary).toBe(asKept(title));
        expect(first.location ?? "").toBe(asKept(place));
      }),
      runs(150),
    );
  });

  it("for a code too", () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const code = eventForCode({ ...evening, title });
        const event = new ICAL.Event(new ICAL.Component(ICAL.parse(code) as unknown[]));
        expect(event.summary).toBe(asKept(title));
        expect(event.startDate.toString()).toBe("2026-03-05T20:00:00");
      }),
      runs(50),
    );
  });

  it("is written out where it would mean something to a calendar", () => {
    expect(file({ title: "Groen, water; en \\ meer\nof niet" })).toContain(
      "SUMMARY:Groen\\, water\\; en \\\\ meer\\nof niet\r\n",
    );
  });

  /** Line ends are "\n"; what no file can hold is shown as "�". */
  const asKept = (text: string) =>
    text
      .replace(/\r\n?|[\u2028\u2029]/g, "\n")
      .replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : "\ufffd"))
      .replace(/\p{Surrogate}/gu, "\ufffd");
});

it("a year of meetings is one file with a name, and mixes what goes on with what was called off", () => {
  const events = ["2026-01-13", "2026-02-10", "2026-03-10"].map((date, index) => ({
    ...evening,
    date,
    uid: `m${index}@zilverlinde`,
    cancelled: index === 1,
  }));
  const ics = icsFile({ name: "De Zilverlinde 2026", stamp: STAMP, events });
  const { calendar, events: found } = read(ics);
  expect(calendar.getFirstPropertyValue("method")).toBe("PUBLISH");
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("De Zilverlinde 2026");
  expect(found.map((event) => event.uid)).toEqual(["m0@zilverlinde", "m1@zilverlinde", "m2@zilverlinde"]);
  expect(found.map((event) => event.component.getFirstPropertyValue("status"))).toEqual([
    "CONFIRMED",
    "CANCELLED",
    "CONFIRMED",
  ]);
  expect(ics.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

it("a code is short, and says nothing without a date", () => {
  expect(eventForCode({ ...evening, place: "" })).toBe(
    "BEGIN:VEVENT\r\nSUMMARY:Openbare vergadering\r\nDTSTART:20260305T200000\r\nDTEND:20260305T220000\r\nEND:VEVENT",
  );
  expect(eventForCode({ ...evening, date: "" })).toBe("");
});
