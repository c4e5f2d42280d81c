/** One meeting given to someone else's phone, and taken over: shown first, merged after. */

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { testPhone } from "../../../tests/support/phone.ts";
import { renderScreen, testStore } from "../../../tests/support/render-screen.tsx";
import { seedBlock, seedMeeting, wordsOf } from "../../../tests/support/seed.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../../domain/tables/organisation.ts";
import { makeBackup } from "../../storage/backup/make-backup.ts";
import { makeMeetingFile } from "../../storage/backup/make-meeting-file.ts";
import { Store } from "../../storage/store.ts";
import { create, remove } from "../../storage/write.ts";
import { GiveScreen, type HandOutMeeting } from "./give-screen.tsx";
import { TakeScreen } from "./take-screen.tsx";

const user = userEvent.setup();

async function secretary(): Promise<Store> {
  const opened = await Store.open("testorganisatie", testPhone(1));
  if (!opened.ok) throw new Error(opened.error.kind);
  const store = opened.value;
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
  await seedMeeting(store, "m", { title: "Avond over <b>groen</b> 🌳" });
  await seedBlock(store, "a", "Zaal reserveren", { meetingId: "m" });
  return store;
}

const fileOf = async (store: Store): Promise<string> =>
  (await makeMeetingFile(store, "m", "Avond over <b>groen</b> 🌳"))?.parts.join("") ?? "";

function openTake(store: Store) {
  const view = renderScreen(<TakeScreen />, { store, path: "/vergaderingen/overnemen" });
  const choose = (text: string) => {
    const input = view.container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error("no file input");
    return user.upload(input, new File([text], "vergadering.wijkschrift.json"));
  };
  return { ...view, choose };
}

test("giving a meeting names the file; a meeting that is gone cannot be given", async () => {
  const store = await secretary();
  const given: string[] = [];
  const handOut: HandOutMeeting = (_store, meeting) => {
    given.push(meeting.id);
    return Promise.resolve({ kind: "made", name: "Wijkschrift-avond.wijkschrift.json" });
  };
  const element = <GiveScreen handOutMeeting={handOut} />;
  const path = "/vergaderingen/:id/doorgeven";
  const first = renderScreen(element, { store, path, at: "/vergaderingen/m/doorgeven" });
  expect(await screen.findByText("Avond over <b>groen</b> 🌳")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Geef door" }));
  expect(await screen.findByText(/Het heet Wijkschrift-avond/)).toBeTruthy();
  expect(given).toEqual(["m"]);
  first.unmount();
  renderScreen(element, { store, path, at: "/vergaderingen/weg/doorgeven" });
  expect(await screen.findByText("Deze vergadering is er niet meer.")).toBeTruthy();
});

test("the same organisation: it says so, and brings it up to date", async () => {
  const file = await fileOf(await secretary());
  const store = await testStore(testPhone(2));
  const { choose } = openTake(store);
  await choose(file);
  expect(await screen.findByText("Avond over <b>groen</b> 🌳")).toBeTruthy();
  expect(screen.getByText("Dit is een vergadering van uw eigen organisatie.")).toBeTruthy();
  expect(screen.getByText("U hebt deze vergadering nog niet.")).toBeTruthy();
  expect(await store.read((reader) => reader.get(meetings, "m"))).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Neem over" }));
  expect(await screen.findByText("naar /vergaderingen/m")).toBeTruthy();
  await waitFor(async () => expect(await wordsOf(store, "a")).toBe("Zaal reserveren"));
});

test("of another organisation one is warned before; one in the bin here is told to stay there", async () => {
  const file = await fileOf(await secretary());
  const opened = await Store.open("iepenhof", testPhone(3));
  if (!opened.ok) throw new Error(opened.error.kind);
  const first = openTake(opened.value);
  await first.choose(file);
  expect(
    await screen.findByText(/komt van een andere organisatie: Wijkvereniging De Zilverlinde/),
  ).toBeTruthy();
  first.unmount();
  const store = await testStore(testPhone(4));
  await seedMeeting(store, "m");
  await store.commit([remove(meetings, "m")]);
  const second = openTake(store);
  await second.choose(file);
  expect(await screen.findByText(/ligt hier in de prullenbak/)).toBeTruthy();
});

test.each<[string, (good: string, backup: string) => string, RegExp]>([
  ["a picture", () => "\u0089PNG", /geen bestand van Wijkschrift/],
  ["half of it", (good) => good.slice(0, -40), /niet heel/],
  ["a changed word", (good) => good.replace("groen", "blauw"), /heeft dit bestand veranderd/],
  ["a whole organisation", (_good, backup) => backup, /reservekopie van een hele organisatie/],
])("%s is refused with what to do", async (_name, spoil, message) => {
  const from = await secretary();
  const store = await testStore(testPhone(2));
  const { choose } = openTake(store);
  await choose(spoil(await fileOf(from), (await makeBackup(from))?.parts.join("") ?? ""));
  expect((await screen.findByRole("alert")).textContent).toMatch(message);
  expect(screen.queryByRole("button", { name: "Neem over" })).toBeNull();
  expect(await store.read((reader) => reader.all(meetings))).toEqual([]);
});
