/** A neighbourhood that shares: an endpoint, Anne who began, and phones that come with her invitations. For tests in Node. */

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as joinPath } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { expect, vi } from "vitest";
import { meetings } from "../../src/domain/tables/meetings.ts";
import type { Store } from "../../src/storage/store.ts";
import { create } from "../../src/storage/write.ts";
import { join } from "../../src/sync/join.ts";
import type { Sharing } from "../../src/sync/sharing.ts";
import { readDatabases, writeDatabases } from "./copied-databases.ts";
import { testPhone } from "./phone.ts";
import { HOME, newStore, type SharingPhone, sharingOn, sharingPhone } from "./sharing-phones.ts";
import { type BuiltEndpoint, buildEndpoint, type EndpointOptions } from "./started-endpoint.ts";

const ORGANISATION = "019cbf1e-0000-7000-8000-000000000001";
export const PATIENCE = { timeout: 30_000, interval: 10 };

const ends: (() => Promise<unknown>)[] = [];

/** Ends everything that was begun; after each test. */
export async function goHome(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

/** What went well; throws with the refusal otherwise. */
export const value = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** A phone on which the organisation is open. */
export type One = { readonly made: SharingPhone; readonly store: Store; readonly sharing: Sharing };

/** The organisation has one meeting, m1, in the Buurthuis. */
export async function neighbourhood(options: EndpointOptions = {}) {
  let endpoint: BuiltEndpoint = buildEndpoint(options);
  ends.push(() => endpoint.close());
  let seeds = 1;
  const phone = (factory?: IDBFactory) => {
    const made = sharingPhone(seeds, () => endpoint.app, testPhone(seeds, Date.now(), factory));
    seeds += 1;
    return made;
  };
  const made = phone();
  const store = await newStore(made, ORGANISATION);
  await store.commit([create(meetings, "m1", { date: "2026-03-05", place: "Buurthuis" })]);
  const anne = withSharing(made, store);
  const sheet = value(await anne.sharing.begin({ endpoint: HOME, name: "Anne" }));
  await anne.sharing.now();
  const come = async (name: string, role: "admin" | "editor" | "reader" = "editor"): Promise<One> => {
    const { code } = value(await anne.sharing.invite(role));
    const bare = phone();
    const came = value(await join(bare.ports, bare.stores, { code, endpoint: HOME, name }));
    const one = withSharing(bare, came.store);
    await one.sharing.start();
    const letIn = role === "admin" ? "editor" : role;
    await vi.waitFor(
      () => expect(one.sharing.status.getState()).toMatchObject({ kind: "idle", role: letIn }),
      PATIENCE,
    );
    return one;
  };
  /** From now on all phones reach another endpoint at the same address. */
  const replace = (next: BuiltEndpoint): void => {
    const before = endpoint;
    endpoint = next;
    before.endStreams();
    ends.unshift(() => before.close());
  };
  /** A phone with the same storage as that one has now: cloned, or put back later. */
  const copyOf = async ({ store }: One): Promise<Pick<One, "made" | "store">> => {
    const factory = new IDBFactory();
    const from = phonesOf.get(store)?.phone.indexedDB;
    if (from) await writeDatabases(await readDatabases(from), factory);
    const copy = phone(factory);
    return { made: copy, store: await newStore(copy, ORGANISATION) };
  };
  return { anne, sheet, come, phone, replace, copyOf };
}

const phonesOf = new WeakMap<Store, SharingPhone>();

/** Opens the sharing of an organisation on a phone; it starts with its first command. */
export function withSharing(made: SharingPhone, store: Store): One {
  phonesOf.set(store, made);
  const sharing = sharingOn(made, store);
  ends.push(
    () => store.close(),
    () => sharing.stop(),
  );
  return { made, store, sharing };
}

/** Where a meeting is, as this phone knows it. */
export const placeOn = async ({ store }: One, id = "m1") =>
  (await store.read((reader) => reader.get(meetings, id)))?.place;
export const seePlace = (one: One, place: string, id = "m1") =>
  vi.waitFor(async () => expect(await placeOn(one, id)).toBe(place), PATIENCE);
/** The device id of a phone. */
export const idOf = async (one: One) => (await one.sharing.devices()).find(({ isHere }) => isHere)?.id ?? "";

/** Two folders for an endpoint's data; `copy` puts what the first holds into the second. */
export async function copiedFolders() {
  const folder = await mkdtemp(joinPath(tmpdir(), "wijkschrift-sharing-"));
  ends.unshift(() => rm(folder, { recursive: true }));
  const [first, second] = [joinPath(folder, "first"), joinPath(folder, "second")];
  return { first, second, copy: () => cp(first, second, { recursive: true }) };
}
