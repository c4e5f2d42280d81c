/** Reads the earlier versions of one record; of a meeting those of its agenda items too. */

import { meetingName } from "../../documents/meeting-name.ts";
import { mayEdit } from "../../domain/meeting-state.ts";
import type { Table } from "../../domain/table.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import { agendaItems, meetings } from "../../domain/tables/meetings.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import { type EarlierVersion, readEarlier } from "../../storage/queries/history.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import type { Reader } from "../../storage/reader.ts";
import { texts } from "./texts.ts";
import { fieldName } from "./version-words.ts";

export interface Version extends EarlierVersion {
  readonly table: Table;
  readonly id: string;
  /** "Plaats", or "Agendapunt “Het hofje”: Tijd". */
  readonly label: string;
  /** Belongs to an adopted verslag: only to be read. */
  readonly isFixed: boolean;
  /** Of words: the meeting they were written in, "" outside. */
  readonly meetingId: string;
}

export interface Versions {
  /** What the record is called. */
  readonly name: string;
  readonly backHref: string;
  readonly list: readonly Version[];
  readonly people: ReadonlyMap<string, Person>;
}

/** What of an action or question goes on after its verslag was adopted. */
const GOES_ON: ReadonlySet<string> = new Set([
  "owner",
  "due",
  "done",
  "answer",
  "reply",
  "heldUntil",
  "reviewOn",
]);

/** Undefined when there is no such record, or it lies in the bin. */
export async function readVersions(
  reader: Reader,
  node: string,
  table: string,
  id: string,
): Promise<Versions | undefined> {
  const everyone = await readPeople(reader);
  const subject = await readSubject(reader, table, id);
  if (!subject) return undefined;
  const list = await Promise.all(
    subject.records.map(async ({ table: of, id: recordId, prefix }) =>
      (await readEarlier(reader, node, of.name, recordId)).flatMap((version): Version[] => {
        const name = fieldName(of.name, version.field);
        if (name === undefined) return [];
        const isFixed = subject.isFixed && !(of === blocks && GOES_ON.has(version.field ?? ""));
        const label = prefix === "" ? name : `${prefix}: ${name}`;
        return [{ ...version, table: of, id: recordId, label, isFixed, meetingId: subject.meetingId }];
      }),
    ),
  );
  const versions = list.flat().sort((a, b) => b.overwritten - a.overwritten);
  return { name: subject.name, backHref: subject.backHref, list: versions, people: everyone };
}

type Subject = {
  readonly name: string;
  readonly backHref: string;
  readonly isFixed: boolean;
  readonly meetingId: string;
  readonly records: readonly { readonly table: Table; readonly id: string; readonly prefix: string }[];
};

async function readSubject(reader: Reader, table: string, id: string): Promise<Subject | undefined> {
  switch (table) {
    case meetings.name:
      return await meetingSubject(reader, id);
    case blocks.name:
      return await blockSubject(reader, id);
    case people.name: {
      const person = await reader.get(people, id);
      const records = [{ table: people, id, prefix: "" }];
      return (
        person && { name: person.name, backHref: `/mensen/${id}`, isFixed: false, meetingId: "", records }
      );
    }
    default:
      return undefined;
  }
}

async function meetingSubject(reader: Reader, id: string): Promise<Subject | undefined> {
  const meeting = await reader.get(meetings, id);
  if (!meeting) return undefined;
  const items = await reader.where(agendaItems, "meetingId", id);
  return {
    name: meetingName(meeting),
    backHref: `/vergaderingen/${id}/voorbereiden`,
    isFixed: !mayEdit(meeting),
    meetingId: id,
    records: [
      { table: meetings, id, prefix: "" },
      ...items.map((item) => ({
        table: agendaItems,
        id: item.id,
        prefix: texts.item(clip(item.title, 60)),
      })),
    ],
  };
}

async function blockSubject(reader: Reader, id: string): Promise<Subject | undefined> {
  const block = await reader.get(blocks, id);
  if (!block) return undefined;
  const meeting = await reader.get(meetings, block.meetingId);
  const words = (await reader.words([id])).get(id) ?? "";
  return {
    name: clip(words, 80),
    backHref: backOf(block),
    isFixed: meeting !== undefined && !mayEdit(meeting),
    meetingId: block.meetingId,
    records: [{ table: blocks, id, prefix: "" }],
  };
}

function backOf({ id, kind, meetingId, itemId }: Block): string {
  if (kind === "action" || kind === "question") return `/acties/${id}`;
  if (kind === "decision") return "/besluiten";
  return `/vergaderingen/${meetingId}/notuleren?punt=${encodeURIComponent(itemId)}`;
}
