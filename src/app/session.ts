/** Which organisation is open on this page. The choice is per tab; a new tab opens the one used last. */
import { create } from "zustand";
import type { Result } from "../kernel/result.ts";
import { uuidV7 } from "../kernel/uuid.ts";
import type { KnownOrganisation } from "../storage/organisations.ts";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { Store, type Trouble } from "../storage/store.ts";
import { closeSheet } from "../ui/sheets.ts";
import { dismissAllToasts, showToast } from "../ui/toasts.ts";
import { keepWordsOf } from "../ui/whose-words.ts";
import { forgetChoice, remember, rememberedChoice } from "./chosen-organisation.ts";
import { askPersistence } from "./persistence.ts";
import { texts } from "./texts.ts";
import { organisations, phone } from "./this-phone.ts";

export type Session =
  | { readonly kind: "starting" }
  /** No organisation on this phone yet. */
  | { readonly kind: "empty" }
  | {
      readonly kind: "open";
      readonly store: Store;
      /** A made-up organisation, to look round in: it is never shared or kept as a file. */
      readonly isExample: boolean;
      readonly organisations: readonly KnownOrganisation[];
    }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export const useSession = create<{ session: Session }>(() => ({ session: { kind: "starting" } }));

/** Opens the organisation that was used last; call once, or again after trouble. Never throws. */
export async function startSession(): Promise<void> {
  try {
    await openChosen();
  } catch (error) {
    // For whoever helps: the kind of error, never what people wrote.
    console.error("session: could not start", error instanceof Error ? error.name : typeof error);
    set({ kind: "trouble", trouble: { kind: "lost", retry: "later" } });
  }
}

async function openChosen(): Promise<void> {
  const known = await organisations.list();
  if (!known.ok) return set({ kind: "trouble", trouble: known.error });
  void tidyUp(known.value);
  const chosen = known.value.find((each) => each.id === rememberedChoice()) ?? known.value[0];
  if (!chosen) return begin();
  const store = await Store.open(chosen.id, phone);
  if (!store.ok) return set({ kind: "trouble", trouble: store.error });
  enter(store.value, known.value);
}

/** A database for a new organisation; it is listed once `enterNew` is called. */
export const createOrganisation = (): Promise<Result<Store, Trouble>> =>
  Store.open(uuidV7(phone.now(), phone.random(10)), phone);

/** Lists the organisation that a neighbour began, under the name it was given, and opens it. */
export async function welcome(store: Store): Promise<void> {
  const { name } = await store.read(readOrganisation);
  await enterNew(store, { id: store.organisationId, name, kind: "own" });
}

/**
 * Lists a new organisation, opens it on this page unless something of the open one is not stored, and asks the browser
 * to keep what was saved.
 */
export async function enterNew(store: Store, listed: KnownOrganisation): Promise<void> {
  const added = await organisations.put(listed);
  if (!added.ok) return set({ kind: "trouble", trouble: added.error });
  const list = await organisations.list();
  const known = list.ok ? list.value : [listed];
  if (listed.kind === "own") void askPersistence();
  const before = openStore();
  if (before && !(await mayLeave())) {
    open(before, known);
    return await store.close();
  }
  enter(store, known);
  await leave(before);
}

/** Opens another organisation of this phone, unless something of the open one is not stored. */
export async function switchTo(id: string): Promise<void> {
  const before = openStore();
  if (!(await mayLeave())) return;
  remember(id);
  set({ kind: "starting" });
  await startSession();
  await leave(before);
}

/** Whether all of the open organisation is stored; says so when it is not. What is still typed is stored first. */
export async function mayLeave(): Promise<boolean> {
  const store = openStore();
  // Trouble that was known already is not waited for.
  if (store && !hasUnsaved(store)) await store.flush();
  if (!store || !hasUnsaved(store)) return true;
  showToast({ text: texts.stillUnsaved, tone: "trouble" });
  return false;
}

/** Keeps the list's copy of the name in step with the organisation's own record. */
export async function renameInList(id: string, name: string): Promise<void> {
  await organisations.rename(id, name);
  await refreshList();
}

async function refreshList(): Promise<void> {
  const known = await organisations.list();
  const { session } = useSession.getState();
  if (known.ok && session.kind === "open") set({ ...session, organisations: known.value });
}

/** Stores what is still being typed; for when the page is hidden or left. */
export async function flushSession(): Promise<void> {
  await openStore()?.flush();
}

/** The store that is open on this page. */
export function openStore(): Store | undefined {
  const { session } = useSession.getState();
  return session.kind === "open" ? session.store : undefined;
}

/** Something that could not be stored stands only in memory. */
function hasUnsaved(store: Store): boolean {
  const health = store.health.getState();
  return health.kind === "failing" && health.unsaved > 0;
}

/**
 * Goes from an organisation that is taken off this phone to another one, or to none; gives its store, unseen but still
 * open, when it was open here.
 */
export async function quit(id: string): Promise<Store | undefined> {
  forgetChoice(id);
  const before = openStore();
  if (before?.organisationId !== id) return undefined;
  set({ kind: "starting" });
  await startSession();
  return before;
}

/** Another page took an organisation off this phone: the list is shorter, and a page that showed it begins anew. */
export async function leftElsewhere(id: string): Promise<void> {
  const store = openStore();
  if (store?.organisationId !== id) {
    (await import("./taking-off.ts")).forgetWordsOf(id);
    return await refreshList();
  }
  window.location.replace("/");
  await store.close();
}

/** Closes the store of an organisation that is no longer shown. What its screens left behind is stored first. */
async function leave(store: Store | undefined): Promise<void> {
  await store?.flush();
  // In trouble it lives on unseen, and goes on trying.
  if (store && !hasUnsaved(store)) await store.close();
}

function enter(store: Store, known: readonly KnownOrganisation[]): void {
  remember(store.organisationId);
  dropTraces(store.organisationId);
  open(store, known);
}

function open(store: Store, known: readonly KnownOrganisation[]): void {
  const isExample = known.some(({ id, kind }) => id === store.organisationId && kind === "example");
  set({ kind: "open", store, isExample, organisations: known });
}

function begin(): void {
  dropTraces("");
  set({ kind: "empty" });
}

/** What a page shows besides its screen is of one organisation; in the next it could not be undone, or understood. */
function dropTraces(id: string): void {
  keepWordsOf(id);
  dismissAllToasts();
  closeSheet();
}

/** What was left half made or half removed, and words of an organisation that is no longer here. Not waited for. */
async function tidyUp(known: readonly KnownOrganisation[]): Promise<void> {
  const chosen = rememberedChoice();
  const unknown = chosen !== null && !known.some(({ id }) => id === chosen) ? [chosen] : [];
  unknown.forEach(forgetChoice);
  const unfinished = await organisations.unfinished();
  const left = unfinished.ok ? unfinished.value.map(({ id }) => id) : [];
  if (left.length > 0 || unknown.length > 0) await (await import("./taking-off.ts")).tidyUp(left, unknown);
}

function set(session: Session): void {
  useSession.setState({ session });
}
