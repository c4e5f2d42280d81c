/** Which functies are offered for a term. */
import { expect, test } from "vitest";
import { blank } from "../table.ts";
import { type Office, offices, type Term, terms } from "../tables/board.ts";
import { offeredFuncties } from "./offered-functies.ts";
import { officeId } from "./offices.ts";

const term = (functie: string): Term => ({ ...blank(terms, functie), functie });
const office = (functie: string, places = 1): Office => ({
  ...blank(offices, officeId(functie)),
  functie,
  places,
});

test.each([
  ["the usual ones", [], [], ["voorzitter", "secretaris", "penningmeester", "algemeen bestuurslid"]],
  [
    "in the board's own words",
    [term("Voorzitter"), term("bestuurslid"), term("")],
    [],
    ["Voorzitter", "secretaris", "penningmeester", "bestuurslid"],
  ],
  [
    "its own among them",
    [term("lid wijkkrant")],
    [office("vicevoorzitter")],
    ["voorzitter", "secretaris", "penningmeester", "lid wijkkrant", "vicevoorzitter", "algemeen bestuurslid"],
  ],
  [
    "without what it does not have",
    [],
    [office("algemeen bestuurslid", 0)],
    ["voorzitter", "secretaris", "penningmeester"],
  ],
])("%s", (_name, held, made, expected) => {
  expect(offeredFuncties(held, made)).toEqual(expected);
});
