/** A board whose phones share over HTTP: whoever began it, and who comes with a code. Everything is ended after the test. */

import { deepEqual, equal } from "node:assert/strict";
import { onTestFinished, vi } from "vitest";
import type { Store } from "../../src/storage/store.ts";
import { join } from "../../src/sync/join.ts";
import type { NetRequest } from "../../src/sync/ports.ts";
import { recover } from "../../src/sync/recover.ts";
import type { Sharing } from "../../src/sync/sharing.ts";
import type { RecoverySheet } from "../../src/sync/sheets.ts";
import type { Role } from "../../src/sync/status.ts";
import { type TestPhone, testPhone } from "./phone.ts";
import { everythingOn } from "./plain-batches.ts";
import { HOME, newStore, type SharingPhone, sharingOn, sharingPhone } from "./sharing-phones.ts";

export const ORGANISATION = "019cbf1e-0000-7000-8000-000000000001";

/** For what happens by itself. */
export const PATIENCE = { timeout: 30_000, interval: 20 };

/** Somebody with a phone on which the organisation is. */
export type Member = {
  readonly name: string;
  readonly made: SharingPhone;
  readonly store: Store;
  readonly sharing: Sharing;
};

/** Where the endpoint is; it may be another address for another phone, or stand between phone and endpoint. */
export type Place = { readonly url: string };

/** What must be there. */
export function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export class Board {
  readonly #place: Place;
  #seeds = 1;
  sheet: RecoverySheet | undefined;

  constructor(place: Place) {
    this.#place = place;
  }

  /** A bare phone. Its clock goes with the real one, unless it is set. */
  phone(): SharingPhone {
    const reach = () => ({
      request: (url: string, init: RequestInit) => this.pass(url, init as NetRequest),
    });
    const made = sharingPhone(this.#seeds, reach, withRunningClock(this.#seeds));
    this.#seeds += 1;
    return made;
  }

  /** All requests of all phones; a test may put itself in between. */
  pass: (url: string, request: NetRequest) => Promise<Response> = (url, request) =>
    fetch(url, request as RequestInit);

  /** The first phone, with what `fill` writes on it before it is shared. */
  async begin(name: string, fill: (store: Store) => Promise<void> = async () => undefined): Promise<Member> {
    const made = this.phone();
    const store = await newStore(made, ORGANISATION);
    await fill(store);
    const first = this.member(name, made, store);
    this.sheet = value(await first.sharing.begin({ endpoint: this.#place.url, name }));
    await first.sharing.now();
    const { kind, waiting, role } = statusOf(first);
    deepEqual({ kind, waiting, role }, { kind: "idle", waiting: 0, role: "admin" });
    return first;
  }

  /** Comes with a code of this admin, and is let in by itself. */
  async come(by: Member, name: string, role: Role = "editor", made = this.phone()): Promise<Member> {
    const { code } = value(await by.sharing.invite(role));
    const member = await this.joinWith(code, name, made);
    await member.sharing.start();
    const letIn = role === "admin" ? "editor" : role;
    await vi.waitFor(() => {
      const { kind, role: own } = statusOf(member);
      deepEqual({ kind, role: own }, { kind: "idle", role: letIn });
    }, PATIENCE);
    return member;
  }

  /** Comes with this code; not let in yet, and its rounds not begun. */
  async joinWith(code: string, name: string, made = this.phone()): Promise<Member> {
    const came = value(await join(made.ports, made.stores, { code, endpoint: this.#place.url, name }));
    return this.member(name, made, came.store);
  }

  /** What joining says; for what should be refused. */
  async tryJoining(code: string, name = "Niemand") {
    const { ports, stores } = this.phone();
    return await join(ports, stores, { code, endpoint: this.#place.url, name });
  }

  /** A bare phone with a recovery sheet, its letters or its link. */
  async recoverWith(
    letters: string,
    name: string,
    made = this.phone(),
  ): Promise<Member & { sheet: RecoverySheet }> {
    const how = { letters, endpoint: this.#place.url, name };
    const came = value(await recover(made.ports, made.stores, HOME, how));
    return { ...this.member(name, made, came.store), sheet: came.sheet };
  }

  async tryRecovering(letters: string) {
    const { ports, stores } = this.phone();
    return await recover(ports, stores, HOME, { letters, endpoint: this.#place.url, name: "Niemand" });
  }

  /** A store on a phone, with its sharing; both end with the test. */
  member(name: string, made: SharingPhone, store: Store): Member {
    const sharing = sharingOn(made, store);
    onTestFinished(async () => {
      await sharing.stop();
      await store.close();
    });
    return { name, made, store, sharing };
  }

  /** The same organisation opened anew on the same phone, as after the app was closed. */
  async reopen(member: Member): Promise<Member> {
    await member.sharing.stop();
    await member.store.close();
    return this.member(member.name, member.made, await newStore(member.made, member.store.organisationId));
  }
}

function withRunningClock(seed: number): TestPhone {
  let ahead = 0;
  return {
    ...testPhone(seed),
    now: () => Date.now() + ahead,
    setClock: (ms) => {
      ahead = ms - Date.now();
    },
  };
}

/** The id of this phone among the members. */
export const deviceIdOf = async ({ sharing }: Member): Promise<string> =>
  (await sharing.devices()).find(({ isHere }) => isHere)?.id ?? "";

/** Rounds by hand, in turn, until nobody has anything new to tell. */
export async function meet(...members: Member[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) for (const { sharing } of members) await sharing.now();
}

export const everythingOf = ({ made, store }: Member): Promise<string> => everythingOn(made.phone, store);

/** Every row, word and change kept for later is the same on all of these phones. */
export async function expectSame(...members: Member[]): Promise<void> {
  const [first, ...rest] = members;
  if (!first) return;
  const all = await everythingOf(first);
  for (const member of rest)
    equal(await everythingOf(member), all, `${member.name} has other than ${first.name}`);
}

/** Waits until that is so by itself. */
export const sameByItself = (...members: Member[]): Promise<void> =>
  vi.waitFor(() => expectSame(...members), PATIENCE);

/** What the line of this phone says. */
export const statusOf = ({ sharing }: Member) => sharing.status.getState();
