/** From what was written down to the entries of a verslag, with the names of people written out. */

import type { MeetingFile } from "../domain/meeting-file.ts";
import type { Block, Owner } from "../domain/tables/blocks.ts";
import type { Person } from "../domain/tables/people.ts";
import { answerWords } from "./answer-words.ts";
import { texts } from "./texts.ts";
import type { VerslagEntry } from "./verslag.ts";

/** Blocks as entries; one without words is left out, unless a number was given to it. */
export function entriesOf(file: MeetingFile, blocks: readonly Block[]): VerslagEntry[] {
  return blocks
    .map((block) => entryOf(file, block))
    .filter((entry) => entry.text.trim() !== "" || (entry.kind !== "note" && entry.number !== ""));
}

function entryOf(file: MeetingFile, block: Block): VerslagEntry {
  const theme = file.meeting.kind === "themeTable" ? block.theme.trim() : "";
  const base = { id: block.id, text: file.texts.get(block.id) ?? "", ...(theme !== "" && { theme }) };
  const number = file.numbers.get(block.id) ?? "";
  const owner = ownerName(file.people, block.owner);
  switch (block.kind) {
    case "note":
      return { kind: "note", ...base };
    case "decision": {
      const conflicted = block.conflicted.map((id) => nameOf(file.people, id));
      return { kind: "decision", ...base, number, vote: block.vote, conflicted, reviewOn: block.reviewOn };
    }
    case "action":
      return { kind: "action", ...base, number, owner, due: block.due };
    case "question":
      return { kind: "question", ...base, number, owner, answeredOn: block.done, answer: answerWords(block) };
    default:
      return { kind: "other", ...base, number, word: block.kind };
  }
}

/** The name of who does it; "" for nobody yet. One who is not in Contacten any more keeps the name that was noted. */
export function ownerName(people: ReadonlyMap<string, Person>, owner: Owner): string {
  if (owner.kind === "person") return people.get(owner.personId)?.name || owner.name || texts.unknownPerson;
  return owner.name;
}

/** A name from Contacten, also of someone who left it. */
export const nameOf = (people: ReadonlyMap<string, Person>, id: string): string =>
  people.get(id)?.name || texts.unknownPerson;
