/** The lists of actions and questions: groups, ticking, filtering and handing out. */

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { blockOf, seedBlock, seedDevice, seedMeeting, seedPerson } from "../../../tests/support/seed.ts";
import type { ActionList } from "../../documents/action-list.ts";
import type { Store } from "../../storage/store.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissToast } from "../../ui/toasts.ts";
import { ActionsScreen } from "./actions-screen.tsx";

const user = userEvent.setup();
let store: Store;
let shared: { list: ActionList; form: string }[];

beforeEach(async () => {
  for (let id = 0; id < 100; id += 1) dismissToast(id);
  store = await testStore();
  shared = [];
});

const open = (at = "/acties") =>
  renderScreen(
    <>
      <ActionsScreen
        shareActionList={async (list, form) => {
          shared.push({ list, form });
          return form === "text" ? "copied" : "downloaded";
        }}
      />
      <ToastRegion />
    </>,
    { store, path: "/acties", at },
  );

const isChecked = (box: HTMLElement): boolean => box instanceof HTMLInputElement && box.checked;

const noor = { kind: "person", personId: "noor", name: "Noor" };

async function seedList(): Promise<void> {
  await seedPerson(store, "noor", "Noor de Wit", { functie: "secretaris" });
  await seedPerson(store, "bram", "Bram Kuipers", { functie: "penningmeester" });
  await seedDevice(store, "noor");
  await seedMeeting(store, "m1");
  await seedBlock(store, "late", "Offerte vragen", { meetingId: "m1", owner: noor, due: "2026-02-19" });
  await seedBlock(store, "soon", "Zaal reserveren", {
    owner: { kind: "function", personId: "", name: "Secretaris" },
    due: "2026-03-20",
  });
  await seedBlock(store, "far", "Boomplantdag", {
    owner: { kind: "person", personId: "bram", name: "" },
    due: "2026-05-01",
  });
  await seedBlock(store, "undated", "Lantaarnpaal melden", {
    owner: { kind: "outside", personId: "", name: "Stadsdeel Duinrand" },
  });
  await seedBlock(store, "old", "Brief versturen", { done: "2026-02-01" });
}

test("an empty list says so, with the way to the first action", async () => {
  open();
  await screen.findByText("Er staan geen acties open");
  await user.click(screen.getByRole("link", { name: "Nieuwe actie" }));
  expect(await screen.findByText("naar /acties/nieuw")).toBeTruthy();
});

test("actions stand in groups by urgency, with who, when, number and meeting", async () => {
  await seedList();
  open();
  const late = await screen.findByRole("list", { name: "Datum voorbij" });
  expect(late.textContent).toContain("Offerte vragen");
  expect(late.textContent).toContain("Noor de Wit");
  expect(late.textContent).toContain("openbare vergadering van 5 maart");
  expect(late.textContent).toContain("do 19 feb");
  expect(screen.getByRole("list", { name: "Deze maand" }).textContent).toContain("Zaal reserverenSecretaris");
  expect(screen.getByRole("list", { name: "Later" }).textContent).toContain("Boomplantdag");
  expect(screen.getByRole("list", { name: "Zonder datum" }).textContent).toContain("Stadsdeel Duinrand");
  expect(screen.queryByText("Brief versturen")).toBeNull();
});

test("ticking says done today, stays in its place, and can be put back", async () => {
  await seedList();
  open();
  const box = await screen.findByRole("checkbox", { name: "Klaar: Offerte vragen" });
  await user.click(box);
  await waitFor(async () => expect((await blockOf(store, "late"))?.done).toBe("2026-03-05"));
  expect(isChecked(screen.getByRole("checkbox", { name: "Klaar: Offerte vragen" }))).toBe(true);
  await user.click(await screen.findByRole("button", { name: "Zet terug" }));
  await waitFor(async () => expect((await blockOf(store, "late"))?.done).toBe(""));
  await waitFor(() =>
    expect(isChecked(screen.getByRole("checkbox", { name: "Klaar: Offerte vragen" }))).toBe(false),
  );
});

test("unticking in the list opens it again", async () => {
  await seedList();
  open();
  await user.click(await screen.findByRole("checkbox", { name: "Klaar: Zaal reserveren" }));
  await waitFor(async () => expect((await blockOf(store, "soon"))?.done).toBe("2026-03-05"));
  await user.click(screen.getByRole("checkbox", { name: "Klaar: Zaal reserveren" }));
  await waitFor(async () => expect((await blockOf(store, "soon"))?.done).toBe(""));
});

test("Klaar is read when asked for", async () => {
  await seedList();
  open();
  const button = await screen.findByRole("button", { name: "Toon" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  await user.click(button);
  expect((await screen.findByRole("list", { name: "Klaar" })).textContent).toContain("Brief versturen");
  await user.click(screen.getByRole("checkbox", { name: "Klaar: Brief versturen" }));
  await waitFor(async () => expect((await blockOf(store, "old"))?.done).toBe(""));
});

test("Mijn acties leaves what is on my name or my function, and only that is handed out", async () => {
  await seedList();
  const { router } = open();
  await user.click(await screen.findByRole("radio", { name: "Mijn acties" }));
  await waitFor(() => expect(screen.queryByText("Boomplantdag")).toBeNull());
  expect(router.state.location.search).toBe("?van=mij");
  await screen.findByText("Zaal reserveren");
  expect(screen.queryByText("Boomplantdag")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Deel lijst" }));
  expect(shared[0]?.form).toBe("text");
  expect(shared[0]?.list.title).toBe("Actielijst voor Noor de Wit");
  expect(shared[0]?.list.groups.map((group) => [group.heading, group.actions.length])).toEqual([
    ["Datum voorbij", 1],
    ["Deze maand", 1],
  ]);
  await screen.findByText("De lijst is gekopieerd. Plak hem in WhatsApp of in een mail.");
});

test("the whole list goes out as PDF, soonest first, without what is done", async () => {
  await seedList();
  open();
  await user.click(await screen.findByRole("button", { name: "Deel als PDF" }));
  const actions = shared[0]?.list.groups.flatMap((group) => group.actions) ?? [];
  expect(actions.map(({ text, owner, due, from }) => [text, owner, due, from])).toEqual([
    ["Offerte vragen", "Noor de Wit", "2026-02-19", "openbare vergadering van 5 maart"],
    ["Zaal reserveren", "Secretaris", "2026-03-20", ""],
    ["Boomplantdag", "Bram Kuipers", "2026-05-01", ""],
    ["Lantaarnpaal melden", "Stadsdeel Duinrand", "", ""],
  ]);
});

test("fifty rows appear at once, the others when asked", async () => {
  for (let nr = 0; nr < 55; nr += 1) await seedBlock(store, `a${nr}`, `Actie ${nr}`);
  open();
  const list = await screen.findByRole("list", { name: "Zonder datum" });
  expect(within(list).getAllByRole("listitem")).toHaveLength(50);
  await user.click(screen.getByRole("button", { name: "Toon meer (nog 5)" }));
  expect(within(list).getAllByRole("listitem")).toHaveLength(55);
});

test("long, foreign and hostile words are shown as they are", async () => {
  await seedBlock(store, "long", `woord ${"heel ".repeat(20_000)}`);
  await seedBlock(store, "html", "<script>alert(1)</script> 😀 مرحبا");
  await seedBlock(store, "blank", "");
  open();
  expect(await screen.findByText("<script>alert(1)</script> 😀 مرحبا")).toBeTruthy();
  expect(screen.getByText("(nog geen tekst)")).toBeTruthy();
  expect(screen.getByText(/^woord heel .*…$/).textContent?.length).toBeLessThan(300);
});

test("Vragen shows to whom, since when and the answer", async () => {
  const duinrand = { kind: "outside", personId: "", name: "Stadsdeel Duinrand" };
  await seedBlock(store, "q1", "Wanneer komt de verlichting?", {
    kind: "question",
    owner: duinrand,
    noted: "2026-02-28",
  });
  await seedBlock(store, "q2", "Mag de speeltuin open?", {
    kind: "question",
    done: "2026-03-01",
    answer: "Nee, omdat het zand vuil is.",
  });
  const { router } = open();
  await user.click(await screen.findByRole("radio", { name: "Vragen" }));
  expect(router.state.location.search).toBe("?soort=vragen");
  const list = await screen.findByRole("list", { name: "Nog geen antwoord" });
  expect(list.textContent).toContain("Aan Stadsdeel Duinrand");
  expect(list.textContent).toContain("Wacht 5 dagen");
  await user.click(screen.getByRole("button", { name: "Toon" }));
  const answered = await screen.findByRole("list", { name: "Beantwoord" });
  expect(answered.textContent).toContain("Beantwoord op 1 maart");
  expect(answered.textContent).toContain("Nee, omdat het zand vuil is.");
});

test("who has this phone is asked once, and can be put right", async () => {
  await seedList();
  await seedDevice(store, "");
  const { router } = open();
  await user.click(await screen.findByRole("radio", { name: "Mijn acties" }));
  const who = await screen.findByRole("combobox", { name: "Wie bent u?" });
  expect(screen.queryByText("Boomplantdag")).toBeNull();
  await user.selectOptions(who, "Bram Kuipers");
  await screen.findByText("Boomplantdag");
  expect(screen.queryByText("Zaal reserveren")).toBeNull();
  expect(screen.queryByRole("combobox", { name: "Wie bent u?" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Dat ben ik niet" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Wie bent u?" }), "Noor de Wit");
  await screen.findByText("Zaal reserveren");
  await screen.findByText("Noor de Wit, secretaris");
  expect(router.state.location.search).toBe("?van=mij");
});

test("what is shown stands in the address, and exactly that goes out", async () => {
  await seedList();
  const { router } = open("/acties?van=p%3Anoor&wat=voorbij");
  await screen.findByText("Offerte vragen");
  expect(screen.queryByText("Zaal reserveren")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Deel lijst" }));
  expect(shared[0]?.list).toMatchObject({
    title: "Actielijst voor Noor de Wit",
    subtitle: "Alleen acties waarvan de datum voorbij is. Gemaakt op 5 maart 2026.",
  });
  expect(shared[0]?.list.groups.flatMap((group) => group.actions.map((action) => action.text))).toEqual([
    "Offerte vragen",
  ]);
  await user.click(screen.getByRole("checkbox", { name: "Alleen waarvan de datum voorbij is" }));
  await screen.findByText("Zaal reserveren");
  await user.selectOptions(screen.getByRole("combobox", { name: "Acties van" }), "Stadsdeel Duinrand (1)");
  await screen.findByText("Lantaarnpaal melden");
  expect(screen.queryByText("Zaal reserveren")).toBeNull();
  expect(router.state.location.search).toBe("?van=n%3Astadsdeel+duinrand");
});

test("a name in the address that has nothing open leads back to everything", async () => {
  await seedList();
  open("/acties?van=p%3Aweg");
  await screen.findByText("Zo is er niets te zien");
  await user.click(screen.getByRole("button", { name: "Toon alle acties" }));
  expect(await screen.findByText("Boomplantdag")).toBeTruthy();
});
