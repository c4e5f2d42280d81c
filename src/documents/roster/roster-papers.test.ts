/** The roster and a proposal for it as papers: what stands in them, and what stays out of the one without names. */

import { expect, it } from "vitest";
import { officeOf, personOf, termOf } from "../../../tests/support/board-terms.ts";
import { pdfFonts } from "../../../tests/support/pdf-fonts.ts";
import { readPdf } from "../../../tests/support/read-pdf.ts";
import { boardOf } from "../../domain/board/board-of.ts";
import { choicesOf } from "../../domain/board/choices.ts";
import { leavingIn, placesOf, propose } from "../../domain/board/proposal.ts";
import { stepDownOf, yearsTogether } from "../../domain/board/step-down.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { paperText } from "../paper-text.ts";
import { paperPdf } from "../pdf/paper-pdf.ts";
import { proposalPaper } from "./proposal-paper.ts";
import { rosterPaper } from "./roster-paper.ts";

const date = "2026-03-05";
const organisation = "Wijkvereniging De Zilverlinde";
const statutes = { termYears: 4, maxTerms: 2 };
const board = boardOf({
  people: [
    personOf("a", { name: "Aïsha Yıldız" }),
    personOf("b", { name: "Bram <script>alert(1)</script> مرحبا" }),
    personOf("c", { name: "Carla Łukasz" }),
    personOf("d", { name: "Dirk Zandstra", functie: "bestuurslid" }),
  ],
  terms: [
    termOf("2024-07-01", "2028-06-30", { personId: "a", functie: "voorzitter", number: 2 }),
    termOf("2024-07-01", "2028-06-30", { personId: "b", functie: "secretaris" }),
    termOf("2020-03-01", "2024-02-29", { personId: "c", functie: "penningmeester" }),
  ],
  offices: [],
  efforts: [],
  norms: { set: THE_HAGUE, norms: [] },
  today: date,
});
const sheet = { organisation, date, stepDown: stepDownOf(board, date), statutes };

it("says per year who steps down, until when, in which term, and whether it is the last", () => {
  expect(paperText(rosterPaper({ ...sheet, withNames: true }))).toBe(`*Rooster van aftreden*
Wijkvereniging De Zilverlinde
Zoals het is op 5 maart 2026.

Voorzitter en secretaris treden in 2028 allebei af. Vaak houden statuten die uit elkaar.

*Termijn verlopen*
*Carla Łukasz* penningmeester
29 februari 2024, 1e termijn, herbenoembaar

*2028*
*Aïsha Yıldız* voorzitter
30 juni 2028, 2e termijn, de laatste

*Bram <script>alert(1)</script> مرحبا* secretaris
30 juni 2028, 1e termijn, herbenoembaar

*Nog geen einddatum*
*Dirk Zandstra* bestuurslid
niet ingevuld

Volgens de statuten duurt een termijn hoogstens 4 jaar. Iemand zit hoogstens 2 termijnen achter elkaar.
`);
});

it("says since when a term without an end is over, and which seats are empty", () => {
  const long = boardOf({
    people: [personOf("k", { name: "Koos Zand" })],
    terms: [termOf("2012-03-01", "", { personId: "k", functie: "secretaris" })],
    offices: [officeOf("penningmeester", { places: 2 })],
    efforts: [],
    norms: { set: THE_HAGUE, norms: [] },
    today: date,
  });
  const stepDown = stepDownOf(long, date);
  const text = paperText(rosterPaper({ ...sheet, stepDown, withNames: true }));
  expect(text).toContain(`*Nog geen einddatum*
*Koos Zand* secretaris
1 maart 2012, 1e termijn, de laatste. Einde niet afgesproken. Volgens de statuten voorbij sinds 1 maart 2016.

Vacature: voorzitter

Vacature: penningmeester (2 plaatsen)`);
  expect(text).not.toContain("herbenoembaar");
});

it("names nobody when it is for everyone to read, and keeps hints to the board out", () => {
  const text = paperText(rosterPaper({ ...sheet, withNames: false }));
  expect(text).not.toMatch(/Aïsha|Bram|Carla|Dirk|allebei/);
  expect(text).toContain("*voorzitter* 30 juni 2028\n2e termijn, de laatste");
});

it("is a tagged PDF in Dutch, with a table under the heading of each year", async () => {
  const paper = rosterPaper({ ...sheet, withNames: true });
  const pdf = await readPdf(await paperPdf(paper, pdfFonts, Date.UTC(2026, 2, 5), 16));
  expect([pdf.title, pdf.language]).toEqual(["Rooster van aftreden", "nl-NL"]);
  const roles = JSON.stringify(pdf.structure);
  expect(roles.match(/"role":"H2"/g)).toHaveLength(3);
  expect(roles.match(/"role":"Table"/g)?.length).toBeGreaterThanOrEqual(3);
  expect(pdf.text).toContain("Aïsha Yıldız voorzitter 30 juni 2028 2e termijn, de laatste");
});

it("lays a proposal on the table: what changes and why, and how the roster becomes", () => {
  const places = placesOf(board, statutes, date);
  const years = propose(places, statutes);
  const choices = choicesOf(places, years, years, statutes);
  const together = yearsTogether(leavingIn(places, years));
  const text = paperText(proposalPaper({ organisation, date, choices, together, statutes }));
  expect(text).toContain("Voorstel van 5 maart 2026. Nog geen besluit.");
  // The chair is in a last term, and cannot come back: the secretary goes sooner.
  expect(text).toContain(
    "30 juni 2027\nwas 30 juni 2028, Eén jaar eerder, zodat voorzitter en secretaris niet samen aftreden.",
  );
  expect(text).toContain("*Termijn verlopen* Carla Łukasz, penningmeester");
  expect(text).toContain("*2028* Aïsha Yıldız, voorzitter");
  expect(text).not.toContain("allebei");
});

it("is whole when nobody sits yet", () => {
  const nobody = { lapsed: [], years: [], open: [], unsaid: [], vacant: [], together: [] };
  const text = paperText(
    rosterPaper({
      ...sheet,
      stepDown: nobody,
      statutes: { termYears: null, maxTerms: null },
      withNames: true,
    }),
  );
  expect(text).toContain("Er staat nog niemand op het rooster.");
});
