/** Vandaag: the one next thing, what waits, and ticking right there. */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, test } from "vitest";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { type Block, blocks, textDocOf } from "../../domain/tables/blocks.ts";
import { terms } from "../../domain/tables/board.ts";
import { ADOPTED, agendaItems, type Meeting, meetings, PROPOSED } from "../../domain/tables/meetings.ts";
import { normChangeId, normChanges, normSets } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { publications } from "../../domain/tables/publications.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { TodayScreen } from "./today-screen.tsx";

// What stands under the next thing comes in later; here it is there from the start.
beforeAll(async () => void (await import("./today-rest.tsx")));

const user = userEvent.setup();
const held = { opened: "20:00", closed: "22:00" };

const addMeeting = async (store: Store, fields: Partial<Meeting>) => {
  const id = store.newId();
  await store.commit([create(meetings, id, { start: "20:00", ...fields })]);
  return id;
};

const addBlock = async (store: Store, words: string, fields: Partial<Block>) => {
  const id = store.newId();
  await store.commit([create(blocks, id, { noted: "2026-02-05", ...fields })]);
  const doc = textDocOf({ id, meetingId: fields.meetingId ?? "" });
  const text = await store.openText(doc);
  text.edit(id, 0, 0, words);
  await store.closeText(doc);
  return id;
};

function open(store: Store) {
  const both = (
    <>
      <TodayScreen />
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store });
}

const card = (name: string) => screen.findByRole("region", { name });
const hrefOf = (name: string) => screen.getByRole("link", { name }).getAttribute("href");

describe("the next thing", () => {
  test("nothing planned: plan a meeting, and nothing waits", async () => {
    open(await testStore());
    expect(screen.queryByText("Er wacht niets.")).toBeNull();
    expect(await screen.findByRole("heading", { name: "Plan uw eerste vergadering" })).toBeTruthy();
    expect(hrefOf("Plan een vergadering")).toBe("/vergaderingen/nieuw");
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
    expect(screen.getByText("Donderdag 5 maart 2026")).toBeTruthy();
  });

  test("a live meeting goes on", async () => {
    const store = await testStore();
    const id = await addMeeting(store, { kind: "public", date: "2026-03-05", opened: "20:00" });
    open(store);
    expect((await card("Openbare vergadering")).textContent).toContain(
      "Nu bezigOpenbare vergaderingBegonnen om 20.00 uur.",
    );
    expect(hrefOf("Ga verder met notuleren")).toBe(`/vergaderingen/${id}/notuleren`);
  });

  test("a meeting of today begins", async () => {
    const store = await testStore();
    const id = await addMeeting(store, { kind: "board", date: "2026-03-05", place: "Buurthuis De Linde" });
    open(store);
    expect((await card("Bestuursvergadering")).textContent).toContain("Vandaag, 20.00 uur");
    expect(hrefOf("Begin met notuleren")).toBe(`/vergaderingen/${id}/notuleren`);
    expect(hrefOf("Bereid voor")).toBe(`/vergaderingen/${id}/voorbereiden`);
  });

  test("a closed meeting is worked out", async () => {
    const store = await testStore();
    const id = await addMeeting(store, { kind: "public", date: "2026-02-26", ...held });
    open(store);
    expect((await card("Openbare vergadering")).textContent).toContain("Verslag van 26 februari");
    expect(hrefOf("Werk het verslag uit")).toBe(`/vergaderingen/${id}/uitwerken`);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
  });

  test("the next meeting is prepared; its agenda is told, and follows", async () => {
    const store = await testStore();
    const id = await addMeeting(store, { title: "Straatfeest <b>", date: "2026-03-12" });
    open(store);
    const region = await card("Straatfeest <b>");
    expect(region.textContent).toContain("Donderdag 12 maart, 20.00 uur");
    expect(region.textContent).toContain("Straatfeest <b>");
    expect(region.textContent).toContain("Dat is over 7 dagen.");
    expect(region.textContent).toContain("De agenda is nog leeg.");
    expect(hrefOf("Bereid voor")).toBe(`/vergaderingen/${id}/voorbereiden`);
    await store.commit([create(agendaItems, store.newId(), { meetingId: id, title: "Opening" })]);
    expect(await screen.findByText("Er staat 1 punt op de agenda.")).toBeTruthy();
  });
});

describe("what waits", () => {
  test("actions whose day has passed, with their owner, questions and verslagen", async () => {
    const store = await testStore();
    const henk = store.newId();
    await store.commit([create(people, henk, { name: "Henk Blauw", group: "board" })]);
    const concept = await addMeeting(store, {
      kind: "board",
      date: "2026-02-05",
      ...held,
      status: [0, PROPOSED],
    });
    await addMeeting(store, { kind: "board", date: "2026-01-08", ...held, status: [0, ADOPTED] });
    const owner = { kind: "person", personId: henk, name: "" };
    await addBlock(store, "Offerte vragen 🌳", {
      kind: "action",
      meetingId: concept,
      due: "2026-03-01",
      owner,
    });
    await addBlock(store, "Later werk", { kind: "action", due: "2026-04-01" });
    await addBlock(store, "Wanneer komt de lamp?", {
      kind: "question",
      owner: { kind: "outside", personId: "", name: "Stadsdeel Zuid" },
    });
    open(store);
    const actions = await screen.findByRole("list", { name: "Acties" });
    expect(actions.textContent).toContain("Offerte vragen 🌳");
    expect(actions.textContent).toContain("Henk Blauw");
    expect(actions.textContent).toContain("zo 1 maart");
    expect(screen.queryByText("Later werk")).toBeNull();
    expect(screen.getByRole("list", { name: "Vragen" }).textContent).toContain(
      "Gevraagd aan Stadsdeel ZuidWacht 4 weken",
    );
    const verslagen = within(screen.getByRole("list", { name: "Verslagen" })).getAllByRole("link");
    expect(verslagen.map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      [
        `/vergaderingen/${concept}/uitwerken`,
        "Bestuursvergadering van 5 februariConcept, nog vast te stellen",
      ],
    ]);
    expect(screen.queryByText("Er wacht niets.")).toBeNull();
  });

  test("ticking keeps it as done today, and can be undone", async () => {
    const store = await testStore();
    const id = await addBlock(store, "Poster ophangen", { kind: "action", due: "2026-03-01" });
    const done = () => store.read(async (reader) => (await reader.get(blocks, id))?.done);
    open(store);
    await user.click(await screen.findByRole("checkbox", { name: "Klaar: Poster ophangen" }));
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
    expect(await done()).toBe("2026-03-05");
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(await screen.findByRole("checkbox", { name: "Klaar: Poster ophangen" })).toBeTruthy();
    expect(await done()).toBe("");
  });

  test("of many only a few, and the way to all", async () => {
    const store = await testStore();
    await store.commit(
      Array.from({ length: 200 }, () =>
        create(blocks, store.newId(), { kind: "action", due: "2026-01-15", noted: "2026-01-01" }),
      ),
    );
    open(store);
    const list = await screen.findByRole("list", { name: "Acties" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
    expect(hrefOf("Bekijk alle 200 acties")).toBe("/acties");
    expect(list.textContent).toContain("(nog geen tekst)");
  });

  test("a text of 100,000 characters is shown short", async () => {
    const store = await testStore();
    await addBlock(store, `<script>${"lang ".repeat(20_000)}`, { kind: "action", due: "2026-03-01" });
    open(store);
    const list = await screen.findByRole("list", { name: "Acties" });
    expect(list.textContent?.length).toBeLessThan(300);
    expect(list.textContent).toContain("<script>lang");
  });

  test("a question that is held over does not wait, nor does one that was answered", async () => {
    const store = await testStore();
    await addBlock(store, "Komt er een hek?", { kind: "question", heldUntil: "2026-05-01" });
    await addBlock(store, "Mag het?", { kind: "question", done: "2026-03-01", reply: "no" });
    await addBlock(store, "En de bank?", { kind: "question", heldUntil: "2026-02-19" });
    open(store);
    const questions = await screen.findByRole("list", { name: "Vragen" });
    expect(within(questions).getAllByRole("listitem")).toHaveLength(1);
    expect(questions.textContent).toBe("En de bank?Wacht 2 weken");
  });

  test("a meeting that was called off is not waited for", async () => {
    const store = await testStore();
    await addMeeting(store, { kind: "board", date: "2026-02-26", cancelledOn: "2026-02-20" });
    open(store);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
  });

  test("the week to come has its own place", async () => {
    const store = await testStore();
    await addMeeting(store, { kind: "public", date: "2026-02-26", ...held });
    await addMeeting(store, { kind: "board", date: "2026-03-10" });
    await addBlock(store, "Zaal reserveren", { kind: "action", due: "2026-03-09" });
    open(store);
    const region = await screen.findByRole("region", { name: "De komende week" });
    expect(region.textContent).toContain("Bestuursvergaderingdinsdag 10 maart, 20.00 uur");
    expect(region.textContent).toContain("Nog niemand · Voor ma 9 maart");
  });
});

test("a new day is seen when the app comes back into view", async () => {
  const phone = testPhone();
  const store = await testStore(phone);
  await addMeeting(store, { kind: "board", date: "2026-03-06" });
  open(store);
  expect(await screen.findByText("Dat is morgen.")).toBeTruthy();
  phone.setClock(EVENING + 86_400_000);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(screen.getByText("Vrijdag 6 maart 2026")).toBeTruthy());
  expect(await screen.findByRole("link", { name: "Begin met notuleren" })).toBeTruthy();
});

test("an action or a question that comes up outside a meeting is one tap away, and not the main thing", async () => {
  open(await testStore());
  const notes = within(await screen.findByRole("group", { name: "Noteer" }));
  expect(notes.getByRole("link", { name: "Noteer actie" }).getAttribute("href")).toBe("/acties/nieuw");
  expect(notes.getByRole("link", { name: "Noteer vraag" }).getAttribute("href")).toBe(
    "/acties/nieuw?soort=vraag",
  );
  expect(notes.getByRole("link", { name: "Belnotitie" }).getAttribute("href")).toBe("/belnotities/nieuw");
  const order = screen.getAllByRole("link").map((link) => link.textContent);
  expect(order.indexOf("Plan een vergadering")).toBeLessThan(order.indexOf("Noteer actie"));
});

describe("this year", () => {
  const year = () => screen.findByRole("region", { name: "Dit jaar" });
  const toYear = ["Bekijk het hele jaar", "/jaar"];
  const tables = async () =>
    within(await year())
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);

  test("nothing held or planned: two free tables, each to plan", async () => {
    open(await testStore());
    expect((await year()).textContent).toContain("0 van 2 openbare vergaderingen gehouden");
    const free = ["Nog vrij Plan", "/vergaderingen/nieuw?soort=public"];
    expect(await tables()).toEqual([free, free, toYear]);
  });

  test("counts what was held and what is to come, and nothing that was called off", async () => {
    const store = await testStore();
    const heldId = await addMeeting(store, {
      kind: "public",
      date: "2026-02-10",
      ...held,
      status: [0, ADOPTED],
    });
    const comingId = await addMeeting(store, { kind: "board", isPublic: true, date: "2026-09-10" });
    await addMeeting(store, { kind: "public", date: "2026-06-10", cancelledOn: "2026-03-01" });
    await addMeeting(store, { kind: "public", date: "2025-11-10", ...held, status: [0, ADOPTED] });
    open(store);
    expect((await year()).textContent).toContain("1 van 2 openbare vergaderingen gehouden");
    expect(await tables()).toEqual([
      ["10 februari Gehouden", `/vergaderingen/${heldId}`],
      ["10 september Gepland", `/vergaderingen/${comingId}`],
      toYear,
    ]);
  });

  test("counts in the boekjaar, and says which", async () => {
    const store = await testStore();
    await store.commit([create(organisation, ORGANISATION_ID, { bookYearStart: 9 })]);
    await addMeeting(store, { kind: "public", date: "2025-09-01", ...held, status: [0, ADOPTED] });
    await addMeeting(store, { kind: "public", date: "2025-08-31", ...held, status: [0, ADOPTED] });
    open(store);
    const region = await screen.findByRole("region", { name: "Boekjaar 2025-2026" });
    expect(region.textContent).toContain("1 van 2 openbare vergaderingen gehouden");
  });

  test("counts with the norm in force, and words its paper and weight", async () => {
    const store = await testStore();
    open(store);
    const { textContent } = await year();
    expect(textContent).toContain("Beleidsnota 2021: 2 per jaar. Basisregel, voorwaarde voor subsidie.");
  });

  test("another set of norms is another number, paper and weight; put aside it is gone", async () => {
    const store = await testStore();
    const set = {
      id: "dorp",
      name: "Dorp",
      municipality: "Dorp",
      norms: THE_HAGUE.norms
        .filter(({ id }) => id === "publicMeetings" || id === "directorTalks")
        .reverse()
        .map((norm) => ({ ...norm, value: 3, weight: "wish", source: "Dorpsnota", sourceDate: "2025" })),
    };
    await store.commit([
      create(normSets, "dorp", { set }),
      create(organisation, ORGANISATION_ID, { normSetId: "dorp" }),
    ]);
    open(store);
    const { textContent } = await year();
    expect(textContent).toContain("0 van 3 openbare vergaderingen gehouden");
    expect(textContent).toContain("Dorpsnota, 2025: 3 per jaar. Wens.");
    await store.commit([create(normChanges, normChangeId("dorp", "publicMeetings"), { off: true })]);
    await waitFor(() => expect(screen.queryByRole("region", { name: "Dit jaar" })).toBeNull());
  });
});

describe("what the board and the verslagen ask", () => {
  const adopted = { ...held, status: [0, ADOPTED] as [number, number] };
  const rows = async (name: string) =>
    within(await screen.findByRole("list", { name }))
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href")]);
  const seat = (store: Store, id: string, functie: string, until: string) =>
    store.commit([
      create(people, id, { name: `Buur ${id}`, group: "board", introducedOn: "2022-02-01" }),
      create(terms, id, { personId: id, functie, from: "2022-01-01", until }),
    ]);

  test("a verslag that was adopted and is not public waits; once it is, it does not", async () => {
    const store = await testStore();
    const id = await addMeeting(store, { kind: "public", date: "2026-02-10", ...adopted });
    await addMeeting(store, { kind: "board", date: "2026-02-11", ...adopted });
    open(store);
    expect(await rows("Verslagen")).toEqual([
      [
        "Openbare vergadering van 10 februariVastgesteld, nog niet openbaar",
        `/vergaderingen/${id}/uitwerken`,
      ],
    ]);
    await store.commit([
      create(publications, `${id}:email`, { meetingId: id, via: "email", on: "2026-03-04" }),
    ]);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
  });

  test("a term that lapsed or ends within two months is one line that leads there", async () => {
    const store = await testStore();
    await seat(store, "ab", "voorzitter", "2026-05-05");
    await seat(store, "bo", "secretaris", "2025-12-31");
    await seat(store, "cas", "penningmeester", "2026-05-06");
    open(store);
    expect(await rows("Bestuur")).toEqual([
      ["Buur bo, secretarisDe laatste dag was 31 december 2025.Termijn verlopen", "/bestuur/lid/bo"],
      [
        "Buur ab, voorzitterDe termijn eindigt op 5 mei 2026. Zet herbenoeming of opvolging op de agenda.",
        "/bestuur/lid/ab",
      ],
    ]);
  });

  test("who serves long is nothing that waits", async () => {
    const store = await testStore();
    await store.commit([
      create(people, "noor", { name: "Noor", group: "board" }),
      create(terms, "noor", { personId: "noor", functie: "voorzitter", from: "2002-03-05" }),
    ]);
    open(store);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
  });

  test("once a year: who steps in for whom; put away it stays away, with a way back", async () => {
    const store = await testStore();
    await store.commit([create(organisation, ORGANISATION_ID, { legalForm: "association" })]);
    const line = /Wie neemt het over als iemand van het bestuur uitvalt/;
    const view = open(store);
    expect(await screen.findByText(line)).toBeTruthy();
    expect(hrefOf("Kijk het na")).toBe("/instellingen/profiel#vervanging");
    await user.click(screen.getByRole("button", { name: "Nu niet" }));
    await waitFor(() => expect(screen.queryByText(line)).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Zet terug" }));
    expect(await screen.findByText(line)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Nu niet" }));
    await waitFor(() => expect(screen.queryByText(line)).toBeNull());
    view.unmount();
    open(store);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
    expect(screen.queryByText(line)).toBeNull();
  });

  test("without a rechtsvorm that asks it, or once it was looked at, there is no such line", async () => {
    const store = await testStore();
    const looked = { legalForm: "foundation", deputyRuleCheckedOn: "2025-06-01" };
    await store.commit([create(organisation, ORGANISATION_ID, looked)]);
    open(store);
    expect(await screen.findByText("Er wacht niets.")).toBeTruthy();
    expect(screen.queryByText(/Wie neemt het over/)).toBeNull();
  });
});
