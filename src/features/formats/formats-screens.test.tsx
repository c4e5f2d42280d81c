/** "Zo vergadert u": what an organisation changes is kept, and can be put back as shipped. */

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { formatOf } from "../../domain/formats/format-of.ts";
import { formats } from "../../domain/tables/formats.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import type { Store } from "../../storage/store.ts";
import { write } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { FormatScreen } from "./format-screen.tsx";
import { FormatsScreen } from "./formats-screen.tsx";

let store: Store;
beforeEach(async () => {
  store = await testStore();
});

const open = (kind: string) =>
  renderScreen(
    <>
      <FormatScreen />
      <ToastRegion />
    </>,
    { store, path: "/instellingen/formats/:kind", at: `/instellingen/formats/${kind}` },
  );
const stored = async (kind: string) =>
  formatOf(kind, await store.read((reader) => reader.get(formats, kind)));
const titles = async (kind: string) => (await stored(kind)).agenda.map((item) => item.title);
const addLine = async (label: string, line: string) => {
  const field = await screen.findByLabelText(label);
  fireEvent.change(field, { target: { value: line } });
  await userEvent.type(field, "{Enter}");
};

describe("the kinds", () => {
  test("are all there, and one that was changed says so", async () => {
    await store.commit([write(formats, "activity", { duration: 45 })]);
    renderScreen(<FormatsScreen />, { store, path: "/instellingen/formats" });
    const list = await screen.findByRole("list", { name: "Soorten overleg" });
    const rows = within(list).getAllByRole("listitem");
    expect(rows).toHaveLength(15);
    const changed = rows.filter((row) => within(row).queryByText("aangepast"));
    expect(changed.map((row) => within(row).getByRole("link").getAttribute("href"))).toEqual([
      "/instellingen/formats/activity",
    ]);
    expect(within(rows[1] as HTMLElement).getByText("openbaar")).toBeTruthy();
  });

  test("of a stichting have no members’ meeting", async () => {
    await store.commit([write(organisation, ORGANISATION_ID, { legalForm: "foundation" })]);
    renderScreen(<FormatsScreen />, { store, path: "/instellingen/formats" });
    const list = await screen.findByRole("list", { name: "Soorten overleg" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(14);
  });

  test("an unknown one has a calm page", async () => {
    open("picknick");
    expect(await screen.findByText("Deze soort is er niet")).toBeTruthy();
  });
});

describe("the standing agenda", () => {
  test("gets a new item, which can be changed and moved", async () => {
    open("evaluation");
    await addLine("Nieuw agendapunt", "Rondje <script>alert(1)</script> 🌳");
    await expect
      .poll(async () => (await titles("evaluation")).at(-1))
      .toBe("Rondje <script>alert(1)</script> 🌳");
    await userEvent.click(
      screen.getByRole("button", { name: "Omhoog: Rondje <script>alert(1)</script> 🌳" }),
    );
    await expect.poll(async () => (await titles("evaluation")).at(-2)).toContain("Rondje");
    await userEvent.click(screen.getByRole("button", { name: "Wijzig: Afspraken" }));
    fireEvent.change(screen.getByLabelText("Agendapunt"), { target: { value: "Wat wij afspreken" } });
    fireEvent.blur(screen.getByLabelText("Agendapunt"));
    await userEvent.selectOptions(
      screen.getByLabelText("Wat gebeurt er bij dit punt?"),
      "Hier komen de ingekomen stukken",
    );
    await userEvent.click(screen.getByRole("button", { name: "Eén meer: Minuten" }));
    await expect
      .poll(async () => (await stored("evaluation")).agenda.at(-1))
      .toMatchObject({ title: "Wat wij afspreken", kind: "letters", minutes: 10 });
  });

  test("an item goes and comes back at its place", async () => {
    open("evaluation");
    await userEvent.click(await screen.findByRole("button", { name: "Wijzig: Wat ging goed?" }));
    await userEvent.click(screen.getByRole("button", { name: "Verwijder agendapunt" }));
    await expect.poll(() => titles("evaluation")).not.toContain("Wat ging goed?");
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    await expect.poll(async () => (await titles("evaluation"))[2]).toBe("Wat ging goed?");
  });

  test.each([
    ["", /Typ eerst/],
    ["   ", /Typ eerst/],
    ["a".repeat(100_000), /te lang/],
  ])("a line that is none is refused in words", async (line, message) => {
    open("activity");
    await addLine("Nieuw agendapunt", line);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(await titles("activity")).toEqual(formatOf("activity").agenda.map((item) => item.title));
  });

  test("a title is never emptied", async () => {
    open("activity");
    await userEvent.click(await screen.findByRole("button", { name: "Wijzig: Afspraken" }));
    fireEvent.change(screen.getByLabelText("Agendapunt"), { target: { value: "" } });
    fireEvent.blur(screen.getByLabelText("Agendapunt"));
    expect(await screen.findByText(/Dit kan niet leeg zijn/)).toBeTruthy();
    expect(await titles("activity")).toContain("Afspraken");
  });

  test("rounds are asked for only of a thematafel", async () => {
    open("themeTable");
    await userEvent.click(await screen.findByRole("button", { name: /^Wijzig: Conclusies/ }));
    await userEvent.click(screen.getByRole("radio", { name: "Ronde 3" }));
    await expect.poll(async () => (await stored("themeTable")).agenda[5]?.round).toBe(3);
  });

  test("of another kind has none", async () => {
    open("activity");
    await userEvent.click(await screen.findByRole("button", { name: "Wijzig: Afspraken" }));
    expect(screen.queryByText("In welke ronde?")).toBeNull();
  });
});

describe("whom it asks, and what it is like", () => {
  test("groups and functions", async () => {
    open("public");
    await userEvent.click(await screen.findByRole("button", { name: "Vrijwilligers" }));
    await addLine("Nog een functie", "قائد الحي");
    await expect
      .poll(async () => (await stored("public")).invitees)
      .toEqual({
        groups: ["board", "volunteer"],
        functies: ["stadsdeelmedewerker", "wijkagent", "قائد الحي"],
      });
    await userEvent.click(screen.getByRole("button", { name: "Haal weg: wijkagent" }));
    await expect.poll(async () => (await stored("public")).invitees.functies).not.toContain("wijkagent");
    await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
    await expect.poll(async () => (await stored("public")).invitees.functies).toContain("wijkagent");
  });

  test("a function that is there is not added twice", async () => {
    open("public");
    await addLine("Nog een functie", " Wijkagent ");
    expect(await screen.findByText("Deze functie staat er al.")).toBeTruthy();
  });

  test("public and how long", async () => {
    open("board");
    await userEvent.click(await screen.findByRole("checkbox", { name: "Openbaar" }));
    fireEvent.change(screen.getByLabelText("Hoe lang duurt het, in minuten?"), { target: { value: "90" } });
    await expect.poll(() => stored("board")).toMatchObject({ isPublic: true, duration: 90 });
  });

  test("the checklist", async () => {
    open("board");
    await addLine("Nieuwe regel", "Beamer testen");
    fireEvent.change(await screen.findByLabelText("Regel 1"), { target: { value: "Zaal geregeld" } });
    fireEvent.blur(screen.getByLabelText("Regel 1"));
    await expect
      .poll(async () => (await stored("board")).checklist)
      .toEqual(["Zaal geregeld", "Stukken rondgestuurd", "Beamer testen"]);
  });
});

test("all of it goes back as shipped, and that can be undone", async () => {
  await store.commit([write(formats, "board", { duration: 45, checklist: ["Koffie"] })]);
  open("board");
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug zoals meegeleverd" }));
  await expect.poll(() => stored("board")).toEqual(formatOf("board"));
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Zet terug zoals meegeleverd" })).toBeNull(),
  );
  await userEvent.click(await screen.findByRole("button", { name: "Zet terug" }));
  await expect.poll(() => stored("board")).toMatchObject({ duration: 45, checklist: ["Koffie"] });
});
