/** The line in the frame, and Bekijk beide: two phones that were apart, a real endpoint, and the words of the product. */

import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { given, openBoard, type PageBoard, type PageMember } from "../../../tests/support/board-in-page.ts";
import { renderScreen } from "../../../tests/support/render-screen.tsx";
import { HOME } from "../../../tests/support/sharing-phones.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { people } from "../../domain/tables/people.ts";
import type { Store } from "../../storage/store.ts";
import { create, write } from "../../storage/write.ts";
import { BothScreen } from "./both-screen.tsx";
import { type FieldWords, readWhoElse } from "./read-both.ts";
import { SharingLine } from "./sharing-line.tsx";
import { SharingNotices } from "./sharing-notices.tsx";
import type { SharingPort, SharingStatus } from "./sharing-port.ts";

const user = userEvent.setup();
let board: PageBoard;
let anne: PageMember;
let bert: PageMember;

beforeEach(async () => {
  board = await openBoard();
  ({ anne } = board);
  await anne.store.commit([
    create(people, "p-anne", { name: "Anne de Wit", group: "board" }),
    create(people, "p-bert", { name: "Bert Hazelaar", group: "board" }),
    write(devices, anne.store.node, { personId: "p-anne" }),
    create(meetings, "m", { date: "2026-03-05", place: "Buurthuis", title: "Het hofje" }),
  ]);
  given(await anne.sharing.begin({ endpoint: HOME, name: "Anne de Wit" }));
  await anne.sharing.now();
  const phone = board.barePhone(2);
  const { code } = given(await anne.sharing.invite("editor"));
  const came = given(await board.joiningOn(phone).join({ code, endpoint: HOME, name: "Bert" }));
  bert = await board.member(phone, came.store);
  await vi.waitUntil(() => bert.sharing.status.getState().kind === "idle", { timeout: 60_000 });
  await bert.store.commit([write(devices, bert.store.node, { personId: "p-bert" })]);
  await bothDone();
});
afterEach(async () => {
  cleanup();
  await board.close();
});

const bothDone = async () => {
  for (const each of [anne, bert, anne, bert]) await each.sharing.now();
};
const placeOn = async (store: Store) => (await store.read((reader) => reader.get(meetings, "m")))?.place;

function Line({ of: { sharing }, who }: { readonly of: PageMember; readonly who?: string | undefined }) {
  return <SharingLine sharing={sharing} alsoChangedBy={who} />;
}
const show = (of: PageMember, who?: string) => renderScreen(<Line of={of} who={who} />, { store: of.store });

test("shared at a time, no internet, and again shared", async () => {
  show(anne);
  expect(await screen.findByText("Gedeeld met het bestuur om 20.00 uur")).toBeTruthy();
  act(() => anne.phone.goOnline(false));
  await anne.store.commit([write(meetings, "m", { place: "Kerk" })]);
  expect((await screen.findAllByText("Geen internet. Alles blijft op dit toestel bewaard.")).length).toBe(2);
  act(() => anne.phone.goOnline(true));
  expect(await screen.findByText("Gedeeld met het bestuur om 20.00 uur")).toBeTruthy();
});

test("trouble says that nothing is lost, and trying again mends it", async () => {
  anne.phone.intercept = () => Promise.resolve(new Response("x", { status: 500 }));
  await anne.store.commit([write(meetings, "m", { place: "Kerk" })]);
  await anne.sharing.now();
  show(anne);
  expect((await screen.findAllByText("Delen lukt niet. U bent niets kwijt.")).length).toBe(2);
  anne.phone.intercept = undefined;
  await user.click(screen.getByRole("button", { name: "Probeer opnieuw" }));
  expect(await screen.findByText("Gedeeld met het bestuur om 20.00 uur")).toBeTruthy();
});

const bothWords: FieldWords = {
  nameOf: (table, field) => (table === "meetings" && field === "place" ? "Plaats" : undefined),
  say: (_field, value) => JSON.stringify(value).replaceAll('"', ""),
};

/** Each writes the place of the same meeting, without having seen the other's. */
async function clash(): Promise<void> {
  anne.phone.goOnline(false);
  bert.phone.goOnline(false);
  await anne.store.commit([write(meetings, "m", { place: "Kerk" })]);
  bert.phone.phone.setClock(bert.phone.phone.now() + 60_000);
  await bert.store.commit([write(meetings, "m", { place: "Bibliotheek" })]);
  anne.phone.goOnline(true);
  bert.phone.goOnline(true);
  await bothDone();
}

test("what two changed: the line names who, and the one that is taken stands on both phones", async () => {
  await clash();
  await waitFor(async () => expect(await placeOn(anne.store)).toBe("Bibliotheek"));
  const who = await anne.store.read((reader) => readWhoElse(reader, anne.store.node));
  const line = show(anne, who);
  expect((await screen.findAllByText("Bert heeft dit ook aangepast.")).length).toBe(2);
  expect(screen.getByRole("link", { name: "Bekijk beide" }).getAttribute("href")).toBe("/delen/beide");
  line.unmount();
  renderScreen(<BothScreen fieldWords={bothWords} />, { store: anne.store, path: "/delen/beide" });
  const card = await screen.findByRole("region", { name: /^Plaats/ });
  expect(within(card).getByText("Bibliotheek")).toBeTruthy();
  expect(within(card).getByText("Bert Hazelaar, 20.01 uur")).toBeTruthy();
  expect(within(card).getByText("Op dit toestel, 20.00 uur")).toBeTruthy();
  await user.click(within(card).getByRole("button", { name: "Neem dit: Kerk" }));
  expect(await screen.findByText("Er is niets te kiezen")).toBeTruthy();
  await bothDone();
  expect([await placeOn(anne.store), await placeOn(bert.store)]).toEqual(["Kerk", "Kerk"]);
  expect(await bert.store.read((reader) => readWhoElse(reader, bert.store.node))).toBeUndefined();
  // The other one is to be found under earlier versions.
  const earlier = await anne.store.read((reader) => reader.history("meetings", "m"));
  expect(earlier.map(({ value }) => value)).toContain("Bibliotheek");
});

test("keeping what stands ends the question on both phones", async () => {
  await clash();
  renderScreen(<BothScreen fieldWords={bothWords} />, { store: bert.store, path: "/delen/beide" });
  await user.click(await screen.findByRole("button", { name: "Houd dit: Bibliotheek" }));
  expect(await screen.findByText("Er is niets te kiezen")).toBeTruthy();
  await bothDone();
  expect(await anne.store.read((reader) => readWhoElse(reader, anne.store.node))).toBeUndefined();
});

/** States that take days or a broken phone to come by: only what the status says matters here. */
function inState(status: Partial<SharingStatus>): SharingPort {
  const idle = anne.sharing.status.getState();
  const told = createStore(() => ({ ...idle, ...status }) as SharingStatus);
  return new Proxy(anne.sharing, {
    get: (sharing, key): unknown => (key === "status" ? told : Reflect.get(sharing, key, sharing)),
  });
}

test("a clock that is off, and what could not be read, are said once and can be put away", async () => {
  const sharing = inState({ clockOffMs: -3 * 3_600_000, aside: 2 });
  renderScreen(<SharingNotices sharing={sharing} path="/acties" />, { store: anne.store });
  expect(screen.getByText(/De klok van dit toestel loopt 3 uur achter. Alles is bewaard/)).toBeTruthy();
  expect(screen.getByText("2 wijzigingen konden niet worden gelezen. Ze zijn bewaard.")).toBeTruthy();
  for (const button of screen.getAllByRole("button", { name: "Sluit" })) await user.click(button);
  expect(screen.queryByText(/De klok/)).toBeNull();
  expect(screen.queryByText(/konden niet worden gelezen/)).toBeNull();
});

test("sharing that takes long says how much waits; before that the line stays calm", async () => {
  const sharing = inState({ kind: "sharing", waiting: 3 });
  renderScreen(<SharingLine sharing={sharing} alsoChangedBy={undefined} />, { store: anne.store });
  expect(screen.getByText("Bewaard op dit toestel")).toBeTruthy();
  expect(await screen.findByText("Bezig met delen (3)", {}, { timeout: 60_000 })).toBeTruthy();
});

test("Vandaag keeps asking for the noodblad, other screens do not", async () => {
  const here = renderScreen(<SharingNotices sharing={anne.sharing} path="/" />, { store: anne.store });
  expect(await screen.findByRole("link", { name: "Bekijk het noodblad" })).toBeTruthy();
  here.unmount();
  render(<p />);
  renderScreen(<SharingNotices sharing={anne.sharing} path="/acties" />, { store: anne.store });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.queryByRole("link", { name: "Bekijk het noodblad" })).toBeNull();
});
