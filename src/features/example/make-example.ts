/**
 * Makes the example: the story becomes records and words, written the way the app itself writes them. Every record is
 * written once, as it stands today, so that nothing of it looks changed afterwards.
 */

import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { inLanguage } from "../../kernel/language.ts";
import { ok, type Result } from "../../kernel/result.ts";
import type { Store } from "../../storage/store.ts";
import { create, type Write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { adoptAll } from "./adopt-all.ts";
import { asideRecords } from "./aside-records.ts";
import { boardRecords } from "./board-records.ts";
import { PROFILE } from "./content/board.ts";
import { ORGANISATION } from "./content/cast.ts";
import { CHAPTERS } from "./content/chapters.ts";
import { handingOutRecords } from "./handing-out-records.ts";
import { chapterRecords } from "./meeting-records.ts";
import { peopleRecords, seriesRecords } from "./people-records.ts";
import type { Records } from "./records.ts";
import { boardSeries, storyDays } from "./story-days.ts";

/** So many of the records go into one transaction: long enough to be fast, short enough to show how far it is. */
const AT_ONCE = 400;
const DOCS_AT_ONCE = 8;
/** When the board last looked at who steps in, in days before today. */
const DEPUTY_RULE_AGO = 190;

/**
 * Fills a store that has nothing in it yet. `onProgress` hears how much is done, from 0 to 1. With trouble it stops: the
 * store is then half filled, and of no use.
 */
export async function makeExample(
  store: Store,
  onProgress: (done: number) => void = () => undefined,
): Promise<Result<void, Trouble>> {
  const today = store.today();
  const { writes, words } = inLanguage("nl", () => recordsOf(store, today));
  const docs = [...Map.groupBy(words, (each) => each.doc)];
  const steps = Math.ceil(writes.length / AT_ONCE) + docs.length + CHAPTERS.length;
  let taken = 0;
  const step = (): void => onProgress(Math.min(1, (taken += 1) / steps));
  for (let at = 0; at < writes.length; at += AT_ONCE) {
    const kept = await store.commit(writes.slice(at, at + AT_ONCE));
    if (!kept.ok) return kept;
    step();
  }
  for (let at = 0; at < docs.length; at += DOCS_AT_ONCE) {
    await Promise.all(docs.slice(at, at + DOCS_AT_ONCE).map((doc) => writeDoc(store, doc).then(step)));
  }
  const health = store.health.getState();
  if (health.kind === "failing") return { ok: false, error: { kind: health.why, retry: "later" } };
  return (await adoptAll(store, today, step)) ?? ok(undefined);
}

async function writeDoc(store: Store, [name, group]: [string, Records["words"][number][]]): Promise<void> {
  const doc = await store.openText(name);
  for (const { id, text } of group) doc.edit(id, 0, 0, text);
  await store.closeText(name);
}

function recordsOf(store: Store, today: string): Records {
  const days = storyDays(CHAPTERS, today);
  const setting = { today, days, node: store.node, series: boardSeries(today) };
  const own: Write = create(organisation, ORGANISATION_ID, {
    ...ORGANISATION,
    ...PROFILE,
    deputyRuleCheckedOn: addDays(today, -DEPUTY_RULE_AGO),
  });
  const parts = [
    { writes: [own, ...peopleRecords(setting), ...seriesRecords(setting)], words: [] },
    ...CHAPTERS.map((chapter) => chapterRecords(chapter, setting)),
    asideRecords(setting),
    { writes: [...handingOutRecords(setting), ...boardRecords(setting)], words: [] },
  ];
  return { writes: parts.flatMap((each) => each.writes), words: parts.flatMap((each) => each.words) };
}
