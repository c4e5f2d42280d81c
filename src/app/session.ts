/** Which organisation is open on this page. The choice is per tab; a new tab opens the one used last. */
import { create } from "zustand";
import type { Result } from "../kernel/result.ts";
import { uuidV7 } from "../kernel/uuid.ts";
import { type KnownOrganisation, Organisations } from "../storage/organisations.ts";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import { Store, type Trouble } from "../storage/store.ts";
import { askPersistence } from "./persistence.ts";
import { browserPhone } from "./phone.ts";

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

/** Opens the organisation that was used last; call once, or again after trouble. */
export async function startSession(): Promise<void> {
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

/** Lists a new organisation, opens it on this page, and asks the browser to keep what was saved. */
export async function welcome(store: Store): Promise<void> {
  const { name } = await store.read(readOrganisation);
  const added = await organisations.put({ id: store.organisationId, name });
  if (!added.ok) return set({ kind: "trouble", trouble: added.error });
  const known = await organisations.list();
  await flushSession();
  enter(store, known.ok ? known.value : [{ id: store.organisationId, name }]);
  void askPersistence();
}

/** Opens another organisation of this phone. */
export async function switchTo(id: string): Promise<void> {
  remember(id);
  await flushSession();
  set({ kind: "starting" });
  await startSession();
}

/** Keeps the list's copy of the name in step with the organisation's own record. */
export async function renameInList(id: string, name: string): Promise<void> {
  await organisations.put({ id, name });
  const known = await organisations.list();
  const { session } = useSession.getState();
  if (known.ok && session.kind === "open") set({ ...session, organisations: known.value });
}

/** Stores what is still being typed; for when the page is hidden, left or replaced. */
export async function flushSession(): Promise<void> {
  const { session } = useSession.getState();
  if (session.kind === "open") await session.store.flush();
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
