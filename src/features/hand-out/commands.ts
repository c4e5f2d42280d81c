/** Who was given which papers, and how people get them. */

import type { Receiver } from "../../domain/handing-out.ts";
import { type HandedOut, handOutId, handOuts } from "../../domain/tables/handing-out.ts";
import { people, type Receives } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";

/** These people have it, today and the way they get papers. */
export const markGiven = (
  store: Store,
  meetingId: string,
  what: HandedOut,
  receivers: readonly Pick<Receiver, "person" | "way">[],
) =>
  store.commit(
    receivers.map(({ person, way }) =>
      write(handOuts, handOutId(meetingId, what, person.id), {
        meetingId,
        what,
        personId: person.id,
        on: store.today(),
        via: way,
      }),
    ),
  );

/** They do not have it after all. */
export const takeBackGiven = (
  store: Store,
  meetingId: string,
  what: HandedOut,
  receivers: readonly Pick<Receiver, "person">[],
) =>
  store.commit(
    receivers.map(({ person }) => write(handOuts, handOutId(meetingId, what, person.id), { on: "" })),
  );

/** "Krijgt stukken via"; "" is not known. */
export const setReceives = (store: Store, personId: string, receives: Receives) =>
  store.commit([write(people, personId, { receives })]);
