/** An organisation with a certain number of everything that stands in the five largest lists. */

import { blocks } from "../../src/domain/tables/blocks.ts";
import { meetings } from "../../src/domain/tables/meetings.ts";
import { letters } from "../../src/domain/tables/outside.ts";
import { people } from "../../src/domain/tables/people.ts";
import { addDays } from "../../src/kernel/civil-date.ts";
import type { Store } from "../../src/storage/store.ts";
import { create } from "../../src/storage/write.ts";

/** `count` open actions, decisions, people, past meetings and letters; the words of each say the how-manieth it is. */
export async function putMany(store: Store, count: number): Promise<void> {
  const today = store.today();
  const all = Array.from({ length: count }, (_none, index) => index);
  const place = { meetingId: "meeting-0", itemId: "", noted: today };
  await store.commit(
    all.map((index) =>
      create(meetings, `meeting-${index}`, {
        kind: "board",
        date: addDays(today, -1 - index),
        start: "20:00",
        opened: "20:00",
        closed: "22:00",
        place: "Buurthuis De Linde",
      }),
    ),
  );
  await store.commit(
    all.map((index) => create(people, `one-${index}`, { name: `Bewoner ${index}`, group: "board" })),
  );
  await store.commit(
    all.map((index) =>
      create(letters, `letter-${index}`, { on: addDays(today, -index), subject: `Brief ${index}` }),
    ),
  );
  await store.commit(
    all.flatMap((index) => [
      create(blocks, `action-${index}`, { ...place, kind: "action", due: addDays(today, -index) }),
      create(blocks, `decision-${index}`, { ...place, kind: "decision" }),
    ]),
  );
  const text = await store.openText(place.meetingId);
  for (const index of all) {
    text.edit(`action-${index}`, 0, 0, `Actie ${index}`);
    text.edit(`decision-${index}`, 0, 0, `Besluit ${index}`);
    if (index % 20 === 0) await text.flush();
  }
  await store.closeText(place.meetingId);
}
