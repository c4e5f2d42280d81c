/** An adopted text stays what it was; what comes later stands beside it and says so. */

import { describe, expect, it } from "vitest";
import { adoptionOf, meetingFile, record } from "../../tests/support/meeting-file.fixture.ts";
import type { MeetingFile } from "../domain/meeting-file.ts";
import { reopenings } from "../domain/tables/minutes.ts";
import { adoptedVerslag, verslagNow } from "./adopted-verslag.ts";
import { paperText } from "./paper-text.ts";
import { canonicalVerslag, parseVerslag, type Verslag } from "./verslag.ts";
import { verslagOf } from "./verslag-of.ts";
import { verslagPaper } from "./verslag-paper.ts";

const before = meetingFile();
const stored = canonicalVerslag(verslagOf(before));
const adoption = adoptionOf("m1", "2026-04-02", "", stored);

/** The file after adoption in the meeting of 2 April, with everything changed that can change. */
function afterwards(over: Partial<MeetingFile> = {}): MeetingFile {
  const inMeeting = before.upcoming[0];
  if (!inMeeting) throw new Error("the fixture has a next meeting");
  return {
    ...before,
    meeting: { ...before.meeting, status: [0, 2], place: "Elders" },
    people: new Map(),
    texts: new Map([...before.texts, ["b1", "Heel iets anders."], ["late", "Nog een mededeling."]]),
    blocks: [...before.blocks, { ...before.blocks[0]!, id: "late", itemId: "i3a", order: "zz" }],
    adoptions: [adoption],
    adoptedIn: new Map([[adoption.id, inMeeting]]),
    ...over,
  };
}

const shown = (verslag: Verslag): string => paperText(verslagPaper(verslag));
const valueOf = (file: MeetingFile): Verslag => {
  const now = verslagNow(file);
  if (!now.ok) throw new Error(now.error);
  return now.value;
};

describe("a stored text", () => {
  it("comes back as it went in", () => {
    const parsed = parseVerslag(stored);
    expect(parsed.ok && canonicalVerslag({ text: parsed.value, life: verslagOf(before).life })).toBe(stored);
  });

  it.each([
    ["no JSON", "{"],
    ["another thing", "[]"],
    ["a newer version", stored.replace('"v":1', '"v":2')],
    ["an entry of an unknown kind", stored.replace('"kind":"note"', '"kind":"poem"')],
  ])("is refused when it is %s", (_what, json) => {
    expect(parseVerslag(json)).toEqual({ ok: false, error: "unreadable" });
    expect(verslagNow(afterwards({ adoptions: [adoptionOf("m1", "2026-04-02", "", json)] })).ok).toBe(false);
  });

  it("may hold members that this version does not know", () => {
    expect(parseVerslag(stored.replace('"v":1', '"v":1,"weather":"rain"')).ok).toBe(true);
  });
});

describe("while it is adopted", () => {
  it("keeps to the adopted text, whatever changed in the records", () => {
    expect(canonicalVerslag(valueOf(afterwards()))).toBe(stored);
  });

  it("says in which meeting, and that it was as presented or what was changed", () => {
    expect(shown(valueOf(afterwards()))).toContain(
      "Vastgesteld in de vergadering van donderdag 2 april 2026, zoals voorgelegd.",
    );
    const changed = adoptionOf("m1", "2026-04-03", "- Ans was er niet.\n\nPunt 3: 250 euro", stored);
    const text = shown(valueOf(afterwards({ adoptions: [changed] })));
    expect(text).toContain(
      "Vastgesteld op 3 april 2026, in de vergadering van donderdag 2 april 2026, met deze wijzigingen:\n• Ans was er niet.\n• Punt 3: 250 euro",
    );
  });

  it("puts what came in later apart, under the item it belongs to", () => {
    const verslag = valueOf(afterwards());
    expect(verslag.life.late.map(({ item, entry }) => [item, entry.text])).toEqual([
      ["3.1 Speeltuin Lindeplein", "Nog een mededeling."],
    ]);
    expect(shown(verslag)).toContain("*Later binnengekomen*");
    expect(shown(verslag)).not.toContain("Heel iets anders.");
  });

  it("adds addenda in the order of their days", () => {
    const addendum = (id: string, on: string, text: string) => ({ id, meetingId: "m1", on, text, by: "ans" });
    const file = afterwards({
      people: before.people,
      addenda: [addendum("y", "2026-05-01", "Tweede."), addendum("x", "2026-04-10", "Eerste.")],
    });
    expect(shown(valueOf(file))).toMatch(
      /Aanvulling van 10 april 2026 door Ans de Vries\*\nEerste\.\n\n\*Aanvulling van 1 mei 2026 door Ans de Vries\*\nTweede\./,
    );
  });
});

describe("reopened", () => {
  const reopenedAs = (more: { takenBack?: true }) => ({
    meeting: { ...before.meeting, status: [1, 0] as const },
    reopenings: [
      record(reopenings, {
        id: "m1:1",
        meetingId: "m1",
        reopened: { by: "cem", on: "2026-04-20", why: "Een besluit ontbrak.", ...more },
      }),
    ],
    people: before.people,
  });
  const reopened = reopenedAs({});

  it("shows the records again, and says who reopened it, when and why", () => {
    const text = shown(valueOf(afterwards(reopened)));
    expect(text).toContain("Vastgesteld in de vergadering van");
    expect(text).toContain("Heropend op 20 april 2026 door Cem Yıldız.\n• Reden: Een besluit ontbrak.");
    expect(text).toContain("Klad. Dit verslag is nog niet klaar.");
    expect(text).toContain("Heel iets anders.");
  });

  it("tells nothing of an adoption that was taken back at once, and all of the one after it", () => {
    const text = shown(valueOf(afterwards(reopenedAs({ takenBack: true }))));
    expect(text).not.toMatch(/Vastgesteld in|Heropend|Een besluit ontbrak/);
    expect(text).toContain("Klad. Dit verslag is nog niet klaar.");
    const again = { ...adoption, id: "m1:1", adopted: { ...adoption.adopted!, on: "2026-04-30" } };
    const { life } = verslagOf(
      afterwards({ ...reopenedAs({ takenBack: true }), adoptions: [adoption, again], adoptedIn: new Map() }),
    );
    expect(life.events).toEqual([{ kind: "adopted", on: "2026-04-30", inMeetingOn: "", changes: "" }]);
  });
});

it("has no text as long as the adoption carries none", () => {
  expect(adoptedVerslag({ ...adoption, adopted: null }, before).ok).toBe(false);
});
