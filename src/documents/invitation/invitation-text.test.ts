/** The words of an invitation, in every state of its meeting. */

import { describe, expect, it } from "vitest";
import { invitedNow } from "../../domain/invitation.ts";
import { blank } from "../../domain/table.ts";
import { agendaItems, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { organisation } from "../../domain/tables/organisation.ts";
import { agendaInShort, type InvitationSource, subjectsOf } from "./invitation.ts";
import { eventOf } from "./invitation-event.ts";
import { invitationWords } from "./invitation-text.ts";

const items = (titles: readonly string[]) =>
  titles.map((title, index) => ({ ...blank(agendaItems, `i${index}`), title, order: `a${index}` }));

const source = (over: Partial<Meeting> = {}, more: Partial<InvitationSource> = {}): InvitationSource => ({
  organisation: {
    ...blank(organisation, "organisation"),
    name: "Wijkvereniging De Zilverlinde",
    email: "info@zilverlinde.example",
    website: "https://zilverlinde.example/",
  },
  meeting: {
    ...blank(meetings, "m"),
    date: "2026-03-05",
    start: "20:00",
    end: "22:00",
    place: "Buurthuis",
    ...over,
  },
  items: items(["Opening", "Verkeer"]),
  apologiesTo: "Bram Okkerse",
  from: "Bram Okkerse",
  ...more,
});

const PUBLIC = { kind: "public", isPublic: true };

describe("a message", () => {
  it("for a public meeting welcomes the wijk and names nobody", () => {
    const { message } = invitationWords(source(PUBLIC));
    expect(message).toContain("*Openbare vergadering*\nWijkvereniging De Zilverlinde");
    expect(message).toContain("Iedereen uit de wijk is welkom.");
    expect(message).toContain("Meer weten? info@zilverlinde.example of zilverlinde.example");
    expect(message).not.toContain("Bram");
  });

  it("says what is not known yet instead of leaving it out", () => {
    const { message, subject } = invitationWords(source({ date: "", start: "", end: "", place: "" }));
    expect(message).toContain("Wanneer: de datum volgt nog\nWaar: de plaats hoort u nog");
    expect(subject).toBe("Uitnodiging: bestuursvergadering");
  });

  it("says what changed since the one before", () => {
    const before = source();
    const moved = { invited: invitedNow(before.meeting), date: "2026-03-12", place: "Kerk" };
    const words = invitationWords(source(moved));
    expect(words.message).toContain("Let op: de datum en de plaats zijn veranderd.");
    expect(words.subject).toBe("Gewijzigd: bestuursvergadering, 12 maart");
  });

  it("of a meeting that was called off says only that", () => {
    const words = invitationWords(source({ ...PUBLIC, cancelledOn: "2026-03-01" }));
    expect(words.message).toContain("*Openbare vergadering: gaat niet door*");
    expect(words.message).toContain(
      "De vergadering van donderdag 5 maart 2026, 20.00 tot 22.00 uur gaat niet door.",
    );
    expect(words.message).not.toContain("agenda");
    expect(words.subject).toBe("Gaat niet door: Openbare vergadering, 5 maart");
  });
});

it("a mail greets, invites, and is signed by who sends it", () => {
  const { mail, subject } = invitationWords(source());
  expect(subject).toBe("Uitnodiging: bestuursvergadering, 5 maart");
  expect(mail).toMatch(
    /^Beste allemaal,\n\nWij nodigen u graag uit voor de bestuursvergadering van Wijkvereniging/,
  );
  expect(mail).toContain("Kunt u er niet bij zijn? Laat het dan weten aan Bram Okkerse.");
  expect(mail).toMatch(/Bram Okkerse, namens Wijkvereniging De Zilverlinde\ninfo@zilverlinde.example/);
});

it.each([
  [{ kind: "director" }, "uit voor het gesprek met stadsdeeldirecteur van"],
  [{ kind: "thermometer" }, "uit voor het thermometergesprek van"],
  [{ kind: "themeTable" }, "uit voor de thematafel van"],
  [{ kind: "other", title: "Avond over het park" }, "uit voor “Avond over het park” van"],
])("%j is said with its article", (over, words) => {
  expect(invitationWords(source(over)).mail).toContain(words);
});

it("the agenda in short ends with how much more there is, and never with one", () => {
  const seven = items(["a", "b", "c", "d", "e", "f", "g"]);
  expect(agendaInShort(seven, 6)).toHaveLength(7);
  expect(agendaInShort(seven, 5)).toEqual(["1. a", "2. b", "3. c", "4. d", "5. e", "en nog 2 punten"]);
  expect(agendaInShort([], 5)).toEqual([]);
});

it("the subjects of a poster leave out what every meeting has", () => {
  const titles = [
    "Opening",
    "Mededelingen en ingekomen stukken",
    "Verslag vorige keer",
    "Verkeer",
    "Rondvraag",
    "Sluiting",
  ];
  expect(subjectsOf(items(titles))).toEqual(["Verkeer"]);
});

it("an appointment names nobody, and follows what people were told", () => {
  const event = eventOf(source(), "org");
  expect(event).toMatchObject({
    uid: "m@org",
    sequence: 0,
    title: "Bestuursvergadering, Wijkvereniging De Zilverlinde",
  });
  expect(JSON.stringify(event)).not.toContain("Bram");
  expect(eventOf(source({ end: "" }), "org").description).toContain(
    "Hoe laat het eindigt, staat nog niet vast.",
  );
  const told = { invited: invitedNow(source().meeting) };
  expect(eventOf(source({ ...told, start: "19:30" }), "org").sequence).toBe(1);
  expect(eventOf(source({ ...told, cancelledOn: "2026-03-01" }), "org")).toMatchObject({
    cancelled: true,
    sequence: 1,
  });
});
