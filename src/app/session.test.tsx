/** From one organisation to another on a page: nothing unsaved is left behind, and nothing of the old one goes on. */

import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageDisk } from "../../tests/support/page-disk.ts";
import { meetings } from "../domain/tables/meetings.ts";
import { ORGANISATION_ID, organisation } from "../domain/tables/organisation.ts";
import type { Store } from "../storage/store.ts";
import { create, write } from "../storage/write.ts";
import { dismissToast, useToasts } from "../ui/toasts.ts";
import { createOrganisation, startSession, switchTo, useSession, welcome } from "./session.ts";
import { texts } from "./texts.ts";

beforeEach(() => {
  // Dexie says aloud that it opens a database anew.
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(async () => {
  pageDisk.heal();
  for (const { id } of toasts()) dismissToast(id);
  await open()?.close();
  useSession.setState({ session: { kind: "starting" } });
});

const toasts = () => renderHook(useToasts).result.current;

const open = (): Store | undefined => {
  const { session } = useSession.getState();
  return session.kind === "open" ? session.store : undefined;
};

/** What /welkom does. */
async function begin(name: string): Promise<Store> {
  const made = await createOrganisation();
  if (!made.ok) throw new Error(made.error.kind);
  await made.value.commit([write(organisation, ORGANISATION_ID, { name })]);
  await welcome(made.value);
  return made.value;
}

const failWith = (name: string): void => {
  pageDisk.plan = (moment) => (moment === "request" ? { kind: "fail", name } : undefined);
};

const isClosed = async (store: Store): Promise<boolean> =>
  !(await store.commit([create(meetings, store.newId(), {})])).ok;

const meetingsOf = (store: Store | undefined) => store?.read((reader) => reader.all(meetings));

test("another organisation opens, and the one before ends with everything stored", async () => {
  const first = await begin("De Zilverlinde");
  const doc = await first.openText("m");
  doc.edit("b", 0, 0, "Goedenavond");
  const second = await begin("De Kade");
  expect(open()).toBe(second);
  expect(await isClosed(first)).toBe(true);

  await switchTo(first.organisationId);
  expect(open()?.organisationId).toBe(first.organisationId);
  expect((await open()?.read((reader) => reader.words(["b"])))?.get("b")).toBe("Goedenavond");
  expect(await isClosed(second)).toBe(true);
  expect(toasts()).toEqual([]);
});

test("as long as something is unsaved there is no leaving, and it is said", async () => {
  const first = await begin("De Zilverlinde");
  const second = await begin("De Kade");
  failWith("UnknownError");
  await second.commit([create(meetings, "unsaved", {})]);
  await switchTo(first.organisationId);
  expect(open()).toBe(second);
  expect(toasts()).toMatchObject([{ text: texts.stillUnsaved, tone: "trouble" }]);

  pageDisk.heal();
  await second.retry();
  await switchTo(first.organisationId);
  expect(open()?.organisationId).toBe(first.organisationId);
  await switchTo(second.organisationId);
  expect(await meetingsOf(open())).toMatchObject([{ id: "unsaved" }]);
});

test("what cannot be stored when leaving keeps one where one is", async () => {
  const first = await begin("De Zilverlinde");
  const second = await begin("De Kade");
  const doc = await second.openText("m");
  failWith("UnknownError");
  doc.edit("b", 0, 0, "Goedenavond");
  await switchTo(first.organisationId);
  expect(open()).toBe(second);
  expect(toasts()).toHaveLength(1);
  pageDisk.heal();
  await second.retry();
});

test("an organisation begun while another is in trouble is listed, and not entered yet", async () => {
  const first = await begin("De Zilverlinde");
  const made = await createOrganisation();
  if (!made.ok) throw new Error(made.error.kind);
  await made.value.commit([write(organisation, ORGANISATION_ID, { name: "De Kade" })]);
  const name = first.organisationId;
  pageDisk.plan = (moment) =>
    moment === "transaction" ? { kind: "fail", name: "QuotaExceededError" } : undefined;
  await first.commit([create(meetings, "unsaved", {})]);
  pageDisk.heal();
  await welcome(made.value);
  expect(open()?.organisationId).toBe(name);
  const { session } = useSession.getState();
  expect(session.kind === "open" && session.organisations.map(({ id }) => id)).toContain(
    made.value.organisationId,
  );
  expect(await isClosed(made.value)).toBe(true);
  expect(toasts()).toHaveLength(1);
  await first.retry();
  expect(await meetingsOf(first)).toHaveLength(1);
});

test("a mistake of our own at the start ends in the screen that says so, and trying again works", async () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const first = await begin("De Zilverlinde");
  await first.close();
  useSession.setState({ session: { kind: "starting" } });
  failWith("DataError");
  await startSession();
  expect(useSession.getState().session).toEqual({
    kind: "trouble",
    trouble: { kind: "lost", retry: "later" },
  });
  expect(logged).toHaveBeenCalledWith("session: could not start", "DataError");
  pageDisk.heal();
  await startSession();
  expect(open()?.organisationId).toBe(first.organisationId);
});
