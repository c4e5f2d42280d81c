/** Notuleren on a real store: what the minute taker taps and types is what the meeting file holds. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { EVENING, testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { ordersFor } from "../../domain/order.ts";
import {
  ADOPTED,
  agendaItems,
  attendance,
  attendanceId,
  meetings,
  PROPOSED,
} from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { TakeMinutesScreen } from "./take-minutes-screen.tsx";
import { texts } from "./texts.ts";

const PATH = "/vergaderingen/:id/notuleren";
const AT = "/vergaderingen/m/notuleren";

async function meetingStore(phone = testPhone()): Promise<Store> {
  const store = await testStore(phone);
  const orders = ordersFor(3);
  await store.commit([
    create(meetings, "m", {
      kind: "board",
      date: "2026-03-05",
      start: "20:00",
      minuteTakerId: "p1",
      chairId: "p0",
    }),
    ...["Marijke de Wit", "Yıldız Demir", "Łukasz Nowak"].map((name, index) =>
      create(people, `p${index}`, {
        name,
        group: "board",
        functie: ["voorzitter", "secretaris", ""][index] ?? "",
      }),
    ),
    ...[0, 1, 2].map((index) =>
      write(attendance, attendanceId("m", `p${index}`), { meetingId: "m", personId: `p${index}` }),
    ),
    ...["Opening", "Verslag vorige keer", "Rondvraag"].map((title, index) =>
      create(agendaItems, `i${index}`, {
        meetingId: "m",
        title,
        minutes: 10,
        order: orders[index] ?? "",
        kind: index === 1 ? "adoptMinutes" : "normal",
      }),
    ),
  ]);
  return store;
}

const fileOf = async (store: Store, id = "m") => {
  await store.flush();
  const file = await store.read((reader) => readMeetingFile(reader, id));
  if (!file) throw new Error("no meeting");
  return file;
};

async function openLive(store: Store) {
  const user = userEvent.setup();
  const onLive = vi.fn();
  const whole = (
    <>
      <TakeMinutesScreen onLive={onLive} />
      <ToastRegion />
    </>
  );
  renderScreen(whole, { store, path: PATH, at: AT });
  await user.click(await screen.findByRole("button", { name: texts.open.button }));
  await screen.findByRole("heading", { name: /Opening/ });
  return { user, onLive };
}

const add = (kind: keyof typeof texts.kinds) =>
  within(screen.getByRole("group", { name: texts.kindQuestion })).getByRole("button", {
    name: texts.kinds[kind],
  });

describe("writing", () => {
  test("a tap gives a field with the focus in it, and what is typed is kept in order", async () => {
    const store = await meetingStore();
    const { user, onLive } = await openLive(store);
    await waitFor(() => expect(onLive).toHaveBeenLastCalledWith(true));
    await user.click(add("note"));
    await user.keyboard("Welkom allemaal <script>alert(1)</script> 🌳");
    await user.click(add("decision"));
    await user.keyboard("De agenda staat vast.");
    const file = await fileOf(store);
    expect(file.blocks.map((block) => [block.kind, file.texts.get(block.id)])).toEqual([
      ["note", "Welkom allemaal <script>alert(1)</script> 🌳"],
      ["decision", "De agenda staat vast."],
    ]);
    expect(file.meeting).toMatchObject({ opened: "20:00", numberer: store.node });
  });

  test("pressing a button twice makes one block, and another button changes its kind while it is empty", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    await user.click(add("note"));
    await user.click(add("action"));
    await waitFor(async () =>
      expect((await fileOf(store)).blocks.map((block) => block.kind)).toEqual(["action"]),
    );
  });

  test("a block changes kind by its label and keeps its words", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    await user.keyboard("Lantaarnpaal melden");
    await user.click(await screen.findByRole("button", { name: texts.changeKind(texts.kinds.note) }));
    await user.click(
      within(screen.getByRole("radiogroup", { name: texts.kindQuestion })).getByRole("radio", {
        name: texts.kinds.action,
      }),
    );
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.blocks.map((block) => [block.kind, file.texts.get(block.id)])).toEqual([
        ["action", "Lantaarnpaal melden"],
      ]);
    });
  });

  test("an action gets who and when by chips, both counted from the day of the meeting", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("action"));
    await user.keyboard("Bellen met de dienst");
    await user.click(await screen.findByRole("radio", { name: "Marijke" }));
    await user.click(screen.getByRole("radio", { name: texts.action.twoWeeks }));
    await waitFor(async () =>
      expect((await fileOf(store)).blocks[0]).toMatchObject({
        owner: { kind: "person", personId: "p0", name: "" },
        due: "2026-03-19",
      }),
    );
  });

  test("a vote is counted and a tie is said to be a rejection", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("decision"));
    await user.keyboard("Bankje plaatsen");
    await user.click(await screen.findByRole("radio", { name: texts.decision.withVote }));
    const type = async (label: string, count: string) => {
      const box = await screen.findByLabelText(label);
      await user.clear(box);
      await user.type(box, count);
      await user.tab();
    };
    await type(texts.decision.for, "2");
    await type(texts.decision.against, "2");
    expect(await screen.findByText(new RegExp(texts.decision.tie))).toBeTruthy();
    await waitFor(async () =>
      expect((await fileOf(store)).blocks[0]?.vote).toMatchObject({ for: 2, against: 2, blank: 0 }),
    );
  });

  test("what was removed can be put back with its words", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    await user.keyboard("Niet weggooien");
    await user.click(await screen.findByRole("button", { name: texts.remove }));
    await waitFor(async () => expect((await fileOf(store)).blocks).toEqual([]));
    await user.click(await screen.findByRole("button", { name: /Zet terug/ }));
    await waitFor(async () => expect((await fileOf(store)).blocks).toHaveLength(1));
    const file = await fileOf(store);
    expect(file.texts.get(file.blocks[0]?.id ?? "")).toBe("Niet weggooien");
  });

  test("a note deleted moments after it was made is gone, and comes back with its words", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    await user.keyboard("Dit moet weg");
    await waitFor(async () => expect((await fileOf(store)).blocks).toHaveLength(1));
    await user.click(await screen.findByRole("button", { name: texts.remove }));
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Notitie 1" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: /Zet terug/ }));
    expect(await screen.findByDisplayValue("Dit moet weg")).toBeTruthy();
  });

  test("a decision with a vote but without words is not made into something else", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("decision"));
    await user.click(await screen.findByRole("radio", { name: texts.decision.withVote }));
    await user.click(await screen.findByRole("button", { name: /Eén meer: Voor/ }));
    await waitFor(async () => expect((await fileOf(store)).blocks[0]?.vote?.for).toBe(1));
    await user.click(add("action"));
    await waitFor(async () =>
      expect((await fileOf(store)).blocks.map((block) => block.kind)).toEqual(["decision", "action"]),
    );
  });

  test("by keyboard a block changes kind, goes, and comes back", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.keyboard("{Alt>}1{/Alt}");
    await user.keyboard("Per toets");
    await waitFor(async () => expect((await fileOf(store)).blocks).toHaveLength(1));
    await user.keyboard("{Alt>}k{/Alt}");
    await waitFor(async () => expect((await fileOf(store)).blocks[0]?.kind).toBe("decision"));
    await user.keyboard("{Alt>}{Backspace}{/Alt}");
    await waitFor(async () => expect((await fileOf(store)).blocks).toHaveLength(0));
    await user.keyboard("{Alt>}z{/Alt}");
    await waitFor(async () => expect((await fileOf(store)).blocks).toHaveLength(1));
  });

  test("100,000 pasted characters are kept verbatim", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    const long = "שלום ".repeat(20_000);
    await user.paste(long);
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.texts.get(file.blocks[0]?.id ?? "")).toBe(long);
    });
  });
});

describe("moving on", () => {
  test("the time of an item is added up when the next comes to the table", async () => {
    const phone = testPhone();
    const store = await meetingStore(phone);
    const { user } = await openLive(store);
    phone.setClock(EVENING + 7 * 60_000);
    await user.click(screen.getByRole("button", { name: /Volgende: 2/ }));
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.meeting.current?.itemId).toBe("i1");
      expect(file.items.find((item) => item.id === "i0")?.spent).toBe(420);
    });
  });

  test("closing gives numbers and the time, and sends on what was not reached", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("decision"));
    await user.keyboard("De agenda staat vast.");
    await user.click(add("action"));
    await user.keyboard("Bellen");
    await user.click(screen.getByRole("radio", { name: texts.views.agenda }));
    const agenda = await screen.findByRole("navigation", { name: texts.views.agenda });
    await user.click(within(agenda).getByRole("button", { name: /^3/ }));
    await user.click(screen.getByRole("radio", { name: texts.views.agenda }));
    await user.click(await screen.findByRole("button", { name: texts.close.button("20.00 uur") }));
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.meeting).toMatchObject({ closed: "20:00", dayLetter: "", current: null });
      expect([...file.numbers.values()]).toEqual(["B2026-03-05.1", "A2026-03-05.1"]);
      expect(file.items.map((item) => item.outcome)).toEqual(["", "deferred", "discussed"]);
    });
  });

  test("a meeting of an earlier day is filled in without a clock, at its planned hours", async () => {
    const store = await meetingStore();
    await store.commit([write(meetings, "m", { date: "2026-02-26", end: "21:30" })]);
    const user = userEvent.setup();
    renderScreen(<TakeMinutesScreen onLive={() => undefined} />, { store, path: PATH, at: AT });
    await user.click(await screen.findByRole("button", { name: texts.open.pastButton }));
    await screen.findByRole("heading", { name: /Opening/ });
    const file = await fileOf(store);
    expect(file.meeting).toMatchObject({ opened: "20:00", closed: "21:30", current: null, dayLetter: "" });
    await user.click(add("note"));
    await user.keyboard("Van papier");
    await waitFor(async () => expect((await fileOf(store)).texts.size).toBe(1));
  });

  test("undoing the closing gives the items back what was said of them", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(screen.getByRole("radio", { name: texts.views.agenda }));
    await user.click(await screen.findByRole("button", { name: texts.close.button("20.00 uur") }));
    await waitFor(async () => expect((await fileOf(store)).meeting.closed).toBe("20:00"));
    await screen.findAllByText(texts.close.closed("20.00 uur"));
    await user.keyboard("{Alt>}z{/Alt}");
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.meeting).toMatchObject({ closed: "", current: { itemId: "i0" } });
      expect(file.items.map((item) => item.outcome)).toEqual(["", "", ""]);
    });
  });

  test("notes of an item that was taken off the agenda are still there to change", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(add("note"));
    await user.keyboard("Los geraakt");
    await waitFor(async () => expect((await fileOf(store)).texts.size).toBe(1));
    await store.commit([remove(agendaItems, "i0")]);
    await user.click(screen.getByRole("radio", { name: texts.views.agenda }));
    const agenda = await screen.findByRole("navigation", { name: texts.views.agenda });
    await user.click(await within(agenda).findByRole("button", { name: new RegExp(texts.item.loose) }));
    expect(await screen.findByDisplayValue("Los geraakt")).toBeTruthy();
  });

  test("an adopted verslag is not open for writing", async () => {
    const store = await meetingStore();
    await store.commit([write(meetings, "m", { opened: "20:00", closed: "22:00", status: [0, ADOPTED] })]);
    renderScreen(<TakeMinutesScreen onLive={() => undefined} />, { store, path: PATH, at: AT });
    expect(await screen.findByText(texts.adopted)).toBeTruthy();
    expect(screen.queryByRole("group", { name: texts.kindQuestion })).toBeNull();
  });
});

describe("attendance", () => {
  test("one tap walks through present, apologies, absent; a newcomer by name is present", async () => {
    const store = await meetingStore();
    const { user } = await openLive(store);
    await user.click(screen.getByRole("radio", { name: texts.views.attendance }));
    const tap = async (state: string) =>
      user.click(await screen.findByRole("button", { name: texts.attendance.tap("Marijke de Wit", state) }));
    await tap(texts.attendance.unknown);
    await tap(texts.attendance.present);
    await screen.findByRole("button", {
      name: texts.attendance.tap("Marijke de Wit", texts.attendance.apologies),
    });
    await user.type(screen.getByLabelText(texts.attendance.addLabel), "Ria Jansen{Enter}");
    await user.type(screen.getByLabelText(texts.attendance.residents), "37");
    await waitFor(async () => {
      const file = await fileOf(store);
      expect(file.attendance.find((each) => each.personId === "p0")?.status).toBe("apologies");
      expect(file.meeting.residents).toBe(37);
      const ria = [...file.people.values()].find((person) => person.name === "Ria Jansen");
      expect(file.attendance.find((each) => each.personId === ria?.id)?.status).toBe("present");
    });
  });
});

describe("adopting", () => {
  async function withEarlier(): Promise<Store> {
    const store = await meetingStore();
    await store.commit([
      create(meetings, "before", {
        kind: "board",
        date: "2026-02-05",
        start: "20:00",
        opened: "20:00",
        closed: "21:30",
        status: [0, PROPOSED],
      }),
      create(agendaItems, "old", { meetingId: "before", title: "Opening", order: "a0" }),
    ]);
    return store;
  }

  test("with changes keeps the text, its fingerprint and the changes; without words it asks for them", async () => {
    const store = await withEarlier();
    const { user } = await openLive(store);
    await user.click(screen.getByRole("button", { name: /Volgende: 2/ }));
    await user.click(await screen.findByRole("button", { name: texts.adopt.withChanges }));
    await user.click(screen.getByRole("button", { name: texts.adopt.adoptWithChanges }));
    expect(await screen.findByText(texts.adopt.changesEmpty)).toBeTruthy();
    await user.type(screen.getByLabelText(texts.adopt.changes), "Punt 1: de datum is 5 februari.");
    await user.click(screen.getByRole("button", { name: texts.adopt.adoptWithChanges }));
    await waitFor(async () => {
      const before = await fileOf(store, "before");
      expect(before.meeting.status).toEqual([0, ADOPTED]);
      expect(before.adoptions[0]?.adopted).toMatchObject({
        inMeetingId: "m",
        on: "2026-03-05",
        changes: "Punt 1: de datum is 5 februari.",
      });
      expect(before.adoptions[0]?.adopted?.sha256).toMatch(/^[0-9a-f]{64}$/);
    });
    expect(await screen.findByText("Punt 1: de datum is 5 februari.")).toBeTruthy();
  });
});
