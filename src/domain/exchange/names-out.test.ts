/** Nobody's name travels in a file of agreements. */

import { describe, expect, test } from "vitest";
import { SHIPPED_FORMATS } from "../formats/shipped-formats.ts";
import { THE_HAGUE } from "../norms/the-hague.ts";
import type { Format } from "../tables/formats.ts";
import { exchangeText, makeExchange } from "./make-exchange.ts";
import { namesOut } from "./names-out.ts";
import { readExchange } from "./read-exchange.ts";

describe("names of people", () => {
  const people = [
    { name: "Bram Okkerse", functie: "secretaris" },
    { name: "Hanna de Vries", functie: "" },
    { name: "Roos", functie: "bestuurslid" },
    { name: "Ab (van) C.+*?", functie: "" },
    { name: "Ans van der Bos", functie: "voorzitter" },
  ];

  test.each([
    ["Sleutel halen bij Bram Okkerse", "Sleutel halen bij secretaris", false],
    ["bram  okkerse belt HANNA DE VRIES", "secretaris belt iemand", false],
    ["Rondje Bram", "Rondje Bram", true],
    ["De roos in het park", "De roos in het park", false],
    ["Bramenstruik snoeien", "Bramenstruik snoeien", false],
    ["Ab (van) C.+*? belt", "iemand belt", false],
    ["Verkeer rond de school", "Verkeer rond de school", false],
    ["Sleutel halen bij Ans", "Sleutel halen bij Ans", true],
    ["Mevrouw Bos zet koffie", "Mevrouw Bos zet koffie", true],
    ["Wandeling in het bos", "Wandeling in het bos", false],
    ["Van de vorige keer. Der dagen.", "Van de vorige keer. Der dagen.", false],
  ])("%s", (text, clean, mayName) => {
    const names = namesOut(people);
    expect(names.mayName(names.clean(text))).toBe(mayName);
    expect(names.clean(text)).toBe(clean);
  });

  test("without people nothing is looked for", () => {
    expect(namesOut([]).clean("Bram Okkerse")).toBe("Bram Okkerse");
    expect(namesOut([]).mayName("Bram")).toBe(false);
  });

  test("no full name of Contacten stands in a file, wherever it was typed", () => {
    const own: Format = {
      ...SHIPPED_FORMATS.board,
      id: "board",
      agenda: [{ title: "Bram Okkerse over groen", kind: "normal", minutes: 5, round: 0 }],
      invitees: { groups: ["board"], functies: ["Bram Okkerse", "secretaris"] },
      checklist: ["Bel Hanna de Vries"],
    };
    const normSet = {
      ...THE_HAGUE,
      norms: [{ ...THE_HAGUE.norms[0]!, remark: "Afspraak van Bram Okkerse" }],
    };
    const exchanged = makeExchange({
      from: "Zilverlinde",
      today: "2026-03-05",
      kinds: ["board"],
      formats: new Map([["board", own]]),
      normSet,
      isOwnSet: true,
      people,
    });
    const text = exchangeText(exchanged.file);
    for (const { name } of people.slice(0, 2)) expect(text).not.toContain(name);
    expect(exchanged.file.formats[0]?.invitees.functies).toEqual(["secretaris"]);
    expect(exchanged.replaced).toContain("secretaris over groen");
    expect(readExchange(text).ok).toBe(true);
  });
});
