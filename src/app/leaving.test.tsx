/** The example and one's own organisation, taken off this phone: nothing of it remains, and nothing else goes. */

import { renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageDisk } from "../../tests/support/page-disk.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../domain/tables/organisation.ts";
import { EXAMPLE_ID } from "../features/example/content/cast.ts";
import type { Store } from "../storage/store.ts";
import { create, write } from "../storage/write.ts";
import { useFormDraft } from "../ui/form-drafts.ts";
import { showToast, useToasts } from "../ui/toasts.ts";
import { useUnsentWords } from "../ui/unsent-words.ts";
import { openExample } from "./example.ts";
import { leaveOrganisation } from "./leaving.ts";
import { createOrganisation, leftElsewhere, startSession, switchTo, useSession, welcome } from "./session.ts";
import { organisations } from "./this-phone.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(async () => {
  for (const { id } of await listed()) await leaveOrganisation(id);
  useSession.setState({ session: { kind: "starting" } });
  localStorage.clear();
  sessionStorage.clear();
});

const session = () => useSession.getState().session;
const open = (): Store | undefined => {
  const now = session();
  return now.kind === "open" ? now.store : undefined;
};
const listed = async () => {
  const known = await organisations.list();
  return known.ok ? known.value : [];
};
const databases = async () => (await pageDisk.databases()).map(({ name }) => name);
const traces = () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
const draft = () => renderHook(() => useFormDraft("nieuw", { name: "" })).result.current;
const unsent = () => renderHook(() => useUnsentWords("toelichting")).result.current;

async function begin(name: string): Promise<Store> {
  const made = await createOrganisation();
  if (!made.ok) throw new Error(made.error.kind);
  await made.value.commit([write(organisation, ORGANISATION_ID, { name })]);
  await welcome(made.value);
  return made.value;
}

test("the example opens as one, only once, and stopping it leaves nothing behind", async () => {
  const heard: number[] = [];
  expect(await openExample((done) => heard.push(done))).toEqual({ ok: true, value: undefined });
  expect(session()).toMatchObject({ kind: "open", isExample: true });
  expect(heard.at(-1)).toBe(1);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  draft()[1]({ name: "Iemand" });
  unsent()[1]("Zomaar");
  showToast({ text: "Weg", undo: () => undefined });
  expect(traces()).toContain(EXAMPLE_ID);

  const again: number[] = [];
  await openExample((done) => again.push(done));
  expect(again).toEqual([]);
  expect(await listed()).toHaveLength(1);

  await leaveOrganisation(EXAMPLE_ID);
  expect(session()).toEqual({ kind: "empty" });
  expect(await databases()).toEqual(["wijkschrift"]);
  expect(await listed()).toEqual([]);
  expect(await organisations.unfinished()).toEqual({ ok: true, value: [] });
  expect(traces()).not.toMatch(/voorbeeld|Iemand|Zomaar/);
  expect(renderHook(useToasts).result.current).toEqual([]);
});

test("one's own organisation stays as it was, words that were begun included", async () => {
  const own = await begin("De Kade");
  await own.commit([create(meetings, "m", {})]);
  draft()[1]({ name: "Tineke" });
  unsent()[1]("Een half verhaal");
  await openExample(() => undefined);
  expect(draft()[0]).toEqual({ name: "" });
  expect(unsent()[0]).toBe("");
  draft()[1]({ name: "Iemand" });
  await leaveOrganisation(EXAMPLE_ID);
  expect(session()).toMatchObject({ kind: "open", isExample: false });
  expect(open()?.organisationId).toBe(own.organisationId);
  expect(await open()?.read((reader) => reader.all(meetings))).toHaveLength(1);
  expect(draft()[0]).toEqual({ name: "Tineke" });
  expect(unsent()[0]).toBe("Een half verhaal");
});

test("another organisation has no toasts of the one before, whose undo would do nothing", async () => {
  const first = await begin("De Kade");
  await begin("De Wal");
  showToast({ text: "Actie verwijderd.", undo: () => undefined });
  await switchTo(first.organisationId);
  expect(renderHook(useToasts).result.current).toEqual([]);
});

test("what a closed page left half made is gone at the next start", async () => {
  await organisations.putUnfinished({ id: EXAMPLE_ID, name: "x", kind: "example" }, "making");
  (await opened(`wijkschrift-${EXAMPLE_ID}`)).close();
  expect(await listed()).toEqual([]);
  await startSession();
  expect(session()).toEqual({ kind: "empty" });
  await waitFor(async () => {
    expect(await organisations.unfinished()).toEqual({ ok: true, value: [] });
    expect(await databases()).toEqual(["wijkschrift"]);
  });
});

test("a page that holds on to the database keeps it off the list, and it goes at the next start", async () => {
  await openExample(() => undefined);
  const held = await opened(`wijkschrift-${EXAMPLE_ID}`);
  await leaveOrganisation(EXAMPLE_ID);
  expect(session()).toEqual({ kind: "empty" });
  expect(await listed()).toEqual([]);
  expect(await organisations.unfinished()).toMatchObject({ value: [{ id: EXAMPLE_ID, state: "leaving" }] });
  held.close();
  await startSession();
  await waitFor(async () => expect(await organisations.unfinished()).toEqual({ ok: true, value: [] }));
});

test("when another page took off an organisation that is not open here, the list is shorter", async () => {
  const own = await begin("De Kade");
  const other = await begin("De Wal");
  await organisations.remove(own.organisationId);
  await leftElsewhere(own.organisationId);
  expect(session()).toMatchObject({ kind: "open", organisations: [{ id: other.organisationId }] });
});

test("a name that changes leaves an example an example", async () => {
  await organisations.put({ id: "x", name: "Een", kind: "example" });
  await organisations.rename("x", "Twee");
  expect(await listed()).toEqual([{ id: "x", name: "Twee", kind: "example" }]);
  await organisations.remove("x");
});

test("rows of before there were examples are one's own", async () => {
  await organisations.put({ id: "oud", name: "De Kade" });
  const db = await opened("wijkschrift");
  db.transaction("organisations", "readwrite")
    .objectStore("organisations")
    .put({ id: "oud", name: "De Wal" });
  db.close();
  expect(await listed()).toEqual([{ id: "oud", name: "De Wal", kind: "own" }]);
  await organisations.remove("oud");
});

const opened = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const request = pageDisk.open(name);
    request.onsuccess = () => resolve(request.result);
  });
