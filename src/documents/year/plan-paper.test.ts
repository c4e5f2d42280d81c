/** The plan of a year as the stadsdeel reads it: PDF, Word and message; and what it never tells. */

import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { record } from "../../../tests/support/meeting-file.fixture.ts";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { normsInForce } from "../../domain/norms/norms-in-force.ts";
import { blank } from "../../domain/table.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { duties } from "../../domain/tables/norms.ts";
import { bookYear } from "../../domain/year/book-year.ts";
import { yearPlanOf } from "../../domain/year/year-plan.ts";
import { yearStateOf } from "../../domain/year/year-state.ts";
import { icsFile } from "../../press/ics.ts";
import { paperDocx } from "../docx/paper-docx.ts";
import { paperText } from "../paper-text.ts";
import { paperPdf } from "../pdf/paper-pdf.ts";
import { planEvents } from "./plan-events.ts";
import { type PlanSource, planPaper } from "./plan-paper.ts";

const TODAY = "2026-11-22";
const HELD = { opened: "20:00", closed: "22:00" };

const ALL: readonly Meeting[] = [
  record(meetings, {
    id: "public",
    kind: "public",
    isPublic: true,
    title: "Avond over het park <b>🎉",
    date: "2027-02-10",
    start: "20:00",
    end: "22:00",
    place: "Buurthuis De Linde",
  }),
  record(meetings, {
    id: "board",
    kind: "board",
    title: "Ruzie over de sleutel",
    date: "2027-03-03",
    start: "19:30",
    place: "Bij Aïsha thuis, Lindelaan 4",
  }),
  record(meetings, { id: "talk", kind: "director", date: "2027-04-07" }),
  record(meetings, { id: "off", kind: "public", date: "2027-05-05", cancelledOn: TODAY }),
];

function source(all = ALL, start = 1, more: Partial<PlanSource> = {}): PlanSource {
  const state = yearStateOf({
    year: bookYear(start === 1 ? "2027" : "2026", start),
    meetings: all,
    publications: [],
    norms: normsInForce({ normSetId: "" }, [], []),
    duties: [{ ...blank(duties, "kvk"), title: "Opgave KvK <b>🎉", month: 2 }],
    marks: [],
    organisation: { legalForm: "", deputyRule: "", deputyRuleCheckedOn: "" },
    today: TODAY,
  });
  return {
    plan: yearPlanOf(state, all, TODAY),
    organisation: { name: "Wijkvereniging De Zilverlinde", email: "post@zilverlinde.example", website: "" },
    agreedOn: "",
    today: TODAY,
    ...more,
  };
}

const pdfOf = async (given: PlanSource) =>
  readPdf(await paperPdf(planPaper(given), pdfFonts, Date.UTC(2026, 10, 22)));

test("the dates with kind and for whom, what still asks for one, and room for wishes", async () => {
  const { text, title, structure, pages } = await pdfOf(source());
  expect(title).toBe("Jaarplan 2027");
  for (const words of [
    "Voorstel, af te stemmen met het stadsdeel.",
    "Van 1 januari 2027 tot en met 31 december 2027",
    "Stand van 22 november 2026.",
    "wo 10 februari",
    "Avond over het park",
    "Openbaar",
    "Bestuursvergadering",
    "Besloten",
    "wo 3 maart",
    "Gesprek met",
    "volgt nog",
    "Openbare vergaderingen per jaar: nog 1",
    "Gesprekken met de stadsdeeldirecteur per jaar: nog 1",
    "Wensen van het stadsdeel",
  ])
    expect(text).toContain(words);
  expect(rolesIn(structure)).toMatchObject({ H1: 1, H2: 2, H3: 1, Table: 2 });
  expect(pages).toHaveLength(1);
});

test("the organisation's own affairs: the day and the kind, no title and no place", async () => {
  const { text } = await pdfOf(source());
  for (const secret of ["Ruzie", "sleutel", "Aïsha", "Lindelaan", "KvK"]) expect(text).not.toContain(secret);
  expect(text).not.toContain("5 mei");
});

test("says when it was settled", () => {
  const text = paperText(planPaper(source(ALL, 1, { agreedOn: "2026-11-20" })));
  expect(text).toContain("Samen gepland op 20 november 2026.");
  expect(text).not.toContain("Voorstel");
});

test("as a message: no lines to write on, and nothing left hanging", () => {
  const text = paperText(planPaper(source()));
  expect(text).toContain("*wo 10 februari* Avond over het park <b>🎉\n20.00 tot 22.00 uur");
  expect(text).not.toContain("Wensen");
  expect(text.trim().endsWith("stadsdeeldirecteur per jaar: nog 1")).toBe(true);
});

test("in Word the same words", async () => {
  const { value } = await mammoth.extractRawText({
    buffer: Buffer.from(await paperDocx(planPaper(source()))),
  });
  for (const words of ["Jaarplan 2027", "Avond over het park", "Wensen van het stadsdeel"])
    expect(value).toContain(words);
});

describe("a boekjaar from September", () => {
  test("says both years, and the year of a date that lies in the second", async () => {
    const { title, text } = await pdfOf(source(ALL, 9));
    expect(title).toBe("Jaarplan 2026-2027");
    expect(text).toContain("1 september 2026 tot en met 31 augustus 2027");
    expect(text).toMatch(/wo 10 februari .*2027 Buurthuis/);
  });
});

test("as a calendar: what is still to come, and nothing that is the organisation's own affair", () => {
  const events = planEvents(
    source([...ALL, record(meetings, { id: "was", date: "2027-01-05", ...HELD })]),
    "zilverlinde",
  );
  expect(events.map(({ uid, date }) => [uid, date])).toEqual([
    ["public@zilverlinde", "2027-02-10"],
    ["board@zilverlinde", "2027-03-03"],
    ["talk@zilverlinde", "2027-04-07"],
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Ruzie|Lindelaan/);
  expect(events[0]).toMatchObject({ place: "Buurthuis De Linde", start: "20:00", reminder: "" });
  expect(events[1]).toMatchObject({ place: "", title: "Bestuursvergadering, Wijkvereniging De Zilverlinde" });
  expect(events[0]?.description).toMatch(/^Voorstel, af te stemmen met het stadsdeel\./);
  expect(planEvents(source(ALL, 1, { agreedOn: TODAY }), "x")[0]?.description).not.toContain("Voorstel");
});

test("its days are tentative until the year was settled", () => {
  const statuses = (agreedOn: string) =>
    icsFile({ name: "", stamp: 0, events: planEvents(source(ALL, 1, { agreedOn }), "x") }).match(
      /STATUS:\w+/g,
    );
  expect(new Set(statuses(""))).toEqual(new Set(["STATUS:TENTATIVE"]));
  expect(new Set(statuses(TODAY))).toEqual(new Set(["STATUS:CONFIRMED"]));
});

test("nothing planned and nothing asked is said as well", () => {
  const given = source([]);
  const text = paperText(planPaper({ ...given, plan: { ...given.plan, toPlan: [] } }));
  expect(text).toContain("Er staan nog geen data vast.");
  expect(text).toContain("Alles wat dit jaar vraagt, heeft een datum.");
});

test("sixty meetings, one held, take the pages they need", async () => {
  const many = Array.from({ length: 60 }, (_each, at) =>
    record(meetings, {
      id: `m${at}`,
      kind: "public",
      isPublic: true,
      title: "Een avond met een lange naam over het plein, de bomen en het verkeer".slice(0, 60),
      date: `2027-${String((at % 12) + 1).padStart(2, "0")}-${String(Math.floor(at / 12) + 1).padStart(2, "0")}`,
      ...(at === 0 && HELD),
    }),
  );
  const { pages, text } = await pdfOf(source(many));
  expect(pages.length).toBeGreaterThan(1);
  expect(text.match(/Een avond met/g)).toHaveLength(60);
  expect(text).toContain("geweest");
});
