/** One question: its clock, asking again, the answer, and held over until a day. */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedPerson } from "../../../tests/support/seed.ts";
import type { Store } from "../../storage/store.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { ActionScreen } from "./action-screen.tsx";

const user = userEvent.setup();
let store: Store;
beforeEach(async () => {
  store = await testStore();
  await seedPerson(store, "floor", "Floor Bakhuis", { group: "official" });
});

const ask = (more = {}) =>
  seedBlock(store, "q", "Wanneer komt de lamp?", {
    kind: "question",
    noted: "2026-01-29",
    owner: { kind: "person", personId: "floor", name: "" },
    ...more,
  });

function open(at = "/gemeente/vragen/q") {
  const both = (
    <>
      <ActionScreen />
      <ToastRegion />
    </>
  );
  return renderScreen(both, { store, path: at.replace("/q", "/:id"), at });
}

test("opnieuw gevraagd is one tap, shown with its day, and undone in one", async () => {
  await ask({ askedAgain: ["2026-02-12"] });
  open();
  expect(await screen.findByText("Wacht 5 weken")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Vragen" }).getAttribute("href")).toBe("/gemeente/vragen");
  await user.click(screen.getByRole("button", { name: "Opnieuw gevraagd" }));
  expect(await screen.findByText("2 keer opnieuw gevraagd, laatst op 5 maart.")).toBeTruthy();
  expect((await blockOf(store, "q"))?.askedAgain).toEqual(["2026-02-12", "2026-03-05"]);
  await user.click(screen.getByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect((await blockOf(store, "q"))?.askedAgain).toEqual(["2026-02-12"]));
});

test("nee, omdat … ends the waiting, with its day; pressed again it waits on", async () => {
  await ask();
  open();
  await user.click(await screen.findByRole("radio", { name: "Nee, omdat …" }));
  expect(await screen.findByText("Beantwoord op 5 maart")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Opnieuw gevraagd" })).toBeNull();
  const why = screen.getByRole("textbox", { name: "Nee, omdat …" });
  await user.type(why, "het geld op is");
  await user.tab();
  await waitFor(async () =>
    expect(await blockOf(store, "q")).toMatchObject({
      reply: "no",
      answer: "het geld op is",
      done: "2026-03-05",
    }),
  );
  await user.clear(why);
  await user.tab();
  await user.click(screen.getByRole("radio", { name: "Nee, omdat …" }));
  expect(await screen.findByText("Wacht 5 weken")).toBeTruthy();
  await waitFor(async () =>
    expect(await blockOf(store, "q")).toMatchObject({ reply: "", answer: "", done: "" }),
  );
});

test("an answer in words alone is an answer too", async () => {
  await ask();
  open();
  await user.type(await screen.findByRole("textbox", { name: "Antwoord" }), "In week 20.");
  await user.tab();
  expect(await screen.findByText("Beantwoord op 5 maart")).toBeTruthy();
});

test("held over until a day shows no waiting, and no asking again", async () => {
  await ask();
  open();
  await user.click(await screen.findByRole("radio", { name: "Aangehouden tot …" }));
  const until = await screen.findByLabelText("Aangehouden tot");
  fireEvent.change(until, { target: { value: "2026-05-01" } });
  expect(await screen.findByText("Aangehouden tot 1 mei")).toBeTruthy();
  expect(screen.queryByText(/^Wacht/)).toBeNull();
  expect(screen.queryByRole("button", { name: "Opnieuw gevraagd" })).toBeNull();
  expect(await blockOf(store, "q")).toMatchObject({ heldUntil: "2026-05-01", reply: "", done: "" });
  await user.click(screen.getByRole("radio", { name: "Ja" }));
  await waitFor(async () =>
    expect(await blockOf(store, "q")).toMatchObject({ heldUntil: "", reply: "yes", done: "2026-03-05" }),
  );
});

test("a day pressed by mistake is taken away", async () => {
  await ask({ askedAgain: ["2026-02-12", "2026-02-26"] });
  open();
  expect(await screen.findByText("2 keer opnieuw gevraagd, laatst op 26 februari.")).toBeTruthy();
  await user.click(screen.getByText("Dagen van opnieuw vragen"));
  await user.click(screen.getByRole("button", { name: "Haal weg: 26 februari" }));
  await waitFor(async () => expect((await blockOf(store, "q"))?.askedAgain).toEqual(["2026-02-12"]));
});

test("the way to a toezegging takes the question along", async () => {
  await ask();
  open("/acties/q");
  const link = await screen.findByRole("link", { name: "Noteer toezegging" });
  expect(link.getAttribute("href")).toBe("/gemeente/toezeggingen/nieuw?vraag=q");
});

test("a question from a belnotitie leads back to it", async () => {
  await ask({ callNoteId: "n" });
  open();
  expect((await screen.findByRole("link", { name: "Naar de belnotitie" })).getAttribute("href")).toBe(
    "/belnotities/n",
  );
});
