/** The board as it is read from the store: with who lies in the bin kept among who sat before. */

import { expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { seedPerson } from "../../../tests/support/seed.ts";
import { efforts, offices, terms } from "../../domain/tables/board.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import { Store } from "../store.ts";
import { create, remove, write } from "../write.ts";
import { readBoard } from "./board.ts";
import { readWaitingPublication } from "./publications.ts";

async function emptyStore(): Promise<Store> {
  const opened = await Store.open("testorganisatie", testPhone());
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test("people, terms, offices and efforts become one board", async () => {
  const store = await emptyStore();
  await seedPerson(store, "bram", "Bram Okkerse");
  await seedPerson(store, "weg", "Joris Tamboer");
  await store.commit([
    create(terms, "t1", { personId: "bram", functie: "secretaris", from: "2020-01-01", until: "2028-01-01" }),
    create(terms, "t2", { personId: "weg", functie: "voorzitter", from: "2020-01-01" }),
    create(terms, "t3", { personId: "bram", functie: "voorzitter", from: "2020-01-01" }),
    create(offices, "penningmeester", { functie: "penningmeester", places: 0 }),
    create(efforts, "e1", { on: "2025-01-01", what: "Oproep" }),
    create(efforts, "e2", { on: "2026-01-01", what: "Poster" }),
    remove(people, "weg"),
    remove(terms, "t3"),
  ]);
  const file = await store.read((reader) => readBoard(reader, "2026-03-05"));
  expect(file.board.members.map(({ person }) => person.name)).toEqual(["Bram Okkerse"]);
  expect(file.board.former.map(({ person }) => person.name)).toEqual(["Joris Tamboer"]);
  expect(file.board.offices.map(({ id, free }) => [id, free])).toEqual([
    ["voorzitter", 1],
    ["secretaris", 0],
  ]);
  expect(file.people.get("weg")).toMatchObject({ name: "Joris Tamboer", left: true });
  expect(file.efforts.map(({ id }) => id)).toEqual(["e2", "e1"]);
  expect(file.norms.set.municipality).toBe("Den Haag");
});

test("whoever was removed from Contacten after stepping down sat there all the same on a day before", async () => {
  const store = await emptyStore();
  await seedPerson(store, "weg", "Joris Tamboer");
  await seedPerson(store, "dubbel", "Joris Tamboer");
  await store.commit([
    create(terms, "t1", {
      personId: "weg",
      functie: "voorzitter",
      from: "2020-01-01",
      endedOn: "2026-02-01",
    }),
    create(terms, "t2", { personId: "dubbel", functie: "voorzitter", from: "2020-01-01" }),
    remove(people, "weg"),
    remove(people, "dubbel"),
  ]);
  const seatedOn = async (day: string, now?: string) => {
    const { board } = await store.read((reader) => readBoard(reader, day, now));
    return board.members.map(({ person }) => person.id);
  };
  expect(await seatedOn("2025-12-31", "2026-03-05")).toEqual(["weg"]);
  expect(await seatedOn("2026-02-01", "2026-03-05")).toEqual([]);
  expect(await seatedOn("2025-12-31")).toEqual([]);
});

test("nobody was introduced at a meeting that was called off, until it is put back", async () => {
  const store = await emptyStore();
  await seedPerson(store, "els", "Els Terpstra", { introducedMeetingId: "m" });
  await store.commit([
    create(terms, "t", { personId: "els", functie: "secretaris", from: "2026-01-01" }),
    create(meetings, "m", { kind: "public", date: "2026-03-01" }),
  ]);
  const signals = async () => {
    const { board } = await store.read((reader) => readBoard(reader, "2026-03-05"));
    return board.members.flatMap((member) => member.signals.map(({ kind }) => kind));
  };
  expect(await signals()).toEqual([]);
  await store.commit([write(meetings, "m", { cancelledOn: "2026-02-27" })]);
  expect(await signals()).toEqual(["notIntroduced"]);
  await store.commit([write(meetings, "m", { cancelledOn: "" })]);
  expect(await signals()).toEqual([]);
});

test("an empty store has the three seats of every board, and nothing waits", async () => {
  const store = await emptyStore();
  const { board } = await store.read((reader) => readBoard(reader, "2026-03-05"));
  expect(board).toMatchObject({ members: [], coming: [], former: [] });
  expect(board.offices.map(({ free }) => free)).toEqual([1, 1, 1]);
  expect(await store.read((reader) => readWaitingPublication(reader, [], "2026-03-05"))).toEqual([]);
});
