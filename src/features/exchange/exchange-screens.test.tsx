/** Uitwisselen: what goes out has a name and nobody's name in it; what comes in is shown, chosen, and can be undone. */

import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { rawDatabase } from "../../../tests/support/exported-changes.ts";
import { testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { exchangeText, makeExchange } from "../../domain/exchange/make-exchange.ts";
import { readExchange } from "../../domain/exchange/read-exchange.ts";
import { formatOf } from "../../domain/formats/format-of.ts";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { blank } from "../../domain/table.ts";
import { formats } from "../../domain/tables/formats.ts";
import { type NormSet, normChangeId, normChanges, normSets, ownNorms } from "../../domain/tables/norms.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { readNorms } from "../../storage/queries/norms.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { GiveScreen } from "./give-screen.tsx";
import { TakeScreen } from "./take-screen.tsx";

let store: Store;
beforeEach(async () => {
  localStorage.clear();
  store = await testStore();
  await store.commit([
    create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" }),
    create(people, "bram", { name: "Bram Okkerse", functie: "secretaris", group: "board" }),
  ]);
});

const inForce = async () => await store.read((reader) => readNorms(reader));
const format = async (kind: string) =>
  formatOf(kind, await store.read((reader) => reader.get(formats, kind)));

describe("passing on", () => {
  let given: string[];
  const sets: ReturnType<typeof readExchange>[] = [];
  const open = () => {
    given = [];
    renderScreen(
      <GiveScreen
        handOut={(text, about) => {
          given.push(text);
          return Promise.resolve({ kind: "made", name: `${about}.wijkschrift-afspraken.json` });
        }}
      />,
      { store, path: "/instellingen/uitwisselen/doorgeven" },
    );
  };
  const make = () => userEvent.click(screen.getByRole("button", { name: "Maak bestand" }));

  test("what was adapted goes along by itself, with a name for the own set and without names of people", async () => {
    await store.commit([
      write(formats, "board", { checklist: ["Sleutel halen bij Bram Okkerse"] }),
      write(normChanges, normChangeId(THE_HAGUE.id, "publicMeetings"), { value: 3 }),
      write(normChanges, normChangeId(THE_HAGUE.id, "mirror"), { off: true }),
    ]);
    open();
    expect(await screen.findByText("Sleutel halen bij secretaris")).toBeTruthy();
    await make();
    expect(await screen.findByText(/Een eigen set heeft een naam nodig/)).toBeTruthy();
    expect(given).toEqual([]);
    fireEvent.change(screen.getByLabelText(/Hoe noemt u uw set/), {
      target: { value: "Regels van de Lindebuurt" },
    });
    await make();
    expect(await screen.findByText(/Het heet Wijkvereniging De Zilverlinde/)).toBeTruthy();
    const file = readExchange(given[0] ?? "");
    if (!file.ok) throw new Error(file.error);
    expect(file.value.formats.map(({ kind }) => kind)).toEqual(["board"]);
    expect(file.value.normSet).toMatchObject({ name: "Regels van de Lindebuurt" });
    expect(file.value.normSet?.id).not.toBe(THE_HAGUE.id);
    expect(file.value.normSet?.norms).toHaveLength(THE_HAGUE.norms.length - 1);
    expect(given[0]).not.toContain("Okkerse");
  });

  test("a norm of one's own goes along; made again it is the same set, that says who changed what", async () => {
    await store.commit([
      write(normChanges, normChangeId(THE_HAGUE.id, "publicMeetings"), { value: 3 }),
      create(ownNorms, "koffie", { title: "Koffie na afloop" }),
    ]);
    for (const at of [0, 1]) {
      open();
      fireEvent.change(await screen.findByLabelText(/Hoe noemt u uw set/), {
        target: { value: "Regels van de Lindebuurt" },
      });
      await make();
      await waitFor(() => expect(given).toHaveLength(1));
      sets[at] = readExchange(given[0] ?? "");
      cleanup();
    }
    expect(sets[0]).toEqual(sets[1]);
    const by = "Wijkvereniging De Zilverlinde";
    const norms = sets[0]?.ok ? (sets[0].value.normSet?.norms ?? []) : [];
    expect(norms[0]).toMatchObject({ value: 3, source: THE_HAGUE.norms[0]?.source });
    expect(norms[0]?.adapted).toEqual([{ part: "value", by }]);
    expect(norms.at(-1)).toMatchObject({ title: "Koffie na afloop", adapted: [{ part: "whole", by }] });
    expect(given[0]).not.toContain(store.organisationId);
  });

  test("with nothing chosen it says so; a kind as shipped can go along all the same", async () => {
    open();
    await screen.findByText(/nog niets aangepast/);
    await make();
    expect(await screen.findByText(/U hebt nog niets gekozen/)).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: "Thematafel" }));
    await make();
    await waitFor(() => expect(given).toHaveLength(1));
    expect(given[0]).toContain('"themeTable"');
    expect(given[0]).toContain('"normSet": null');
  });

  test("a name that is far too long is refused", async () => {
    await store.commit([write(normChanges, normChangeId(THE_HAGUE.id, "mirror"), { off: true })]);
    open();
    fireEvent.change(await screen.findByLabelText(/Hoe noemt u uw set/), {
      target: { value: "x".repeat(100_000) },
    });
    await make();
    expect(await screen.findByText(/Deze naam is te lang/)).toBeTruthy();
    expect(given).toEqual([]);
  });
});

describe("taking over", () => {
  const other: NormSet = {
    ...THE_HAGUE,
    id: "dorp",
    name: "Regels <b>van</b> de Vlierwijk",
    norms: THE_HAGUE.norms
      .slice(1)
      .map((norm) => (norm.id === "serviceYears" ? { ...norm, value: 12 } : norm)),
  };
  const file = (normSet: NormSet | null = other): string =>
    exchangeText(
      makeExchange({
        from: "Bewonersplatform Vlierwijk",
        today: "2026-03-01",
        kinds: ["board", "public", "themeTable"],
        formats: new Map([
          ["board", { ...blank(formats, "board"), duration: 75, checklist: ["Thee <script>"] }],
          ["public", { ...blank(formats, "public"), isPublic: false }],
        ]),
        normSet,
        isOwnSet: false,
        people: [],
      }).file,
    );
  const open = () => {
    const view = renderScreen(
      <>
        <TakeScreen />
        <ToastRegion />
      </>,
      { store, path: "/instellingen/uitwisselen/overnemen" },
    );
    return async (text: string) => {
      const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error("no file input");
      await userEvent.upload(input, new File([text], "regels.wijkschrift-afspraken.json"));
    };
  };
  const take = () => userEvent.click(screen.getByRole("button", { name: "Neem over" }));

  test("is shown first, chosen per part, kept in one go, and undone", async () => {
    await store.commit([write(formats, "board", { duration: 45 })]);
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(file());
    expect(await screen.findByText(/Van Bewonersplatform Vlierwijk/)).toBeTruthy();
    expect(screen.getByText(/U paste deze soort zelf aan/)).toBeTruthy();
    expect(screen.getByText("Zo doet u het al: Thematafel.")).toBeTruthy();
    expect(screen.getByText("13 regels. Anders dan nu: 1. Valt weg: 1.")).toBeTruthy();
    expect(await format("board")).toMatchObject({ duration: 45 });
    await userEvent.click(screen.getByRole("checkbox", { name: "Openbare vergadering" }));
    await take();
    expect(await screen.findByText("naar /instellingen/uitwisselen")).toBeTruthy();
    expect(await format("board")).toMatchObject({ duration: 75, checklist: ["Thee <script>"] });
    expect(await format("public")).toEqual(formatOf("public"));
    expect((await inForce()).set).toEqual(other);
  });

  test("what the other organisation changed itself is said with it, beside the paper it came from", async () => {
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(
      file({
        ...other,
        norms: other.norms.map((norm) =>
          norm.id === "serviceYears"
            ? { ...norm, adapted: [{ part: "value", by: "Bewonersplatform Vlierwijk" }] }
            : norm,
        ),
      }),
    );
    expect(await screen.findByText("Aangepast door Bewonersplatform Vlierwijk: aantal.")).toBeTruthy();
  });

  test("undo puts back what was there, also the set that counted", async () => {
    await store.commit([write(formats, "board", { duration: 45 })]);
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(file());
    await screen.findByText(/Van Bewonersplatform Vlierwijk/);
    await take();
    await screen.findByText("naar /instellingen/uitwisselen");
    await expect.poll(async () => (await inForce()).set.id).toBe("dorp");
    undoLatest();
    await expect.poll(async () => (await inForce()).set.id).toBe(THE_HAGUE.id);
    await expect.poll(() => format("board")).toEqual({ ...formatOf("board"), duration: 45 });
    expect(await store.read((reader) => reader.get(normSets, "dorp"))).toBeUndefined();
  });

  test("a set can be kept without using it, and is there once however often it comes", async () => {
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(file());
    await userEvent.click(await screen.findByRole("checkbox", { name: "Gebruik deze set meteen" }));
    await take();
    await expect
      .poll(async () => (await store.read((reader) => reader.all(normSets))).map(({ set }) => set?.name))
      .toEqual([other.name]);
    expect((await inForce()).set.id).toBe(THE_HAGUE.id);
  });

  test("nothing chosen is said; nothing new is said too", async () => {
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(file());
    await screen.findByText(/Van Bewonersplatform Vlierwijk/);
    for (const name of ["Bestuursvergadering", "Openbare vergadering", /^Neem “Regels/])
      await userEvent.click(screen.getByRole("checkbox", { name }));
    await take();
    expect(await screen.findByText(/U hebt nog niets gekozen/)).toBeTruthy();
    await choose(exchangeText({ from: "", made: "2026-03-01", formats: [], normSet: THE_HAGUE }));
    expect(await screen.findByText(/Alles in dit bestand hebt u al/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Neem over" })).toBeNull();
  });

  test("where a newer version has written it is refused in words, and the button can be pressed again", async () => {
    const phone = testPhone(2);
    await (await testStore(phone)).close();
    const db = await rawDatabase(phone, "testorganisatie");
    await db.table("meta").put({ key: "dataVersion", value: 99 });
    db.close();
    store = await testStore(phone);
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(file());
    await screen.findByText(/Van Bewonersplatform Vlierwijk/);
    await take();
    expect(await screen.findByText(/Overnemen lukt nu niet/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Neem over" }).getAttribute("aria-disabled")).toBeNull();
  });

  test.each([
    ["words", "Beste mensen", /geen bestand met afspraken/],
    ["half of it", "HALF", /niet heel/],
    ["a backup", '{"format":"wijkschrift","kind":"organisation"}', /Dit is een reservekopie/],
    ["a meeting", '{"format":"wijkschrift","kind":"meeting"}', /één vergadering/],
    ["a newer version", "NEWER", /nieuwere versie/],
    ["more than 2 MB", "LARGE", /te groot/],
  ])("%s is refused in words, and nothing changes", async (_name, text, message) => {
    const spoilt: Record<string, string> = {
      HALF: file().slice(0, -200),
      NEWER: file().replace('"formatVersion": 1', '"formatVersion": 9'),
      LARGE: " ".repeat(2_000_001),
    };
    const choose = open();
    await screen.findByText(/De naam eindigt op/);
    await choose(spoilt[text] ?? text);
    expect((await screen.findByRole("alert")).textContent).toMatch(message);
    expect(screen.getByRole("alert").textContent).toContain("Er is niets veranderd.");
    expect(await store.read((reader) => reader.all(normSets))).toEqual([]);
    expect(await store.read((reader) => reader.all(formats))).toEqual([]);
  });
});
