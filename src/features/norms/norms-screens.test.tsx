/** "Regels en richtlijnen": what is said otherwise than the set is kept by itself, and can be put back. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { THE_HAGUE } from "../../domain/norms/the-hague.ts";
import { normChangeId, normChanges, normSets } from "../../domain/tables/norms.ts";
import { readNorms } from "../../storage/queries/norms.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { NormScreen } from "./norm-screen.tsx";
import { NormsScreen } from "./norms-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

const norm = async (id: string) =>
  (await store.read((reader) => readNorms(reader))).norms.find((each) => each.id === id);
const openAll = () =>
  renderScreen(
    <>
      <NormsScreen />
      <ToastRegion />
    </>,
    { store, path: "/instellingen/afspraken" },
  );
const open = (id: string) =>
  renderScreen(
    <>
      <NormScreen />
      <ToastRegion />
    </>,
    { store, path: "/instellingen/afspraken/:normId", at: `/instellingen/afspraken/${id}` },
  );
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
};

describe("the list", () => {
  test("says which set counts, and groups the norms by whose doing they are", async () => {
    openAll();
    expect(await screen.findByText(/Den Haag, beleidsnota 2021 en rapport 2024/)).toBeTruthy();
    const own = within(screen.getByRole("list", { name: "Wat u zelf doet" }));
    const first = own.getAllByRole("listitem")[0] as HTMLElement;
    expect(first.textContent).toContain("2 keer per jaar · basisregel");
    expect(first.textContent).toContain("beleidsnota 2021");
    expect(own.getAllByRole("link")).toHaveLength(5);
    const together = within(screen.getByRole("list", { name: "Wat u samen met de gemeente doet" }));
    expect(together.getAllByRole("link")).toHaveLength(5);
  });

  test("what others do is only to be read", async () => {
    openAll();
    const others = within(await screen.findByRole("list", { name: "Wat anderen doen" }));
    expect(others.getAllByRole("listitem")).toHaveLength(4);
    expect(others.queryAllByRole("link")).toEqual([]);
    expect(others.getByText("Contact door PEP").closest("li")?.textContent).toContain("1 keer per jaar");
    expect(screen.getByText("Dit is om te weten. Bij u telt het nooit mee.")).toBeTruthy();
  });

  test("another set is chosen, goes, and comes back", async () => {
    await store.commit([
      create(normSets, "dorp", {
        set: { ...THE_HAGUE, id: "dorp", name: "Een ander dorp" },
        takenOn: "2026-02-01",
      }),
    ]);
    openAll();
    await userEvent.click(await screen.findByRole("radio", { name: "Een ander dorp" }));
    await expect
      .poll(async () => (await store.read((reader) => readNorms(reader))).set.name)
      .toBe("Een ander dorp");
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    await expect
      .poll(async () => (await store.read((reader) => readNorms(reader))).set.id)
      .toBe(THE_HAGUE.id);
    await userEvent.click(await screen.findByRole("button", { name: "Haal deze set weg: Een ander dorp" }));
    await waitFor(() => expect(screen.queryByRole("radio", { name: "Een ander dorp" })).toBeNull());
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    expect(await screen.findByRole("radio", { name: "Een ander dorp" })).toBeTruthy();
  });

  test("with one set there is nothing to choose", async () => {
    openAll();
    await screen.findByText("Een andere set");
    expect(screen.queryByRole("radio")).toBeNull();
  });
});

describe("one norm", () => {
  test("gets another number, weight, source, date and remark, each by itself", async () => {
    open("publicMeetings");
    await userEvent.click(await screen.findByRole("button", { name: "Eén meer: Hoeveel keer per jaar?" }));
    await userEvent.selectOptions(screen.getByLabelText("Hoe zwaar weegt dit?"), "advies");
    type("Waar staat het?", "Onze statuten <script>alert(1)</script> 🌳");
    type("Van wanneer is dat?", "1 mei 2025");
    type("Opmerking", "مرحبا");
    await expect
      .poll(() => norm("publicMeetings"))
      .toMatchObject({
        value: 3,
        weight: "advice",
        source: "Onze statuten <script>alert(1)</script> 🌳",
        sourceDate: "2025-05-01",
        remark: "مرحبا",
        isChanged: true,
      });
    expect(screen.getByText("In de set staat: 2 keer per jaar.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>("Van wanneer is dat?").value).toBe("1 mei 2025");
  });

  test("a source of one's own has no day until one is given, which may be that of the set's paper", async () => {
    open("publicMeetings");
    await screen.findByLabelText("Waar staat het?");
    type("Waar staat het?", "Onze statuten");
    await expect
      .poll(() => norm("publicMeetings"))
      .toMatchObject({ source: "Onze statuten", sourceDate: "" });
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>("Van wanneer is dat?").value).toBe(""),
    );
    type("Van wanneer is dat?", "2021");
    await expect.poll(() => norm("publicMeetings")).toMatchObject({ sourceDate: "2021", own: "source" });
  });

  test("the day of a source of one's own can be taken away", async () => {
    await store.commit([
      write(normChanges, normChangeId(THE_HAGUE.id, "publicMeetings"), {
        source: "Onze statuten",
        sourceDate: "2025",
      }),
    ]);
    open("publicMeetings");
    await screen.findByDisplayValue("2025");
    type("Van wanneer is dat?", "");
    await expect
      .poll(() => norm("publicMeetings"))
      .toMatchObject({ source: "Onze statuten", sourceDate: "" });
  });

  test("what is as in the set is not kept as a change", async () => {
    await store.commit([
      write(normChanges, normChangeId(THE_HAGUE.id, "publicMeetings"), { value: 3, weight: "wish" }),
    ]);
    open("publicMeetings");
    await userEvent.click(await screen.findByRole("button", { name: "Eén minder: Hoeveel keer per jaar?" }));
    await userEvent.selectOptions(
      screen.getByLabelText("Hoe zwaar weegt dit?"),
      "basisregel, voorwaarde voor subsidie",
    );
    await expect.poll(() => norm("publicMeetings")).toMatchObject({ value: 2, isChanged: false });
    const id = normChangeId(THE_HAGUE.id, "publicMeetings");
    expect(await store.read((reader) => reader.get(normChanges, id))).toMatchObject({
      value: null,
      weight: "",
    });
    await waitFor(() => expect(screen.queryByRole("button", { name: "Zoals in de set" })).toBeNull());
  });

  test.each([
    ["Waar staat het?", "  ", /kan niet leeg zijn/],
    ["Waar staat het?", "x".repeat(100_000), /te lang/],
    ["Van wanneer is dat?", "31 februari 2021", /Deze dag bestaat niet/],
    ["Van wanneer is dat?", "gisteren", /geen jaar en geen datum/],
    ["Van wanneer is dat?", "1066", /Dit jaar klopt vast niet/],
    ["Opmerking", "", /De opmerking uit de set blijft staan/],
    ["Opmerking", "x".repeat(100_000), /te lang/],
  ])("%s: what is not right is said, and nothing changes", async (label, text, message) => {
    open("publicMeetings");
    await screen.findByLabelText(label);
    type(label, text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(await norm("publicMeetings")).toMatchObject({ isChanged: false });
  });

  test("a number beyond reason is not kept", async () => {
    open("serviceYears");
    const field = await screen.findByLabelText("Hoeveel jaar?");
    fireEvent.change(field, { target: { value: "999999999" } });
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(await norm("serviceYears")).toMatchObject({ value: 8, isChanged: false });
  });

  test("is put aside, put back as in the set, and that can be undone", async () => {
    open("mirror");
    await userEvent.click(await screen.findByRole("checkbox", { name: "Telt hier niet mee" }));
    await expect.poll(() => norm("mirror")).toMatchObject({ isOff: true });
    await userEvent.click(await screen.findByRole("button", { name: "Zoals in de set" }));
    await expect.poll(() => norm("mirror")).toMatchObject({ isOff: false });
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    await expect.poll(() => norm("mirror")).toMatchObject({ isOff: true });
  });

  test("of others has no fields, and one that is not in the set has a calm page", async () => {
    const first = open("pepContact");
    expect(await screen.findByText(/kunt het hier alleen lezen/)).toBeTruthy();
    expect(screen.queryByRole("textbox")).toBeNull();
    first.unmount();
    open("weg");
    expect(await screen.findByText("Dit staat niet in uw set")).toBeTruthy();
  });
});
