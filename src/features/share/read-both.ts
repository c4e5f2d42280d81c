/** Reads the fields that two people changed without knowing of each other, with whose and of what they are. */

import { meetingName } from "../../documents/meeting-name.ts";
import { isChoosable } from "../../domain/choosable.ts";
import { TABLES } from "../../domain/tables/all.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { devices, organisation } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Json } from "../../kernel/canonical.ts";
import { clip } from "../../kernel/clip.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import type { Reader } from "../../storage/reader.ts";
import { type BothChanged, readBoth, type Shown } from "../../storage/sharing/both-changed.ts";
import { texts } from "./texts.ts";

/** How a field is called and a value said: the words of "Eerdere versies", handed in by the app. */
export interface FieldWords {
  readonly nameOf: (table: string, field: string) => string | undefined;
  readonly say: (field: string, value: Json, people: ReadonlyMap<string, Person>) => string;
}

export interface Side {
  readonly value: Json;
  readonly isHere: boolean;
  /** Who wrote it; "" when nobody said whose phone that is. */
  readonly name: string;
  readonly at: number;
}

export interface Choice {
  readonly key: string;
  readonly table: string;
  readonly id: string;
  readonly field: string;
  /** What the record is called; "" when it has no name. */
  readonly record: string;
  readonly kept: Side;
  readonly other: Side;
}

export interface Choices {
  readonly list: readonly Choice[];
  readonly people: ReadonlyMap<string, Person>;
}

/** The latest first. `node`: the clock node of this phone. */
export async function readChoices(reader: Reader, node: string): Promise<Choices> {
  const both = (await readBoth(reader)).filter(({ table, field }) => isChoosable(table, field));
  const sideOf = async ({ value, node: writer, at }: Shown): Promise<Side> => ({
    value,
    isHere: writer === node,
    name: await ownerOf(reader, writer),
    at,
  });
  const list = await Promise.all(
    both.map(async (each) => ({
      key: `${each.table}:${each.id}:${each.field}`,
      table: each.table,
      id: each.id,
      field: each.field,
      record: clip(await recordName(reader, each), 80),
      kept: await sideOf(each.kept),
      other: await sideOf(each.other),
    })),
  );
  return { list, people: await readPeople(reader) };
}

/** For the line in the frame: who else changed something; undefined when there is nothing to choose, "" unknown. */
export async function readWhoElse(reader: Reader, node: string): Promise<string | undefined> {
  const first = (await readBoth(reader)).find(({ table, field }) => isChoosable(table, field));
  if (!first) return undefined;
  const other = first.other.node === node ? first.kept : first.other;
  return await ownerOf(reader, other.node);
}

async function ownerOf(reader: Reader, node: string): Promise<string> {
  const device = await reader.get(devices, node);
  const person = device && (await reader.get(people, device.personId));
  return person?.name ?? "";
}

/** Their ids begin with the meeting's. */
const OF_A_MEETING: ReadonlySet<string> = new Set(["attendance", "publications"]);

/** What a record is called, in full; "" when it has no name. */
export async function recordName(
  reader: Reader,
  { table, id }: Pick<BothChanged, "table" | "id">,
): Promise<string> {
  if (table === organisation.name) return "";
  if (table === blocks.name) return (await reader.words([id])).get(id) ?? "";
  const meetingId = table === meetings.name ? id : id.split(":")[0];
  if (table === meetings.name || OF_A_MEETING.has(table)) {
    const meeting = await reader.get(meetings, meetingId ?? "");
    return meeting ? meetingName(meeting) : "";
  }
  if (table === agendaItems.name) return (await reader.get(agendaItems, id))?.title ?? "";
  const found = TABLES.find(({ name }) => name === table);
  const record = found && ((await reader.get(found, id)) as Readonly<Record<string, unknown>> | undefined);
  return (
    ["title", "subject", "what", "about", "text", "name", "functie"]
      .map((field) => record?.[field])
      .find((value): value is string => typeof value === "string" && value !== "") ?? ""
  );
}

/** What says nothing is said to be empty; what a newer version wrote in a way unknown here, is shown as it is. */
export function sayValue(
  { say }: FieldWords,
  field: string,
  value: Json,
  people: ReadonlyMap<string, Person>,
): string {
  if (isEmpty(value)) return texts.both.empty;
  try {
    return say(field, value, people) || texts.both.empty;
  } catch {
    return JSON.stringify(value);
  }
}

function isEmpty(value: Json): boolean {
  if (value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && "kind" in value && value["kind"] === "";
}
