/** One member of the board: terms read and changed, Herbenoem and Stapt af, and what Contacten says afterwards. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { efforts, type Term, terms } from "../../domain/tables/board.ts";
import { ORGANISATION_ID, type Organisation, organisation } from "../../domain/tables/organisation.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts } from "../../ui/toasts.ts";
import { MemberScreen } from "./member-screen.tsx";

const user = userEvent.setup();
beforeEach(dismissAllToasts);
// Today is 5 March 2026.
const RUNNING = { functie: "secretaris", from: "2023-01-01", until: "2026-12-31" };
const LAPSED = { functie: "secretaris", from: "2021-01-01", until: "2024-12-31" };

type Given = {
  readonly person?: Partial<Person>;
  readonly terms?: readonly Partial<Term>[];
  readonly organisation?: Partial<Organisation>;
  readonly fill?: (store: Store) => Promise<void>;
};

async function open({ person, terms: list = [RUNNING], organisation: own, fill }: Given = {}) {
  const store = await testStore();
  await seedPerson(store, "noor", "Noor Şahin", { functie: "secretaris", ...person });
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde", ...own }),
    ...list.map((term, index) => create(terms, `t${index}`, { personId: "noor", ...term })),
  ]);
  await fill?.(store);
  const element = (
    <>
      <MemberScreen />
      <ToastRegion />
    </>
  );
  const view = renderScreen(element, { store, path: "/bestuur/lid/:personId", at: "/bestuur/lid/noor" });
  await screen.findByRole("heading", { level: 1 });
  return {
    store,
    ...view,
    all: async () =>
      (await store.read((reader) => reader.all(terms))).sort((a, b) => (a.from < b.from ? -1 : 1)),
    person: () => store.read((reader) => reader.get(people, "noor")),
  };
}

const press = (name: string | RegExp) => user.click(screen.getByRole("button", { name }));
const text = () => (document.body.textContent ?? "").replaceAll("\u00a0", " ");
const undo = async () => user.click(await screen.findByRole("button", { name: "Zet terug" }));
/** A date input in this simulated page takes whole days only. */
const day = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("what it says", () => {
  test("the functie, the length of service over terms, and the terms, the latest first", async () => {
    await open({ terms: [{ functie: "bestuurslid", from: "2019-01-01", until: "2022-12-31" }, RUNNING] });
    expect(text()).toContain("Secretaris, 7 jaar en 2 maanden.");
    expect(text()).toContain("In het bestuur sinds 1 januari 2019. Alle termijnen bij elkaar.");
    const headings = screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);
    expect(headings).toEqual(["1e termijn als secretaris", "1e termijn als bestuurslid"]);
    expect(text()).toContain("1 januari 2023 tot en met 31 december 2026.");
  });

  test("who left and returned: the time between does not count", async () => {
    await open({ terms: [{ functie: "secretaris", from: "2012-01-01", until: "2015-12-31" }, RUNNING] });
    expect(text()).toContain("Secretaris, 7 jaar en 2 maanden.");
    expect(text()).toContain(
      "Van 1 januari 2012 tot en met 31 december 2015 en sinds 1 januari 2023. Alle termijnen bij elkaar. De tijd ertussen telt niet mee.",
    );
  });

  test("only a lapsed term is an alarm, with what can be done beside it", async () => {
    await open({ terms: [LAPSED] });
    const alarm = screen.getByRole("alert");
    expect(alarm.textContent).toContain("Termijn verlopen op 31 december 2024.");
    expect(screen.getAllByRole("button", { name: "Herbenoem" })).toHaveLength(1);
  });

  test("24 years is said softly, with a place for what is done", async () => {
    await open({ terms: [{ functie: "voorzitter", from: "2002-01-01", until: "2026-12-31" }] });
    expect(text()).toContain("Voorzitter, 24 jaar en 2 maanden.");
    expect(text()).toContain("Wat u doet voor opvolging telt mee.");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("link", { name: "Noteer wat u doet" }).getAttribute("href")).toBe(
      "/bestuur/inspanningen/nieuw?over=noor",
    );
    expect(text()).toContain("Deze termijn duurt 25 jaar. Klopt dat?");
  });

  test("of whom no term is known, it asks since when", async () => {
    await open({ terms: [] });
    expect(
      screen.getByRole("heading", { name: "Sinds wanneer zit Noor Şahin in het bestuur?" }),
    ).toBeTruthy();
    expect(screen.getByRole("link", { name: "Vul de termijn in" }).getAttribute("href")).toBe(
      "/bestuur/nieuw?persoon=noor",
    );
  });

  test("of somebody from before, nothing is asked about the wijk", async () => {
    await open({ terms: [{ ...LAPSED, endedOn: "2024-12-31" }], person: { left: true } });
    expect(text()).toContain("Was 4 jaar lid van het bestuur.");
    expect(screen.queryByText("Woont deze persoon in de wijk?")).toBeNull();
    expect(screen.queryByRole("button", { name: "Herbenoem" })).toBeNull();
  });

  test("somebody who is not there", async () => {
    const store = await testStore();
    renderScreen(<MemberScreen />, { store, path: "/bestuur/lid/:personId", at: "/bestuur/lid/weg" });
    expect(await screen.findByText("Deze persoon is er niet meer.")).toBeTruthy();
  });

  test("markup stays text", async () => {
    const { container } = await open({ terms: [{ ...RUNNING, functie: "<script>alert(1)</script>" }] });
    expect(text()).toContain("<script>alert(1)</script>");
    expect(container.querySelector("script")).toBeNull();
  });
});

describe("Herbenoem", () => {
  test("one tap makes the next term from the day after, and can be undone", async () => {
    const { all } = await open({ organisation: { termYears: 3 } });
    await press("Herbenoem");
    await screen.findByText("Noor Şahin is herbenoemd tot en met 31 december 2029.");
    expect(await all()).toMatchObject([
      { until: "2026-12-31" },
      { functie: "secretaris", from: "2027-01-01", until: "2029-12-31", interim: false, number: null },
    ]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Herbenoem" })).toBeNull());
    await undo();
    await waitFor(async () => expect(await all()).toHaveLength(1));
  });

  test("asks for the besluit of the new term, and no more once it is there", async () => {
    await open({ organisation: { termYears: 4 } });
    expect(screen.queryByRole("button", { name: "Noteer het besluit" })).toBeNull();
    await press("Herbenoem");
    await user.click(await screen.findByRole("button", { name: "Noteer het besluit" }));
    await screen.findByLabelText("Op welke dag is dit besloten?");
    day("Op welke dag is dit besloten?", "2026-03-05");
    await press("Klaar");
    expect(await screen.findByText("Besluit van 5 maart")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Noteer het besluit" })).toBeNull();
  });

  test("as long as the last one, when the statuten are not known; a lapsed one is an alarm no more", async () => {
    const { all } = await open({ terms: [LAPSED] });
    await press("Herbenoem");
    await waitFor(async () =>
      expect(await all()).toMatchObject([{}, { from: "2025-01-01", until: "2028-12-31" }]),
    );
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  test("an open term is closed the day before, and open again when it is undone", async () => {
    const { all } = await open({ terms: [{ ...RUNNING, until: "" }], organisation: { termYears: 4 } });
    await press("Herbenoem");
    await waitFor(async () =>
      expect(await all()).toMatchObject([
        { until: "2026-03-04" },
        { from: "2026-03-05", until: "2030-03-04" },
      ]),
    );
    await undo();
    await waitFor(async () => expect(await all()).toMatchObject([{ until: "" }]));
  });

  test("more terms than the statuten name are said, and kept", async () => {
    await open({
      organisation: { maxTerms: 1 },
      terms: [{ ...LAPSED, from: "2019-01-01", until: "2022-12-31" }, RUNNING],
    });
    expect(text()).toContain("Uw statuten noemen hoogstens 1 termijn achter elkaar.");
  });
});

describe("Stapt af", () => {
  test("ends the term today; then Contacten can follow, and all of it can be undone", async () => {
    const { all, person } = await open();
    await press("Stapt af");
    await screen.findByText("Genoteerd: Noor Şahin is afgetreden op 5 maart 2026.");
    expect(await all()).toMatchObject([{ until: "2026-12-31", endedOn: "2026-03-05" }]);
    expect(await person()).toMatchObject({ functie: "secretaris", group: "board", left: false });
    await press("Blijft als vrijwilliger");
    await waitFor(async () => expect(await person()).toMatchObject({ group: "volunteer", functie: "" }));
    await waitFor(() =>
      expect(screen.queryByText("Wat past er nu in Contacten? U kunt dit ook zo laten.")).toBeNull(),
    );
    for (const button of await screen.findAllByRole("button", { name: "Zet terug" }))
      await user.click(button);
    await waitFor(async () => expect(await all()).toMatchObject([{ endedOn: "" }]));
    expect(await person()).toMatchObject({ functie: "secretaris", group: "board" });
  });

  test("of a lapsed term it was its last day", async () => {
    const { all } = await open({ terms: [LAPSED] });
    await press("Stapt af");
    await waitFor(async () => expect(await all()).toMatchObject([{ endedOn: "2024-12-31" }]));
    expect(await screen.findByRole("button", { name: "Niet meer actief" })).toBeTruthy();
  });

  test("of one of two functies: the other stays, and is what one is called", async () => {
    const { person } = await open({
      person: { functie: "secretaris en penningmeester" },
      terms: [RUNNING, { functie: "penningmeester", from: "2023-01-01", until: "2028-12-31" }],
    });
    await user.click(screen.getAllByRole("button", { name: "Stapt af" })[1] as HTMLElement);
    await waitFor(async () => expect(await person()).toMatchObject({ functie: "penningmeester" }));
    expect(screen.queryByRole("button", { name: "Niet meer actief" })).toBeNull();
  });
});

describe("changing a term", () => {
  const change = () => press(/^Wijzig/);

  test("another functie goes to Contacten with it, and so does a word of one's own", async () => {
    const { all, person } = await open({ person: { group: "volunteer" } });
    await change();
    await user.click(screen.getByRole("radio", { name: "voorzitter" }));
    await waitFor(async () =>
      expect(await person()).toMatchObject({ functie: "voorzitter", group: "board" }),
    );
    await user.click(screen.getByRole("radio", { name: "Andere functie" }));
    const own = screen.getByLabelText("Hoe heet de functie?");
    await user.clear(own);
    await user.type(own, "مسؤول 🌳");
    await user.tab();
    await waitFor(async () => expect(await person()).toMatchObject({ functie: "مسؤول 🌳" }));
    expect(await all()).toMatchObject([{ functie: "مسؤول 🌳" }]);
  });

  test("an empty or endless functie is refused, and what was there stays", async () => {
    const { all } = await open({ terms: [{ ...RUNNING, functie: "lid wijkkrant" }] });
    await change();
    await user.click(screen.getByRole("radio", { name: "Andere functie" }));
    const own = screen.getByLabelText("Hoe heet de functie?");
    await user.clear(own);
    await user.tab();
    expect(screen.getByText(/Hier staat nog niets/)).toBeTruthy();
    await user.click(own);
    await user.paste("a".repeat(100_000));
    await user.tab();
    expect(screen.getByText(/Dit is te lang en wordt zo niet bewaard/)).toBeTruthy();
    expect(await all()).toMatchObject([{ functie: "lid wijkkrant" }]);
  });

  test("an end before the beginning waits in its field, and is kept once both are right", async () => {
    const { all } = await open();
    await change();
    day("Laatste dag", "2022-06-30");
    expect(await screen.findByText(/Deze dag ligt voor de eerste dag/)).toBeTruthy();
    expect(await all()).toMatchObject([{ until: "2026-12-31" }]);
    day("Eerste dag", "2019-07-01");
    await waitFor(async () =>
      expect(await all()).toMatchObject([{ from: "2019-07-01", until: "2022-06-30" }]),
    );
    expect(screen.queryByText(/Deze dag ligt voor de eerste dag/)).toBeNull();
  });

  test("a year alone is enough", async () => {
    const { all } = await open();
    await change();
    await user.click(screen.getAllByRole("button", { name: "Ik weet alleen het jaar" })[0] as HTMLElement);
    const year = screen.getByLabelText("Eerste dag: welk jaar?");
    await user.clear(year);
    await user.type(year, "2019");
    await waitFor(async () => expect(await all()).toMatchObject([{ from: "2019-01-01" }]));
    await user.clear(year);
    await user.type(year, "19");
    await user.tab();
    expect(screen.getByText(/Dit is geen jaar van vier cijfers/)).toBeTruthy();
  });

  test("the besluit is one of the register, or a day", async () => {
    const fill = async (store: Store) => {
      await seedMeeting(store, "m", { kind: "members" });
      await seedBlock(store, "b", "Noor blijft secretaris.", { kind: "decision", meetingId: "m" });
    };
    const { all } = await open({ fill });
    await change();
    await screen.findByLabelText("Met welk besluit?");
    day("Of: de dag van het besluit", "2023-01-12");
    await waitFor(async () => expect(await all()).toMatchObject([{ decidedOn: "2023-01-12" }]));
    await user.selectOptions(await screen.findByLabelText("Met welk besluit?"), "b");
    await waitFor(async () => expect(await all()).toMatchObject([{ decisionId: "b" }]));
    await press("Klaar");
    expect(await screen.findByText(/^Besluit: /)).toBeTruthy();
  });

  test("waarnemend, and which term it is", async () => {
    const { all } = await open();
    await change();
    await user.type(screen.getByRole("spinbutton", { name: "De hoeveelste termijn is dit?" }), "3");
    await waitFor(() =>
      expect(screen.getByRole("heading", { name: "3e termijn als secretaris" })).toBeTruthy(),
    );
    await user.click(screen.getByRole("checkbox", { name: "Waarnemend" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Waarnemend secretaris" })).toBeTruthy());
    expect(await all()).toMatchObject([{ number: 3, interim: true }]);
  });

  test("a term is removed, and put back", async () => {
    const { all } = await open();
    await change();
    await press("Verwijder deze termijn");
    await waitFor(async () => expect(await all()).toEqual([]));
    await undo();
    await waitFor(async () => expect(await all()).toHaveLength(1));
  });
});

describe("beside the terms", () => {
  test("lives in the wijk: no, with a reason; source and weight stand beside it", async () => {
    const { person } = await open();
    expect(text()).toContain(
      "Staat in: beleidsnota 2021. Basisregel, een toelichting is genoeg. Velen vinden dit niet haalbaar.",
    );
    await user.click(screen.getByRole("radio", { name: "Nee" }));
    await user.type(await screen.findByLabelText("Hoe komt dat?"), "Verhuisd na vijftien jaar.");
    await user.tab();
    await waitFor(async () =>
      expect(await person()).toMatchObject({
        livesHere: "no",
        livesHereBecause: "Verhuisd na vijftien jaar.",
      }),
    );
  });

  test("introduced at a meeting with residents, or elsewhere on a day", async () => {
    const fill = async (store: Store) => {
      await seedMeeting(store, "open", { date: "2026-02-03" });
      await seedMeeting(store, "own", { kind: "board", isPublic: false, date: "2026-02-04" });
      await seedMeeting(store, "later", { date: "2026-09-03", opened: "", closed: "" });
    };
    const { person } = await open({ fill });
    const field = screen.getByLabelText("Op welke vergadering?");
    expect(
      within(field)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["Nog niet voorgesteld", "3 februari: Openbare vergadering", "Ergens anders, op een dag"]);
    await user.selectOptions(field, "open");
    await waitFor(async () => expect(await person()).toMatchObject({ introducedMeetingId: "open" }));
    await user.selectOptions(field, "Ergens anders, op een dag");
    day("Op welke dag?", "2025-06-21");
    await waitFor(async () =>
      expect(await person()).toMatchObject({ introducedMeetingId: "", introducedOn: "2025-06-21" }),
    );
  });

  test("efforts about them, and for their functie", async () => {
    const fill = async (store: Store) => {
      await store.commit([
        create(efforts, "e1", { on: "2026-01-01", what: "Gesprek met de gemeente.", personId: "noor" }),
        create(efforts, "e2", { on: "2026-01-02", what: "Oproep in de wijkkrant.", functie: "Secretaris" }),
        create(efforts, "e3", { on: "2026-01-03", what: "Voor een ander.", functie: "voorzitter" }),
      ]);
    };
    await open({ fill });
    const list = await screen.findByRole("list", { name: "Opvolging" });
    expect(list.textContent).toContain("Gesprek met de gemeente.");
    expect(list.textContent).toContain("Oproep in de wijkkrant.");
    expect(list.textContent).not.toContain("Voor een ander.");
  });

  test("Contacten is asked to follow a term that began by itself", async () => {
    const { person } = await open({ person: { functie: "bestuurslid" } });
    expect(text()).toContain("In Contacten staat “bestuurslid”. Nu past: “secretaris en bestuurslid”.");
    await press("Pas Contacten aan");
    await waitFor(async () => expect(await person()).toMatchObject({ functie: "secretaris en bestuurslid" }));
    await undo();
    await waitFor(async () => expect(await person()).toMatchObject({ functie: "bestuurslid" }));
  });
});
