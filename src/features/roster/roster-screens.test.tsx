/** Rooster van aftreden and its proposal: read, handed out, adjusted by hand, taken over and taken back. */

import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import type { ProposalSheet } from "../../documents/roster/proposal-paper.ts";
import type { RosterSheet } from "../../documents/roster/roster-paper.ts";
import { type Term, terms } from "../../domain/tables/board.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts, undoLatest } from "../../ui/toasts.ts";
import { ProposalScreen } from "./proposal-screen.tsx";
import { RosterScreen } from "./roster-screen.tsx";

const user = userEvent.setup();
let store: Store;
const rosters: [RosterSheet, string, number][] = [];
const proposals: [ProposalSheet, string, number][] = [];

beforeEach(async () => {
  dismissAllToasts();
  sessionStorage.clear();
  localStorage.clear();
  rosters.length = 0;
  proposals.length = 0;
  store = await testStore();
});

async function seat(
  id: string,
  name: string,
  functie: string,
  from: string,
  until: string,
  more: Partial<Term> = {},
) {
  await seedPerson(store, id, name, { functie });
  await store.commit([create(terms, `${id}-term`, { personId: id, functie, from, until, ...more })]);
}

const openRoster = () =>
  renderScreen(
    <>
      <RosterScreen
        shareRoster={async (...given) => {
          rosters.push(given);
          return Promise.resolve("downloaded" as const);
        }}
      />
      <ToastRegion />
    </>,
    { store, path: "/bestuur/rooster" },
  );

const openProposal = () =>
  renderScreen(
    <>
      <ProposalScreen
        shareProposal={async (...given) => {
          proposals.push(given);
          return Promise.resolve("copied" as const);
        }}
      />
      <ToastRegion />
    </>,
    { store, path: "/bestuur/rooster/voorstel" },
  );

const endOf = async (id: string) => (await store.read((reader) => reader.get(terms, `${id}-term`)))?.until;
const endings = async () => [await endOf("aisha"), await endOf("bram"), await endOf("cor")];

/** Chair and secretary leave in one year, and somebody has no end. */
async function seatThree() {
  await seat("aisha", "Aïsha Yıldız", "voorzitter", "2024-07-01", "2028-06-30");
  await seat("bram", "Bram Okkerse", "secretaris", "2024-07-01", "2028-06-30");
  await seat("cor", "Cor Wolters", "bestuurslid", "2025-07-01", "");
}

describe("the roster", () => {
  test("with nobody on it says where to begin", async () => {
    openRoster();
    expect(await screen.findByText("Er staat nog niemand op het rooster")).toBeTruthy();
    expect(screen.getByRole("link", { name: "Voeg bestuurslid toe" }).getAttribute("href")).toBe(
      "/bestuur/nieuw",
    );
    expect(screen.queryByRole("button", { name: "Deel rooster" })).toBeNull();
  });

  test("shows who steps down per year, who has no end, what lapsed, and who shares a year", async () => {
    await seatThree();
    await seat("emma", "Emma de Boer", "penningmeester", "2020-03-01", "2024-02-29");
    await seedPerson(store, "dirk", "Dirk Zandstra", { functie: "bestuurslid" });
    openRoster();
    const year = within(await screen.findByRole("region", { name: "2028 2" })).getByRole("list");
    expect(year.textContent).toContain("Aïsha YıldızVoorzitter, 1e termijnTot en met 30 juni 2028");
    expect(within(year).getByRole("link", { name: /Aïsha/ }).getAttribute("href")).toBe("/bestuur/lid/aisha");
    expect(
      screen.getByText(
        "Voorzitter en secretaris treden in 2028 allebei af. Vaak houden statuten die uit elkaar.",
      ),
    ).toBeTruthy();
    expect(screen.getByRole("region", { name: "Termijn verlopen 1" }).textContent).toContain(
      "Liep tot en met 29 februari 2024",
    );
    const open = screen.getByRole("region", { name: "Nog geen einddatum 2" });
    expect(open.textContent).toContain("Sinds 1 juli 2025");
    expect(open.textContent).toContain("Dirk ZandstraBestuurslidBegin nog niet ingevuld");
    expect(screen.getByRole("list", { name: "Aftreden per jaar" }).textContent).toContain(
      "2028: 2 mensen, onder wie voorzitter en secretaris",
    );
    expect(screen.queryByText("Herbenoembaar")).toBeNull();
  });

  test("says who can be chosen again once the statuten are known", async () => {
    await store.commit([write(organisation, ORGANISATION_ID, { termYears: 4, maxTerms: 2 })]);
    await seat("aisha", "Aïsha Yıldız", "voorzitter", "2024-07-01", "2028-06-30", { number: 2 });
    await seat("bram", "Bram Okkerse", "secretaris", "2023-07-01", "2027-06-30");
    openRoster();
    expect((await screen.findByRole("region", { name: "2028 1" })).textContent).toContain("Laatste termijn");
    expect(screen.getByRole("region", { name: "2027 1" }).textContent).toContain("Herbenoembaar");
    expect(screen.queryByRole("link", { name: "Vul statuten in" })).toBeNull();
  });

  test("says softly since when a term without an end is over by the statuten, and never herbenoembaar", async () => {
    await store.commit([write(organisation, ORGANISATION_ID, { termYears: 4, maxTerms: 2 })]);
    await seat("koos", "Koos Zand", "secretaris", "2012-03-01", "");
    openRoster();
    const open = await screen.findByRole("region", { name: "Nog geen einddatum 1" });
    expect(open.textContent).toContain(
      "Einde niet afgesproken. Volgens de statuten voorbij sinds 1 maart 2016.",
    );
    expect(screen.queryByText("Herbenoembaar")).toBeNull();
    expect(screen.queryByText("Termijn verlopen")).toBeNull();
  });

  test("names the empty seats, and leads to filling them", async () => {
    await seatThree();
    openRoster();
    const vacant = await screen.findByRole("list", { name: "Vacatures" });
    expect(within(vacant).getAllByRole("listitem")).toHaveLength(1);
    expect(
      within(vacant)
        .getByRole("link", { name: /^Vacature: penningmeester/ })
        .getAttribute("href"),
    ).toBe("/bestuur/vacature/penningmeester");
  });

  test("goes out in the form and the letter one wants, with names or without", async () => {
    await seatThree();
    openRoster();
    await user.click(await screen.findByRole("button", { name: "Deel rooster" }));
    await user.click(screen.getByRole("checkbox", { name: "Met namen erbij" }));
    await user.click(screen.getByRole("radio", { name: "Groot (16 punt)" }));
    await user.click(screen.getByRole("button", { name: /^Word/ }));
    expect(await screen.findByText("Het bestand staat bij uw downloads.")).toBeTruthy();
    expect(rosters.map(([sheet, form, size]) => [sheet.withNames, sheet.date, form, size])).toEqual([
      [false, "2026-03-05", "docx", 16],
    ]);
  });

  test("shows a book, a script and another way of writing as they are", async () => {
    await seat("long", "naam ".repeat(10_000), "bestuurslid", "2024-07-01", "2028-06-30");
    await seat("html", "<script>alert(1)</script> 😀 مرحبا", "<b>lid</b>", "2024-07-01", "2028-02-31");
    openRoster();
    expect(await screen.findByText("<script>alert(1)</script> 😀 مرحبا")).toBeTruthy();
    expect(screen.getByText(/^naam .*…$/).textContent.length).toBeLessThan(210);
    // The 31st of February is no day: nothing was agreed.
    expect(screen.getByRole("region", { name: "Nog geen einddatum 1" }).textContent).toContain("<b>lid</b>");
  });
});

describe("a proposal", () => {
  const stepper = (name: string) => screen.getByRole("spinbutton", { name: `Jaar waarin ${name} aftreedt` });

  test("says what would change and why, what it goes by, and that it is to be decided", async () => {
    await seatThree();
    openProposal();
    const changes = await screen.findByRole("list", { name: "Dit verandert" });
    expect(changes.textContent).toContain("Wordt: tot en met 30 juni 2027");
    expect(changes.textContent).toContain(
      "Eén jaar eerder, zodat voorzitter en secretaris niet samen aftreden.",
    );
    expect(changes.textContent).toContain("Krijgt een einddatum: na een termijn van 4 jaar.");
    expect(screen.getByText("Voorzitter en secretaris treden in verschillende jaren af.")).toBeTruthy();
    expect(screen.getByText(/We gaan uit van 4 jaar. .* We gaan uit van geen maximum\.$/)).toBeTruthy();
    expect(screen.getByText(/^Leg dit vast in een besluit\./)).toBeTruthy();
    expect(await endings()).toEqual(["2028-06-30", "2028-06-30", ""]);
  });

  test("counts anew when a year is chosen by hand, keeps that after going away, and gives it up again", async () => {
    await seatThree();
    openProposal();
    await screen.findByRole("list", { name: "Dit verandert" });
    const moved = screen.getByText("Wordt: tot en met 30 juni 2027").closest("li");
    await user.click(within(moved as HTMLElement).getByRole("button", { name: /^Eén meer/ }));
    expect(screen.getByText(/^Voorzitter en secretaris treden in 2028 allebei af/)).toBeTruthy();
    expect(within(moved as HTMLElement).getByText("Zelf gekozen.")).toBeTruthy();
    cleanup();
    openProposal();
    expect(await screen.findByText(/^Voorzitter en secretaris treden in 2028 allebei af/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Terug naar het voorstel" }));
    expect(screen.queryByText(/allebei af/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Terug naar het voorstel" })).toBeNull();
  });

  test("takes no year outside a term, and none that is no year", async () => {
    await seatThree();
    openProposal();
    await screen.findByRole("list", { name: "Dit verandert" });
    const year = stepper("Cor Wolters");
    for (const typed of ["2035", "1066", "😀<script>", " "]) {
      await user.clear(year);
      await user.type(year, typed);
      await user.tab();
    }
    await user.click(screen.getByRole("button", { name: "Neem voorstel over" }));
    await waitFor(async () => expect(await endOf("cor")).toBe("2029-06-30"));
  });

  test("is taken over in one go, and back", async () => {
    await seatThree();
    openProposal();
    await user.click(await screen.findByRole("button", { name: "Neem voorstel over" }));
    expect(await screen.findByText("naar /bestuur/rooster")).toBeTruthy();
    expect(new Set(await endings())).toEqual(new Set(["2027-06-30", "2028-06-30", "2029-06-30"]));
    expect(await endOf("cor")).toBe("2029-06-30");
    undoLatest();
    await waitFor(async () => expect(await endings()).toEqual(["2028-06-30", "2028-06-30", ""]));
  });

  test("is shared for the meeting as it was adjusted", async () => {
    await seatThree();
    openProposal();
    await user.click(await screen.findByRole("button", { name: "Deel voorstel" }));
    await user.click(screen.getByRole("button", { name: /^Tekst/ }));
    await waitFor(() => expect(proposals).toHaveLength(1));
    expect(proposals[0]?.[0].choices.filter(({ isChanged }) => isChanged)).toHaveLength(2);
  });

  test("leaves a good roster alone", async () => {
    await seat("aisha", "Aïsha Yıldız", "voorzitter", "2024-07-01", "2028-06-30");
    await seat("bram", "Bram Okkerse", "secretaris", "2023-07-01", "2027-06-30");
    openProposal();
    expect(
      await screen.findByText("Het rooster is al goed gespreid. Er hoeft niets te veranderen."),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Neem voorstel over" })).toBeNull();
  });

  test("does not touch a term that lapsed, an interim one or one that is over already", async () => {
    await seat("emma", "Emma de Boer", "penningmeester", "2020-03-01", "2024-02-29");
    await seat("gijs", "Gijs Prins", "secretaris", "2025-03-01", "2028-06-30", { interim: true });
    await seat("hans", "Hans Kok", "bestuurslid", "2014-03-01", "");
    openProposal();
    const fixed = await screen.findByRole("list", { name: "Dit kan niet worden verplaatst" });
    expect(within(fixed).getAllByRole("listitem")).toHaveLength(3);
    expect(fixed.textContent).toContain("De termijn is al verlopen.");
    expect(fixed.textContent).toContain("Waarnemend, tot er iemand gekozen is.");
    expect(fixed.textContent).toContain("Zit langer dan een termijn van 4 jaar.");
    expect(screen.queryByRole("spinbutton")).toBeNull();
  });
});
