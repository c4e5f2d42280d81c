/** What came in between the meetings: letters, calls, promises, and what was noted on the way. */

import { outsideNumber } from "../../domain/numbering.ts";
import { type Block, blocks } from "../../domain/tables/blocks.ts";
import { callNotes, commitments, letters } from "../../domain/tables/outside.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { create, type Write } from "../../storage/write.ts";
import { ASIDES } from "./content/asides.ts";
import { blockOf } from "./meeting-records.ts";
import { dayOfChapter, partyOf, type Records, type Setting, withDays } from "./records.ts";
import type { Aside } from "./story.ts";

export function asideRecords(setting: Setting): Records {
  const noted: Block[] = [];
  const words: { doc: string; id: string; text: string }[] = [];
  const writes = ASIDES.map((aside, index) => {
    const id = `tussendoor-${index + 1}`;
    if (aside.what !== "noted") return recordOf(aside, id, setting);
    const day = addDays(setting.today, aside.days);
    const block = { ...blockOf(aside.told, day, setting), id };
    const number = outsideNumber(block.kind, day, noted, setting.node);
    noted.push({ ...block, number });
    words.push({ doc: id, id, text: withDays(aside.told.words, day, setting) });
    const { id: _id, number: _none, ...fields } = block;
    return create(blocks, id, { ...fields, ...(number && { number }) });
  });
  return { writes, words };
}

function recordOf(aside: Exclude<Aside, { what: "noted" }>, id: string, setting: Setting): Write {
  const { today } = setting;
  switch (aside.what) {
    case "letter": {
      const { direction, subject, file = "" } = aside;
      return create(letters, id, {
        ...partyOf(aside.who),
        direction,
        subject,
        file,
        on: addDays(today, aside.days),
      });
    }
    case "call": {
      const on = addDays(today, aside.days);
      const say = (text: string) => withDays(text, on, setting);
      return create(callNotes, id, {
        ...partyOf(aside.who),
        on,
        at: aside.at,
        about: say(aside.about),
        agreed: say(aside.agreed),
      });
    }
    case "promise": {
      const on = dayOfChapter(setting, aside.meeting);
      const { state = "", stateDays, remark = "", promised } = aside;
      return create(commitments, id, {
        ...partyOf(aside.who),
        what: promised,
        on,
        meetingId: aside.meeting,
        due: addDays(on, aside.due),
        state,
        remark,
        stateOn: stateDays === undefined ? "" : addDays(on, stateDays),
      });
    }
  }
}
