/** Contacten: finding, adding, changing, removing and putting back. */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock } from "../../../tests/support/seed.ts";
import { terms } from "../../domain/tables/board.ts";
import { attendance, attendanceId } from "../../domain/tables/meetings.ts";
import { type Person, people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { NewPersonScreen } from "./new-person-screen.tsx";
import { PeopleScreen } from "./people-screen.tsx";
import { PersonScreen } from "./person-screen.tsx";
import type { ShareActionsOf } from "./share-actions.ts";

const user = userEvent.setup();

const shared: { name: string; actions: readonly string[]; form: string }[] = [];
const shareActionsOf: ShareActionsOf = async (name, actions, _about, form) => {
  shared.push({ name, actions: actions.map(({ text }) => text), form });
  return Promise.resolve("downloaded" as const);
};

async function storeWith(...list: readonly Partial<Person>[]): Promise<{ store: Store; ids: string[] }> {
  const store = await testStore();
  const ids = list.map(() => store.newId());
  await store.commit(list.map((person, index) => create(people, ids[index] ?? "", person)));
  return { store, ids };
}

const everyone = (store: Store) => store.read((reader) => reader.all(people));
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);

async function retype(name: string | RegExp, text: string) {
  await user.clear(field(name));
  await user.click(field(name));
  await user.paste(text);
  await user.tab();
}

describe("the list", () => {
  test("shows groups with their people, and those who left apart", async () => {
    const { store } = await storeWith(
      { name: "Farid Haddou", group: "official", functie: "stadsdeelmedewerker", worksAt: "Stadsdeel Zuid" },
      { name: "Els Vermeer", group: "board", functie: "voorzitter", phone: "06 12345678" },
      { name: "Oud-lid Smit", group: "board", left: true },
    );
    renderScreen(<PeopleScreen />, { store, path: "/mensen" });
    const board = await screen.findByRole("list", { name: "Bestuur" });
    expect(within(board).getAllByRole("listitem")).toHaveLength(1);
    expect(board.textContent).toContain("voorzitter · 06 12345678");
    expect(screen.getByRole("list", { name: "Ambtenaren" }).textContent).toContain("Stadsdeel Zuid");
    expect(screen.getByText("Niet meer actief (1)")).toBeTruthy();
  });

  test("a few letters find someone, and nobody is said too", async () => {
    const { store } = await storeWith(
      { name: "André Mol", group: "board", functie: "penningmeester" },
      { name: "Els Vermeer", group: "volunteer" },
    );
    renderScreen(<PeopleScreen />, { store, path: "/mensen" });
    await user.type(await screen.findByLabelText("Zoek op naam of functie"), "andre");
    expect(screen.getByText("André Mol")).toBeTruthy();
    expect(screen.queryByText("Els Vermeer")).toBeNull();
    await user.type(field("Zoek op naam of functie"), "zzz");
    expect(screen.getByRole("status").textContent).toContain("Niemand gevonden voor “andrezzz”.");
  });

  test("an empty list says what to do, and nothing empty flashes before", async () => {
    const { store } = await storeWith();
    renderScreen(<PeopleScreen />, { store, path: "/mensen" });
    expect(screen.queryByText("Hier staat nog niemand.")).toBeNull();
    expect(await screen.findByText("Hier staat nog niemand.")).toBeTruthy();
  });

  test("markup in a name stays text", async () => {
    const { store } = await storeWith({ name: "<script>alert(1)</script>", group: "board" });
    const { container } = renderScreen(<PeopleScreen />, { store, path: "/mensen" });
    expect(await screen.findByText("<script>alert(1)</script>")).toBeTruthy();
    expect(container.querySelector("script")).toBeNull();
  });
});

describe("someone new", () => {
  const add = () => user.click(screen.getByRole("button", { name: "Voeg contact toe" }));

  test("is kept with all that was filled in, and the form is empty afterwards", async () => {
    const { store } = await storeWith();
    const { router, unmount } = renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    await user.type(field(/^Naam/), "Farid Haddou");
    expect(screen.queryByLabelText("Waar werkt deze persoon?")).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Ambtenaren" }));
    await user.type(field("Waar werkt deze persoon?"), "Stadsdeel Zuid");
    await user.type(field("Telefoon"), "070 1234567");
    await user.type(field("E-mail"), " farid@stadsdeel.example ");
    await add();
    await waitFor(() => expect(router.state.location.pathname).toBe("/mensen"));
    expect(await everyone(store)).toMatchObject([
      {
        name: "Farid Haddou",
        group: "official",
        worksAt: "Stadsdeel Zuid",
        phone: "070 1234567",
        email: "farid@stadsdeel.example",
        left: false,
      },
    ]);
    unmount();
    renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    expect(field(/^Naam/).value).toBe("");
  });

  test("without a name, with a wrong number and address: said at the fields, nothing kept, nothing lost", async () => {
    const { store } = await storeWith();
    const { unmount } = renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    await user.type(field("Telefoon"), "geheim");
    await user.type(field("E-mail"), "farid");
    await add();
    expect(screen.getByText(/Zonder naam is een contact niet terug te vinden/)).toBeTruthy();
    expect(screen.getByText(/Hier staat geen telefoonnummer/)).toBeTruthy();
    expect(screen.getByText(/Dit is geen e-mailadres/)).toBeTruthy();
    expect(document.activeElement).toBe(field(/^Naam/));
    expect(await everyone(store)).toEqual([]);
    unmount();
    renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    expect(field("Telefoon").value).toBe("geheim");
    await user.clear(field("Telefoon"));
    await user.clear(field("E-mail"));
  });

  test("a pasted document is refused at its field", async () => {
    const { store } = await storeWith();
    renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    await user.click(field(/^Naam/));
    await user.paste("a".repeat(100_000));
    await add();
    expect(screen.getByText(/Dit is te lang voor naam/)).toBeTruthy();
    expect(await everyone(store)).toEqual([]);
    await user.clear(field(/^Naam/));
  });

  test("with a resident the screen says what to mind", async () => {
    const { store } = await storeWith();
    renderScreen(<NewPersonScreen />, { store, path: "/mensen/nieuw" });
    expect(screen.queryByText(/alleen neer als die dat goed vindt/)).toBeNull();
    await user.click(screen.getByRole("radio", { name: "Bewoners" }));
    expect(screen.getByText(/alleen neer als die dat goed vindt/)).toBeTruthy();
  });
});

describe("one contact", () => {
  const els = { name: "Els Vermeer", group: "board", phone: "06 12 34 56 78", email: "els@wijk.example" };

  async function open(person: Partial<Person>) {
    const { store, ids } = await storeWith(person);
    const id = ids[0] ?? "";
    const screenAndToasts = (
      <>
        <PersonScreen shareActionsOf={shareActionsOf} />
        <ToastRegion />
      </>
    );
    const view = renderScreen(screenAndToasts, { store, path: "/mensen/:id", at: `/mensen/${id}` });
    await screen.findByLabelText("Naam");
    const kept = () => store.read((reader) => reader.get(people, id));
    return { store, id, kept, ...view };
  }

  test("can be called and mailed with one tap", async () => {
    await open(els);
    expect(screen.getByRole("link", { name: "Bel nu" }).getAttribute("href")).toBe("tel:0612345678");
    expect(screen.getByRole("link", { name: "Stuur een mail" }).getAttribute("href")).toBe(
      "mailto:els@wijk.example",
    );
  });

  test("every change is kept by itself", async () => {
    const { kept } = await open(els);
    await retype("Naam", "مريم 🌳");
    await retype("Functie", "voorzitter");
    await user.click(screen.getByRole("radio", { name: "Ambtenaren" }));
    await user.click(screen.getByRole("checkbox", { name: "Niet meer actief" }));
    await waitFor(async () =>
      expect(await kept()).toMatchObject({
        name: "مريم 🌳",
        functie: "voorzitter",
        group: "official",
        left: true,
      }),
    );
    expect(await screen.findByLabelText("Waar werkt deze persoon?")).toBeTruthy();
  });

  test("what is not right is said, and what was there stays", async () => {
    const { kept } = await open(els);
    await retype("Naam", "  ");
    expect(screen.getByRole("alert").textContent).toContain("“Els Vermeer” blijft bewaard.");
    await retype("E-mail", "els.wijk.example");
    expect(screen.getByText(/Dit is geen e-mailadres/)).toBeTruthy();
    await retype("Functie", "x".repeat(100_000));
    expect(screen.getByText(/Dit is te lang voor functie/)).toBeTruthy();
    expect(await kept()).toMatchObject({ name: "Els Vermeer", email: "els@wijk.example", functie: "" });
  });

  test("how papers reach somebody is chosen and taken back", async () => {
    const { kept } = await open(els);
    await user.click(screen.getByRole("radio", { name: "Papier" }));
    await waitFor(async () => expect(await kept()).toMatchObject({ receives: "paper" }));
    await user.click(screen.getByRole("radio", { name: "Papier" }));
    await waitFor(async () => expect(await kept()).toMatchObject({ receives: "" }));
  });

  test("the action list holds what is in the name and of the functie, and nothing else", async () => {
    const { store, id } = await open({ ...els, functie: "Secretaris" });
    expect(screen.queryByRole("button", { name: "Maak actielijst (PDF)" })).toBeNull();
    await seedBlock(store, "own", "De bakker bedanken", {
      owner: { kind: "person", personId: id, name: "" },
    });
    await seedBlock(store, "office", "Brief aan de gemeente", {
      owner: { kind: "function", personId: "", name: "secretaris" },
    });
    await seedBlock(store, "done", "Koffie kopen", {
      owner: { kind: "person", personId: id, name: "" },
      done: "2026-03-01",
    });
    await seedBlock(store, "other", "Iets van een ander", {
      owner: { kind: "outside", personId: "", name: "Els Vermeer" },
    });
    await user.click(await screen.findByRole("button", { name: "Maak actielijst (PDF)" }));
    await screen.findByText("Het bestand staat bij uw downloads.");
    expect(shared.at(-1)).toMatchObject({ name: "Els Vermeer", form: "pdf" });
    expect([...(shared.at(-1)?.actions ?? [])].sort()).toEqual([
      "Brief aan de gemeente",
      "De bakker bedanken",
    ]);
  });

  test("who sits on the board, or sat on it, is one tap from their terms", async () => {
    const { store, id, unmount } = await open(els);
    const link = () => screen.queryByRole("link", { name: "In het bestuur" });
    expect(link()?.getAttribute("href")).toBe(`/bestuur/lid/${id}`);
    unmount();
    await store.commit([write(people, id, { group: "volunteer" })]);
    const again = { store, path: "/mensen/:id", at: `/mensen/${id}` };
    renderScreen(<PersonScreen shareActionsOf={shareActionsOf} />, again);
    await screen.findByLabelText("Naam");
    expect(link()).toBeNull();
    await store.commit([create(terms, "t", { personId: id, from: "2012-01-01", until: "2015-12-31" })]);
    await waitFor(() => expect(link()).toBeTruthy());
  });

  test("pressing the group again leaves it", async () => {
    const { kept } = await open(els);
    await user.click(screen.getByRole("radio", { name: "Bestuur" }));
    expect(await kept()).toMatchObject({ group: "board" });
    expect(screen.getByRole("radio", { name: "Bestuur" }).getAttribute("aria-checked")).toBe("true");
  });

  test("removing goes back to the list and can be undone", async () => {
    const { store, id, router, kept, unmount } = await open(els);
    await user.click(screen.getByRole("button", { name: "Verwijder dit contact" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/mensen"));
    expect(await kept()).toBeUndefined();
    unmount();
    renderScreen(<ToastRegion />, { store });
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    await waitFor(async () => expect(await kept()).toMatchObject({ id, name: "Els Vermeer" }));
  });

  test("whoever stands at a meeting is better kept", async () => {
    const { store, id } = await open(els);
    expect(screen.queryByText(/Deze persoon staat bij een vergadering/)).toBeNull();
    await store.commit([write(attendance, attendanceId("m", id), { meetingId: "m", personId: id })]);
    expect(await screen.findByText(/Deze persoon staat bij een vergadering/)).toBeTruthy();
  });

  test("an address of nobody says so", async () => {
    const { store } = await storeWith();
    renderScreen(<PersonScreen shareActionsOf={shareActionsOf} />, {
      store,
      path: "/mensen/:id",
      at: "/mensen/niemand",
    });
    expect(await screen.findByText("Dit contact is er niet meer.")).toBeTruthy();
    await user.click(screen.getByRole("link", { name: "Naar Contacten" }));
    expect(await screen.findByText("naar /mensen")).toBeTruthy();
  });
});
