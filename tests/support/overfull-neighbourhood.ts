/** The same organisation after far too much of everything: long names, long lists, long texts. */

import { ordersFor } from "../../src/domain/order.ts";
import { BLOCK_KINDS, blocks } from "../../src/domain/tables/blocks.ts";
import {
  agendaItems,
  attendance,
  attendanceId,
  MEETING_KINDS,
  meetings,
} from "../../src/domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import { callNotes, commitments, letters } from "../../src/domain/tables/outside.ts";
import { PERSON_GROUPS, people } from "../../src/domain/tables/people.ts";
import { addDays } from "../../src/kernel/civil-date.ts";
import type { Store } from "../../src/storage/store.ts";
import { create, remove, type Write, write } from "../../src/storage/write.ts";
import { seedBlock } from "./seed.ts";

const LONGEST_NAME = "Wilhelmina-Margaretha van Oldenbarnevelt-Schimmelpenninck ten";
const LONG_WORD = "Verkeersveiligheidsverbeteringsmaatregelenoverlegwerkgroep";
const LONG_TEXT =
  "De leden bespreken uitvoerig hoe het verder moet met de plantenbakken, de bankjes, de verlichting en het zwerfvuil langs de singel, en wat de gemeente daarvan overneemt. ";

/** On top of the ordinary neighbourhood. */
export async function overfill(store: Store): Promise<void> {
  const today = store.today();
  const rename = write(organisation, ORGANISATION_ID, {
    name: "Bewonersorganisatie Zilverlindekwartier, Vijverhof en Omstreken",
    helperName: LONGEST_NAME,
    helperPhone: "070 555 03 03",
  });
  await store.commit([
    rename,
    ...manyPeople(),
    ...manyMeetings(today),
    ...bigMeeting(today),
    ...manyBetween(today),
  ]);
  for (let index = 0; index < 220; index += 1) {
    await seedBlock(
      store,
      `many-${index}`,
      `${index % 7 === 0 ? LONG_TEXT : ""}Actie ${index}: ${index % 5 === 0 ? LONG_WORD : "de stoep nakijken"}`,
      {
        noted: addDays(today, -index),
        owner: { kind: "person", personId: `person-${index % 40}`, name: "" },
        due: addDays(today, (index % 90) - 45),
        kind: index % 11 === 0 ? "question" : index % 13 === 0 ? "decision" : "action",
      },
    );
  }
  for (let index = 0; index < 24; index += 1) {
    await seedBlock(store, `big-${index}`, LONG_TEXT.repeat(1 + (index % 4)) + LONG_WORD, {
      meetingId: "big",
      itemId: "big-0",
      kind: BLOCK_KINDS[index % 4] ?? "note",
      order: `a${String.fromCharCode(65 + index)}`,
      noted: today,
    });
  }
  await manyThrownAway(store);
}

/** More in the bin than one page of it shows. */
async function manyThrownAway(store: Store): Promise<void> {
  const ids = Array.from({ length: 60 }, (_none, index) => `gone-${index}`);
  for (const [index, id] of ids.entries())
    await seedBlock(store, id, `${index % 3 === 0 ? LONG_TEXT : ""}${LONG_WORD} ${index}`, {
      noted: addDays(store.today(), -index),
      ...(index % 2 === 0 && { meetingId: "big", kind: "note" }),
    });
  await store.commit([
    create(people, "gone-long", { name: LONGEST_NAME }),
    remove(people, "gone-long"),
    ...ids.map((id) => remove(blocks, id)),
  ]);
}

function manyPeople(): Write[] {
  return Array.from({ length: 40 }, (_none, index) => ({ id: `person-${index}`, index })).flatMap(
    ({ id, index }) =>
      create(people, id, {
        name: index % 3 === 0 ? `${LONGEST_NAME} ${index}` : `Bewoner ${index} van Vliet`,
        group: PERSON_GROUPS[index % PERSON_GROUPS.length] ?? "other",
        functie: index % 4 === 0 ? `coördinator ${LONG_WORD.toLowerCase()}` : "",
        worksAt: index % 2 === 0 ? "Dienst Stadsbeheer, afdeling Openbare Ruimte en Groen" : "",
        phone: `070 555 10 ${String(index).padStart(2, "0")}`,
      }),
  );
}

function manyMeetings(today: string): Write[] {
  return Array.from({ length: 30 }, (_none, index) =>
    create(meetings, `meeting-${index}`, {
      kind: MEETING_KINDS[index % MEETING_KINDS.length] ?? "board",
      title: index % 6 === 0 ? `Avond over de ${LONG_WORD.toLowerCase()} en het park` : "",
      date: addDays(today, index * 20 - 400),
      start: "19:30",
      place: "Wijkcentrum De Oude Drukkerij, bovenzaal achter de bibliotheek",
    }),
  );
}

/** Letters, belnotities and toezeggingen by the hundred. */
function manyBetween(today: string): Write[] {
  return Array.from({ length: 200 }, (_none, index) => index).flatMap((index) => {
    const name = index % 3 === 0 ? LONGEST_NAME : `Dienst ${index}`;
    const words = `${index % 7 === 0 ? LONG_TEXT : ""}${index % 5 === 0 ? LONG_WORD : "De stoep"} ${index}`;
    const on = addDays(today, -2 * index);
    return [
      create(letters, `letter-${index}`, {
        on,
        name,
        subject: words,
        direction: index % 2 === 0 ? "in" : "out",
        file: LONG_WORD,
      }),
      create(callNotes, `call-${index}`, { on, at: "20:15", name, phone: "070 555 04 04", about: words }),
      create(commitments, `promise-${index}`, {
        on,
        due: index % 4 === 0 ? "" : addDays(on, 60),
        name,
        what: words,
        state: index % 3 === 0 ? "kept" : index % 11 === 0 ? "notKept" : "",
        stateOn: index % 3 === 0 || index % 11 === 0 ? today : "",
      }),
    ];
  });
}

/** A live meeting with a long agenda and more people than fit round the table. */
function bigMeeting(today: string): Write[] {
  const orders = ordersFor(25);
  return [
    create(meetings, "big", {
      kind: "members",
      title: `Ledenvergadering over ${LONG_WORD.toLowerCase()}`,
      date: today,
      start: "19:30",
      opened: "19:30",
      place: "Wijkcentrum De Oude Drukkerij, bovenzaal achter de bibliotheek",
      residents: 137,
    }),
    ...orders.map((order, index) =>
      create(agendaItems, `big-${index}`, {
        meetingId: "big",
        order,
        title:
          index % 4 === 0
            ? `${LONG_WORD} en de gevolgen voor de Zilverlindelaan en omgeving`
            : `Punt over straat ${index}`,
        minutes: 10,
        kind: index === 1 ? "letters" : "normal",
        presenterId: `person-${index}`,
      }),
    ),
    ...orders.map((_order, index) =>
      write(attendance, attendanceId("big", `person-${index}`), {
        meetingId: "big",
        personId: `person-${index}`,
        status: ["", "present", "apologies", "absent"][index % 4] ?? "",
      }),
    ),
  ];
}
