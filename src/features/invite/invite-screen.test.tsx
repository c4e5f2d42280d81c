/** Inviting: the words, one's own words, what went out, what changed since, and the files. */

import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedDevice, seedPerson } from "../../../tests/support/seed.ts";
import type { InvitationSource } from "../../documents/invitation/invitation.ts";
import { invitationWords } from "../../documents/invitation/invitation-text.ts";
import { posterOf } from "../../documents/invitation/poster.ts";
import {
  agendaItems,
  attendance,
  attendanceId,
  type Meeting,
  meetings,
} from "../../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { InviteScreen } from "./invite-screen.tsx";
import type { InviteServices } from "./invite-services.ts";

let store: Store;
let made: { what: string; source: InvitationSource }[];
let copied: string;

const services: InviteServices = {
  words: invitationWords,
  poster: posterOf,
  shareEvent: async (source) => {
    made.push({ what: "event", source });
    return "downloaded";
  },
  sharePoster: async (source, size) => {
    made.push({ what: size, source });
    return "downloaded";
  },
};

beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  made = [];
  copied = "";
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
  await seedPerson(store, "bram", "Bram Okkerse", { email: "bram@zilverlinde.example" });
  await seedDevice(store, "bram");
});

async function open(over: Partial<Meeting> = {}, at = "") {
  await store.commit([
    create(meetings, "m", {
      date: "2026-03-12",
      start: "20:00",
      end: "22:00",
      place: "Buurthuis",
      minuteTakerId: "bram",
      ...over,
    }),
    create(agendaItems, "i", { meetingId: "m", title: "Verkeer", order: "a0", attachments: ["kaart.pdf"] }),
    write(attendance, attendanceId("m", "bram"), { meetingId: "m", personId: "bram", status: "" }),
  ]);
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied = text;
  });
  renderScreen(
    <>
      <InviteScreen services={services} />
      <ToastRegion />
    </>,
    { store, path: "/vergaderingen/:id/uitnodigen", at: `/vergaderingen/m/uitnodigen${at}` },
  );
  await screen.findByRole("heading", { level: 1 });
  return user;
}

const meeting = async () => (await store.read((reader) => reader.get(meetings, "m"))) as Meeting;
const textOf = (box: HTMLElement) => (box as HTMLTextAreaElement).value;

test("says what, when, where, the agenda in short and how to stay away; sharing is remembered", async () => {
  const user = await open();
  const text = textOf(await screen.findByRole("textbox", { name: "Uw bericht" }));
  expect(text).toBe(
    [
      "*Bestuursvergadering*\nWijkvereniging De Zilverlinde",
      "U bent van harte uitgenodigd.",
      "Wanneer: donderdag 12 maart 2026, 20.00 tot 22.00 uur\nWaar: Buurthuis",
      "Op de agenda:\n1. Verkeer (bijlage: kaart.pdf)",
      "Kunt u niet? Laat het even weten aan Bram Okkerse.",
    ].join("\n\n"),
  );
  await user.click(screen.getByRole("button", { name: "Deel uitnodiging" }));
  await screen.findByText("Deze uitnodiging is verstuurd.");
  expect(copied).toBe(text);
  expect((await meeting()).invited?.sequence).toBe(0);
});

test("when the time changed, it calmly says to send it again, and the note goes along", async () => {
  const user = await open();
  await user.click(await screen.findByRole("button", { name: "Kopieer tekst" }));
  await screen.findByText("Deze uitnodiging is verstuurd.");
  await store.commit([write(meetings, "m", { start: "19:30" })]);
  await screen.findByText("Stuur de uitnodiging opnieuw: de tijd is veranderd.");
  expect(textOf(screen.getByRole("textbox", { name: "Uw bericht" }))).toContain(
    "Let op: de tijd is veranderd.",
  );
  await user.click(screen.getByRole("button", { name: "Deel uitnodiging" }));
  await waitFor(async () => expect((await meeting()).invited?.sequence).toBe(1));
});

test("own words are kept by themselves, shown again, and made up again with a way back", async () => {
  const user = await open();
  const box = await screen.findByRole("textbox", { name: "Uw bericht" });
  await user.clear(box);
  await user.type(box, "Kom gezellig 🎉");
  await user.tab();
  await waitFor(async () => expect((await meeting()).ownMessage?.text).toBe("Kom gezellig 🎉"));
  await store.commit([write(meetings, "m", { date: "2026-03-19" })]);
  await screen.findByText(/Daarna is de vergadering veranderd/);
  await user.click(screen.getByRole("button", { name: "Maak de tekst opnieuw" }));
  await waitFor(() => expect(textOf(box)).toContain("donderdag 19 maart 2026"));
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(() => expect(textOf(box)).toBe("Kom gezellig 🎉"));
});

test.each([
  ["nothing at all", "   "],
  ["100,000 characters", "x".repeat(100_000)],
])("%s is no invitation of one's own", async (_what, typed) => {
  const user = await open();
  const box = await screen.findByRole("textbox", { name: "Uw bericht" });
  await user.clear(box);
  await user.click(box);
  await user.paste(typed);
  await user.tab();
  if (typed.length > 60_000) await screen.findByText(/Deze tekst is te lang/);
  expect((await meeting()).ownMessage).toBeNull();
});

test("the mail has a subject, and goes to those invited without their seeing each other", async () => {
  await open({}, "?per=mail");
  await screen.findByText("Onderwerp: Uitnodiging: bestuursvergadering, 12 maart");
  expect(textOf(screen.getByRole("textbox", { name: "Uw mail" }))).toContain(
    "Bram Okkerse, namens Wijkvereniging De Zilverlinde",
  );
  expect(screen.getByRole("button", { name: "Open mijn mail" })).toBeTruthy();
  expect(screen.getByText("De mail gaat naar 1 adres.")).toBeTruthy();
});

test("a meeting that was called off gets a message that says so, without own words of before", async () => {
  const user = await open({
    cancelledOn: "2026-03-05",
    ownMessage: { text: "Kom allemaal", said: "" },
    invited: { sequence: 2, said: "{}" },
  });
  await screen.findByRole("heading", { level: 1, name: "Vertel dat het niet doorgaat" });
  await screen.findByText(/De vergadering van donderdag 12 maart 2026, 20.00 tot 22.00 uur gaat niet door./);
  expect(screen.queryByText("Kom allemaal")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Deel bericht" }));
  await waitFor(async () => expect((await meeting()).invited?.sequence).toBe(3));
  await user.click(screen.getByRole("button", { name: "Haal uit mijn agenda" }));
  expect(made.at(-1)?.source.meeting.cancelledOn).toBe("2026-03-05");
});

test("only a public meeting gets a poster; what it lacks is said once", async () => {
  const user = await open({ kind: "public", isPublic: true, title: "شارع <script>" });
  await user.click(await screen.findByRole("button", { name: "Maak affiche A3" }));
  expect(made.at(-1)?.what).toBe("A3");
  await screen.findByText("De affiche staat bij uw downloads.");
  expect(screen.getByRole("link", { name: "Naar Instellingen" })).toBeTruthy();
});

test("without a date there is nothing for the agenda, and no poster for a board meeting", async () => {
  await open({ date: "" });
  await screen.findByText("Zodra er een datum is, past de vergadering in uw agenda.");
  expect(screen.queryByRole("button", { name: /affiche/ })).toBeNull();
});

test("a meeting that is not there leads to the list", async () => {
  renderScreen(<InviteScreen services={services} />, {
    store,
    path: "/vergaderingen/:id/uitnodigen",
    at: "/vergaderingen/weg/uitnodigen",
  });
  expect(await screen.findByText("Deze vergadering is er niet")).toBeTruthy();
});
