/** Which organisation is open on this page. The choice is per tab; a new tab opens the one used last. */
import { create } from "zustand";
import type { Result } from "../kernel/result.ts";
import { uuidV7 } from "../kernel/uuid.ts";
import { type KnownOrganisation, Organisations } from "../storage/organisations.ts";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { Store, type Trouble } from "../storage/store.ts";
import { showToast } from "../ui/toasts.ts";
import { askPersistence } from "./persistence.ts";
import { browserPhone } from "./phone.ts";
import { texts } from "./texts.ts";

export type Session =
  | { readonly kind: "starting" }
  /** No organisation on this phone yet. */
  | { readonly kind: "empty" }
  | { readonly kind: "open"; readonly store: Store; readonly organisations: readonly KnownOrganisation[] }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

const chosenKey = "wijkschrift:organisation";

export const useSession = create<{ session: Session }>(() => ({ session: { kind: "starting" } }));

const phone = browserPhone();
const organisations = new Organisations(phone);

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
  const chosen = known.value.find((each) => each.id === rememberedChoice()) ?? known.value[0];
  if (!chosen) return set({ kind: "empty" });
  const store = await Store.open(chosen.id, phone);
  if (!store.ok) return set({ kind: "trouble", trouble: store.error });
  enter(store.value, known.value);
}

/** A database for a new organisation; it is listed once `enterNew` is called. */
export const createOrganisation = (): Promise<Result<Store, Trouble>> =>
  Store.open(uuidV7(phone.now(), phone.random(10)), phone);

/**
 * Lists a new organisation, opens it on this page unless something of the open one is not stored, and asks the browser
 * to keep what was saved.
 */
export async function welcome(store: Store): Promise<void> {
  const { name } = await store.read(readOrganisation);
  const added = await organisations.put({ id: store.organisationId, name });
  if (!added.ok) return set({ kind: "trouble", trouble: added.error });
  const list = await organisations.list();
  const known = list.ok ? list.value : [{ id: store.organisationId, name }];
  void askPersistence();
  const before = openStore();
  if (before && !(await mayLeave())) {
    set({ kind: "open", store: before, organisations: known });
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
  await organisations.put({ id, name });
  const known = await organisations.list();
  const { session } = useSession.getState();
  if (known.ok && session.kind === "open") set({ ...session, organisations: known.value });
}

/** Stores what is still being typed; for when the page is hidden or left. */
export async function flushSession(): Promise<void> {
  await openStore()?.flush();
}

function openStore(): Store | undefined {
  const { session } = useSession.getState();
  return session.kind === "open" ? session.store : undefined;
}

/** Something that could not be stored stands only in memory. */
function hasUnsaved(store: Store): boolean {
  const health = store.health.getState();
  return health.kind === "failing" && health.unsaved > 0;
}

/** Closes the store of an organisation that is no longer shown. What its screens left behind is stored first. */
async function leave(store: Store | undefined): Promise<void> {
  await store?.flush();
  // In trouble it lives on unseen, and goes on trying.
  if (store && !hasUnsaved(store)) await store.close();
}

function enter(store: Store, known: readonly KnownOrganisation[]): void {
  remember(store.organisationId);
  set({ kind: "open", store, organisations: known });
}

function set(session: Session): void {
  useSession.setState({ session });
}

function rememberedChoice(): string | null {
  try {
    return sessionStorage.getItem(chosenKey) ?? localStorage.getItem(chosenKey);
  } catch {
    return null;
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(chosenKey, id);
    localStorage.setItem(chosenKey, id);
  } catch {
    // Without these areas the first organisation of the list opens; nothing is lost.
  }
}
