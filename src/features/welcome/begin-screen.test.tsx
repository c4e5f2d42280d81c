/** Beginning: from two answers to an organisation that is ready. */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { devices, ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import { err, ok, type Result } from "../../kernel/result.ts";
import { databaseName, makeDatabase } from "../../storage/database.ts";
import type { Store } from "../../storage/store.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { applyPreferences, setTextSize } from "../../ui/preferences.ts";
import { BeginScreen } from "./begin-screen.tsx";

const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const ORGANISATION = /Hoe heet uw organisatie/;
const NAME = /Hoe heet u\?/;
const FUNCTIE = /Wat is uw functie/;

/** Opens the screen with empty fields; `answers` are what making the organisation gives, one after another. */
async function open(answers?: Result<Store, Trouble>[]) {
  const store = await testStore();
  const asked: string[] = [];
  const ready: Store[] = [];
  const waiting = answers ?? [ok(store)];
  const create = (name: string) => {
    asked.push(name);
    return Promise.resolve(waiting.length > 1 ? waiting.shift()! : waiting[0]!);
  };
  const element = <BeginScreen createOrganisation={create} onReady={(made) => ready.push(made)} />;
  const view = renderScreen(element, { store, path: "/welkom/beginnen" });
  const user = userEvent.setup();
  for (const name of [ORGANISATION, NAME, FUNCTIE]) await user.clear(field(name));
  const fill = async (name: RegExp, text: string) => {
    await user.click(field(name));
    await user.paste(text);
  };
  const begin = () => user.click(screen.getByRole("button", { name: "Maak uw organisatie aan" }));
  return { store, asked, ready, user, fill, begin, view, element };
}

const readAll = (store: Store) =>
  store.read(async (reader) => ({
    organisation: await reader.get(organisation, ORGANISATION_ID),
    people: await reader.all(people),
    device: await reader.get(devices, store.node),
  }));

afterEach(() => setTextSize("100"));

describe("beginning", () => {
  test("two answers make the organisation, the first person and this phone, together", async () => {
    const { store, asked, ready, user, fill, begin } = await open();
    await fill(ORGANISATION, " Wijkvereniging De Zilverlinde ");
    await fill(NAME, "Éva de Wit");
    await user.click(screen.getByRole("radio", { name: "secretaris" }));
    expect(field(FUNCTIE).value).toBe("secretaris");
    await begin();
    await waitFor(() => expect(ready).toEqual([store]));
    expect(asked).toEqual(["Wijkvereniging De Zilverlinde"]);
    const kept = await readAll(store);
    expect(kept.organisation?.name).toBe("Wijkvereniging De Zilverlinde");
    expect(kept.people).toMatchObject([{ name: "Éva de Wit", group: "board", functie: "secretaris" }]);
    expect(kept.device).toMatchObject({ personId: kept.people[0]?.id, letter: "e" });
  });

  test("names and functie in whatever words, kept as they are", async () => {
    const { store, ready, fill, begin } = await open();
    await fill(ORGANISATION, "Bewonersoverleg Iepenhof");
    await fill(NAME, "مريم الحداد 🌳");
    await fill(FUNCTIE, "<script>alert(1)</script>");
    await begin();
    await waitFor(() => expect(ready).toHaveLength(1));
    expect((await readAll(store)).people).toMatchObject([
      { name: "مريم الحداد 🌳", functie: "<script>alert(1)</script>" },
    ]);
  });
});

describe("what is not right", () => {
  test("empty names are asked for, and the first one gets the focus", async () => {
    const { asked, user, fill, begin } = await open();
    await fill(NAME, "   ");
    await begin();
    expect(await screen.findByText("De naam van uw organisatie ontbreekt. Vul die hier in.")).toBeTruthy();
    expect(screen.getByText("Uw naam ontbreekt. Vul die hier in.")).toBeTruthy();
    expect(document.activeElement).toBe(field(ORGANISATION));
    expect(asked).toEqual([]);
    await user.keyboard("W");
    expect(screen.queryByText(/De naam van uw organisatie ontbreekt/)).toBeNull();
  });

  test("a pasted document is refused and stays where it is", async () => {
    const { asked, fill, begin } = await open();
    const long = "a".repeat(100_000);
    await fill(ORGANISATION, long);
    await fill(NAME, "Jan");
    await begin();
    expect(await screen.findByText("Deze naam is te lang. Houd het bij 200 tekens.")).toBeTruthy();
    expect(field(ORGANISATION).value).toBe(long);
    expect(asked).toEqual([]);
  });

  test("a full phone is said, the words stay, and trying again works", async () => {
    const store = await testStore();
    const { ready, fill, begin } = await open([err({ kind: "full", retry: "later" }), ok(store)]);
    await fill(ORGANISATION, "Wijkvereniging De Zilverlinde");
    await fill(NAME, "Jan");
    await begin();
    expect((await screen.findByRole("alert")).textContent).toContain("Dit toestel is vol");
    expect(field(NAME).value).toBe("Jan");
    await begin();
    await waitFor(() => expect(ready).toEqual([store]));
  });

  test("trouble after the organisation was made does not make a second one", async () => {
    const { asked, ready, fill, begin } = await open([ok(await storeWithNewerData())]);
    await fill(ORGANISATION, "Wijkvereniging De Zilverlinde");
    await fill(NAME, "Jan");
    await begin();
    expect((await screen.findByRole("alert")).textContent).toContain("Een nieuwere versie");
    await begin();
    await screen.findByRole("alert");
    expect(asked).toHaveLength(1);
    expect(ready).toEqual([]);
  });
});

test("what was filled in is still there after going away and back", async () => {
  const { fill, view, store, element } = await open();
  await fill(ORGANISATION, "Wijkvereniging De Zilverlinde");
  view.unmount();
  renderScreen(element, { store, path: "/welkom/beginnen" });
  expect(field(ORGANISATION).value).toBe("Wijkvereniging De Zilverlinde");
});

test("the size of the letters changes at once", async () => {
  const stop = applyPreferences();
  const { user } = await open();
  await user.click(screen.getByRole("radio", { name: "Grootst" }));
  expect(document.documentElement.dataset["textSize"]).toBe("130");
  stop();
});

/** A store in which a newer version of the app has written: it takes nothing. */
async function storeWithNewerData(): Promise<Store> {
  const phone = testPhone(2);
  const before = await testStore(phone);
  await before.close();
  const db = await makeDatabase(databaseName("testorganisatie"), phone, () => undefined).open();
  await db.table("meta").put({ key: "dataVersion", value: 99 });
  db.close();
  return testStore(phone);
}
