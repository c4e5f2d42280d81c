/** Every verslag that was adopted, oldest first: its text as the meeting that adopted it had it before it. */

import { canonicalVerslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { byDate } from "../../domain/meeting-state.ts";
import { adoptions, roundId } from "../../domain/tables/minutes.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { sha256Hex } from "../../kernel/hash.ts";
import { inLanguage } from "../../kernel/language.ts";
import type { Result } from "../../kernel/result.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { CAST } from "./content/cast.ts";
import { CHAPTERS } from "./content/chapters.ts";
import { storyDays } from "./story-days.ts";

/** So many next dates stand in a verslag. */
const NEXT_DATES = 3;

/** Gives the trouble, if there was any. `onOne` hears of every chapter that is done. */
export async function adoptAll(
  store: Store,
  today: string,
  onOne: () => void,
): Promise<(Result<void, Trouble> & { ok: false }) | undefined> {
  const days = storyDays(CHAPTERS, today);
  for (const { key, adopted } of CHAPTERS) {
    const file = adopted && (await store.read((reader) => readMeetingFile(reader, key)));
    if (file) {
      const on = days.get(adopted.in) ?? file.meeting.date;
      const text = inLanguage("nl", () => canonicalVerslag(verslagOf(asItWas(file, on, days))));
      const sha256 = await sha256Hex(text);
      const fact = { inMeetingId: adopted.in, on, changes: adopted.changes ?? "", text, sha256 };
      const kept = await store.commit([write(adoptions, roundId(key, 0), { meetingId: key, adopted: fact })]);
      if (!kept.ok) return kept;
    }
    onOne();
  }
  return undefined;
}

/** What was answered later stands not in it, people have the function of then, and far meetings were not planned yet. */
function asItWas(file: MeetingFile, on: string, days: ReadonlyMap<string, CivilDate>): MeetingFile {
  const functies = new Map(
    CAST.flatMap(({ id, before }) =>
      before && file.meeting.date <= (days.get(before.until) ?? "") ? [[id, before.functie] as const] : [],
    ),
  );
  return {
    ...file,
    people: new Map(
      [...file.people].map(([id, person]) => [
        id,
        { ...person, functie: functies.get(id) ?? person.functie },
      ]),
    ),
    blocks: file.blocks.map((block) => (block.done > on ? { ...block, done: "", answer: "" } : block)),
    upcoming: [...file.upcoming].sort(byDate).slice(0, NEXT_DATES),
  };
}
