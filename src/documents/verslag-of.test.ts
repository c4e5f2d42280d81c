/** What a verslag contains, from the records of one meeting. */

import { describe, expect, it } from "vitest";
import { meetingFile } from "../../tests/support/meeting-file.fixture.ts";
import { actionsOf, decisionsOf } from "./verslag-lists.ts";
import { kindName, verslagOf } from "./verslag-of.ts";

const verslag = verslagOf(meetingFile());
const { text } = verslag;

it("calls a kind that this version does not know as it calls itself", () => {
  expect(["board", "wandeling", "constructor"].map(kindName)).toEqual([
    "bestuursvergadering",
    "wandeling",
    "constructor",
  ]);
});

describe("attendance", () => {
  it("names the chair first, then roles, the rest by name, the minute taker last", () => {
    expect(text.present.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "Ans de Vries: voorzitter",
      "Cem Yıldız: secretaris",
      "Dora Łukasz: bestuurslid",
      "Hein Okkerse: bestuurslid",
      "Fatima Haddou: stadsdeelmedewerker, Stadsdeel Duinrand",
      "Els van der Meulen: notulist",
    ]);
  });

  it("keeps apologies apart from absence, and names who left Contacten or was never in it", () => {
    expect(text.apologies.map(({ name, proxy }) => [name, proxy])).toEqual([
      ["Bram Kuipers", "Ans de Vries"],
    ]);
    expect(text.absent.map((each) => each.name)).toEqual(["Gijs Akkerman", "onbekend"]);
    expect(text.residents).toBe(32);
  });

  it("says what one did in this meeting beside one's functie, once", () => {
    const file = meetingFile();
    const meeting = { ...file.meeting, chairId: "bram", minuteTakerId: "ans" };
    const attendance = file.attendance.map((each) => ({ ...each, status: "present" }));
    const roles = verslagOf({ ...file, meeting, attendance }).text.present.map((each) => each.role);
    expect([roles[0], roles.at(-1)]).toEqual(["penningmeester, voorzitter", "voorzitter, notulist"]);
  });

  it("leaves out whom nobody marked", () => {
    const file = meetingFile();
    const attendance = file.attendance.map((each) => ({ ...each, status: "" }));
    expect(verslagOf({ ...file, attendance }).text).toMatchObject({ present: [], apologies: [], absent: [] });
  });
});

describe("items", () => {
  const points = text.items.flatMap((item) => [item, ...item.children]);

  it("keep the numbers of the agenda", () => {
    expect(points.map((point) => point.number)).toEqual(["1", "2", "3", "3.1", "3.2", "3.3", "4", "5"]);
    expect(points.filter((point) => point.outcome === "deferred").map((point) => point.number)).toEqual([
      "3.3",
    ]);
  });

  it("hold what was written under them, with names written out", () => {
    expect(points.find((point) => point.number === "3.1")?.entries).toEqual([
      { kind: "note", id: "b3", text: "De schommel is al sinds november stuk. Ouders maken zich zorgen." },
      {
        kind: "decision",
        id: "b4",
        text: expect.stringContaining("nieuwe schommel"),
        number: "B2026-03-05.1",
        vote: { for: 4, against: 1, blank: 0, proxies: 1 },
        conflicted: ["Hein Okkerse"],
        reviewOn: "",
      },
      {
        kind: "action",
        id: "b5",
        text: expect.stringContaining("Offerte"),
        number: "A2026-03-05.1",
        owner: "Gijs Akkerman",
        due: "2026-03-19",
      },
    ]);
  });

  it("show a kind of block of a newer version as it calls itself", () => {
    expect(points.find((point) => point.number === "4")?.entries.at(-1)).toMatchObject({
      kind: "other",
      word: "poll",
    });
  });

  it("leave out what has neither words nor number, and keep a number without words", () => {
    const file = meetingFile();
    const ids = (texts: ReadonlyMap<string, string>) =>
      verslagOf({ ...file, texts }).text.items.flatMap((item) => item.entries.map((entry) => entry.id));
    expect(ids(file.texts)).not.toContain("b12");
    expect(ids(new Map([...file.texts, ["b10", " "]]))).toContain("b10");
  });

  it("say which verslag was adopted under the item that is for it, or apart when there is none", () => {
    const adopted = [
      { title: "openbare vergadering", date: "2025-11-27", changes: "Bij punt 4 is het bedrag 250 euro." },
    ];
    expect(points.filter((point) => point.adopted.length > 0).map((point) => point.number)).toEqual(["2"]);
    expect(points[1]?.adopted).toEqual(adopted);
    const file = meetingFile();
    const items = file.items.map((item) => ({ ...item, kind: "normal" }));
    expect(verslagOf({ ...file, items }).text.adopted).toEqual(adopted);
  });

  it("lose nothing when an item is gone", () => {
    const file = meetingFile();
    const items = file.items.filter((item) => item.id !== "i4");
    expect(verslagOf({ ...file, items }).text.loose.map((entry) => entry.id)).toEqual(["b8", "b9"]);
  });
});

it("lists decisions and actions with the item they came under", () => {
  expect(decisionsOf(verslag).map(({ entry, item }) => `${entry.number} ${item}`)).toEqual([
    "B2026-03-05.1 3.1 Speeltuin Lindeplein",
    "B2026-03-05.2 3.2 Nieuwe bomen in de Esdoornstraat",
    "B2026-03-05.3 5 Rondvraag en sluiting",
  ]);
  expect(actionsOf(verslag).map(({ entry }) => entry.owner)).toEqual(["Gijs Akkerman", "secretaris", ""]);
});

it("takes the time of closing when no end was noted", () => {
  const file = meetingFile();
  const meeting = { ...file.meeting, end: "", closed: "22:40" };
  expect(verslagOf({ ...file, meeting }).text.end).toBe("22:40");
});
