/** The shortcuts of the live screen lead to the fields, by keyboard alone, on a laptop's width and on a phone's. */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { agendaItems, attendance, attendanceId, meetings } from "../../domain/tables/meetings.ts";
import { people } from "../../domain/tables/people.ts";
import { create, write } from "../../storage/write.ts";
import { PageHelpProvider } from "../../ui/page-help.tsx";
import { SHORTCUTS } from "./shortcuts.ts";
import { TakeMinutesScreen } from "./take-minutes-screen.tsx";
import { texts } from "./texts.ts";

const focused = () => document.activeElement;

async function openLive() {
  const store = await testStore();
  await store.commit([
    create(meetings, "m", { kind: "board", date: "2026-03-05", start: "20:00" }),
    create(people, "p0", { name: "Marijke de Wit", group: "board" }),
    write(attendance, attendanceId("m", "p0"), { meetingId: "m", personId: "p0", status: "present" }),
    create(agendaItems, "i0", { meetingId: "m", title: "Opening", order: "a" }),
  ]);
  const user = userEvent.setup();
  renderScreen(
    <PageHelpProvider help={<p>Uitleg</p>}>
      <TakeMinutesScreen onLive={vi.fn()} />
    </PageHelpProvider>,
    { store, path: "/vergaderingen/:id/notuleren", at: "/vergaderingen/m/notuleren" },
  );
  await user.click(await screen.findByRole("button", { name: texts.open.button }));
  await screen.findByRole("heading", { name: /Opening/ });
  return { store, user };
}

test("Wie, Wanneer and the vote are a key away from the words", async () => {
  const { user } = await openLive();
  await user.keyboard("{Alt>}3{/Alt}");
  await user.keyboard("Offerte vragen");
  await screen.findByText(texts.action.who);
  await user.keyboard("{Alt>}w{/Alt}");
  expect(focused()?.textContent).toBe("Marijke");
  await user.keyboard("{Alt>}{Shift>}w{/Shift}{/Alt}");
  expect(focused()?.closest("[data-field]")?.textContent).toContain(texts.action.when);
  await user.keyboard("{Alt>}2{/Alt}");
  await user.keyboard("De bank komt er.");
  await user.keyboard("{Alt>}t{/Alt}");
  expect(focused()).toBe(screen.getByRole("radio", { name: texts.decision.withoutVote }));
});

test("from elsewhere it goes to the last that has the field, and opens it; without one nothing happens", async () => {
  const { user } = await openLive();
  await user.keyboard("{Alt>}w{/Alt}");
  expect(screen.queryByText(texts.action.who)).toBeNull();
  await user.keyboard("{Alt>}4{/Alt}");
  await user.keyboard("Wie betaalt dat?");
  await user.keyboard("{Alt>}1{/Alt}");
  await user.keyboard("Een notitie");
  expect(screen.queryByLabelText(texts.question.forWhom)).toBeNull();
  await user.keyboard("{Alt>}w{/Alt}");
  expect(focused()).toBe(screen.getByLabelText(texts.question.forWhom));
});

test("a new item and closing are a key away as well, also where the agenda is another view", async () => {
  const { user } = await openLive();
  await user.keyboard("{Alt>}n{/Alt}");
  await waitFor(() => expect(focused()).toBe(screen.getByLabelText(texts.item.addLabel)));
  await user.keyboard("{Alt>}s{/Alt}");
  await screen.findByText(texts.item.nothingYet);
  await user.keyboard("{Alt>}l{/Alt}");
  await waitFor(() => expect(focused()?.textContent).toMatch(/^Sluit om/));
});

test("every shortcut has its words, its own keys, and the buttons tell theirs", async () => {
  await openLive();
  expect(new Set(SHORTCUTS.map(({ keys }) => keys)).size).toBe(SHORTCUTS.length);
  for (const { name } of SHORTCUTS) expect(texts.keys.does[name]).not.toBe("");
  const bar = screen.getByRole("group", { name: texts.kindQuestion });
  expect([...bar.children].map((each) => each.getAttribute("aria-keyshortcuts"))).toEqual([
    "Alt+1",
    "Alt+2",
    "Alt+3",
    "Alt+4",
  ]);
});

test("the explanation stands at the foot, out of the way", async () => {
  await openLive();
  expect(screen.getByText("Uitleg")).toBeTruthy();
});
