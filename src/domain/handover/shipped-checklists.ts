/**
 * What to see to when an office passes to someone else (P; who to meet follows R 6.2 and the Who of domain.md). Dutch
 * whatever language the screens speak: the list is a paper of the organisation's own, which may change every line of it.
 *
 * Passwords are handed over in person: no line asks to write one down.
 */

import type { LegalForm } from "../tables/organisation.ts";
import { type OfficeRole, rolesOf } from "./office-roles.ts";

type Line = string | { readonly line: string; readonly unless: readonly LegalForm[] };

const UNREGISTERED: readonly LegalForm[] = ["none"];
/** Only a vereniging has members. */
const NO_MEMBERS: readonly LegalForm[] = ["foundation", "none", ""];

const register: Line = {
  line: "Bestuurswissel gemeld bij de Kamer van Koophandel",
  unless: UNREGISTERED,
};
const keys = "Sleutels van het gebouw overgedragen";
const passwords = "Wachtwoorden persoonlijk overgedragen en daarna veranderd";
const phone = "Telefoon van de opvolger toegevoegd bij Delen met het bestuur";
const officer = "Voorgesteld aan de stadsdeelmedewerker";
const residents = "Voorgesteld aan de bewoners, op een openbare vergadering";

const LINES: Readonly<Record<OfficeRole, readonly Line[]>> = {
  chair: [
    "Lopende afspraken en gesprekken samen doorgenomen",
    "Vergaderingen van de komende maanden samen bekeken",
    { line: "Statuten en reglement overgedragen", unless: UNREGISTERED },
    officer,
    "Voorgesteld aan de stadsdeeldirecteur",
    "Kennisgemaakt met wijkagent en opbouwwerk",
    residents,
    register,
    keys,
    passwords,
    phone,
  ],
  secretary: [
    "Archief overgedragen: verslagen, brieven en besluiten",
    "Mailbox van de organisatie overgedragen",
    { line: "Ledenlijst overgedragen", unless: NO_MEMBERS },
    "Vragen aan de gemeente en toezeggingen samen doorgenomen",
    "Beheer van de website overgedragen",
    officer,
    residents,
    register,
    keys,
    passwords,
    phone,
    "Verteld waar het noodblad ligt",
  ],
  treasurer: [
    "Boekhouding en bonnen overgedragen",
    "Kas geteld en saldo samen getekend",
    "Mandaat bij de bank aangepast",
    "Eigen bankpas voor de opvolger aangevraagd, oude pas ingeleverd",
    { line: "Kascommissie heeft de boeken gezien", unless: NO_MEMBERS },
    "Subsidies doorgenomen: aanvragen, data en verantwoording",
    "Huur, verzekeringen en andere vaste lasten doorgenomen",
    officer,
    residents,
    register,
    keys,
    passwords,
    phone,
  ],
  member: [
    "Lopende taken samen doorgenomen",
    "Papieren overgedragen",
    "Toegevoegd aan de maillijst en de groepsapp",
    officer,
    residents,
    register,
    keys,
    passwords,
    phone,
  ],
};

/** The lines of a functie as shipped, each once; of two offices in one, those of both. */
export function shippedChecklist(functie: string, legalForm: LegalForm): readonly string[] {
  const lines = rolesOf(functie).flatMap((role) => LINES[role]);
  const counting = lines.flatMap((each) =>
    typeof each === "string" ? [each] : each.unless.includes(legalForm) ? [] : [each.line],
  );
  return [...new Set(counting)];
}
