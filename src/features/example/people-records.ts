/** The people of the story, whose phone it is, and how the board's meetings come back. */

import { letterFromName } from "../../domain/numbering.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import { series } from "../../domain/tables/series.ts";
import { addDays } from "../../kernel/civil-date.ts";
import { create, type Write } from "../../storage/write.ts";
import { ELSEWHERE, INTRODUCED } from "./content/board.ts";
import { CAST, HOLDER } from "./content/cast.ts";
import type { Setting } from "./records.ts";
import { BOARD_SERIES, boardDay } from "./story-days.ts";

export function peopleRecords({ today, node }: Setting): Write[] {
  const holder = CAST.find((player) => player.id === HOLDER);
  return [
    create(devices, node, { personId: HOLDER, letter: letterFromName(holder?.name ?? "") }),
    ...CAST.map(({ id, before: _before, checkedOn = "", ...person }) =>
      create(people, id, {
        ...person,
        ...(person.group === "board" ? boardFacts(id) : {}),
        checkedOn: checkedOn && addDays(today, Number(checkedOn)),
      }),
    ),
  ];
}

/** Where they live, and at which meeting residents met them. */
function boardFacts(id: string): Partial<Person> {
  const because = ELSEWHERE[id];
  return {
    livesHere: because === undefined ? "yes" : "no",
    livesHereBecause: because ?? "",
    introducedMeetingId: INTRODUCED[id] ?? "",
  };
}

export const seriesRecords = ({ today, series: rule }: Setting): Write[] => [
  create(series, BOARD_SERIES, {
    kind: "board",
    rule,
    onHoliday: "keep",
    start: "20:00",
    end: "22:00",
    place: "Buurthuis De Linde, kleine zaal",
    from: boardDay(11, today),
  }),
];
