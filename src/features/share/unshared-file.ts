/** The file of a phone that was cut off: what it wrote and the others never got, for people to read and to write down again. */

import { isChoosable } from "../../domain/choosable.ts";
import { TABLES } from "../../domain/tables/all.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import type { Person } from "../../domain/tables/people.ts";
import type { Json } from "../../kernel/canonical.ts";
import { readOrganisation, readPeople } from "../../storage/queries/meeting-file.ts";
import type { Reader } from "../../storage/reader.ts";
import type { Unshared } from "../../storage/sharing/unshared.ts";
import { type FieldWords, recordName, sayValue } from "./read-both.ts";
import { texts } from "./texts.ts";

/** One record as it is now on this phone. */
export interface LostRecord extends Unshared {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
  readonly values: Readonly<Record<string, Json>>;
  readonly isGone: boolean;
}

export interface LostWork {
  readonly organisation: string;
  readonly records: readonly LostRecord[];
  readonly people: ReadonlyMap<string, Person>;
}

export async function readLostWork(reader: Reader, unshared: readonly Unshared[]): Promise<LostWork> {
  const records = await Promise.all(unshared.map((each) => readLost(reader, each)));
  const organisation = await readOrganisation(reader);
  return { organisation: organisation?.name ?? "", records, people: await readPeople(reader) };
}

async function readLost(reader: Reader, each: Unshared): Promise<LostRecord> {
  const table = TABLES.find(({ name }) => name === each.table);
  const found = table && ((await reader.get(table, each.id)) as Readonly<Record<string, Json>> | undefined);
  const isBlock = each.table === blocks.name;
  return {
    ...each,
    kind: isBlock && typeof found?.["kind"] === "string" ? found["kind"] : "",
    name: isBlock ? "" : await recordName(reader, each),
    words: isBlock ? ((await reader.words([each.id])).get(each.id) ?? "") : "",
    values: found ?? {},
    isGone: found === undefined,
  };
}

/** Plain text, which opens on any phone or computer. `date`: in words. */
export function unsharedText(work: LostWork, fieldWords: FieldWords, date: string): string {
  const words = texts.unsharedFile;
  const records = work.records
    .map((record) => recordText(record, work, fieldWords))
    .filter((text) => text !== "");
  const head = [words.title(work.organisation || texts.unnamed), words.made(date), words.what];
  return `${[head.join("\n"), ...(records.length > 0 ? records : [words.nothing])].join("\n\n")}\n`;
}

/** "" for what no screen shows. */
function recordText(record: LostRecord, { people }: LostWork, fieldWords: FieldWords): string {
  const { table, kind, name, words, isGone } = record;
  const ofTable = texts.unsharedFile.kinds[table] ?? texts.unsharedFile.other;
  const called = kind === "" ? ofTable : sayValue(fieldWords, "kind", kind, people);
  const heading = name === "" ? called : `${called}: ${name}`;
  if (isGone) return `${heading}\n${texts.unsharedFile.gone}`;
  const lines = record.fields.flatMap((field) => {
    const isSaid = field === "kind" && kind !== "";
    if (isSaid || !isChoosable(table, field) || !Object.hasOwn(record.values, field)) return [];
    const value = sayValue(fieldWords, field, record.values[field] ?? null, people);
    // A new record is written with all its fields: what was never filled in says nothing.
    if (isNew(record) && value === texts.both.empty) return [];
    const label = fieldWords.nameOf(table, field);
    return [label === undefined ? value : `${label}: ${value}`];
  });
  const text = words === "" ? [] : [words];
  return text.length + lines.length === 0 ? "" : [heading, ...text, ...lines].join("\n");
}

const isNew = ({ table, fields }: LostRecord): boolean =>
  Object.keys(TABLES.find(({ name }) => name === table)?.fields ?? {}).every((field) =>
    fields.includes(field),
  );
