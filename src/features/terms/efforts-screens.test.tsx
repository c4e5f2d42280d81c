/** The log of what is done for succession: noted, changed, removed and put back. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test } from "vitest";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedPerson } from "../../../tests/support/seed.ts";
import { type Effort, efforts } from "../../domain/tables/board.ts";
import { create } from "../../storage/write.ts";
import { ToastRegion } from "../../ui/toast-region.tsx";
import { dismissAllToasts } from "../../ui/toasts.ts";
import { EffortScreen } from "./effort-screen.tsx";
import { EffortsScreen } from "./efforts-screen.tsx";
import { NewEffortScreen } from "./new-effort-screen.tsx";

const user = userEvent.setup();
beforeEach(dismissAllToasts);

async function storeWith(...list: readonly Partial<Effort>[]) {
  const store = await testStore();
  await seedPerson(store, "noor", "Noor Şahin", { functie: "secretaris" });
  await store.commit(list.map((effort, index) => create(efforts, `e${index}`, effort)));
  return { store, all: () => store.read((reader) => reader.all(efforts)) };
}

const add = () => user.click(screen.getByRole("button", { name: "Noteer inspanning" }));

describe("the log", () => {
  test("by year, the latest first, with what came of it and whom it was about", async () => {
    const { store } = await storeWith(
      { on: "2025-05-01", what: "Oproep in de wijkkrant.", functie: "penningmeester" },
      { on: "2026-01-05", what: "Gesprek met de gemeente.", personId: "noor", result: "In mei weer." },
      { on: "2026-02-05", what: "<b>Kennismaking</b> 🌳" },
    );
    const { container } = renderScreen(<EffortsScreen />, { store, path: "/bestuur/inspanningen" });
    const year = await screen.findByRole("list", { name: "2026" });
    const rows = within(year)
      .getAllByRole("listitem")
      .map((row) => row.textContent);
    expect(rows[0]).toContain("<b>Kennismaking</b> 🌳");
    expect(rows[1]).toContain("In mei weer.5 januari · Over Noor Şahin");
    expect(screen.getByRole("list", { name: "2025" }).textContent).toContain("1 mei 2025 · penningmeester");
    expect(container.querySelector("b")).toBeNull();
  });

  test("an empty one says what could be noted", async () => {
    const { store } = await storeWith();
    renderScreen(<EffortsScreen />, { store, path: "/bestuur/inspanningen" });
    expect(screen.queryByText("Er is nog niets genoteerd")).toBeNull();
    expect(await screen.findByText("Er is nog niets genoteerd")).toBeTruthy();
  });
});

describe("a new one", () => {
  const open = async (at = "") => {
    const given = await storeWith();
    const view = renderScreen(<NewEffortScreen />, {
      store: given.store,
      path: "/bestuur/inspanningen/nieuw",
      at: `/bestuur/inspanningen/nieuw${at}`,
    });
    await screen.findByLabelText("Wat deed u?");
    return { ...given, ...view };
  };

  test("is kept while it is typed, of today", async () => {
    const { all, router } = await open();
    await user.type(screen.getByLabelText("Wat deed u?"), "Oproep in de bibliotheek");
    await user.type(screen.getByLabelText("Wat kwam ervan?"), "Niets");
    await user.selectOptions(screen.getByLabelText("Voor welke functie?"), "penningmeester");
    await add();
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur/inspanningen"));
    expect(await all()).toMatchObject([
      { on: "2026-03-05", what: "Oproep in de bibliotheek", result: "Niets", functie: "penningmeester" },
    ]);
  });

  test("about someone goes back to them", async () => {
    const { all, router } = await open("?over=noor");
    await user.type(screen.getByLabelText("Wat deed u?"), "Gesprek met de gemeente");
    await add();
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur/lid/noor"));
    expect(await all()).toMatchObject([{ personId: "noor" }]);
  });

  test("without a word nothing is kept, and it says so", async () => {
    const { all } = await open();
    await add();
    expect(screen.getByText(/Er staat nog niets/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText("Wat deed u?"));
    expect(await all()).toEqual([]);
  });

  test("a pasted book is refused, and nothing else is lost", async () => {
    const { all } = await open();
    await user.type(screen.getByLabelText("Wat kwam ervan?"), "Twee buren belden");
    await user.click(screen.getByLabelText("Wat deed u?"));
    await user.paste("a".repeat(100_000));
    await user.tab();
    expect(screen.getByText(/Deze tekst is te lang/)).toBeTruthy();
    expect(await all()).toMatchObject([{ what: "", result: "Twee buren belden" }]);
  });
});

describe("one that is there", () => {
  const open = async () => {
    const given = await storeWith({
      on: "2026-01-05",
      what: "Gesprek",
      functie: "lid wijkkrant",
      personId: "weg",
    });
    const element = (
      <>
        <EffortScreen />
        <ToastRegion />
      </>
    );
    const at = "/bestuur/inspanningen/e0";
    const view = renderScreen(element, { store: given.store, path: "/bestuur/inspanningen/:id", at });
    await screen.findByLabelText("Wat deed u?");
    return { ...given, ...view };
  };

  test("is changed where it stands; a functie and a person that are gone stay shown", async () => {
    const { all } = await open();
    expect(screen.getByLabelText<HTMLSelectElement>("Voor welke functie?").value).toBe("lid wijkkrant");
    expect(screen.getByLabelText<HTMLSelectElement>("Ging het over een bestuurslid?").value).toBe("weg");
    fireEvent.change(screen.getByLabelText("Wanneer?"), { target: { value: "2026-02-28" } });
    await user.selectOptions(screen.getByLabelText("Ging het over een bestuurslid?"), "noor");
    await waitFor(async () => expect(await all()).toMatchObject([{ on: "2026-02-28", personId: "noor" }]));
  });

  test("is removed, and put back", async () => {
    const { all, router, unmount, store } = await open();
    await user.click(screen.getByRole("button", { name: "Verwijder inspanning" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/bestuur/inspanningen"));
    expect(await all()).toEqual([]);
    unmount();
    renderScreen(<ToastRegion />, { store });
    await user.click(screen.getByRole("button", { name: "Zet terug" }));
    await waitFor(async () => expect(await all()).toHaveLength(1));
  });

  test("one that is not there", async () => {
    const { store } = await storeWith();
    renderScreen(<EffortScreen />, {
      store,
      path: "/bestuur/inspanningen/:id",
      at: "/bestuur/inspanningen/weg",
    });
    expect(await screen.findByText("Deze inspanning is er niet")).toBeTruthy();
  });
});
