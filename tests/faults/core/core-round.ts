/** One round of a phone with the endpoint, in the simulator's core: members, send, compare, fetch. May be cut off anywhere. */

import { behind, type Vector } from "../../../src/protocol/vector.ts";
import { altered, type CoreBatch } from "./core-batch.ts";
import type { CoreEndpoint } from "./core-endpoint.ts";
import { type CorePhone, keyOf } from "./core-phone.ts";
import { isCut, rosterOf } from "./core-roster.ts";

/** The connection broke off, or the phone died: nothing after this point happened. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

export type Weather = {
  /** Called at every point where a round may end; throws `BrokenOff` when it does. */
  readonly pause: (point: string) => void;
  /** Whether a bit falls over in this batch. */
  readonly flips: () => boolean;
  readonly newId: () => string;
};

const MOST_REQUESTS = 60;

/** Gives true when phone and endpoint have the same; throws `BrokenOff`. */
export function coreRound(phone: CorePhone, endpoint: CoreEndpoint, now: number, weather: Weather): boolean {
  weather.pause("start");
  shareRoster(phone, endpoint, weather);
  if (isCut(rosterOf(phone.kept.entries), phone.kept.id)) return true;
  findStrangers(phone, endpoint, weather);
  adoptOwn(phone, endpoint, now, weather);
  if (isMember(phone)) while (phone.seal()) weather.pause("sealed");
  if (!endpoint.pullOnly) send(phone, endpoint, weather);
  fetchAll(phone, endpoint, now, weather);
  const [theirs, ours] = [endpoint.vector(), phone.kept.vector];
  const missing = behind(ours, theirs).filter(({ device, from }) => isWanted(phone, device, from));
  return phone.kept.pending.length === 0 && missing.length === 0 && behind(theirs, ours).length === 0;
}

function isMember(phone: CorePhone): boolean {
  const role = rosterOf(phone.kept.entries).devices[phone.kept.id]?.roles.at(-1)?.role;
  return role === "admin" || role === "editor";
}

const isWanted = (phone: CorePhone, d: string, n: number): boolean =>
  phone.judge.mayWrite(rosterOf(phone.kept.entries), d, n);

/** Whoever knows more of the chain of members tells the other. */
function shareRoster(phone: CorePhone, endpoint: CoreEndpoint, weather: Weather): void {
  const isAdmin = rosterOf(phone.kept.entries).devices[phone.kept.id]?.roles.at(-1)?.role === "admin";
  if (isAdmin) endpoint.pullOnly = false;
  const [mine, theirs] = [phone.kept.entries, endpoint.roster];
  const common = Math.min(mine.length, theirs.length);
  const splitAt = mine.slice(0, common).findIndex((entry, at) => entry !== theirs[at]);
  if (splitAt >= 0) {
    // Only a step that the phone took by itself can have been overtaken; it takes it again behind the others'.
    const own = mine.slice(splitAt).filter(({ add }) => add?.d === phone.kept.id);
    phone.learn([...theirs, ...own]);
  } else if (theirs.length > mine.length) phone.learn(theirs);
  weather.pause("roster");
  if (endpoint.pullOnly) return;
  for (const entry of phone.kept.entries.slice(endpoint.roster.length)) {
    endpoint.addEntry(endpoint.roster.length, entry);
    weather.pause("roster sent");
  }
}

/**
 * Looks for batches of which the endpoint has another under the same number: the own phone was copied or set back, or the
 * endpoint was. What only we have is handed on under our own name; the endpoint's stands.
 */
function findStrangers(phone: CorePhone, endpoint: CoreEndpoint, weather: Weather): void {
  for (const [d, last] of Object.entries(phone.kept.vector)) {
    for (let n = 1; n <= last; n += 1) {
      const [theirs, ours] = [endpoint.at(d, n), phone.kept.sealed.get(keyOf(d, n))];
      if (!theirs || !ours || theirs.id === ours.id) continue;
      handOn(phone, d, n, weather.newId);
      weather.pause("handed on");
      break;
    }
  }
  const own = phone.kept.id;
  const next = endpoint.at(own, phone.lastOwn() + 1);
  if (!next) return;
  // It knows more of us than we do: ours if it follows on what we have, else somebody goes on under our name.
  const last = phone.kept.sealed.get(keyOf(own, phone.lastOwn()))?.id ?? "";
  if (next.p !== last) handOn(phone, own, phone.lastOwn() + 1, weather.newId);
  weather.pause("looked for own");
}

/** After a power cut the endpoint has batches of ours that we have not: nothing may be sealed before they are here again. */
function adoptOwn(phone: CorePhone, endpoint: CoreEndpoint, now: number, weather: Weather): void {
  for (let asked = 0; asked < MOST_REQUESTS; asked += 1) {
    const next = endpoint.at(phone.kept.id, phone.lastOwn() + 1);
    if (!next || !isWanted(phone, next.d, next.n)) return;
    weather.pause("own");
    phone.apply([weather.flips() ? altered(next) : next], undefined, now);
  }
}

function handOn(phone: CorePhone, d: string, from: number, newId: () => string): void {
  const lost: CoreBatch[] = phone.lackedBy({ ...phone.kept.vector, [d]: from - 1 });
  const isOwn = d === phone.kept.id;
  phone.transact((kept) => ({ ...kept, pending: [...lost.map((batch) => batch.changes), ...kept.pending] }));
  phone.forget(d, from);
  if (!isOwn) return;
  const role = rosterOf(phone.kept.entries).devices[d]?.roles.at(-1)?.role ?? "reader";
  const id = newId();
  phone.transact((kept) => ({
    ...kept,
    id,
    node: id.slice(0, 16),
    entries: [...kept.entries, { add: { d: id, role, from: d } }],
  }));
}

function send(phone: CorePhone, endpoint: CoreEndpoint, weather: Weather): void {
  for (let tries = 0; tries < MOST_REQUESTS; tries += 1) {
    const waiting = phone.lackedBy(endpoint.vector()).slice(0, 4);
    if (waiting.length === 0) return;
    weather.pause("before push");
    const results = endpoint.push(waiting.map((batch) => (weather.flips() ? altered(batch) : batch)));
    weather.pause("push answer lost");
    if (results.some(({ st }) => st === "fork")) findStrangers(phone, endpoint, weather);
    if (results.every(({ st }) => st === "denied")) return;
  }
}

function fetchAll(phone: CorePhone, endpoint: CoreEndpoint, now: number, weather: Weather): void {
  for (let asked = 0; asked < MOST_REQUESTS; asked += 1) {
    const page = endpoint.after(phone.kept.cursor as never);
    weather.pause("page");
    if (!page) break;
    const isWhole = phone.apply(
      page.batches.map((batch) => (weather.flips() ? altered(batch) : batch)),
      page.cursor,
      now,
    );
    weather.pause("applied");
    if (!isWhole || !page.more) break;
  }
  for (let asked = 0; asked < MOST_REQUESTS; asked += 1) {
    const batches = endpoint.missing(wantedFrom(phone, endpoint));
    weather.pause("wanted");
    if (batches.length === 0) return phone.transact((kept) => ({ ...kept, cursor: headOf(endpoint) }));
    phone.apply(
      batches.map((batch) => (weather.flips() ? altered(batch) : batch)),
      undefined,
      now,
    );
  }
}

/** What the phone has, and as if it had what it would refuse: that is not asked for again and again. */
function wantedFrom(phone: CorePhone, endpoint: CoreEndpoint): Vector {
  const refused = behind(phone.kept.vector, endpoint.vector()).filter(
    ({ device, from }) => !isWanted(phone, device, from),
  );
  return { ...phone.kept.vector, ...Object.fromEntries(refused.map(({ device, to }) => [device, to])) };
}

/** How far somebody is who has all. */
function headOf(endpoint: CoreEndpoint): string | null {
  let cursor: string | null = null;
  for (let page = endpoint.after(null); page; page = page.more ? endpoint.after(page.cursor) : undefined) {
    ({ cursor } = page);
  }
  return cursor;
}
