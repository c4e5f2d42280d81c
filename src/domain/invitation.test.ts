/** When an invitation has to go out again, and how its number rises. */

import { expect, it } from "vitest";
import { calendarUid, changesSinceInvited, invitedNow, sequenceNow } from "./invitation.ts";
import { blank } from "./table.ts";
import { type Meeting, meetings } from "./tables/meetings.ts";

const planned: Meeting = {
  ...blank(meetings, "m"),
  date: "2026-03-05",
  start: "20:00",
  end: "22:00",
  place: "Buurthuis",
};
const told = (meeting: Meeting): Meeting => ({ ...meeting, invited: invitedNow(meeting) });

it("nothing changed as long as nobody was invited", () => {
  expect(changesSinceInvited(planned)).toEqual([]);
  expect(sequenceNow(planned)).toBe(0);
  expect(invitedNow(planned).sequence).toBe(0);
});

it.each([
  [{ date: "2026-03-12" }, ["date"]],
  [{ start: "19:30" }, ["time"]],
  [{ end: "" }, ["time"]],
  [{ place: "" }, ["place"]],
  [{ date: "2026-03-12", start: "19:30", place: "Kerk" }, ["date", "time", "place"]],
  [{ cancelledOn: "2026-03-01", date: "2026-03-12" }, ["cancelled"]],
  [{ title: "Avond over het park", kind: "public", isPublic: true }, []],
])("after %j the change is %j", (change, changes) => {
  const meeting = { ...told(planned), ...change };
  expect(changesSinceInvited(meeting)).toEqual(changes);
  expect(sequenceNow(meeting)).toBe(changes.length > 0 ? 1 : 0);
});

it("moving it and back before anyone was told is no change; after that it is one more", () => {
  const moved = { ...told(planned), date: "2026-03-12" };
  expect(sequenceNow({ ...moved, date: "2026-03-05" })).toBe(0);
  const movedBack = { ...told(moved), date: "2026-03-05" };
  expect(changesSinceInvited(movedBack)).toEqual(["date"]);
  expect(sequenceNow(movedBack)).toBe(2);
});

it("calling off, telling it, and having it after all counts on", () => {
  const off = told({ ...told(planned), cancelledOn: "2026-03-01" });
  expect(off.invited?.sequence).toBe(1);
  expect(changesSinceInvited(off)).toEqual([]);
  const again = { ...off, cancelledOn: "" };
  expect(changesSinceInvited(again)).toEqual(["restored"]);
  expect(told(again).invited?.sequence).toBe(2);
});

it("one that was held after all was not called off", () => {
  const held = { ...told(planned), cancelledOn: "2026-03-01", opened: "20:00", closed: "21:00" };
  expect(changesSinceInvited(held)).toEqual([]);
});

it("what another version kept is read with care", () => {
  for (const said of ["", "null", "[1]", "{nonsense"])
    expect(changesSinceInvited({ ...planned, invited: { sequence: 4, said } })).toEqual([
      "date",
      "time",
      "place",
    ]);
});

it("the name in calendars holds ids only", () => {
  expect(calendarUid("m", "o")).toBe("m@o");
});
