/** Reading along: the main screens show what there is, without a field, a tick or a button that would change anything. */

import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider, useLocation } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { testStore } from "../../tests/support/render-screen.tsx";
import { seedBlock, seedDevice, seedMeeting, seedPerson } from "../../tests/support/seed.ts";
import { terms } from "../domain/tables/board.ts";
import { formats } from "../domain/tables/formats.ts";
import { agendaItems, meetings } from "../domain/tables/meetings.ts";
import { tickId, ticks } from "../domain/tables/ticks.ts";
import { ActionScreen } from "../features/actions/action-screen.tsx";
import { ActionsScreen } from "../features/actions/actions-screen.tsx";
import { MeetingFrame } from "../features/meetings/meeting-frame.tsx";
import { MeetingsScreen } from "../features/meetings/meetings-screen.tsx";
import { PeopleScreen } from "../features/people/people-screen.tsx";
import { PersonScreen } from "../features/people/person-screen.tsx";
import { PrepareScreen } from "../features/prepare/prepare-screen.tsx";
import { MemberScreen } from "../features/terms/member-screen.tsx";
import { TodayScreen } from "../features/today/today-screen.tsx";
import { WorkOutScreen } from "../features/work-out/work-out-screen.tsx";
import type { Store } from "../storage/store.ts";
import { StoreProvider } from "../storage/store-context.tsx";
import { create, write } from "../storage/write.ts";
import { ReadingAlong } from "./reading-along.tsx";

const WHY = "U leest mee. Wijzigen kan het bestuur.";
const never = async () => "failed" as const;

let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "noor", "Noor de Wit", { functie: "voorzitter", phone: "070 555 01 01" });
  await seedDevice(store, "noor");
  await seedMeeting(store, "held");
  await store.commit([
    create(meetings, "planned", { kind: "board", date: "2026-04-02", start: "20:00", place: "Buurthuis" }),
    create(agendaItems, "opening", { meetingId: "planned", title: "Opening", order: "a0" }),
    create(terms, "t", { personId: "noor", functie: "voorzitter", from: "2024-03-01", until: "2028-03-01" }),
  ]);
  await seedBlock(store, "zaal", "Zaal reserveren", { due: "2026-06-30" });
});

type Opened = readonly [at: string, shows: string | RegExp, element: ReactElement, pattern?: string];

const SCREENS: readonly Opened[] = [
  ["/", "Vandaag", <TodayScreen key="t" />],
  [
    "/vergaderingen",
    /Bestuursvergadering/,
    <MeetingsScreen key="m" shareCalendar={async () => "cancelled"} />,
  ],
  ["/acties", /Zaal reserveren/, <ActionsScreen key="a" shareActionList={never} />],
  ["/acties/zaal", "Zaal reserveren", <ActionScreen key="b" />, "/acties/:id"],
  ["/mensen", "Noor de Wit", <PeopleScreen key="p" />],
  ["/mensen/noor", "070 555 01 01", <PersonScreen key="q" shareActionsOf={never} />, "/mensen/:id"],
  ["/bestuur/lid/noor", /voorzitter/, <MemberScreen key="l" />, "/bestuur/lid/:personId"],
];

function Where() {
  return <ReadingAlong path={useLocation().pathname} />;
}

/** The screen inside what the frame puts round it. */
function open(at: string, element: ReactElement, pattern = at) {
  const children = [
    { path: pattern, element },
    { path: "/vergaderingen/:id", element: <MeetingFrame />, children: STEPS },
    { path: "*", element: <p>iets anders</p> },
  ];
  const router = createMemoryRouter([{ element: <Where />, children }], { initialEntries: [at] });
  render(
    <StoreProvider store={store}>
      <RouterProvider router={router} />
    </StoreProvider>,
  );
  return router;
}

const STEPS = [
  { path: "voorbereiden", element: <PrepareScreen /> },
  { path: "uitwerken", element: <WorkOutScreen shareVerslag={never} /> },
];

/** What would change something: a field, a tick, and a link to where something new is made. Filters and searching are for everyone. */
const waysToChange = () =>
  [
    ...document.querySelectorAll(
      "textarea, select, input:not([type=search]), a[href*='/nieuw'], a[href*='/notuleren']",
    ),
  ].filter((each) => each.closest("details") === null || each.tagName === "TEXTAREA");

test.each(SCREENS.map((each) => [each[0], each] as const))(
  "%s is read, and offers no change",
  async (at, [, shows, element, pattern]) => {
    await store.readAlong(true);
    open(at, element, pattern);
    expect((await screen.findAllByText(shows)).length).toBeGreaterThan(0);
    expect(screen.getByText(WHY)).toBeTruthy();
    expect(waysToChange()).toEqual([]);
    expect(screen.queryByRole("button", { name: /Verwijder|Zet op klaar|Voeg|Pas aan|Wijzig/ })).toBeNull();
  },
);

test("a meeting is read in its steps, and what is being noted is read in its verslag", async () => {
  const router = open("/vergaderingen/planned/voorbereiden", <p />, "/elders");
  expect(await screen.findByText("Buurthuis")).toBeTruthy();
  expect(screen.getByText(/Opening/)).toBeTruthy();
  expect(waysToChange()).toEqual([]);
  expect(screen.queryByRole("button", { name: /Sleep|Omlaag|Verwijder|Gaat niet door/ })).toBeNull();
  await router.navigate("/vergaderingen/held/notuleren");
  await waitFor(() => expect(router.state.location.pathname).toBe("/vergaderingen/held/uitwerken"));
  expect(await screen.findByText("Zo ziet het verslag eruit")).toBeTruthy();
  expect(waysToChange()).toEqual([]);
});

test.each(["/acties/nieuw", "/vergaderingen/overnemen", "/jaar/2026/taak/nieuw", "/instellingen/prullenbak"])(
  "%s says calmly that there is nothing to do",
  async (at) => {
    open(at, <p>het formulier</p>);
    expect(await screen.findByText("Wijzigen kan het bestuur. Lezen kunt u alles.")).toBeTruthy();
    expect(screen.queryByText("het formulier")).toBeNull();
    expect(screen.getByRole("link", { name: "Naar Vandaag" })).toBeTruthy();
  },
);

test("of a list of things to see to, also what is not done yet is read", async () => {
  const list = { meetingId: "planned" };
  await store.commit([
    create(formats, "board", { checklist: ["Zaal", "Koffie"] }),
    write(ticks, tickId(list, "Zaal"), { ...list, line: "Zaal", isDone: true }),
  ]);
  open("/vergaderingen/planned/voorbereiden", <p />, "/elders");
  expect(await screen.findByText("1 van 2 geregeld.")).toBeTruthy();
  expect(screen.getByText("Zaal").parentElement?.textContent).toBe("Zaal(klaar)");
  expect(screen.getByText("Koffie").parentElement?.textContent).toBe("Koffie");
  expect(waysToChange()).toEqual([]);
});

test("a filter stays usable", async () => {
  open("/acties", <ActionsScreen shareActionList={never} />);
  const mine = await screen.findByRole("radio", { name: "Mijn acties" });
  expect(await screen.findByRole("button", { name: "Deel lijst" })).toBeTruthy();
  await userEvent.click(mine);
  await waitFor(() => expect(mine.getAttribute("aria-checked")).toBe("true"));
});
