/** Jaar: its months, its duties as tables, its own tasks, and its plan; all counted from the meetings. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedMeeting } from "../../../tests/support/seed.ts";
import { type Meeting, meetings } from "../../domain/tables/meetings.ts";
import { duties, dutyMarkId, dutyMarks, normChangeId, normChanges } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { publicationId, publications } from "../../domain/tables/publications.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { DutyScreen } from "./duty-screen.tsx";
import { NewDutyScreen } from "./new-duty-screen.tsx";
import { PlanScreen } from "./plan-screen.tsx";
import type { PlanForm, PlanToShare, ShareYearPlan } from "./share-year-plan.ts";
import { YearScreen } from "./year-screen.tsx";

const user = userEvent.setup();
let store: Store;
let shared: { readonly plan: PlanToShare; readonly form: PlanForm }[];
let answer: Awaited<ReturnType<ShareYearPlan>>;
beforeEach(async () => {
  store = await testStore();
  shared = [];
  answer = "shared";
  sessionStorage.clear();
});

const share: ShareYearPlan = async (plan, form) => {
  shared.push({ plan, form });
  return Promise.resolve(answer);
};

const openYear = (at = "/jaar") =>
  renderScreen(<YearScreen />, { store, path: at.startsWith("/jaar/") ? "/jaar/:year" : "/jaar", at });
const openDuty = (id: string, year = "2026") =>
  renderScreen(
    <>
      <DutyScreen />
      <ToastRegion />
    </>,
    { store, path: "/jaar/:year/taak/:dutyId", at: `/jaar/${year}/taak/${encodeURIComponent(id)}` },
  );
const openNew = () =>
  renderScreen(
    <>
      <NewDutyScreen />
      <ToastRegion />
    </>,
    { store, path: "/jaar/:year/taak/nieuw", at: "/jaar/2026/taak/nieuw" },
  );
const openPlan = (year: string) =>
  renderScreen(
    <>
      <PlanScreen shareYearPlan={share} />
      <ToastRegion />
    </>,
    { store, path: "/jaar/:year/plan", at: `/jaar/${year}/plan` },
  );

const plan = (id: string, date: string, more: Partial<Meeting> = {}) =>
  store.commit([create(meetings, id, { kind: "public", isPublic: true, date, start: "20:00", ...more })]);
const say = (fields: object) => store.commit([write(organisation, ORGANISATION_ID, fields)]);
const card = async (name: string) => within(await screen.findByRole("region", { name }));
const hrefOf = (link: HTMLElement) => link.getAttribute("href");
const allDuties = () => store.read((reader) => reader.all(duties));
const markOf = (id: string, year = "2026") =>
  store.read((reader) => reader.get(dutyMarks, dutyMarkId(year, id)));

const PUBLIC = "Openbare vergaderingen per jaar";

test("an empty organisation sees what the year asks, with free tables to plan at", async () => {
  openYear();
  expect(await screen.findByRole("heading", { level: 1, name: "Jaar 2026" })).toBeTruthy();
  const open = await card(PUBLIC);
  expect(open.getByText("0 van 2 gehouden")).toBeTruthy();
  const [first] = open.getAllByRole("link", { name: /Vrije tafel/ });
  expect(open.getAllByRole("link")).toHaveLength(2);
  expect(hrefOf(first as HTMLElement)).toBe("/vergaderingen/nieuw?soort=public");
  expect(hrefOf(screen.getByRole("link", { name: "Maak jaarmap" }))).toBe("/jaar/2026/map");
});

// domain.md, Norms: each with its weight, for whom, and the paper it stands in.
test("each duty says how it weighs, whose doing it is, and where it stands", async () => {
  openYear();
  const open = await card(PUBLIC);
  expect(open.getByText("Basisregel, voorwaarde voor subsidie")).toBeTruthy();
  expect(open.getByText("Uw organisatie")).toBeTruthy();
  expect(open.getByText(/RadarAdvies 2024, hoofdstuk 4/)).toBeTruthy();
  const talks = await card("Gesprekken met de stadsdeeldirecteur per jaar");
  expect(talks.getByText("Samen met de gemeente")).toBeTruthy();
});

test("what the municipality or PEP must do is nowhere, and nothing is called a shortage", async () => {
  await seedMeeting(store, "once", { date: "2024-03-05" });
  const { unmount } = openYear();
  await card(PUBLIC);
  for (const words of [/PEP/, /Stadsdeelmedewerker/, /Evaluatie/, /krijgt een vervolg/])
    expect(screen.queryByText(words)).toBeNull();
  unmount();
  openYear("/jaar/2024");
  const past = await card(PUBLIC);
  expect(past.getByText("1 van 2 gehouden")).toBeTruthy();
  expect(hrefOf(past.getByRole("link", { name: /Toch gehouden/ }))).toBe(
    "/vergaderingen/nieuw?soort=public&vroeger=ja",
  );
  expect(document.body.textContent).not.toMatch(/tekort|te weinig|niet gehaald|ontbreekt/i);
});

test("a held table leads to its meeting, a planned one too, and one that was called off is free again", async () => {
  await seedMeeting(store, "held", { date: "2026-02-05" });
  await plan("coming", "2026-05-07");
  openYear();
  const open = await card(PUBLIC);
  expect(open.getByText("1 van 2 gehouden, 1 gepland")).toBeTruthy();
  expect(hrefOf(open.getByRole("link", { name: /5 februari/ }))).toBe("/vergaderingen/held");
  expect(hrefOf(open.getByRole("link", { name: /7 mei/ }))).toBe("/vergaderingen/coming");
  await store.commit([write(meetings, "coming", { cancelledOn: "2026-03-05" })]);
  expect(await open.findByRole("link", { name: /Vrije tafel/ })).toBeTruthy();
});

test("a norm that was changed or put aside counts so at once", async () => {
  openYear();
  await card(PUBLIC);
  await store.commit([
    write(normChanges, normChangeId("den-haag-2021-2024", "publicMeetings"), { value: 3 }),
  ]);
  expect(await screen.findByText("0 van 3 gehouden")).toBeTruthy();
  await store.commit([
    write(normChanges, normChangeId("den-haag-2021-2024", "publicMeetings"), { off: true }),
  ]);
  await waitFor(() => expect(screen.queryByRole("region", { name: PUBLIC })).toBeNull());
});

test("verslagen: what still waits leads to where it is made public", async () => {
  await seedMeeting(store, "public", { date: "2026-01-05" });
  await seedMeeting(store, "waiting", { date: "2026-02-05" });
  await store.commit([
    write(publications, publicationId("public", "website"), { meetingId: "public", on: "2026-01-20" }),
  ]);
  openYear();
  const minutes = await card("Verslagen van overleg zijn openbaar");
  expect(minutes.getByText("1 van 2 openbaar")).toBeTruthy();
  expect(hrefOf(minutes.getByRole("link", { name: /5 februari/ }))).toBe("/vergaderingen/waiting/uitwerken");
});

test("a day that passed without a word is asked about, and counts for nothing until then", async () => {
  await plan("forgotten", "2026-02-05");
  openYear();
  const ask = await screen.findByRole("list", { name: "Ging dit door?" });
  expect(hrefOf(within(ask).getByRole("link", { name: /Openbare vergadering/ }))).toBe(
    "/vergaderingen/forgotten",
  );
  expect((await card(PUBLIC)).getByText("0 van 2 gehouden")).toBeTruthy();
});

test("a month opens with its meetings and duties, and the address remembers it", async () => {
  await seedMeeting(store, "held", { date: "2026-03-04" });
  await store.commit([create(duties, "kvk", { title: "Opgave KvK", month: 3, since: "2026" })]);
  const { router } = openYear();
  const march = await screen.findByRole("button", { name: "maart 2026: 1 gehouden, 1 taak" });
  await user.click(march);
  expect(march.getAttribute("aria-expanded")).toBe("true");
  const list = await screen.findByRole("list", { name: "Maart 2026" });
  expect(within(list).getAllByRole("link").map(hrefOf)).toEqual([
    "/vergaderingen/held",
    "/jaar/2026/taak/kvk",
  ]);
  expect(router.state.location.search).toBe("?maand=2026-03");
  await user.click(march);
  expect(screen.queryByRole("list", { name: "Maart 2026" })).toBeNull();
});

test("a boekjaar from September: August and September lie in two years", async () => {
  await say({ bookYearStart: 9 });
  await seedMeeting(store, "august", { date: "2025-08-31" });
  await seedMeeting(store, "september", { date: "2025-09-01" });
  const { unmount } = openYear();
  expect(await screen.findByRole("heading", { level: 1, name: "Jaar 2025-2026" })).toBeTruthy();
  expect((await card(PUBLIC)).getByText("1 van 2 gehouden")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: /20\d\d:/ })[0]?.textContent).toContain("september 2025");
  expect(hrefOf(screen.getByRole("link", { name: "Vorig jaar, 2024-2025" }))).toBe("/jaar/2024");
  unmount();
  openYear("/jaar/2024");
  expect((await card(PUBLIC)).getByRole("link", { name: /31 augustus 2025/ })).toBeTruthy();
  expect(hrefOf(screen.getByRole("link", { name: "Volgend jaar, 2025-2026" }))).toBe("/jaar");
});

test("a year to come proposes a day of that year, and leads to its plan", async () => {
  openYear("/jaar/2027");
  const [first] = (await card(PUBLIC)).getAllByRole("link", { name: /Vrije tafel/ });
  expect(hrefOf(first as HTMLElement)).toMatch(/^\/vergaderingen\/nieuw\?soort=public&datum=2027-\d\d-\d\d$/);
  expect(hrefOf(screen.getByRole("link", { name: "Stem jaarplan af" }))).toBe("/jaar/2027/plan");
});

test("a year of which nothing is known does not list what was not done", async () => {
  openYear("/jaar/2019");
  expect(await screen.findByText("Over 2019 staat hier nog niets")).toBeTruthy();
  expect(screen.queryByText(/gehouden/)).toBeNull();
});

test.each(["/jaar/zomer", "/jaar/02026", "/jaar/9999"])("%s is no year", async (at) => {
  openYear(at);
  expect(await screen.findByRole("heading", { level: 1, name: "Dit jaar staat hier niet" })).toBeTruthy();
  expect(hrefOf(screen.getByRole("link", { name: "Naar dit jaar" }))).toBe("/jaar");
});

test("sixty meetings stay a picture, and all of them can be found", async () => {
  await store.commit(
    Array.from({ length: 60 }, (_each, at) =>
      create(meetings, `m${String(at).padStart(2, "0")}`, {
        kind: "public",
        title: at === 0 ? "W".repeat(60) : "",
        date: `2026-${String((at % 12) + 1).padStart(2, "0")}-01`,
        ...(at % 12 < 3 && { opened: "20:00", closed: "22:00" }),
      }),
    ),
  );
  openYear();
  const open = await card(PUBLIC);
  expect(open.getByText("15 gehouden, 45 gepland")).toBeTruthy();
  expect(open.getByText("Toon alle 60")).toBeTruthy();
  await user.click(open.getByText("Toon alle 60"));
  expect(open.getAllByRole("link", { name: /Openbare vergadering|WWW/ }).length).toBe(20);
});

test.each([
  [
    "association",
    ["Algemene ledenvergadering", "Jaarstukken vastgesteld", "Nagekeken wie invalt voor het bestuur"],
  ],
  ["none", []],
])("the rechtsvorm %s brings its own", async (legalForm, names) => {
  await say({ legalForm });
  openYear();
  await card(PUBLIC);
  const found = [
    "Algemene ledenvergadering",
    "Jaarstukken vastgesteld",
    "Nagekeken wie invalt voor het bestuur",
  ].filter((name) => screen.queryByRole("region", { name }) !== null);
  expect(found).toEqual(names);
});

test("a task of one's own needs only what must be done, and counts from this year on", async () => {
  openNew();
  await user.click(await screen.findByRole("button", { name: "Voeg taak toe" }));
  expect(await screen.findByText(/Er staat nog niet wat er moet gebeuren/)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: /Wat moet er gebeuren/ }), "<script>🎉 jaarrekening");
  await user.selectOptions(screen.getByRole("combobox", { name: "In welke maand?" }), "3");
  await user.click(screen.getByRole("button", { name: "Voeg taak toe" }));
  expect(await screen.findByText("naar /jaar")).toBeTruthy();
  expect(await allDuties()).toMatchObject([
    { title: "<script>🎉 jaarrekening", month: 3, meetingKind: "", perYear: 1, since: "2026" },
  ]);
});

test("a title of a hundred thousand signs is refused, and stays to be made shorter", async () => {
  openNew();
  const title = await screen.findByRole("textbox", { name: /Wat moet er gebeuren/ });
  fireEvent.change(title, { target: { value: "a".repeat(100_000) } });
  await user.click(screen.getByRole("button", { name: "Voeg taak toe" }));
  expect(await screen.findByText(/te lang/)).toBeTruthy();
  expect(await allDuties()).toEqual([]);
  expect((title as HTMLInputElement).value).toHaveLength(100_000);
  fireEvent.change(title, { target: { value: "" } });
});

test("a task that a meeting does asks how often, and is counted and not ticked", async () => {
  openNew();
  await user.type(await screen.findByRole("textbox", { name: /Wat moet er gebeuren/ }), "Buurtborrel");
  expect(screen.queryByRole("spinbutton", { name: "Hoe vaak per jaar?" })).toBeNull();
  await user.selectOptions(screen.getByRole("combobox", { name: /Hoe weet de app/ }), "activity");
  fireEvent.change(screen.getByRole("spinbutton", { name: "Hoe vaak per jaar?" }), {
    target: { value: "4" },
  });
  await user.click(screen.getByRole("button", { name: "Voeg taak toe" }));
  await screen.findByText("naar /jaar");
  const [made] = await allDuties();
  expect(made).toMatchObject({ meetingKind: "activity", perYear: 4 });
  openDuty(made?.id ?? "");
  expect(await screen.findByText("0 van 4 gehouden")).toBeTruthy();
  expect(screen.queryByLabelText("Gedaan op")).toBeNull();
});

test("a task is ticked with a day and a remark, for one year, and taken back by emptying the day", async () => {
  await store.commit([create(duties, "kvk", { title: "Opgave KvK" })]);
  openDuty("kvk");
  const day = await screen.findByLabelText("Gedaan op");
  expect(screen.queryByRole("textbox", { name: "Opmerking" })).toBeNull();
  fireEvent.change(day, { target: { value: "2026-02-31" } });
  expect(await markOf("kvk")).toBeUndefined();
  fireEvent.change(day, { target: { value: "2026-03-06" } });
  expect(await screen.findByText(/Deze dag moet nog komen/)).toBeTruthy();
  expect(await markOf("kvk")).toBeUndefined();
  fireEvent.change(day, { target: { value: "2026-02-11" } });
  await user.type(await screen.findByRole("textbox", { name: "Opmerking" }), "Bram deed het.");
  await user.tab();
  await waitFor(async () =>
    expect(await markOf("kvk")).toMatchObject({ on: "2026-02-11", remark: "Bram deed het." }),
  );
  expect(await markOf("kvk", "2025")).toBeUndefined();
  expect(await screen.findByText("Gedaan op 11 februari 2026")).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Gedaan op"), { target: { value: "" } });
  expect(await screen.findByText("Nog niet genoteerd")).toBeTruthy();
});

test("a task is changed as it is typed, and a remark that is too long is refused", async () => {
  await store.commit([
    create(duties, "kvk", { title: "Opgave" }),
    write(dutyMarks, dutyMarkId("2026", "kvk"), { on: "2026-02-11" }),
  ]);
  openDuty("kvk");
  const title = await screen.findByRole("textbox", { name: /Wat moet er gebeuren/ });
  await user.clear(title);
  await user.tab();
  expect(await screen.findByText(/Er staat nog niet wat er moet gebeuren/)).toBeTruthy();
  expect(await allDuties()).toMatchObject([{ title: "Opgave" }]);
  await user.type(title, "كل سنة");
  await user.tab();
  await waitFor(async () => expect(await allDuties()).toMatchObject([{ title: "كل سنة" }]));
  const remark = screen.getByRole("textbox", { name: "Opmerking" });
  fireEvent.focus(remark);
  fireEvent.change(remark, { target: { value: "a".repeat(100_000) } });
  fireEvent.blur(remark);
  expect(await screen.findByText(/te lang/)).toBeTruthy();
  expect((await markOf("kvk"))?.remark).toBe("");
});

test("a task that was removed can be put back, with its ticks", async () => {
  await store.commit([
    create(duties, "kvk", { title: "Opgave KvK" }),
    write(dutyMarks, dutyMarkId("2026", "kvk"), { on: "2026-02-11" }),
  ]);
  openDuty("kvk");
  await user.click(await screen.findByRole("button", { name: "Verwijder taak" }));
  expect(await screen.findByText("naar /jaar")).toBeTruthy();
  expect(await allDuties()).toEqual([]);
  undoLatest();
  await waitFor(async () => expect(await allDuties()).toMatchObject([{ title: "Opgave KvK" }]));
  expect((await markOf("kvk"))?.on).toBe("2026-02-11");
});

test("who steps in is looked at in the profile, never ticked here", async () => {
  await say({ legalForm: "foundation", deputyRuleCheckedOn: "2026-02-01" });
  openDuty("legal:deputyRule");
  expect(await screen.findByText("Gedaan op 1 februari 2026")).toBeTruthy();
  expect(screen.queryByLabelText("Gedaan op")).toBeNull();
  expect(hrefOf(screen.getByRole("link", { name: "Naar het profiel" }))).toBe("/instellingen/profiel");
});

test.each(["weg", "pepContact", "questionsAnswered"])("%s is no task here", async (id) => {
  openDuty(id);
  expect(await screen.findByRole("heading", { level: 1, name: "Deze taak is er niet" })).toBeTruthy();
});

test("the plan: dates, what asks for one, and when it was settled", async () => {
  await plan("park", "2027-02-10", { title: "Avond over het park" });
  await plan("off", "2027-03-10", { cancelledOn: "2026-03-05" });
  openPlan("2027");
  const dates = await screen.findByRole("list", { name: "Data" });
  expect(within(dates).getAllByRole("link")).toHaveLength(1);
  const missing = within(screen.getByRole("list", { name: "Nog te plannen" }));
  expect(hrefOf(missing.getByRole("link", { name: /Openbare vergaderingen/ }))).toMatch(
    /soort=public&datum=2027/,
  );
  fireEvent.change(screen.getByLabelText("Samen gepland op"), { target: { value: "2026-03-01" } });
  await waitFor(async () => expect(await markOf("yearTogether", "2027")).toMatchObject({ on: "2026-03-01" }));
});

test("the plan is shared in the form that is pressed, and its calendar only when it has dates", async () => {
  const { unmount } = openPlan("2027");
  await user.click(await screen.findByRole("button", { name: "Deel jaarplan" }));
  const forms = () => within(screen.getByRole("dialog"));
  expect(forms().queryByRole("button", { name: /Agenda-bestand/ })).toBeNull();
  answer = "failed";
  await user.click(forms().getByRole("button", { name: /^PDF/ }));
  expect(await screen.findByText(/Het delen lukte niet/)).toBeTruthy();
  expect(shared.map(({ form }) => form)).toEqual(["pdf"]);
  await user.click(forms().getByRole("button", { name: "Sluiten" }));
  unmount();
  await plan("park", "2027-02-10");
  answer = "downloaded";
  openPlan("2027");
  await user.click(await screen.findByRole("button", { name: "Deel jaarplan" }));
  await user.click(await screen.findByRole("button", { name: /Agenda-bestand/ }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(shared.at(-1)).toMatchObject({ form: "calendar", plan: { agreedOn: "" } });
});
