/** A members' meeting: the last day for the invitation and what the statuten ask, softly, or the way to say so. */

import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { invitedNow } from "../../domain/invitation.ts";
import { blank } from "../../domain/table.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { ORGANISATION_ID, type Organisation, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

/** Today is 5 March 2026. */
async function open(over: Partial<Meeting>, said: Partial<Organisation>) {
  await store.commit([
    create(meetings, "m1", { kind: "members", date: "2026-06-04", start: "20:00", place: "Zaal", ...over }),
    write(organisation, ORGANISATION_ID, said),
  ]);
  const path = "/vergaderingen/:id/voorbereiden";
  renderScreen(<PrepareScreen />, { store, path, at: "/vergaderingen/m1/voorbereiden" });
  await screen.findByText("Nodig uit");
}

test("says the last day for the invitation, and what it takes to decide", async () => {
  await open({}, { noticeDays: 14, quorum: "een derde <b>van</b> de leden.", majority: "twee derde" });
  expect(
    await screen.findByText(
      "Stuur de uitnodiging uiterlijk woensdag 20 mei. Dan zitten er 14 hele dagen tussen.",
    ),
  ).toBeTruthy();
  expect(screen.getByText("Zoveel mensen moeten er zijn: een derde <b>van</b> de leden.")).toBeTruthy();
  expect(screen.getByText("Deze meerderheid is nodig: twee derde.")).toBeTruthy();
});

test("a day that is past is said without blame", async () => {
  await open({ date: "2026-03-10" }, { noticeDays: 14 });
  expect(await screen.findByText(/De laatste dag voor de uitnodiging was maandag 23 februari/)).toBeTruthy();
});

test("once invited, only what it takes to decide is left", async () => {
  const invited = invitedNow({ ...blank(meetings, "m1"), date: "2026-06-04" });
  await open({ invited }, { noticeDays: 14, quorum: "tien leden" });
  expect(await screen.findByText("Zoveel mensen moeten er zijn: tien leden.")).toBeTruthy();
  expect(screen.queryByText(/uiterlijk/)).toBeNull();
});

test("asks what the statuten say where it is first needed", async () => {
  await open({}, {});
  const ask = await screen.findByRole("link", { name: /Wat zeggen uw statuten/ });
  expect(ask.getAttribute("href")).toBe("/instellingen/profiel#statuten");
});

test("of another kind nothing is said", async () => {
  await open({ kind: "board" }, { noticeDays: 14, quorum: "tien leden" });
  expect(screen.queryByText("Volgens uw statuten")).toBeNull();
});

test("a stichting is not offered a members' meeting; one that is there stays", async () => {
  await open({}, { legalForm: "foundation" });
  const kind = screen.getByLabelText<HTMLSelectElement>("Soort");
  expect(kind.value).toBe("members");
  expect([...kind.options].map(({ value }) => value)).toContain("members");
});

test("of a stichting a board meeting cannot become a members' meeting", async () => {
  await open({ kind: "board" }, { legalForm: "foundation" });
  const kind = screen.getByLabelText<HTMLSelectElement>("Soort");
  await waitFor(() => expect([...kind.options].map(({ value }) => value)).not.toContain("members"));
});
