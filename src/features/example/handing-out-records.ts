/** Who was given which papers of the last meetings, and what people answered on the concept. */

import { handOutId, handOuts, reactions } from "../../domain/tables/handing-out.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { create, type Write } from "../../storage/write.ts";
import { CAST } from "./content/cast.ts";
import { HANDED_OUT, REACTIONS } from "./content/handed-out.ts";
import { dayOfChapter, personOf, type Setting } from "./records.ts";

export const handingOutRecords = (setting: Setting): Write[] => [
  ...HANDED_OUT.flatMap(({ meeting, what, days, to }) =>
    to.map((id) =>
      create(handOuts, handOutId(meeting, what, personOf(id)), {
        meetingId: meeting,
        what,
        personId: id,
        on: addDays(setting.today, days),
        via: CAST.find((player) => player.id === id)?.receives ?? "",
      }),
    ),
  ),
  ...REACTIONS.map(({ meeting, by, after, words, outcome = "", answer = "" }, index) =>
    create(reactions, `reactie-${index + 1}`, {
      meetingId: meeting,
      personId: personOf(by),
      text: words,
      outcome,
      answer,
      on: addDays(dayOfChapter(setting, meeting), after),
    }),
  ),
];
