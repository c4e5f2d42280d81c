/** A backup, restored as a new organisation: the same screens, and every paper the same to the byte. */

import { afterEach, expect, test, vi } from "vitest";
import { verslagNow } from "../../src/documents/adopted-verslag.ts";
import { paperDocx } from "../../src/documents/docx/paper-docx.ts";
import { actionListPaper, decisionListPaper } from "../../src/documents/list-papers.ts";
import { paperHtml } from "../../src/documents/paper-html.ts";
import { paperText } from "../../src/documents/paper-text.ts";
import { paperPdf } from "../../src/documents/pdf/paper-pdf.ts";
import { actionListOf } from "../../src/documents/verslag-lists.ts";
import { verslagPaper } from "../../src/documents/verslag-paper.ts";
import { TABLES } from "../../src/domain/tables/all.ts";
import { BLOCK_KINDS } from "../../src/domain/tables/blocks.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import type { FileContents } from "../../src/storage/backup/file-format.ts";
import { makeBackup } from "../../src/storage/backup/make-backup.ts";
import { originOf } from "../../src/storage/backup/origin.ts";
import { readText } from "../../src/storage/backup/read-file.ts";
import { restoreBackup } from "../../src/storage/backup/restore-backup.ts";
import { readMeetingFile } from "../../src/storage/queries/meeting-file.ts";
import { readEntries } from "../../src/storage/queries/register.ts";
import type { Reader } from "../../src/storage/reader.ts";
import { Store } from "../../src/storage/store.ts";
import { beginOrganisation, fillNeighbourhood } from "../support/neighbourhood.ts";
import { overfill } from "../support/overfull-neighbourhood.ts";
import { pdfFonts } from "../support/pdf-fonts.ts";
import { type TestPhone, testPhone } from "../support/phone.ts";

const NOW = Date.UTC(2026, 10, 22, 19, 0);

afterEach(() => void vi.useRealTimers());

async function open(phone: TestPhone, id: string): Promise<Store> {
  const opened = await Store.open(id, phone);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function neighbourhood(phone: TestPhone): Promise<Store> {
  const store = await open(phone, "zilverlinde");
  await beginOrganisation(store);
  await fillNeighbourhood(store, phone);
  await overfill(store);
  return store;
}

async function backupOf(store: Store): Promise<string> {
  const made = await makeBackup(store);
  if (!made) throw new Error("stopped");
  return made.parts.join("");
}

async function contentsOf(text: string): Promise<FileContents> {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

async function restored(text: string, phone: TestPhone, id = "restored"): Promise<Store> {
  const store = await open(phone, id);
  const result = await restoreBackup(store, await contentsOf(text));
  expect(result.ok).toBe(true);
  return store;
}

/** Everything that screens read. */
async function everything(store: Store): Promise<unknown> {
  return await store.read(async (reader: Reader) => {
    const held = await reader.allWithBin(meetings);
    return {
      records: await Promise.all(TABLES.map((table) => reader.allWithBin(table))),
      files: await Promise.all(held.map(({ id }) => readMeetingFile(reader, id))),
      registers: await Promise.all(BLOCK_KINDS.map((kind) => readEntries(reader, kind))),
    };
  });
}

/** Every paper of every meeting, in every form. */
async function papers(store: Store): Promise<Map<string, Uint8Array | string>> {
  // A Word file carries the moment it was packed.
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });

  const made = new Map<string, Uint8Array | string>();
  for (const { id } of await store.read((reader) => reader.all(meetings))) {
    const file = await store.read((reader) => readMeetingFile(reader, id));
    const verslag = file && verslagNow(file);
    if (!verslag?.ok) continue;
    const list = {
      verslag: verslagPaper(verslag.value),
      decisions: decisionListPaper(verslag.value),
      actions: actionListPaper(actionListOf(verslag.value)),
    };
    for (const [name, paper] of Object.entries(list)) {
      made.set(`${id} ${name} text`, paperText(paper));
      made.set(`${id} ${name} html`, paperHtml(paper));
      made.set(`${id} ${name} docx`, await paperDocx(paper));
      if (!id.startsWith("meeting-")) made.set(`${id} ${name} pdf`, await paperPdf(paper, pdfFonts, NOW));
    }
  }
  return made;
}

test("a restored organisation reads the same, and hands out the same bytes", async () => {
  const store = await neighbourhood(testPhone(7, NOW));
  const copy = await restored(await backupOf(store), testPhone(8, NOW));
  expect(copy.organisationId).not.toBe(store.organisationId);
  expect(copy.node).not.toBe(store.node);
  expect(await everything(copy)).toEqual(await everything(store));
  const [before, after] = [await papers(store), await papers(copy)];
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(before.size).toBeGreaterThan(50);
  const different = [...before].filter(([name, bytes]) => !isSame(bytes, after.get(name)));
  expect(different.map(([name]) => name)).toEqual([]);
});

const isSame = (a: Uint8Array | string, b: Uint8Array | string | undefined): boolean =>
  b !== undefined && Buffer.from(a as string).equals(Buffer.from(b as string));

test("it goes on by itself: new writing is later than all that was, notes can be typed in, and a new backup is the same organisation", async () => {
  const store = await neighbourhood(testPhone(7, NOW));
  const text = await backupOf(store);
  // A phone whose clock runs behind.
  const copy = await restored(text, testPhone(8, NOW - 86_400_000));
  const [meeting] = await copy.read((reader) => reader.all(meetings));
  await copy.commit([{ table: "meetings", id: meeting?.id ?? "", fields: { place: "Nieuwe plek" } }]);
  expect(await copy.read((reader) => reader.get(meetings, meeting?.id ?? ""))).toMatchObject({
    place: "Nieuwe plek",
  });
  const doc = await copy.openText("live");
  doc.edit("live-a0", 0, 0, "Extra. ");
  await copy.closeText("live");
  expect((await copy.read((reader) => reader.words(["live-a0"]))).get("live-a0")).toMatch(/^Extra\. /);
  expect(await originOf(copy)).toBe(await originOf(store));
  expect((await contentsOf(await backupOf(copy))).head.origin).toBe("zilverlinde");
  const third = await restored(await backupOf(copy), testPhone(9, NOW), "third");
  expect(await everything(third)).toEqual(await everything(copy));
});

test("progress is told, and stopping leaves it unfinished", async () => {
  const store = await neighbourhood(testPhone(7, NOW));
  const told: number[] = [];
  const made = await makeBackup(store, { onProgress: (done, total) => told.push(done / total) });
  expect(told.at(-1)).toBe(1);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  const stop = new AbortController();
  stop.abort();
  expect(await makeBackup(store, { signal: stop.signal })).toBeUndefined();
  const contents = await contentsOf(made?.parts.join("") ?? "");
  const half = await open(testPhone(8, NOW), "half");
  const cancel = new AbortController();
  const result = await restoreBackup(half, contents, {
    signal: cancel.signal,
    onProgress: (done) => done > 100 && cancel.abort(),
  });
  expect(result).toEqual({ ok: false, error: "stopped" });
});
