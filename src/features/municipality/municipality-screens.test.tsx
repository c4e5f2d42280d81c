/** Gemeente: questions with a calm clock, toezeggingen and what came of them, and who does what. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import { commitments } from "../../domain/tables/outside.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { CommitmentScreen } from "./commitment-screen.tsx";
import { CommitmentsScreen } from "./commitments-screen.tsx";
import { MunicipalityScreen } from "./municipality-screen.tsx";
import { NewCommitmentScreen } from "./new-commitment-screen.tsx";
import { NewOfficialScreen } from "./new-official-screen.tsx";
import { OfficialScreen } from "./official-screen.tsx";
import { OfficialsScreen } from "./officials-screen.tsx";
import { QuestionsScreen } from "./questions-screen.tsx";

const user = userEvent.setup();
const west = { kind: "outside", personId: "", name: "Stadsdeel West" };
const floor = { kind: "person", personId: "floor", name: "" };
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "floor", "Floor Bakhuis", {
    group: "official",
    functie: "stadsdeelmedewerker",
    worksAt: "Stadsdeel West",
    phone: "070 555 02 02",
  });
  await seedPerson(store, "ans", "Ans de Vries");
});

function open(element: React.ReactElement, path: string, at = path) {
  const both = (
    <>
      {element}
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store, path, at });
}

const ask = (id: string, words: string, more = {}) =>
  seedBlock(store, id, words, { kind: "question", owner: west, noted: "2026-01-29", ...more });
const promises = () => store.read((reader) => reader.all(commitments));
const promise = (id: string, more = {}) =>
  store.commit([
    create(commitments, id, { on: "2026-02-01", what: "Twee bankjes", personId: "floor", ...more }),
  ]);

describe("the three lists", () => {
  test("how each stands, with the oldest question", async () => {
    await ask("q1", "Wanneer komt de lamp?");
    await ask("q2", "En de bank?", { noted: "2026-03-01" });
    await ask("held", "Het hek?", { heldUntil: "2026-09-01" });
    await ask("ours", "Wie doet de koffie?", { owner: { kind: "person", personId: "ans", name: "" } });
    await promise("p1");
    await promise("p2", { state: "kept" });
    open(<MunicipalityScreen />, "/gemeente");
    const list = await screen.findByRole("list", { name: "Gemeente" });
    const rows = within(list)
      .getAllByRole("link")
      .map((link) => [link.getAttribute("href"), link.textContent]);
    expect(rows).toEqual([
      ["/gemeente/vragen", "Vragen2 vragen wachten op antwoordDe oudste wacht 5 weken"],
      ["/gemeente/toezeggingen", "Toezeggingen1 toezegging staat nog open"],
      ["/gemeente/wie-doet-wat", "Wie doet wat1 persoon"],
    ]);
  });

  test("nothing anywhere is calm", async () => {
    const empty = await testStore();
    renderScreen(<MunicipalityScreen />, { store: empty, path: "/gemeente" });
    expect(await screen.findByText("Er wacht geen vraag op antwoord")).toBeTruthy();
    expect(screen.getByText("Er staat geen toezegging open")).toBeTruthy();
    expect(screen.getByText("Nog niemand genoteerd")).toBeTruthy();
  });
});

describe("questions", () => {
  test("a question of the minutes to an official stands here, with its clock, meeting and answer", async () => {
    await seedMeeting(store, "m1", { date: "2026-01-29" });
    await ask("q1", "Wanneer komt de lamp?", {
      meetingId: "m1",
      owner: floor,
      askedAgain: ["2026-02-12", "2026-02-26"],
    });
    await ask("held", "Het hek?", { heldUntil: "2026-09-01" });
    await ask("no", "Mag het?", { done: "2026-03-01", reply: "no", answer: "het geld op is" });
    await ask("ours", "Wie doet de koffie?", { owner: { kind: "", personId: "", name: "" } });
    open(<QuestionsScreen />, "/gemeente/vragen");
    const waiting = await screen.findByRole("list", { name: "Wacht op antwoord" });
    expect(within(waiting).getAllByRole("listitem")).toHaveLength(1);
    for (const words of [
      "Aan Floor Bakhuis",
      "Wacht 5 weken",
      "2 keer opnieuw gevraagd, laatst op 26 februari",
      "Openbare vergadering van 29 januari",
    ])
      expect(waiting.textContent).toContain(words);
    const held = screen.getByRole("list", { name: "Aangehouden" });
    expect(held.textContent).toContain("Aangehouden tot 1 september");
    expect(held.textContent).not.toContain("Wacht");
    const answered = screen.getByRole("list", { name: "Beantwoord (1)", hidden: true });
    expect(answered.textContent).toContain("Nee, omdat het geld op is");
    expect(screen.queryByText("Wie doet de koffie?")).toBeNull();
  });

  test("none open says how they come here", async () => {
    open(<QuestionsScreen />, "/gemeente/vragen");
    expect(await screen.findByRole("heading", { name: "Er staan geen vragen open" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Nieuwe vraag" }).getAttribute("href")).toBe(
      "/gemeente/vragen/nieuw",
    );
  });
});

describe("toezeggingen", () => {
  test("noted with who, what and when", async () => {
    open(<NewCommitmentScreen />, "/gemeente/toezeggingen/nieuw");
    await user.type(await screen.findByRole("textbox", { name: "Wat is er toegezegd?" }), "Twee bankjes 🪑");
    await user.click(screen.getByRole("button", { name: "Floor Bakhuis" }));
    fireEvent.change(screen.getByLabelText("Verwacht op"), { target: { value: "2026-06-21" } });
    await user.click(screen.getByRole("button", { name: "Noteer toezegging" }));
    await screen.findByText("naar /gemeente/toezeggingen");
    await expect.poll(promises).toEqual([
      expect.objectContaining({
        what: "Twee bankjes 🪑",
        personId: "floor",
        on: "2026-03-05",
        due: "2026-06-21",
        state: "",
      }),
    ]);
  });

  test("nothing promised says what is missing, and keeps nothing", async () => {
    const { unmount } = open(<NewCommitmentScreen />, "/gemeente/toezeggingen/nieuw");
    await user.click(await screen.findByRole("button", { name: "Noteer toezegging" }));
    expect(await screen.findByText(/Schrijf op wat er is toegezegd/)).toBeTruthy();
    unmount();
    expect(await promises()).toEqual([]);
  });

  test("in answer to a question it takes along its words, whom was asked, and the way back", async () => {
    await ask("q1", "Wanneer komt de lamp?", { owner: floor, answer: "Voor de zomer." });
    open(<NewCommitmentScreen />, "/gemeente/toezeggingen/nieuw", "/gemeente/toezeggingen/nieuw?vraag=q1");
    expect(await screen.findByDisplayValue("Voor de zomer.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Noteer toezegging" }));
    await screen.findByText("naar /gemeente/toezeggingen");
    expect((await promises())[0]).toMatchObject({
      what: "Voor de zomer.",
      personId: "floor",
      questionId: "q1",
    });
  });

  test("what came of it is dated, and taken back by pressing again", async () => {
    await promise("p1");
    open(<CommitmentScreen />, "/gemeente/toezeggingen/:id", "/gemeente/toezeggingen/p1");
    await user.click(await screen.findByRole("radio", { name: "Deels nagekomen" }));
    await waitFor(async () =>
      expect((await promises())[0]).toMatchObject({ state: "partly", stateOn: "2026-03-05" }),
    );
    await user.click(screen.getByRole("radio", { name: "Deels nagekomen" }));
    await waitFor(async () => expect((await promises())[0]).toMatchObject({ state: "", stateOn: "" }));
  });

  test("the list says when it would be there, and accuses nobody", async () => {
    await promise("p1", { due: "2026-06-21" });
    await promise("p2", { due: "2026-02-20", what: "De stoep", personId: "", name: "Dienst Wegen" });
    await promise("p3", { state: "notKept", stateOn: "2026-03-01", what: "Het hek" });
    open(<CommitmentsScreen />, "/gemeente/toezeggingen");
    const list = await screen.findByRole("list", { name: "Nog open" });
    expect(
      within(list)
        .getAllByRole("listitem")
        .map((each) => each.textContent),
    ).toEqual([
      "De stoepVan Dienst WegenZou er zijn op 20 februari",
      "Twee bankjesVan Floor BakhuisVerwacht op 21 juni",
    ]);
    expect(screen.getByRole("list", { name: "Afgerond (1)", hidden: true }).textContent).toContain(
      "Niet doorgegaan",
    );
  });

  test("deleting can be undone", async () => {
    await promise("p1");
    open(<CommitmentScreen />, "/gemeente/toezeggingen/:id", "/gemeente/toezeggingen/p1");
    await user.click(await screen.findByRole("button", { name: "Verwijder toezegging" }));
    await screen.findByText("naar /gemeente/toezeggingen");
    expect(await promises()).toEqual([]);
  });

  test("one that is not there says so", async () => {
    open(<CommitmentScreen />, "/gemeente/toezeggingen/:id", "/gemeente/toezeggingen/weg");
    expect(await screen.findByRole("heading", { name: "Deze toezegging is er niet" })).toBeTruthy();
  });
});

describe("who does what", () => {
  const floorNow = () => store.read((reader) => reader.get(people, "floor"));

  test("officials and partners to call; Klopt nog dates it, and can be undone", async () => {
    await seedPerson(store, "noor", "Noor Abbink", { group: "other", theme: "jongeren" });
    await seedPerson(store, "weg", "Wim Weg", { group: "official", left: true });
    open(<OfficialsScreen />, "/gemeente/wie-doet-wat");
    const town = await screen.findByRole("list", { name: "Gemeente" });
    expect(within(town).getByRole("link", { name: "Bel Floor Bakhuis" }).getAttribute("href")).toBe(
      "tel:0705550202",
    );
    expect(screen.getByRole("list", { name: "Anderen" }).textContent).toContain("jongeren");
    expect(screen.queryByText("Wim Weg")).toBeNull();
    expect(screen.queryByText("Ans de Vries")).toBeNull();
    await user.click(within(town).getByRole("button", { name: "Klopt nog: Floor Bakhuis" }));
    expect(await screen.findByText("Nagekeken op 5 maart")).toBeTruthy();
    // Of the messages on screen the last is ours.
    await user.click(screen.getAllByRole("button", { name: "Zet terug" }).at(-1) as HTMLElement);
    await waitFor(async () => expect((await floorNow())?.checkedOn).toBe(""));
  });

  test("fields are kept by themselves; an empty name and a wrong address are refused", async () => {
    open(<OfficialScreen />, "/gemeente/wie-doet-wat/:id", "/gemeente/wie-doet-wat/floor");
    await user.type(await screen.findByRole("textbox", { name: "Waarover gaat deze persoon?" }), "groen");
    await user.clear(screen.getByRole("textbox", { name: "Naam" }));
    await user.type(screen.getByRole("textbox", { name: "E-mail" }), "floor");
    await user.tab();
    expect(await screen.findByText(/Zonder naam/)).toBeTruthy();
    expect(await screen.findByText(/geen e-mailadres/)).toBeTruthy();
    await waitFor(async () =>
      expect(await floorNow()).toMatchObject({ theme: "groen", name: "Floor Bakhuis", email: "" }),
    );
  });

  test("a new one needs a name, and stands in Contacten as an official", async () => {
    open(<NewOfficialScreen />, "/gemeente/wie-doet-wat/nieuw");
    await user.click(await screen.findByRole("button", { name: "Voeg persoon toe" }));
    expect(await screen.findByText(/Vul een naam in/)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Naam" }), "Zoë de Wit");
    await user.click(screen.getByRole("button", { name: "Voeg persoon toe" }));
    await screen.findByText("naar /gemeente/wie-doet-wat");
    const all = await store.read((reader) => reader.all(people));
    expect(all.find((person) => person.name === "Zoë de Wit")).toMatchObject({
      group: "official",
      checkedOn: "2026-03-05",
    });
  });

  test("of many, one is found by what they are about", async () => {
    for (let index = 0; index < 8; index += 1)
      await seedPerson(store, `p${index}`, `Persoon ${index}`, { group: "official", theme: `wijk ${index}` });
    open(<OfficialsScreen />, "/gemeente/wie-doet-wat");
    await user.type(await screen.findByRole("searchbox"), "wijk 5");
    expect(await screen.findByText("1 persoon gevonden")).toBeTruthy();
  });
});
