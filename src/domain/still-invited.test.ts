/** Who counts as invited when the board changes between the planning of a meeting and the meeting. */

import { describe, expect, test } from "vitest";
import { termOf } from "../../tests/support/board-terms.ts";
import { type Asking, stillInvited } from "./still-invited.ts";
import { blank } from "./table.ts";
import { ADOPTED, type Attendance, attendance, type Meeting, meetings } from "./tables/meetings.ts";
import { type Person, people } from "./tables/people.ts";

const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  ...blank(meetings, "m"),
  kind: "board",
  date: "2026-03-19",
  ...over,
});
const person = (over: Partial<Person> = {}): Person => ({
  ...blank(people, "carla"),
  group: "board",
  ...over,
});
const row = (over: Partial<Attendance> = {}): Attendance => ({
  ...blank(attendance, "m:carla"),
  meetingId: "m",
  personId: "carla",
  ...over,
});

const ENDED = termOf("2022-03-01", "2026-03-01", { personId: "carla", endedOn: "2026-03-01" });
const RUNNING = termOf("2024-03-01", "2028-03-01", { personId: "carla" });
const BOARD: Asking = { invitees: { groups: ["board"], functies: [] }, terms: [ENDED], byHand: new Set() };

interface Case {
  readonly of?: Partial<Meeting>;
  readonly who?: Partial<Person>;
  readonly noted?: Partial<Attendance>;
  readonly asking?: Partial<Asking>;
}

const counts = ({ of, who, noted, asking }: Case): boolean => {
  const list = [row(noted)];
  const found = stillInvited(meeting(of), list, new Map([["carla", person(who)]]), { ...BOARD, ...asking });
  expect([...found.attendance, ...found.stopped]).toEqual(list);
  return found.attendance.length === 1;
};

describe("does not count", () => {
  test.each<[string, Case]>([
    ["who stepped down since", {}],
    [
      "who stepped down and helps on as a volunteer, whom this format does not ask",
      { who: { group: "volunteer" } },
    ],
    ["who is no longer active", { who: { left: true }, asking: { terms: [] } }],
    ["who stepped down, at a meeting that is going on", { of: { opened: "20:00" } }],
  ])("%s", (_, given) => expect(counts(given)).toBe(false));
});

describe("counts", () => {
  test.each<[string, Case]>([
    ["who sits on the board that day", { asking: { terms: [RUNNING] } }],
    ["who was reappointed", { asking: { terms: [ENDED, RUNNING] } }],
    ["who has no terms at all", { asking: { terms: [] } }],
    ["who was chosen by hand", { asking: { byHand: new Set(["m:carla"]) } }],
    ["of whom something is noted", { noted: { status: "apologies" } }],
    [
      "whom the format asks for something else",
      {
        who: { group: "volunteer" },
        asking: { invitees: { groups: ["board", "volunteer"], functies: [] } },
      },
    ],
    [
      "whose first term begins only after the meeting",
      { asking: { terms: [termOf("2026-05-01", "2030-05-01", { personId: "carla" })] } },
    ],
    ["who steps down only after the meeting", { of: { date: "2026-02-19" } }],
    ["everyone, as long as there is no date", { of: { date: "" } }],
    [
      "who left Contacten after the meeting was held",
      {
        of: { opened: "20:00", closed: "22:00" },
        who: { left: true },
        asking: { terms: [] },
      },
    ],
    ["everyone of an adopted verslag", { of: { opened: "20:00", closed: "22:00", status: [0, ADOPTED] } }],
  ])("%s", (_, given) => expect(counts(given)).toBe(true));
});
