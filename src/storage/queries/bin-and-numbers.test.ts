/** What lies in the bin still counts for numbers. */

import { expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { blocks } from "../../domain/tables/blocks.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { Store } from "../store.ts";
import { create, remove, restore } from "../write.ts";
import { readMeetingFile } from "./meeting-file.ts";
import { readEntries } from "./register.ts";

test("a meeting in the bin keeps its day letter, so that nobody else's numbers change", async () => {
  const opened = await Store.open("zilverlinde", testPhone());
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  const number = { letter: "A", date: "2026-03-05", order: 1, by: store.node };
  for (const id of ["m1", "m2"]) {
    await store.commit([
      create(meetings, id, { date: "2026-03-05", numberer: store.node, dayLetter: "" }),
      create(blocks, `${id}-a`, { meetingId: id, kind: "action", number }),
    ]);
  }
  const numberOf = async () =>
    await store.read(async (reader) => [
      (await readMeetingFile(reader, "m2"))?.numbers.get("m2-a"),
      (await readEntries(reader, "action")).find(({ block }) => block.id === "m2-a")?.number,
    ]);
  expect(await numberOf()).toEqual(["A2026-03-05b.1", "A2026-03-05b.1"]);
  await store.commit([remove(meetings, "m1")]);
  expect(await numberOf()).toEqual(["A2026-03-05b.1", "A2026-03-05b.1"]);
  await store.commit([restore(meetings, "m1")]);
  expect(await numberOf()).toEqual(["A2026-03-05b.1", "A2026-03-05b.1"]);
});
