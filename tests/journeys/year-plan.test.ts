/** A year of meetings, without any screen: formats, a series, what is done to it, the next year, and two phones. */

import { expect, test } from "vitest";
import { parseYear, wishFor } from "../../src/domain/drafts/year-plan.ts";
import { inOrder } from "../../src/domain/order.ts";
import { type SeriesValues, seriesChanges } from "../../src/domain/series/series-changes.ts";
import { formats } from "../../src/domain/tables/formats.ts";
import { agendaItems, attendance, meetings } from "../../src/domain/tables/meetings.ts";
import { people } from "../../src/domain/tables/people.ts";
import { series } from "../../src/domain/tables/series.ts";
import { changeFormat } from "../../src/features/formats/commands.ts";
import { planMeeting } from "../../src/features/meetings/commands.ts";
import { changeMeeting } from "../../src/features/prepare/commands.ts";
import { changeSeries, createSeries, planYear, readSeriesFile } from "../../src/features/series/commands.ts";
import { Store } from "../../src/storage/store.ts";
import { create, remove } from "../../src/storage/write.ts";
import { testPhone } from "../support/phone.ts";

const values: SeriesValues = {
  kind: "board",
  title: "",
  rule: { nth: 2, weekday: 2, exceptMonths: [7, 8] },
  onHoliday: "weekLater",
  start: "20:00",
  end: "21:30",
  place: "Buurthuis",
  isPublic: false,
  from: "2026-03-05",
  until: "2026-12-31",
  stoppedOn: "",
};

test("a board plans its year by its own format, moves and deletes meetings, and makes the next year", async () => {
  const store = await open();
  await store.commit([
    create(people, "aisha", { name: "Aïsha Yıldız", group: "board", functie: "voorzitter" }),
    create(people, "floor", { name: "Floor Bakhuis", group: "official", functie: "stadsdeelmedewerker" }),
  ]);
  await changeFormat(store, "board", {
    agenda: [
      { title: "Welkom", kind: "normal", minutes: 5, round: 0 },
      { title: "Post", kind: "letters", minutes: 10, round: 0 },
    ],
    invitees: { groups: ["board"], functies: ["stadsdeelmedewerker"] },
  });

  const { id, count } = await createSeries(store, values);
  expect(count).toBe(8);
  const [first] = await coming(store);
  expect(first).toMatchObject({ date: "2026-03-10", seriesId: id, chairId: "aisha", end: "21:30" });
  expect(await agendaOf(store, first?.id ?? "")).toEqual(["Welkom", "Post letters"]);
  expect(await invitedTo(store, first?.id ?? "")).toEqual(["aisha", "floor"]);

  // One is moved, one deleted, one gets a place of its own.
  const on = async (date: string) => (await coming(store)).find((meeting) => meeting.date === date)?.id ?? "";
  const april = await on("2026-04-14");
  await changeMeeting(store, april, { date: "2026-04-16" });
  await store.commit([remove(meetings, await on("2026-05-12"))]);
  await changeMeeting(store, await on("2026-06-09"), { place: "Bij Aïsha thuis" });

  const undo = await change(store, id, { start: "19:30", rule: { ...values.rule, weekday: 3 } });
  expect((await coming(store)).map(({ date, start, place }) => `${date} ${start} ${place}`)).toEqual([
    "2026-03-11 19:30 Buurthuis",
    "2026-04-16 20:00 Buurthuis",
    "2026-06-09 20:00 Bij Aïsha thuis",
    "2026-09-09 19:30 Buurthuis",
    "2026-10-14 19:30 Buurthuis",
    "2026-11-11 19:30 Buurthuis",
    "2026-12-09 19:30 Buurthuis",
  ]);
  await undo();
  expect((await coming(store)).map(({ date }) => date)).toContain("2026-03-10");

  await change(store, id, { until: "2027-12-31" });
  const all = (await coming(store)).map(({ date }) => date);
  expect(all).toHaveLength(7 + 10);
  expect(all.filter((date) => date.startsWith("2026-05"))).toEqual([]);
  expect(all.filter((date) => date.startsWith("2027"))[0]).toBe("2027-01-12");
  expect((await store.read((reader) => reader.get(meetings, april)))?.seriesDate).toBe("2026-04-14");
});

test("a change on the format reaches new meetings only, and can be taken back as a whole year", async () => {
  const store = await open();
  const early = await planMeeting(store, { ...draft, kind: "public", date: "2026-04-01" });
  await changeFormat(store, "public", { agenda: [], isPublic: false });
  const parsed = parseYear(
    {
      year: "2027",
      start: "20:00",
      place: "",
      wishes: ["board", "public"].map((kind) => wishFor(kind, true)),
    },
    new Map((await store.read((reader) => reader.all(formats))).map((format) => [format.id, format])),
    [],
    store.today(),
  );
  if (!parsed.ok) throw new Error("refused");
  const { count, undo } = await planYear(store, parsed.value.series, parsed.value.single);
  expect(count).toBe(12);
  const later = (await coming(store)).filter(
    (meeting) => meeting.kind === "public" && meeting.id !== early.id,
  );
  expect(later.map((meeting) => meeting.isPublic)).toEqual([false, false]);
  expect(await agendaOf(store, later[0]?.id ?? "")).toEqual([]);
  expect((await agendaOf(store, early.id)).length).toBe(7);
  await undo();
  expect((await coming(store)).map((meeting) => meeting.id)).toEqual([early.id]);
  expect(await store.read((reader) => reader.all(series))).toEqual([]);
});

test("two phones that both make next year make the same meetings", async () => {
  const first = await open(1);
  const second = await open(2);
  const { id } = await createSeries(first, values);
  const known = await first.read((reader) => reader.get(series, id));
  const { id: _id, ...fields } = known ?? { id };
  await second.commit([create(series, id, fields)]);
  await change(first, id, { until: "2027-12-31" });
  await change(second, id, { until: "2027-12-31" });
  const ids = async (store: Store) =>
    (await coming(store)).filter(({ date }) => date > "2027").map((meeting) => meeting.id);
  expect(await ids(first)).toHaveLength(10);
  expect(await ids(second)).toEqual(await ids(first));
});

const draft = { title: "", start: "20:00", end: "22:00", place: "Kerkzaal", isPublic: true };

async function open(seed = 1): Promise<Store> {
  const opened = await Store.open("zilverlinde", testPhone(seed));
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

async function change(store: Store, id: string, over: Partial<SeriesValues>) {
  const file = await store.read((reader) => readSeriesFile(reader, id));
  if (!file) throw new Error("no series");
  const { id: _id, rule, ...stored } = file.series;
  const after = { ...stored, rule: rule ?? values.rule, ...over };
  const changes = seriesChanges(file.series, after, file.meetings, file.prepared, store.today());
  return changeSeries(store, file.series, after, changes, file.meetings);
}

const coming = async (store: Store) =>
  (await store.read((reader) => reader.all(meetings))).sort((a, b) => (a.date < b.date ? -1 : 1));

const agendaOf = async (store: Store, id: string) =>
  inOrder(await store.read((reader) => reader.where(agendaItems, "meetingId", id))).map((item) =>
    item.kind === "normal" ? item.title : `${item.title} ${item.kind}`,
  );

const invitedTo = async (store: Store, id: string) =>
  (await store.read((reader) => reader.where(attendance, "meetingId", id)))
    .map((each) => each.personId)
    .sort();
