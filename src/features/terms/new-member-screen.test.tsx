/** Somebody comes to sit on the board: who, which functie, since when and until when. */
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import { offices, terms } from "../../domain/tables/board.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, remove, write } from "../../storage/write.ts";
import { forgetDraftsOf } from "../../ui/form-drafts.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts } from "../../ui/toasts.ts";
import { keepWordsOf } from "../../ui/whose-words.ts";
import { NewMemberScreen } from "./new-member-screen.tsx";

const user = userEvent.setup();
beforeEach(() => {
  dismissAllToasts();
  keepWordsOf("noor");
  forgetDraftsOf("noor");
});

type Given = {
  readonly termYears?: number;
  readonly at?: string;
  readonly fill?: (store: Store) => Promise<void>;
};

// Today is 5 March 2026.
async function open({ termYears, at = "", fill }: Given = {}) {
  const store = await testStore();
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "De Zilverlinde", termYears: termYears ?? null }),
  ]);
  await fill?.(store);
  const element = (
    <>
      <NewMemberScreen />
      <ToastRegion />
    </>
  );
  const view = renderScreen(element, { store, path: "/bestuur/nieuw", at: `/bestuur/nieuw${at}` });
  await screen.findByRole("radio", { name: "secretaris" });
  return {
    store,
    ...view,
    all: async () =>
      (await store.read((reader) => reader.all(terms))).sort((a, b) => (a.from < b.from ? -1 : 1)),
    everyone: () => store.read((reader) => reader.all(people)),
  };
}

const choose = (functie: string) => user.click(screen.getByRole("radio", { name: functie }));
const add = (name = "Voeg bestuurslid toe") => user.click(screen.getByRole("button", { name }));
const day = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
const year = async (label: string, typed: string) => {
  const at = label === "Sinds wanneer?" ? 0 : 1;
  await user.click(screen.getAllByRole("button", { name: "Ik weet alleen het jaar" })[at] as HTMLElement);
  await user.type(screen.getByLabelText(`${label}: welk jaar?`), typed);
};

describe("someone new", () => {
  test("comes into Contacten with the first term, whose end the statuten propose", async () => {
    const { all, everyone, router } = await open({ termYears: 4 });
    await user.type(screen.getByLabelText("Wie?"), "Noor Şahin");
    await choose("secretaris");
    day("Sinds wanneer?", "2024-02-29");
    await waitFor(() => expect(value("Tot en met wanneer?")).toBe("2028-02-28"));
    expect(screen.getByText(/Volgens uw statuten duurt een termijn 4 jaar/)).toBeTruthy();
    await add();
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur"));
    const [noor] = await everyone();
    expect(noor).toMatchObject({ name: "Noor Şahin", group: "board", functie: "secretaris", left: false });
    expect(await all()).toMatchObject([
      { personId: noor?.id, functie: "secretaris", from: "2024-02-29", until: "2028-02-28" },
    ]);
  });

  test("another end than proposed, or none at all", async () => {
    const { all } = await open({ termYears: 4 });
    await user.type(screen.getByLabelText("Wie?"), "Noor Şahin");
    await choose("voorzitter");
    day("Sinds wanneer?", "2025-01-01");
    day("Tot en met wanneer?", "");
    await add();
    await waitFor(async () => expect(await all()).toMatchObject([{ from: "2025-01-01", until: "" }]));
  });

  test("since a year only, long ago: in terms by the statuten, or as one", async () => {
    const first = await open({ termYears: 4 });
    await user.type(screen.getByLabelText("Wie?"), "Bram Okkerse");
    await choose("secretaris");
    await year("Sinds wanneer?", "2019");
    const split = await screen.findByRole<HTMLInputElement>("checkbox", {
      name: "Verdeel in termijnen van 4 jaar",
    });
    expect(split.checked).toBe(true);
    expect(
      screen.getByText("Dan eindigen de termijnen op 31 december 2022 en 31 december 2026."),
    ).toBeTruthy();
    await user.click(split);
    expect(value("Tot en met wanneer?")).toBe("");
    await user.click(split);
    await add();
    await waitFor(async () =>
      expect(await first.all()).toMatchObject([
        { from: "2019-01-01", until: "2022-12-31" },
        { from: "2023-01-01", until: "2026-12-31" },
      ]),
    );
  });

  test("not divided: with an own end", async () => {
    const { all } = await open({ termYears: 4 });
    await user.type(screen.getByLabelText("Wie?"), "Bram Okkerse");
    await choose("secretaris");
    day("Sinds wanneer?", "2010-01-01");
    await user.click(await screen.findByRole("checkbox", { name: "Verdeel in termijnen van 4 jaar" }));
    day("Tot en met wanneer?", "2026-12-31");
    expect(screen.getByRole("checkbox", { name: "Verdeel in termijnen van 4 jaar" })).toBeTruthy();
    await add();
    await waitFor(async () =>
      expect(await all()).toMatchObject([{ from: "2010-01-01", until: "2026-12-31" }]),
    );
  });

  test("for an empty seat the functie is chosen already", async () => {
    const fill = async (store: Store) => {
      await store.commit([write(offices, "lid-wijkkrant", { functie: "Lid wijkkrant", places: 1 })]);
    };
    await open({ at: "?functie=lid-wijkkrant", fill });
    expect(screen.getByRole("radio", { name: "Lid wijkkrant" }).getAttribute("aria-checked")).toBe("true");
  });

  test("since when is not known: of the board without a term", async () => {
    const { all, everyone } = await open({ termYears: 4 });
    await user.type(screen.getByLabelText("Wie?"), "Emine Kaplan");
    await choose("Andere functie");
    await user.type(screen.getByLabelText("Hoe heet de functie?"), "lid wijkkrant");
    await add();
    await waitFor(async () =>
      expect(await everyone()).toMatchObject([
        { name: "Emine Kaplan", group: "board", functie: "lid wijkkrant" },
      ]),
    );
    expect(await all()).toEqual([]);
  });
});

describe("a last day that is over", () => {
  const stays = () => screen.queryByRole<HTMLInputElement>("checkbox", { name: "Deze persoon zit er nog" });
  const fillPast = async () => {
    await user.type(screen.getByLabelText("Wie?"), "Noor Şahin");
    await choose("secretaris");
    day("Sinds wanneer?", "2016-01-01");
    expect(stays()).toBeNull();
    day("Tot en met wanneer?", "2019-12-31");
  };

  const saidAfter = async (router: Awaited<ReturnType<typeof open>>["router"]) => {
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur"));
    return render(<ToastRegion />).container.textContent;
  };

  test("they are not sitting, unless that is said", async () => {
    const { all, router } = await open();
    await fillPast();
    expect(stays()?.checked).toBe(false);
    expect(screen.getByText("Dan is de termijn verlopen.")).toBeTruthy();
    await add();
    await waitFor(async () =>
      expect(await all()).toMatchObject([{ from: "2016-01-01", until: "2019-12-31", endedOn: "2019-12-31" }]),
    );
    expect(await saidAfter(router)).toContain("De termijn van Noor Şahin als secretaris staat erbij.");
  });

  test("they sit there still: the term is lapsed", async () => {
    const { all, router } = await open();
    await fillPast();
    await user.click(stays() as HTMLElement);
    expect(stays()?.checked).toBe(true);
    await add();
    await waitFor(async () => expect(await all()).toMatchObject([{ until: "2019-12-31", endedOn: "" }]));
    expect(await saidAfter(router)).toContain("Noor Şahin staat nu in het bestuur als secretaris.");
  });

  test("is not asked where a later term follows on it, and nobody stepped down then", async () => {
    const { all } = await open({
      fill: async (store) => {
        await seedPerson(store, "ids", "Ids Postma", { functie: "secretaris" });
        await store.commit([
          create(terms, "now", { personId: "ids", functie: "secretaris", from: "2024-01-01" }),
        ]);
      },
      at: "?persoon=ids",
    });
    await choose("secretaris");
    day("Sinds wanneer?", "2020-01-01");
    day("Tot en met wanneer?", "2023-12-31");
    expect(stays()).toBeNull();
    await add("Voeg termijn toe");
    await waitFor(async () => expect(await all()).toMatchObject([{ endedOn: "" }, { id: "now" }]));
  });
});

test("the same term a second time is said to be there, and nothing is added", async () => {
  const { all, everyone } = await open({
    fill: async (store) => {
      await seedPerson(store, "ids", "Ids Postma", { functie: "secretaris" });
      await store.commit([
        create(terms, "now", { personId: "ids", functie: "secretaris", from: "2024-01-01" }),
      ]);
    },
  });
  await user.type(screen.getByLabelText("Wie?"), "ids postma");
  await choose("secretaris");
  day("Sinds wanneer?", "2024-01-01");
  await add();
  expect(await screen.findByText(/Deze termijn staat er al. Er is niets toegevoegd/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText("Sinds wanneer?"));
  expect(await all()).toHaveLength(1);
  expect(await everyone()).toHaveLength(1);
  await choose("penningmeester");
  expect(screen.queryByText(/Deze termijn staat er al/)).toBeNull();
  await add();
  await waitFor(async () => expect(await all()).toHaveLength(2));
});

describe("what is not right", () => {
  test("nothing filled in: said at the fields, nothing kept, and the first one has the caret", async () => {
    const { all, everyone } = await open();
    await add();
    expect(screen.getByText(/Hier staat nog geen naam/)).toBeTruthy();
    expect(screen.getByText(/Er is nog geen functie gekozen/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Wie?"));
    expect(await all()).toEqual([]);
    expect(await everyone()).toEqual([]);
  });

  test("an end before the beginning, an end alone, a pasted document", async () => {
    const { all, unmount, store } = await open();
    await user.click(screen.getByLabelText("Wie?"));
    await user.paste("a".repeat(100_000));
    await choose("secretaris");
    day("Tot en met wanneer?", "2020-01-01");
    await add();
    expect(screen.getByText(/Dit is te lang/)).toBeTruthy();
    expect(screen.getByText(/Vul ook in sinds wanneer/)).toBeTruthy();
    day("Sinds wanneer?", "2024-01-01");
    await add();
    expect(screen.getByText(/Deze dag ligt voor de eerste dag/)).toBeTruthy();
    expect(await all()).toEqual([]);
    // Back and again: what was filled in is still there.
    unmount();
    renderScreen(<NewMemberScreen />, { store, path: "/bestuur/nieuw", at: "/bestuur/nieuw" });
    await screen.findByRole("radio", { name: "secretaris" });
    expect(value("Sinds wanneer?")).toBe("2024-01-01");
  });
});

describe("someone of Contacten", () => {
  const fill = async (store: Store) => {
    await seedPerson(store, "gerrit", "Gerrit Holt", { group: "volunteer", functie: "buurttuin" });
    await seedPerson(store, "floor", "Floor Bakhuis", { group: "official", functie: "stadsdeelmedewerker" });
    await seedPerson(store, "ids", "Ids Postma", { functie: "penningmeester", left: true });
  };

  test("is offered by name, and comes to the board with their own words kept", async () => {
    const { everyone, all } = await open({ fill });
    await user.type(screen.getByLabelText("Wie?"), "ge");
    await user.click(await screen.findByRole("button", { name: "Gerrit Holt" }));
    await choose("penningmeester");
    day("Sinds wanneer?", "2026-01-01");
    await add();
    await waitFor(async () => expect(await all()).toMatchObject([{ personId: "gerrit", until: "" }]));
    expect((await everyone()).find(({ id }) => id === "gerrit")).toMatchObject({
      group: "board",
      functie: "penningmeester en buurttuin",
    });
    expect(await everyone()).toHaveLength(3);
  });

  test("an official is not taken for one of the board", async () => {
    const { everyone } = await open({ fill });
    await user.type(screen.getByLabelText("Wie?"), "Floor Bakhuis");
    expect(screen.queryByRole("button", { name: "Floor Bakhuis" })).toBeNull();
    await choose("secretaris");
    await add();
    await waitFor(async () => expect(await everyone()).toHaveLength(4));
    expect((await everyone()).find(({ id }) => id === "floor")).toMatchObject({ group: "official" });
  });

  test("who left comes back through their own page, and is active again", async () => {
    const { everyone, all, router } = await open({ fill, at: "?persoon=ids" });
    expect(screen.getByRole("heading", { level: 1, name: "Nieuwe termijn" })).toBeTruthy();
    expect(screen.queryByLabelText("Wie?")).toBeNull();
    await choose("secretaris");
    day("Sinds wanneer?", "2026-02-01");
    await add("Voeg termijn toe");
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur/lid/ids"));
    expect(await all()).toMatchObject([{ personId: "ids", functie: "secretaris" }]);
    expect((await everyone()).find(({ id }) => id === "ids")).toMatchObject({
      left: false,
      functie: "secretaris",
    });
  });

  test("who lies in the bin comes out of it, for the term would sit nowhere", async () => {
    const { everyone, all } = await open({
      fill: async (store) => {
        await fill(store);
        await store.commit([
          create(terms, "old", { personId: "ids", functie: "penningmeester", from: "2015-01-01" }),
        ]);
        await store.commit([remove(people, "ids")]);
      },
      at: "?persoon=ids",
    });
    await choose("secretaris");
    day("Sinds wanneer?", "2026-02-01");
    await add("Voeg termijn toe");
    await waitFor(async () => expect(await all()).toHaveLength(2));
    expect((await everyone()).find(({ id }) => id === "ids")).toMatchObject({
      name: "Ids Postma",
      left: false,
    });
  });

  test("whoever the page was opened for, an official too, is nobody new", async () => {
    const { everyone, all } = await open({ fill, at: "?persoon=floor" });
    await choose("secretaris");
    day("Sinds wanneer?", "2026-02-01");
    await add("Voeg termijn toe");
    await waitFor(async () => expect(await all()).toMatchObject([{ personId: "floor" }]));
    expect(await everyone()).toHaveLength(3);
  });

  test("of whom no term is known, the functie of Contacten is chosen already", async () => {
    const seat = async (store: Store) => {
      await seedPerson(store, "bram", "Bram Okkerse", { functie: "secretaris en penningmeester" });
    };
    const { everyone, all } = await open({ fill: seat, at: "?persoon=bram" });
    expect(screen.getByRole("radio", { name: "secretaris" }).getAttribute("aria-checked")).toBe("true");
    day("Sinds wanneer?", "2025-01-01");
    await add("Voeg termijn toe");
    await waitFor(async () => expect(await all()).toMatchObject([{ functie: "secretaris" }]));
    expect(await everyone()).toMatchObject([{ functie: "secretaris en penningmeester" }]);
  });
});
