/** What can be done with belnotities. */

import { CALL_NOTE_RULES } from "../../domain/drafts/outside.ts";
import type { TextProblem } from "../../domain/drafts/text-fields.ts";
import { outsideNumber } from "../../domain/numbering.ts";
import { orderAfterLast } from "../../domain/order.ts";
import { blocks, NOBODY, type Owner } from "../../domain/tables/blocks.ts";
import { type CallNote, callNotes, commitments } from "../../domain/tables/outside.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";

/** What is filled in about a call. */
export type CallNoteFields = Partial<Omit<CallNote, "id">>;

export const changeNote = (store: Store, id: string, fields: CallNoteFields) =>
  store.commit([write(callNotes, id, fields)]);

/** Hands over one typed field, or says why not. */
export function keepTyped(
  note: CallNote,
  field: keyof typeof CALL_NOTE_RULES,
  text: string,
  keep: (fields: CallNoteFields) => void,
): TextProblem | undefined {
  const parsed = CALL_NOTE_RULES[field](text);
  if (!parsed.ok) return parsed.error;
  if (parsed.value !== note[field]) keep({ [field]: parsed.value });
  return undefined;
}

export const removeNote = (store: Store, id: string) => store.commit([remove(callNotes, id)]);
export const restoreNote = (store: Store, id: string) => store.commit([restore(callNotes, id)]);

/** An action for nobody yet, or a question to whoever called; with the words of the note. Gives its id. */
export async function makeEntry(store: Store, note: CallNote, kind: "action" | "question"): Promise<string> {
  const id = store.newId();
  const noted = store.today();
  const outside = await store.read((reader) => reader.whereWithBin(blocks, "meetingId", ""));
  const number = outsideNumber(kind, noted, outside, store.node);
  const owner = kind === "question" ? ownerOf(note) : NOBODY;
  await store.commit([
    create(blocks, id, { kind, noted, number, owner, order: orderAfterLast([]), callNoteId: note.id }),
  ]);
  const doc = await store.openText(id);
  doc.edit(id, 0, 0, kind === "action" ? note.agreed || note.about : note.about || note.agreed);
  await store.closeText(id);
  return id;
}

/** What whoever called promised. Gives its id. */
export async function makeCommitment(store: Store, note: CallNote): Promise<string> {
  const id = store.newId();
  const { personId, name, on } = note;
  const what = note.agreed || note.about;
  await store.commit([create(commitments, id, { personId, name, what, on, callNoteId: note.id })]);
  return id;
}

export const takeBackEntry = (store: Store, id: string) => store.commit([remove(blocks, id)]);
export const takeBackCommitment = (store: Store, id: string) => store.commit([remove(commitments, id)]);

function ownerOf({ personId, name }: CallNote): Owner {
  if (personId !== "") return { kind: "person", personId, name };
  return name === "" ? NOBODY : { kind: "outside", personId: "", name };
}
