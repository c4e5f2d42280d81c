/** A year read together: which one, and what was said about it. */

import { expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { seedMeeting } from "../../../tests/support/seed.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { years } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { Store } from "../store.ts";
import { remove, write } from "../write.ts";
import { readYear } from "./year.ts";

const TODAY = "2026-03-05";

test("the year of today or the one that is asked for, with its note and all meetings by date", async () => {
  const opened = await Store.open("zilverlinde", testPhone());
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await seedMeeting(store, "later", { date: "2026-03-04" });
  await seedMeeting(store, "before", { date: "2025-09-01" });
  await seedMeeting(store, "gone", { date: "2026-01-04" });
  await store.commit([remove(meetings, "gone"), write(years, "2025", { remark: "Een goed jaar." })]);
  const read = (id: string) => store.read((reader) => readYear(reader, id, TODAY));
  const now = await read("");
  expect(now.state.year.label).toBe("2026");
  expect(now.note.remark).toBe("");
  expect(now.meetings.map(({ id }) => id)).toEqual(["before", "later"]);
  expect((await read("2025")).note.remark).toBe("Een goed jaar.");
  await store.commit([write(organisation, ORGANISATION_ID, { bookYearStart: 9 })]);
  expect((await read("")).state.year).toMatchObject({ id: "2025", label: "2025-2026" });
});
