/** Bestuur: the table, the planks and the same as a table, empty seats, what-if, and what is not known yet. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { LONG_NAME, seatBoard } from "../../../tests/support/board-seeds.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { terms } from "../../domain/tables/board.ts";
import { normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { people } from "../../domain/tables/people.ts";
import { publicationId, publications } from "../../domain/tables/publications.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, restore, write } from "../../storage/write.ts";
import { BoardScreen } from "./board-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  // It is 5 March 2026.
  store = await testStore();
});

const open = (at = "/bestuur") => renderScreen(<BoardScreen />, { store, path: "/bestuur", at });
const planks = () => screen.findByRole("list", { name: "Zittingstermijnen" });
const row = async (name: string | RegExp) =>
  within(await planks()).getByRole("link", { name: new RegExp(name) });

const seatOne = (more: object) =>
  store.commit([
    create(people, "noor", { name: "Noor Haverkamp", group: "board" }),
    create(terms, "noor-1", { personId: "noor", functie: "secretaris", from: "2023-01-01", ...more }),
  ]);

test("nobody yet: one way to begin", async () => {
  open();
  expect(await screen.findByText("Er staat nog niemand in het bestuur")).toBeTruthy();
  const [begin, ...others] = screen.getAllByRole("link", { name: "Voeg bestuurslid toe" });
  expect(begin?.getAttribute("href")).toBe("/bestuur/nieuw");
  expect(others).toEqual([]);
});

test("board people without a term: a calm question each, no plank, and seats that are empty", async () => {
  await seedPerson(store, "bram", "Bram Okkerse", { functie: "secretaris" });
  open();
  const asked = await screen.findByRole("link", { name: "Sinds wanneer zit Bram Okkerse in het bestuur?" });
  expect(asked.getAttribute("href")).toBe("/bestuur/lid/bram");
  expect(screen.queryByRole("list", { name: "Zittingstermijnen" })).toBeNull();
  expect(screen.getByText("1 bestuurslid aan tafel")).toBeTruthy();
  const seats = screen.getByRole("list", { name: "2 lege stoelen" });
  expect(within(seats).getAllByText("Hier zit nu niemand. Maak een oproep.")).toHaveLength(2);
  expect(
    within(seats)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/bestuur/vacature/voorzitter", "/bestuur/vacature/penningmeester"]);
});

test("openness is said first: who was introduced, and which verslagen are public; then the years", async () => {
  await seatBoard(store, 7);
  await seedMeeting(store, "m1");
  await seedMeeting(store, "m2", { date: "2026-02-05" });
  await store.commit([
    create(publications, publicationId("m1", "website"), {
      meetingId: "m1",
      via: "website",
      on: "2026-03-05",
    }),
  ]);
  const { container } = open();
  await planks();
  const said = container.textContent ?? "";
  expect(said).toContain("Voorgesteld aan bewoners: 4 van de 7.");
  expect(said).toContain("Verslagen openbaar dit jaar: 1 van de 2.");
  expect(said.indexOf("Voorgesteld aan bewoners")).toBeLessThan(said.indexOf("23 jaar"));
});

test("the words beside a plank carry its meaning: functie, length of service over terms and gaps, until when", async () => {
  await seatBoard(store, 7);
  open();
  const noor = await row("Noor Haverkamp");
  expect(noor.getAttribute("href")).toBe("/bestuur/lid/noor");
  expect(noor.textContent).toContain("Voorzitter, 23 jaar en 10 maanden.");
  expect(noor.textContent).toContain("Langer dan de richtlijn van 8 jaar");
  expect((await row("Jip Zonderland")).textContent).toContain(
    "Secretaris en webredacteur, 5 jaar en 8 maanden.",
  );
  expect((await row("Jip Zonderland")).textContent).toContain("gesprek met de gemeente");
  expect((await row("Omar Benhaddou")).textContent).toContain("Bestuurslid, 6 jaar en 6 maanden.");
  expect((await row("Tess van den Broek")).textContent).toContain("Eerste termijn, einde niet afgesproken.");
  expect((await row("Lot Hemelrijk")).textContent).toContain("Penningmeester. Begint op 5 mei 2026.");
});

test("what was agreed for after the last day is said too, and that someone only fills in", async () => {
  await seatOne({ from: "2022-04-01", until: "2026-03-31" });
  await store.commit([
    create(terms, "noor-2", {
      personId: "noor",
      functie: "secretaris",
      from: "2026-04-01",
      until: "2030-03-31",
    }),
    create(people, "zey", { name: "Zeynep Aydın", group: "board" }),
    create(terms, "zey-1", {
      personId: "zey",
      functie: "bestuurslid",
      from: "2026-01-01",
      until: "2026-06-30",
      interim: true,
    }),
  ]);
  open();
  expect((await row("Noor Haverkamp")).textContent).toContain(
    "Secretaris, 3 jaar en 11 maanden. Eerste termijn, tot 31 maart 2026. Tweede termijn, vanaf 1 april 2026 tot 31 maart 2030.",
  );
  expect((await row("Zeynep Aydın")).textContent).toContain("Bestuurslid, 2 maanden. Waarnemend.");
});

test("only a term that lapsed is an alarm, in words, above the planks as well", async () => {
  await seatBoard(store, 7);
  open();
  const wil = await row(LONG_NAME);
  expect(wil.textContent).toContain("Termijn verlopen op 4 december 2025.");
  const alarms = screen.getByRole("list", { name: "Termijn verlopen" });
  expect(
    within(alarms)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/bestuur/lid/wil"]);
  expect(within(await planks()).getAllByText(/verlopen/)).toHaveLength(1);
});

test("an empty seat is a row of its own that leads to its vacancy", async () => {
  await seatBoard(store, 7);
  open();
  const seat = await row("^Bestuurslid");
  expect(seat.getAttribute("href")).toBe("/bestuur/vacature/bestuurslid");
  expect(seat.textContent).toContain("Hier is nog een stoel leeg. Maak een oproep.");
});

test("the same as a table: every term of everyone, with what is said of them; it stays in the address", async () => {
  await seatBoard(store, 7);
  const { router } = open();
  await planks();
  await user.click(screen.getByRole("radio", { name: "Tabel" }));
  const table = await screen.findByRole("table", { name: "Het bestuur in een tabel" });
  expect(router.state.location.search).toBe("?toon=tabel");
  expect(screen.queryByRole("list", { name: "Zittingstermijnen" })).toBeNull();
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map((each) => each.textContent),
  ).toEqual(["Naam", "Functie", "Sinds", "Tot en met", "Termijn", "Samen in het bestuur", "Wat er speelt"]);
  const rows = within(table)
    .getAllByRole("row")
    .map((each) => [...each.children].map((cell) => cell.textContent));
  expect(rows.filter(([name]) => name === "Noor Haverkamp")).toHaveLength(6);
  expect(rows.find(([name]) => name === "Omar Benhaddou")?.slice(0, 6)).toEqual([
    "Omar Benhaddou",
    "bestuurslid",
    "5 september 2023",
    "4 september 2027",
    "1",
    "6 jaar en 6 maanden",
  ]);
  expect(rows.find(([name]) => name === "Zeynep Aydın")?.[4]).toBe("waarnemend");
  expect(rows.find(([name]) => name === "Tess van den Broek")?.[3]).toBe("niet afgesproken");
  expect(rows.find(([name]) => name === "Niemand")?.[1]).toBe("bestuurslid");
});

test("what if nobody is reappointed: year by year who is left, and which seats are empty", async () => {
  await seatBoard(store, 7);
  const { router } = open();
  await planks();
  await user.click(screen.getByRole("checkbox", { name: "Als niemand wordt herbenoemd" }));
  const whatIf = await screen.findByRole("region", { name: "Als niemand wordt herbenoemd" });
  expect(router.state.location.search).toBe("?alsniemand=herbenoemd");
  const years = within(whatIf)
    .getAllByRole("heading", { level: 3 })
    .map((each) => each.textContent?.trim());
  expect(years).toEqual(["Nu al", "2026", "2027", "2028", "2030"]);
  expect(within(whatIf).getByText(/^Van .*Tess van den Broek.* is geen einde afgesproken\.$/)).toBeTruthy();
  const in2026 = within(whatIf).getByRole("region", { name: "2026" }).textContent;
  expect(in2026).toContain("Noor Haverkamp treedt af op 4 mei 2026.");
  expect(in2026).toContain("5 blijven over: Jip Zonderland, Koos Sprenkels");
  expect(in2026).toContain("Lege stoel: voorzitter.");
  await user.click(screen.getByRole("checkbox", { name: "Als niemand wordt herbenoemd" }));
  await waitFor(() => expect(router.state.location.search).toBe(""));
});

test("what if nobody has a last day: nothing changes, and it says so", async () => {
  await seatOne({ until: "" });
  open("/bestuur?alsniemand=herbenoemd");
  expect(await screen.findByText("Niemand heeft een laatste dag. Er verandert dus niets.")).toBeTruthy();
});

test("who sat before stands behind a line, with their years", async () => {
  await seatBoard(store, 7);
  open();
  await planks();
  await user.click(screen.getByText("Oud-bestuursleden (2)"));
  const former = screen.getByRole("list", { name: "Oud-bestuursleden" });
  expect(former.textContent).toContain("Riet Molenaar");
  expect(former.textContent).toContain("secretaris, 2013 tot 2021, 7 jaar en 6 maanden");
});

test("the marks are those of the norms in force, and what is drawn is explained", async () => {
  await seatOne({ from: "2019-01-01", until: "2026-12-31" });
  const opened = open();
  await user.click(await screen.findByText("Wat u ziet"));
  expect(screen.getByText("Na 8 jaar: richtlijn")).toBeTruthy();
  expect(screen.getByText("Na 6 jaar: gesprek over opvolging (advies)")).toBeTruthy();
  expect(screen.queryByText("Waarnemend")).toBeNull();
  opened.unmount();
  await store.commit([
    write(normChanges, normChangeId(THE_HAGUE.id, "serviceYears"), { value: 9 }),
    write(normChanges, normChangeId(THE_HAGUE.id, "successionTalkYears"), { off: true }),
  ]);
  open();
  await user.click(await screen.findByText("Wat u ziet"));
  expect(screen.getByText("Na 9 jaar: richtlijn")).toBeTruthy();
  expect(screen.queryByText(/gesprek over opvolging/)).toBeNull();
});

test("a term put in the bin elsewhere is gone at once, and back when it is put back", async () => {
  await seatOne({ until: "2026-12-31" });
  open();
  expect((await row("Noor Haverkamp")).textContent).toContain("Secretaris, 3 jaar en 2 maanden.");
  await store.commit([remove(terms, "noor-1")]);
  await screen.findByText("Sinds wanneer zit Noor Haverkamp in het bestuur?");
  await store.commit([restore(terms, "noor-1")]);
  expect((await row("Noor Haverkamp")).textContent).toContain("Secretaris");
});

test.each([
  ["a 31 February", { from: "2023-02-31" }],
  ["words for a day", { from: "vorig jaar", until: "ooit" }],
  ["an end before the beginning", { from: "2025-01-01", until: "2020-01-01" }],
  [
    "a book, a script and another way of writing",
    { functie: `<script>alert(1)</script> مرحبا 😀 ${"a".repeat(60_000)}` },
  ],
])("%s from a file breaks nothing", async (_, typed) => {
  await seatOne({ until: "2027-01-01", ...typed });
  const { container } = open();
  await screen.findByText(/bestuurslid aan tafel/);
  expect((await screen.findAllByText(/Noor Haverkamp/)).length).toBeGreaterThan(0);
  expect(container.querySelector("script")).toBeNull();
  await user.click(screen.queryByRole("radio", { name: "Tabel" }) ?? document.body);
  expect((await screen.findAllByText(/Noor Haverkamp/)).length).toBeGreaterThan(0);
});
