/** Whatever is typed never leaves the phone as it was: not over the wire, not to the endpoint's disk, not into its log. */

import { Buffer } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, onTestFinished, test } from "vitest";
import { packContents } from "../../src/crypto/contents.ts";
import type { Table } from "../../src/domain/table.ts";
import { TABLES } from "../../src/domain/tables/all.ts";
import { adoptMinutes, closeMeeting, openMeeting } from "../../src/features/take-minutes/meeting-life.ts";
import { parseBatch } from "../../src/protocol/batch.ts";
import { readDownload, readUpload } from "../../src/protocol/frames.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, type Write } from "../../src/storage/write.ts";
import { wordsIn } from "../support/canaries.ts";
import { fileOf, plan, setUp, writeDown } from "../support/meeting-work.ts";
import { Board, deviceIdOf, expectSame, meet, value } from "../support/sharing-board.ts";
import { spawnEndpoint } from "../support/started-endpoint.ts";

/** In everything that is typed; other words are looked for by their own. */
const CANARY = "kanariepietje";

/** One record of every kind with the word in each field that takes words. */
const everyKind = (): Write[] =>
  (TABLES as readonly Table[]).map((table) => {
    const fields = Object.entries(table.fields);
    const words = fields.filter(([, { schema }]) => v.is(schema, CANARY));
    const lists = fields.filter(([, { schema }]) => v.is(schema, [CANARY]));
    const values: Record<string, unknown> = Object.fromEntries([
      ...words.map(([name]) => [name, `${CANARY} ${table.name} ${name} é 🐦`]),
      ...lists.map(([name]) => [name, [`${CANARY} ${name}`]]),
    ]);
    return create(table, `kind-${table.name}`, values);
  });

/** Words that stand deeper: in notes, in adopted texts, in what a closed meeting keeps. */
async function wholeMeeting(store: Store): Promise<void> {
  await setUp(store);
  await plan(store, "maart", "2026-03-05");
  await plan(store, "april", "2026-04-02");
  await openMeeting(store, await fileOf(store, "maart"));
  for (const kind of ["note", "decision", "action"] as const)
    await writeDown(store, "maart-1", kind, `De ${CANARY} zingt. ${"En zingt. ".repeat(50)}`);
  await closeMeeting(store, await fileOf(store, "maart"), new Map());
  const { meeting: april } = await fileOf(store, "april");
  await adoptMinutes(store, "maart", april, `Punt 2: de ${CANARY} zweeg.`);
}

/** All that a phone says and hears, headers and addresses too. */
function listenIn(board: Board): Uint8Array[] {
  const heard: Uint8Array[] = [];
  const { pass } = board;
  board.pass = async (url, request) => {
    heard.push(Buffer.from(JSON.stringify([url, request.headers])));
    if (request.body !== undefined) heard.push(Buffer.from(request.body as string));
    const answer = await pass(url, request);
    heard.push(Buffer.from(JSON.stringify([...answer.headers])));
    if (answer.body && !url.endsWith("/events"))
      heard.push(new Uint8Array(await answer.clone().arrayBuffer()));
    return answer;
  };
  return heard;
}

/** Each batch by itself, from where its sealed part begins. */
function sealedParts(bodies: readonly Uint8Array[]): Uint8Array[] {
  return bodies.flatMap((body) => {
    const own = Uint8Array.from(body);
    const [up, down] = [readUpload(own), readDownload(own)];
    const batches = up.ok ? up.value : down.ok ? down.value.map(({ bytes }) => bytes) : [];
    return batches.flatMap((bytes) => {
      const batch = parseBatch(bytes);
      return batch.ok ? [batch.value.ciphertext, batch.value.headerBytes] : [];
    });
  });
}

async function filesIn(folder: string): Promise<Uint8Array[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile());
  return await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

test("what is typed in any record or note is nowhere on the wire, on the endpoint's disk or in its log", async () => {
  const endpoint = await spawnEndpoint();
  onTestFinished(endpoint.remove);
  const board = new Board(endpoint);
  const heard = listenIn(board);
  const anne = await board.begin(`Anne ${CANARY}`, async (store) => {
    await wholeMeeting(store);
    await store.commit(everyKind());
  });
  const open = value(await anne.sharing.invite("editor"));
  const bert = await board.come(anne, `Bert ${CANARY}`);
  await bert.store.commit(everyKind().map((each) => ({ ...each, id: `berts-${each.id}` })));
  await writeDown(bert.store, "april-1", "note", `De ${CANARY} vloog weg.`);
  await meet(bert, anne);
  await expectSame(anne, bert);
  const next = value(await anne.sharing.revoke([await deviceIdOf(bert)]));
  const bare = await board.recoverWith(next.letters, `Carla ${CANARY}`);
  await meet(bare, anne);

  const secrets = [open.code, board.sheet?.letters, next.letters, bare.sheet.letters].map(
    (each) => each ?? "",
  );
  const words = [CANARY, "Zilverlinde", "Buurthuis", "Openbare ruimte", "Marijke de Wit", ...secrets];
  for (const word of words) expect(word.length).toBeGreaterThanOrEqual(8);
  const onDisk = await filesIn(endpoint.dataFolder);
  expect(onDisk.length).toBeGreaterThan(0);
  const parts = sealedParts(heard);
  expect(parts.length).toBeGreaterThan(5);
  for (const bytes of distinct([...heard, ...parts])) expect(wordsIn(bytes, words)).toEqual([]);
  for (const bytes of [...onDisk, Buffer.from(endpoint.output())])
    expect(wordsIn(bytes, words, false)).toEqual([]);
});

const distinct = (many: readonly Uint8Array[]): Buffer[] =>
  [...new Set(many.map((bytes) => Buffer.from(bytes).toString("latin1")))].map((text) =>
    Buffer.from(text, "latin1"),
  );

test("every kind of record has words to look for, and the looking finds them in each disguise", async () => {
  const without = everyKind().filter(({ fields }) => !JSON.stringify(fields).includes(CANARY));
  expect(without.map(({ table }) => table)).toEqual([]);
  const changes = [{ table: "notes", id: "1", stamp: "0".repeat(32), fields: { text: CANARY } }];
  const deflated = Buffer.from(await packContents({ changes, texts: [], seen: {} }));
  const plain = Buffer.from(`zie ${CANARY} hier`);
  for (const bytes of [
    plain,
    Buffer.from(CANARY, "utf16le"),
    deflated,
    Buffer.from(`{"box":"${plain.toString("base64url")}"}`),
    Buffer.from(`{"box":"${deflated.toString("base64url")}"}`),
    Buffer.from(plain.toString("hex")),
    Buffer.from(`/v1?q=%6b${CANARY.slice(1)}`),
    Buffer.concat([Buffer.from("WSB1"), deflated]),
  ])
    expect(wordsIn(bytes, [CANARY])).not.toEqual([]);
  expect(wordsIn(Buffer.from("Niets te zien."), [CANARY])).toEqual([]);
});
