/** The message for WhatsApp reads well, and says votes, owners and status in words. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileSaying, meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { actionListPaper, decisionListPaper } from "./list-papers.ts";
import { paperText } from "./paper-text.ts";
import type { VerslagDecision } from "./verslag.ts";
import { actionListOf } from "./verslag-lists.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";
import { attendeePhrase, decisionRemarks, statusStatements } from "./verslag-sentences.ts";

const verslag = verslagOf(meetingFile());
const message = paperText(verslagPaper(verslag));

it("begins with what it is, of whom, when and where", () => {
  expect(message.split("\n").slice(0, 7)).toEqual([
    "*Verslag openbare vergadering*",
    "Wijkvereniging De Zilverlinde",
    "Datum: donderdag 5 maart 2026",
    "Tijd: 20.00 tot 22.15 uur",
    "Plaats: Buurthuis De Kom, Lindeplein 4",
    "",
    "Klad. Dit verslag is nog niet klaar.",
  ]);
});

it("puts decision, action and question under their item, and repeats no lists", () => {
  expect(message).toContain(`*3.1 Speeltuin Lindeplein*
De schommel is al sinds november stuk. Ouders maken zich zorgen.

*Besluit B2026-03-05.1*
De vereniging betaalt een nieuwe schommel uit de pot voor groen en spelen, tot ten hoogste 1.500 euro.
Voor 4, tegen 1, blanco 0, waarvan 1 bij volmacht. Aangenomen.
Hein Okkerse nam niet deel aan dit besluit (persoonlijk belang).

*Actie A2026-03-05.1*
Offerte vragen voor de schommel en voor de keuring
Wie: Gijs Akkerman
Wanneer: 19 maart
`);
  expect(message).toContain(
    "*3.3 Afvalbakken bij de winkels*\nNiet besproken; gaat naar de volgende vergadering.",
  );
  expect(message).toContain(
    "Voor: Stadsdeel Duinrand\nAntwoord van 12 maart 2026: In week 20, samen met de stoep.",
  );
  expect(message).toContain("• donderdag 14 januari 2027, 20.00 uur: openbare vergadering");
  expect(message).not.toContain("Besluitenlijst");
});

it("says which verslag was adopted, and how", () => {
  expect(message).toContain(
    "Het verslag van donderdag 27 november 2025 (openbare vergadering) is vastgesteld, met deze wijzigingen:\n• Bij punt 4 is het bedrag 250 euro.",
  );
});

it("hands out the actielijst and the besluitenlijst alone", () => {
  expect(paperText(actionListPaper(actionListOf(verslag)))).toBe(`*Actielijst*
Wijkvereniging De Zilverlinde
Uit de openbare vergadering van donderdag 5 maart 2026

*A2026-03-05.1* Offerte vragen voor de schommel en voor de keuring
Gijs Akkerman, 19 maart

*A2026-03-05.2* Bewoners van de Esdoornstraat een brief sturen, zie https://linde.example/bomen.
secretaris, geen datum

*A2026-03-05.3* Zaal reserveren
nog niemand, geen datum
`);
  expect(paperText(decisionListPaper(verslag))).toContain(
    "*B2026-03-05.2* We doen mee met de boomplantdag.\n3.2 Nieuwe bomen",
  );
});

it("groups an actielijst, leaves out empty groups, and says what is done", () => {
  const action = {
    number: "A1",
    text: "Zaal",
    owner: "",
    due: "2027-01-02",
    done: "2026-03-01",
    from: "uit 2025",
  };
  const list = { title: "Actielijst", subtitle: "", organisation: "De Zilverlinde", date: "2026-03-05" };
  const groups = [
    { heading: "Later", actions: [action] },
    { heading: "Klaar", actions: [] },
  ];
  const text = paperText(actionListPaper({ ...list, groups }));
  expect(text).toContain("*Later*\n*A1* Zaal\nuit 2025\nklaar op 1 maart\nnog niemand, 2 januari 2027");
  expect(text).not.toContain("Klaar");
  expect(paperText(actionListPaper({ ...list, groups: [] }))).toContain("Er staat niets op deze lijst.");
});

const decision = (over: Partial<VerslagDecision>): VerslagDecision => ({
  kind: "decision",
  id: "",
  number: "",
  text: "",
  vote: null,
  conflicted: [],
  reviewOn: "",
  ...over,
});
const vote = (yes: number, no: number, blank: number) => ({ for: yes, against: no, blank, proxies: 0 });

describe("a vote", () => {
  it.each([
    [decision({}), []],
    [decision({ vote: vote(4, 1, 0) }), ["Voor 4, tegen 1, blanco 0. Aangenomen."]],
    [decision({ vote: vote(1, 2, 4) }), ["Voor 1, tegen 2, blanco 4. Verworpen."]],
    [decision({ vote: vote(3, 3, 0) }), ["Voor 3, tegen 3, blanco 0. De stemmen staken: verworpen."]],
    [decision({ vote: vote(0, 0, 0) }), ["Er zijn geen stemmen uitgebracht."]],
    [
      decision({ conflicted: ["Ans", "Bram", "Cem"] }),
      ["Ans, Bram en Cem namen niet deel aan dit besluit (persoonlijk belang)."],
    ],
    [decision({ reviewOn: "2027-03-01" }), ["Opnieuw bekijken: 1 maart 2027."]],
  ])("%#", (each, expected) => expect(decisionRemarks(each)).toEqual(expected));
});

it.each([
  ["none", "", "Klad. De vergadering is nog niet afgesloten."],
  ["draft", "", "Klad. Dit verslag is nog niet klaar."],
  ["proposed", "2026-03-06", "Concept van 6 maart 2026. Dit verslag is nog niet vastgesteld."],
  ["proposed", "", "Concept. Dit verslag is nog niet vastgesteld."],
  ["adopted", "", "Vastgesteld."],
] as const)("says that it is %s (%s)", (state, proposedOn, said) => {
  expect(statusStatements({ state, proposedOn, events: [], addenda: [], late: [], reactUntil: "" })).toEqual([
    { text: said, lines: [] },
  ]);
});

it.each([
  [{ arrived: "20:30", left: "" }, "Ans (vanaf 20.30 uur)"],
  [{ arrived: "", left: "21:15" }, "Ans (tot 21.15 uur)"],
  [{ arrived: "20:30", left: "21:15" }, "Ans (van 20.30 tot 21.15 uur)"],
  [{ arrived: "", left: "" }, "Ans"],
])("says when one came and went: %o", (hours, said) => {
  expect(attendeePhrase({ name: "Ans", role: "", proxy: "", ...hours })).toBe(said);
});

it("takes any words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (words) => {
      expect(paperText(verslagPaper(verslagOf(fileSaying(words)))).length).toBeGreaterThan(0);
    }),
  );
});
