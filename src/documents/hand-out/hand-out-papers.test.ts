/** What is handed out before a meeting, as other programs read it back; and nasty input that must not break it. */

import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { fileSaying, meetingFile, record } from "../../../tests/support/meeting-file.fixture.ts";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf, rolesIn } from "../../../tests/support/read-pdf.ts";
import { zipTexts } from "../../../tests/support/read-zip.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { attendance, attendanceId } from "../../domain/tables/meetings.ts";
import { letters } from "../../domain/tables/outside.ts";
import { people } from "../../domain/tables/people.ts";
import { paperDocx } from "../docx/paper-docx.ts";
import type { Paper, PrintSize } from "../paper.ts";
import { paperHtml } from "../paper-html.ts";
import { paperText } from "../paper-text.ts";
import { paperPdf } from "../pdf/paper-pdf.ts";
import { agendaPaper } from "./agenda-paper.ts";
import { bundlePaper } from "./bundle-paper.ts";
import { coverLetter } from "./cover-letter.ts";
import type { MeetingPapers } from "./meeting-papers.ts";
import { notesSheet } from "./notes-sheet.ts";
import { actionListFor } from "./open-action-list.ts";
import { signInPaper } from "./sign-in-paper.ts";

const minutes: Record<string, number> = { i1: 5, i2: 10, i3: 40, i4: 20 };

/** The meeting of 5 March before it was held, with the concept of 5 February to adopt. */
function papers(over: Partial<MeetingFile> = {}): MeetingPapers {
  const file = meetingFile();
  const before = meetingFile();
  const items = file.items.map((item) => ({
    ...item,
    minutes: minutes[item.id] ?? null,
    presenterId: item.id === "i3" ? "dora" : "",
    attachments: item.id === "i3" ? ["Offerte schommel", " "] : [],
  }));
  return {
    file: { ...file, items, blocks: [], adoptedHere: [], ...over },
    toAdopt: [{ ...before, meeting: { ...before.meeting, date: "2026-02-05", status: [0, 1] } }],
    actions: [
      {
        block: record(blocks, { id: "a1", kind: "action", due: "2026-02-20" }),
        text: "De sleutel bijmaken",
        number: "A2026-02-05.1",
        meeting: before.meeting,
      },
      {
        block: record(blocks, {
          id: "a2",
          kind: "action",
          owner: { kind: "function", personId: "", name: "secretaris" },
        }),
        text: "Brief aan de gemeente",
        number: "A2026-02-05.2",
        meeting: undefined,
      },
    ],
  };
}

const pdf = async (paper: Paper, size: PrintSize = 12) => readPdf(await paperPdf(paper, pdfFonts, 0, size));
const wordOf = async (paper: Paper) => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await paperDocx(paper)) });
  return value;
};

describe("the agenda", () => {
  it("says when each item begins as long as that can be known, who brings it in and what comes with it", async () => {
    const text = paperText(agendaPaper(papers()));
    expect(text).toContain("Datum: donderdag 5 maart 2026, 20.00 tot 22.15 uur");
    expect(text).toContain("Iedereen uit de wijk is welkom.");
    expect(text).toContain("*2* Verslag vorige keer\nVaststellen: verslag van 5 februari.\n20.05 uur");
    expect(text).toContain(
      "*3* Werkgroep openbare ruimte\nBijlage: Offerte schommel\nDora Łukasz, 20.15 uur",
    );
    expect(text).toContain("*3.1* Speeltuin Lindeplein");
    expect(text).toContain("*5* Rondvraag en sluiting\n21.15 uur");
    expect(text).toContain("• donderdag 2 april, 19.30 uur: bestuursvergadering, Buurthuis De Kom");
    expect(text.match(/Bijlage/g)).toHaveLength(1);
    expect((await pdf(agendaPaper(papers()))).text).toContain("Nr. Agendapunt Wie Tijd 1 Opening");
    expect(await wordOf(agendaPaper(papers()))).toContain("Werkgroep openbare ruimte");
  });

  it("names the letters and the round of an item", () => {
    const letter = record(letters, {
      id: "l1",
      on: "2026-02-20",
      name: "Stadsdeel Duinrand",
      subject: "Bomen",
    });
    const { file } = papers();
    const items = file.items.map((item) => (item.id === "i4" ? { ...item, round: 2 } : item));
    const text = paperText(agendaPaper(papers({ items, letters: new Map([["i4", [letter]]]) })));
    expect(text).toMatch(/\*4\* Overheid: gemeente en politie\nRonde 2\n.*Stadsdeel Duinrand.*Bomen/);
  });

  it("leaves out columns in which nothing stands, and says so when there is no agenda", async () => {
    const bare = meetingFile();
    const items = bare.items.map((item) => ({ ...item, presenterId: "" }));
    const noTimes = agendaPaper({ ...papers({ items, meeting: { ...bare.meeting, start: "" } }) });
    expect((await pdf(noTimes)).text).toContain("Nr. Agendapunt 1 Opening");
    expect(paperText(agendaPaper(papers({ items: [] })))).toContain("Er staat nog niets op de agenda.");
  });
});

describe("the vergaderstukken", () => {
  it("are one file: contents with pages, agenda, the verslag to adopt, the open actions", async () => {
    const read = await pdf(bundlePaper(papers()));
    expect(read.title).toBe("Vergaderstukken openbare vergadering");
    const starts = (title: string) => read.pages.findIndex((page) => page.trim().startsWith(title)) + 1;
    const pages = [
      starts("Agenda"),
      starts("Verslag openbare vergadering, 5 februari 2026"),
      starts("Actielijst"),
    ];
    expect(pages[0]).toBe(2);
    expect(read.pages[0]).toContain(
      `Agenda ${pages[0]} Verslag openbare vergadering, 5 februari 2026 ${pages[1]} Actielijst ${pages[2]}`,
    );
    expect(read.text).toContain("Dit verslag is nog niet vastgesteld.");
    expect(read.text).toContain("Datum voorbij");
    expect(read.text).toContain("A2026-02-05.2 Brief aan de gemeente secretaris geen datum");
    expect(read.text).not.toContain("Besluitenlijst");
  });

  it("have their contents and a title for each part in the structure", async () => {
    const roles = rolesIn((await pdf(bundlePaper(papers()))).structure);
    expect(roles).toMatchObject({ H1: 4, TOC: 1, TOCI: 3 });
    expect(roles.Link).toBeGreaterThanOrEqual(3);
  });

  it("say that nothing is open, and hold no verslag where none waits", async () => {
    const { text, pages } = await pdf(bundlePaper({ ...papers(), toAdopt: [], actions: [] }));
    expect(text).toContain("Er staan geen acties open.");
    expect(pages).toHaveLength(3);
  });

  it("can be read in Word and as a page, too", async () => {
    const word = await wordOf(bundlePaper(papers()));
    expect(word).toContain("Wat zit erin");
    expect(word).toContain("De schommel is al sinds november stuk.");
    const document = zipTexts(await paperDocx(bundlePaper(papers()))).get("word/document.xml") ?? "";
    expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(3);
    expect(paperHtml(bundlePaper(papers())).match(/<h1/g)).toHaveLength(4);
    expect(paperText(bundlePaper(papers()))).toContain("*ACTIELIJST*\n*Datum voorbij*");
  });
});

describe("the presentielijst", () => {
  const named = "Mag uw naam in het verslag?";

  it("has the names of those invited in their order, and rows for who else comes", async () => {
    const { text, structure } = await pdf(signInPaper(papers()));
    expect(text).toContain(`Naam Functie of adres Handtekening ${named}`);
    expect(text).toContain(
      "Ans de Vries voorzitter ja nee Cem Yıldız secretaris ja nee Bram Kuipers penningmeester",
    );
    expect(text).toContain("(afgemeld) Dora Łukasz bestuurslid");
    expect(text).toContain("Fatima Haddou stadsdeelmedewerker,");
    expect(text.match(/ja nee/g)).toHaveLength(8 + 40);
    expect(rolesIn(structure).TR).toBeGreaterThan(49);
  });

  it("has fewer empty rows when the door is closed, and asks for no address", async () => {
    const { meeting } = meetingFile();
    const { text } = await pdf(signInPaper(papers({ meeting: { ...meeting, isPublic: false } })));
    expect(text.match(/ja nee/g)).toHaveLength(8 + 8);
    expect(text).not.toContain("adres");
  });

  it("has its grid in Word", async () => {
    const document = zipTexts(await paperDocx(signInPaper(papers()))).get("word/document.xml") ?? "";
    expect(document.match(/<w:trHeight/g)).toHaveLength(48);
    expect(document).toContain(named);
  });

  it("of 200 people with long names is all there, under the same headings on each page", async () => {
    const many = Array.from({ length: 200 }, (_none, index) =>
      record(people, {
        id: `p${index}`,
        name: `N${index} Wilhelmina-Margaretha van Oldenbarnevelt-Schimmelpenninck`,
        functie: "coördinator verkeersveiligheidsverbeteringsmaatregelenoverleg",
      }),
    );
    const seats = many.map(({ id }) =>
      record(attendance, { id: attendanceId("m1", id), meetingId: "m1", personId: id }),
    );
    const file = { people: new Map(many.map((each) => [each.id, each])), attendance: seats };
    for (const size of [12, 16] as const) {
      const { text, pages } = await pdf(signInPaper(papers(file)), size);
      const shown = new Set(text.match(/\bN\d+/g));
      expect(shown.size).toBe(200);
      expect(pages.slice(1).every((page) => page.trim().startsWith("Naam"))).toBe(true);
    }
  });
});

describe("the notuleerblad", () => {
  it("has lines and a table for actions under every item", async () => {
    const { text } = await pdf(notesSheet(papers()));
    expect(text).toContain("Begonnen om Gesloten om Aantal bewoners");
    expect(text).toContain("3.1 Speeltuin Lindeplein Aantekening Besluit Actie Wie Wanneer");
    // Four items, three sub-points, and what came besides; the item above its sub-points has only a line.
    expect(text.match(/Besluit/g)).toHaveLength(4 + 3 + 1);
    expect(paperText(notesSheet(papers()))).not.toContain("Aantekening");
    expect(await wordOf(notesSheet(papers()))).toContain("Aantekening");
  });

  it("keeps an item on the page of its first lines", async () => {
    for (const size of [12, 16] as const) {
      const { pages } = await pdf(notesSheet(papers()), size);
      for (const page of pages) expect(page).not.toMatch(/minuten Notuleerblad/);
    }
  });

  it("without an agenda is a page to write on", async () => {
    const { text } = await pdf(notesSheet(papers({ items: [] })));
    expect(text).toContain("Overig Aantekening");
  });
});

describe("whatever the words", () => {
  it.each([
    ["emoji and Arabic", "🎉 اجتماع الحي"],
    ["markup", "<script>alert(1)</script> & [x](javascript:alert(1))"],
    ["one long word", "x".repeat(3000)],
    ["nothing", ""],
    ["garbled", "\u202e \u0000 \ud800"],
  ])(
    "%s: every paper can be made in every form",
    async (_what, words) => {
      const said = { ...papers(), file: fileSaying(words), toAdopt: [fileSaying(words)] };
      for (const paper of [agendaPaper(said), bundlePaper(said), signInPaper(said), notesSheet(said)]) {
        expect((await readPdf(await paperPdf(paper, pdfFonts, 0, 16))).pages.length).toBeGreaterThan(0);
        expect((await paperDocx(paper, 16)).length).toBeGreaterThan(1000);
        expect(paperHtml(paper)).not.toContain("<script");
        paperText(paper);
      }
    },
    120_000,
  );
});

it("prints larger letters for who asks for them", async () => {
  const [normal, large] = await Promise.all([pdf(agendaPaper(papers())), pdf(agendaPaper(papers()), 16)]);
  expect(large.text.replace(/Bladzijde.*?van \d/g, "")).toContain("Werkgroep openbare ruimte");
  expect(large.pages.length).toBeGreaterThanOrEqual(normal.pages.length);
  const styles = async (size: PrintSize) =>
    zipTexts(await paperDocx(agendaPaper(papers()), size)).get("word/styles.xml") ?? "";
  expect(await styles(12)).toContain('w:sz w:val="22"');
  expect(await styles(16)).toContain('w:sz w:val="30"');
});

it("lists the actions of one person by urgency, with where they come from", () => {
  const list = actionListFor("Ans", papers().actions, {
    organisation: "De Zilverlinde",
    today: "2026-03-05",
    people: new Map(),
  });
  expect(list.title).toBe("Actielijst voor Ans");
  const shown = list.groups.map(({ heading, actions }) => [heading, actions.map(({ from }) => from)]);
  expect(shown).toEqual([
    ["Datum voorbij", ["openbare vergadering van 5 maart"]],
    ["Deze maand", []],
    ["Later", []],
    ["Zonder datum", [""]],
  ]);
});

describe("the mail with it", () => {
  const { file } = papers();

  it("says what comes, of which meeting and where", () => {
    const { subject, body } = coverLetter(
      { ...file, meeting: { ...file.meeting, opened: "", closed: "" } },
      "papers",
    );
    expect(subject).toBe("Vergaderstukken openbare vergadering, donderdag 5 maart 2026");
    expect(body).toContain("Hierbij de stukken voor openbare vergadering op donderdag 5 maart, 20.00 uur.");
    expect(body.endsWith("Met vriendelijke groet,\nWijkvereniging De Zilverlinde")).toBe(true);
  });

  it("says of a concept until when people may react", () => {
    const concept = {
      ...file,
      meeting: { ...file.meeting, status: [0, 1] as const, reactUntil: "2026-03-19" },
    };
    const { subject, body } = coverLetter(concept, "minutes");
    expect(subject).toMatch(/^Conceptverslag/);
    expect(body).toContain("U kunt reageren tot en met donderdag 19 maart 2026.");
    const adopted = coverLetter({ ...file, meeting: { ...concept.meeting, status: [0, 2] } }, "minutes");
    expect(adopted.body).not.toContain("reageren");
  });
});
