/** Coming to an organisation that others share, with a code. */

import { type DeviceKeys, makeDeviceKeys } from "../crypto/device-keys.ts";
import {
  type InviteBox,
  type InviteKeys,
  inviteKeys,
  openInviteBox,
  parseCode,
  proofOf,
  sealJoinerInfo,
} from "../crypto/invite.ts";
import { ok, type Result } from "../kernel/result.ts";
import type { Role } from "../protocol/roster-entry.ts";
import { beginSharing } from "../storage/sharing/sharing-state.ts";
import type { Store } from "../storage/store.ts";
import { type RedeemAnswer, readRosterFrom, redeem } from "./endpoint-client.ts";
import { type Here, openHere } from "./here.ts";
import { keepDevice, keepKeyring } from "./kept-keys.ts";
import { readEndpoint } from "./links.ts";
import { Members } from "./members.ts";
import type { NewStores, SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { runRound } from "./round.ts";
import { Session } from "./session.ts";
import { StatusLine } from "./status.ts";
import { Transport } from "./transport.ts";
import { keepComing, type Newcomer, readComing, WAITING_ROOM, withWaitingRoom } from "./waiting-room.ts";

export type Coming = {
  readonly endpoint: string;
  /** Of whoever holds this phone. */
  readonly name: string;
  /** From 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
};

/** So far may this phone's own clock be ahead: it must not keep honest people out. */
const CLOCK_SLACK_MS = 24 * 3600 * 1000;

/** Whose code was taken: its keys, and what the endpoint gave for it. */
type Arrived = { readonly keys: DeviceKeys; readonly answer: RedeemAnswer; readonly box: InviteBox };

/** An organisation that this phone just got, its data in it. */
export type Came = { readonly store: Store; readonly role: Role };

export async function join(
  ports: SyncPorts,
  stores: NewStores,
  how: Coming & { readonly code: string },
): Promise<Result<Came, Refusal>> {
  const code = parseCode(how.code);
  const endpoint = readEndpoint(how.endpoint);
  if (code === undefined || endpoint === undefined) return refuse("wrong_letters");
  // Working out the keys takes a while, and so does opening a database.
  const working = inviteKeys(code);
  void working.catch(() => undefined);
  const transport = new Transport(endpoint, ports);
  const arrived = await withWaitingRoom(stores, async (room) =>
    ask(room, ports, transport, await working, how.name),
  );
  if (!arrived.ok) return arrived;
  const { keys, answer, box } = arrived.value;
  const store = await stores.open(box.o);
  if (!store) return refuse("already_here");
  const come = async (): Promise<Result<Came, Refusal>> => {
    const kept = await keepDevice(store, keys);
    if (!kept.ok) return kept;
    if (!(await keepKeyring(store, box.keyring)).ok) return refuse("storage");
    const members = new Members(store, keys, box.genesis);
    const accepted = await members.accept(answer.roster);
    if (!accepted.ok) return accepted;
    const session = new Session(transport, keys);
    while (members.roster.version < answer.rosterVer) {
      const more = await readRosterFrom(session, box.o, members.roster.version + 1);
      if (!more.ok) return more;
      const grown = await members.accept(more.value.entries);
      if (!grown.ok) return grown;
      if (grown.value.entries === 0) return refuse("strange_answer");
    }
    const begun = await beginSharing(store, { org: box.o, endpoint, device: keys.id, genesis: box.genesis });
    if (!begun.ok) return refuse("storage");
    const filled = await fill(store, ports, how.onProgress);
    return filled.ok ? ok({ store, role: box.role }) : filled;
  };
  const came = await come();
  if (!came.ok) {
    await store.close();
    await stores.discard(box.o);
  } else await stores.discard(WAITING_ROOM);
  return came;
}

/** A code opens once: the keys that go with it, and what the endpoint answered, are on the disk before anything is built on them. */
async function ask(
  room: Store,
  ports: SyncPorts,
  transport: Transport,
  invitation: InviteKeys,
  name: string,
): Promise<Result<Arrived, Refusal>> {
  const before = await readComing(room, invitation.id);
  const coming = before ?? (await makeComing(ports, invitation, name));
  const { id, keys, proof, info } = coming;
  if (!before) {
    const kept = await keepComing(room, coming);
    if (!kept.ok) return kept;
  }
  const answered = before?.answer
    ? ok(before.answer)
    : await patiently(() => redeem(transport, { id, device: keys.public, proof, info }));
  if (!answered.ok) return answered;
  const answer = answered.value;
  const box = await openInviteBox(invitation, answer.box);
  if (!box || box.o !== answer.o) return refuse("wrong_organisation");
  if (box.exp !== undefined && ports.now() > box.exp + CLOCK_SLACK_MS) return refuse("invite_unknown");
  if (answer.roster.length === 0) return refuse("strange_answer");
  const kept = await keepComing(room, { ...coming, answer });
  return kept.ok ? ok({ keys, answer, box }) : kept;
}

async function makeComing(ports: SyncPorts, { id, proofKey }: InviteKeys, name: string): Promise<Newcomer> {
  const keys = await makeDeviceKeys();
  // The clock node of the new database is not known before there is one: the phone's devices record tells it.
  const info = await sealJoinerInfo(proofKey, keys.public, { name, node: "" }, ports.random);
  return { id, keys, info, proof: await proofOf(proofKey, keys.public, info) };
}

/** Asks again when only the way was bad: an invitation that was used up must not be lost with its answer. */
async function patiently<T>(ask: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  let answer = await ask();
  for (let attempt = 0; attempt < 2 && !answer.ok && answer.error.code === "no_internet"; attempt += 1)
    answer = await ask();
  return answer;
}

/** Everything that the others wrote. */
export async function fill(
  store: Store,
  ports: SyncPorts,
  onProgress?: (done: number) => void,
): Promise<Result<Here, Refusal>> {
  const here = await openHere(store, ports, new StatusLine());
  if (!here || here === "no_keys") return refuse("keys_not_kept");
  const total = { seq: 0 };
  const told = (seq: number): void => {
    total.seq = Math.max(total.seq, seq);
    onProgress?.(Math.min(0.95, 1 - 1 / (1 + seq / 20)));
  };
  const done = await runRound(
    here,
    { compare: true, pull: true, push: false },
    { isFirst: true, onProgress: told },
  );
  if (!done.ok) return done;
  onProgress?.(1);
  return ok(here);
}

/** Whether this browser keeps keys at all: known before the invitation is used up. */
export async function tryKeeping(stores: NewStores, ports: SyncPorts): Promise<Result<void, Refusal>> {
  const id = `trial-${ports.now().toString(36)}`;
  const store = await stores.open(id);
  if (!store) return refuse("storage");
  const kept = await keepDevice(store, await makeDeviceKeys());
  await store.close();
  await stores.discard(id);
  return kept;
}
