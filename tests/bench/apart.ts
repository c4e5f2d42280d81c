/**
 * Two hundred edits on each of two phones without a connection: a hundred people whom both edit in other fields, fifty whom
 * both edit in the same field, and fifty that only one of them edits.
 */

import { type Person, people } from "../../src/domain/tables/people.ts";
import { type Write, write } from "../../src/storage/write.ts";

/** `second` writes after `first`, so that its value stands where both wrote the same field. */
export type Side = "first" | "second";

export const APART = { edits: 200, otherFields: 100, sameField: 50 } as const;
const { edits, otherFields, sameField } = APART;
const alone = edits - otherFields - sameField;

const phoneIn = (side: Side, round: number, at: number): string => `020 ${round} ${side} ${at}`;
const functieIn = (round: number, at: number): string => `bestuurslid ${round} ${at}`;

/** Each to be a commit of its own. */
export function apartWrites(side: Side, round: number): Write[] {
  return Array.from({ length: edits }, (_none, at) => {
    const isSame = at >= otherFields && at < otherFields + sameField;
    const id = side === "second" && at >= otherFields + sameField ? at + alone : at;
    return side === "first" || isSame
      ? write(people, `p${id}`, { phone: phoneIn(side, round, id) })
      : write(people, `p${id}`, { functie: functieIn(round, id) });
  });
}

/** Whether everything that both wrote in this round stands there. */
export function standsAfter(all: readonly Person[], round: number): boolean {
  const byId = new Map(all.map((person) => [person.id, person]));
  const wanted = [...apartWrites("first", round), ...apartWrites("second", round)];
  const expected = new Map<string, unknown>();
  // The later one of two comes last.
  for (const { id, fields } of wanted)
    for (const [field, value] of Object.entries(fields)) expected.set(`${id} ${field}`, value);
  return [...expected].every(([key, value]) => {
    const [id = "", field = ""] = key.split(" ");
    return (byId.get(id) as Readonly<Record<string, unknown>> | undefined)?.[field] === value;
  });
}
