/** Who is invited: from Contacten or new, apologies, chair and minute taker, and off the list with a way back. */

import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { terms } from "../../domain/tables/board.ts";
import { formats } from "../../domain/tables/formats.ts";
import { attendance, attendanceId, type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { PrepareScreen } from "./prepare-screen.tsx";

let store: Store;
beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
});

async function open(over: Partial<Meeting> = {}) {
  await store.commit([
    create(meetings, "m1", { date: "2026-03-19", start: "20:00", place: "Zaal", chairId: "zoe", ...over }),
    create(people, "zoe", { name: "Zoë de Wit", group: "board", functie: "voorzitter" }),
    create(people, "adem", { name: "Adem Yıldız", group: "board", functie: "secretaris" }),
    create(people, "henk", { name: "Henk Lindeman", group: "volunteer" }),
    ...["zoe", "adem"].map((personId) =>
      write(attendance, attendanceId("m1", personId), { meetingId: "m1", personId, status: "" }),
    ),
  ]);
  render(<ToastRegion />);
  renderScreen(<PrepareScreen />, {
    store,
    path: "/vergaderingen/:id/voorbereiden",
    at: "/vergaderingen/m1/voorbereiden",
  });
  await screen.findByRole("list", { name: "Uitgenodigde mensen" });
}

const invited = async () => {
  const list = await store.read((reader) => reader.where(attendance, "meetingId", "m1"));
  return list.map((each) => `${each.personId} ${each.status}`.trim()).sort();
};
const search = (typed: string) =>
  fireEvent.change(screen.getByLabelText("Nodig iemand uit"), { target: { value: typed } });
const rowOf = (name: string) => {
  const row = within(screen.getByRole("list", { name: "Uitgenodigde mensen" }))
    .getByText(name)
    .closest("li");
  if (!row) throw new Error(name);
  return within(row);
};

describe("inviting", () => {
  test("someone from Contacten, found by a part of the name", async () => {
    await open();
    search("linde");
    await userEvent.click(await screen.findByRole("button", { name: /Nodig Henk Lindeman uit/ }));
    await waitFor(async () => expect(await invited()).toEqual(["adem", "henk", "zoe"]));
    expect(screen.getByLabelText("Nodig iemand uit")).toHaveProperty("value", "");
  });

  test("someone new, who is then in Contacten too", async () => {
    await open();
    search(" Greet 🌳 <b> ");
    await userEvent.click(await screen.findByRole("button", { name: /Nieuw: Greet 🌳 <b>/ }));
    await waitFor(async () => expect(await invited()).toHaveLength(3));
    const everyone = await store.read((reader) => reader.all(people));
    expect(everyone.map((person) => person.name)).toContain("Greet 🌳 <b>");
  });

  test("nobody twice, and no pasted document", async () => {
    await open();
    search("zoe de wit");
    expect(await screen.findByText("Zoë de Wit staat al op de lijst.")).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Gevonden in Contacten" })).toBeNull();
    search("a".repeat(100_000));
    expect(await screen.findByText(/te lang/)).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Gevonden in Contacten" })).toBeNull();
  });

  test("by Enter when there is one answer", async () => {
    await open();
    await userEvent.type(screen.getByLabelText("Nodig iemand uit"), "Henk Lindeman{Enter}Piet{Enter}");
    await waitFor(async () => expect(await invited()).toHaveLength(4));
  });

  test("someone again who was taken off the list", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Lijst aanpassen" }));
    await userEvent.click(rowOf("Adem Yıldız").getByRole("button", { name: /^Haal weg/ }));
    await waitFor(async () => expect(await invited()).toEqual(["zoe"]));
    search("adem");
    await userEvent.click(await screen.findByRole("button", { name: /Nodig Adem Yıldız uit/ }));
    await waitFor(async () => expect(await invited()).toEqual(["adem", "zoe"]));
  });
});

test("who stepped down is not brought up for the functie; that nobody has it is", async () => {
  await store.commit([
    create(formats, "board", { invitees: { groups: [], functies: ["penningmeester"] } }),
    create(people, "ids", { name: "Ids Postma", group: "board", functie: "penningmeester" }),
    create(terms, "t1", {
      personId: "ids",
      functie: "penningmeester",
      from: "2020-01-01",
      endedOn: "2026-03-01",
    }),
  ]);
  await open({ kind: "board" });
  expect(await screen.findByRole("link", { name: /penningmeester/ })).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Ids Postma/ })).toBeNull();
});

test("off the list, and back", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Lijst aanpassen" }));
  await userEvent.click(rowOf("Adem Yıldız").getByRole("button", { name: /^Haal weg/ }));
  await waitFor(async () => expect(await invited()).toEqual(["zoe"]));
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await invited()).toEqual(["adem", "zoe"]));
});

test("apologies are noted, and taken back", async () => {
  await open();
  await userEvent.click(rowOf("Adem Yıldız").getByRole("button", { name: /^Afmelding noteren/ }));
  await waitFor(async () => expect(await invited()).toEqual(["adem apologies", "zoe"]));
  expect(await rowOf("Adem Yıldız").findByText("afgemeld")).toBeTruthy();
  await userEvent.click(rowOf("Adem Yıldız").getByRole("button", { name: /^Komt toch/ }));
  await waitFor(async () => expect(await invited()).toEqual(["adem", "zoe"]));
});

test("chair and minute taker are chosen from those invited", async () => {
  await open();
  const chair = screen.getByLabelText("Voorzitter");
  expect(chair).toHaveProperty("value", "zoe");
  expect(within(chair).queryByText("Henk Lindeman")).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("Notulist"), "Adem Yıldız");
  await waitFor(async () =>
    expect(await store.read((reader) => reader.get(meetings, "m1"))).toMatchObject({
      chairId: "zoe",
      minuteTakerId: "adem",
    }),
  );
});

test("once the meeting is going on, the list is only read here", async () => {
  await open({ opened: "20:00" });
  expect(screen.getByText("Wie er is, noteert u bij Notuleren.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Afmelding noteren/ })).toBeNull();
  expect(screen.queryByLabelText("Nodig iemand uit")).toBeNull();
});

test("of many people one is found by name, to note apologies in one tap and take it back", async () => {
  await store.commit(
    Array.from({ length: 30 }, (_none, index) => `guest-${index}`).flatMap((id, index) => [
      create(people, id, { name: `Gast ${index} Ångström`, group: "resident" }),
      write(attendance, attendanceId("m1", id), { meetingId: "m1", personId: id, status: "" }),
    ]),
  );
  await open();
  const list = () =>
    within(screen.getByRole("list", { name: "Uitgenodigde mensen" })).getAllByRole("listitem");
  expect(list()).toHaveLength(32);
  const field = screen.getByLabelText("Zoek in de lijst");
  fireEvent.change(field, { target: { value: "gast 17 angstrom" } });
  expect(list()).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Afmelding noteren: Gast 17 Ångström" }));
  await waitFor(async () => expect(await invited()).toContain("guest-17 apologies"));
  await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect(await invited()).toContain("guest-17"));
  fireEvent.change(field, { target: { value: "niemand zo" } });
  expect(screen.getByText("Niemand met deze naam staat op de lijst.")).toBeTruthy();
});

describe("who stepped down after the planning", () => {
  const stepDown = () =>
    store.commit([
      create(terms, "t", {
        personId: "adem",
        functie: "secretaris",
        from: "2022-03-01",
        endedOn: "2026-03-01",
      }),
    ]);
  const names = () =>
    within(screen.getByRole("list", { name: "Uitgenodigde mensen" }))
      .getAllByRole("listitem")
      .map((item) => item.textContent);

  test("does not count any more, is said, and loses nothing", async () => {
    await stepDown();
    await open();
    await screen.findByText("Adem Yıldız is gestopt en telt hier niet meer mee.");
    expect(names()).toEqual([expect.stringContaining("Zoë de Wit")]);
    expect(await invited()).toEqual(["adem", "zoe"]);
  });

  test("counts again once somebody invites them by hand", async () => {
    await stepDown();
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Nodig Adem Yıldız uit" }));
    await waitFor(() => expect(names()).toHaveLength(2));
    expect(screen.queryByText(/telt hier niet meer mee/)).toBeNull();
  });
});
