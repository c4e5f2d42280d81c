/** Invitations: made here, waiting at the endpoint, and the newcomers who came with one. */

import { keyFor } from "../crypto/epochs.ts";
import { sealInfo } from "../crypto/info.ts";
import {
  checkProof,
  inviteKeys,
  makeInviteCode,
  openJoinerInfo,
  openProofKey,
  sealInviteBox,
  sealProofKey,
} from "../crypto/invite.ts";
import { ok, type Result } from "../kernel/result.ts";
import { deviceIdOf } from "../protocol/device.ts";
import { limits } from "../protocol/limits.ts";
import type { Joiner } from "../protocol/messages.ts";
import { deviceOf } from "../protocol/roster.ts";
import type { Role } from "../protocol/roster-entry.ts";
import { dropInvite, dropJoiner, putInvite, readInvites, readJoiners } from "./endpoint-client.ts";
import type { Here } from "./here.ts";
import { type KeptInvite, keepInvites, keptInvites } from "./kept-keys.ts";
import { makeLink } from "./links.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { writeEntry } from "./roster-round.ts";

export type Invitation = {
  /** Names it at the endpoint; of no use for joining. */
  readonly id: string;
  /** 16 letters, without spaces. */
  readonly code: string;
  readonly link: string;
  readonly role: Role;
  /** Milliseconds since 1970. */
  readonly expires: number;
};

export type OpenInvitation = Omit<Invitation, "code" | "link"> & Partial<Pick<Invitation, "code" | "link">>;

/** Somebody who came with a code and is not a member yet; `name` "" when it cannot be read. */
export type Newcomer = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly at: number;
};

/** A little less than the endpoint allows: its clock may be ahead of what this phone knows of it. */
const VALID_MS = limits.inviteMs - 60_000;

/** So long after its end whoever came in time may still be let in: an endpoint keeps them no longer either. */
const LATE_MS = 4 * limits.inviteMs;

export async function invite(here: Here, home: string, role: Role): Promise<Result<Invitation, Refusal>> {
  const { session, organisation, members, ports, store } = here;
  if (members.role !== "admin") return refuse("not_admin");
  const code = makeInviteCode(ports.random);
  const keys = await inviteKeys(code);
  const { keyring, roster } = members;
  const exp = store.now() + VALID_MS;
  const box = await sealInviteBox(
    keys,
    { o: organisation, genesis: roster.genesis, keyring, role, exp },
    ports.random,
  );
  const sealedProof = await sealProofKey(keyring, organisation, keys, { role, exp }, here.keys, ports.random);
  const put = await putInvite(session, organisation, { idHash: keys.idHash, box, role, exp, sealedProof });
  if (!put.ok) return put;
  const invitation = { id: keys.idHash, code, expires: put.value.exp };
  await keepInvites(store, [...(await stillOpen(here)), invitation]);
  here.line.peopleChanged();
  return ok(withLink(here, home, invitation, role));
}

const withLink = (here: Here, home: string, { id, code, expires }: KeptInvite, role: Role): Invitation => ({
  id,
  code,
  link: makeLink("invitation", home, code, here.endpoint),
  role,
  expires,
});

const stillOpen = async (here: Here): Promise<KeptInvite[]> =>
  (await keptInvites(here.store)).filter(({ expires }) => expires > here.store.now());

/** Those that nobody used yet; the ones made on this phone with their code. */
export async function invitations(here: Here, home: string): Promise<Result<OpenInvitation[], Refusal>> {
  const answer = await readInvites(here.session, here.organisation);
  if (!answer.ok) return answer;
  const { invites } = answer.value;
  const kept = (await stillOpen(here)).filter(({ id }) => invites.some(({ idHash }) => idHash === id));
  await keepInvites(here.store, kept);
  return ok(
    invites.map(({ idHash, role, exp }) => {
      const own = kept.find(({ id }) => id === idHash);
      return own ? withLink(here, home, own, role) : { id: idHash, role, expires: exp };
    }),
  );
}

export async function withdraw(here: Here, id: string): Promise<Result<void, Refusal>> {
  const dropped = await dropInvite(here.session, here.organisation, id);
  if (!dropped.ok && dropped.error.code !== "invite_unknown" && dropped.error.code !== "not_found")
    return dropped;
  await keepInvites(
    here.store,
    (await stillOpen(here)).filter((each) => each.id !== id),
  );
  here.line.peopleChanged();
  return ok(undefined);
}

export async function newcomers(here: Here): Promise<Result<Newcomer[], Refusal>> {
  const answer = await readJoiners(here.session, here.organisation);
  if (!answer.ok) return answer;
  const known = answer.value.joiners.filter(({ device }) => !deviceOf(here.members.roster, device));
  return ok(await Promise.all(known.map((joiner) => newcomerOf(here, joiner))));
}

async function newcomerOf(here: Here, joiner: Joiner): Promise<Newcomer> {
  const vouched = await vouchedFor(here, joiner);
  const { device: id, role, at } = joiner;
  return vouched ? { id, name: vouched.name, role: vouched.role, at } : { id, name: "", role, at };
}

type Vouched = { readonly role: Role; readonly name: string; readonly node: string };

/** Whoever shows the proof held the code; the role is the one that was meant, whatever the endpoint says. */
async function vouchedFor(here: Here, joiner: Joiner): Promise<Vouched | undefined> {
  const { keyring, roster } = here.members;
  const sealed = await openProofKey(keyring, roster, joiner.idHash, joiner.sealedProof);
  if (!sealed || (await deviceIdOf(joiner.public)) !== joiner.device) return undefined;
  const { proofKey, role, exp } = sealed;
  // By the endpoint's word for when they came, and by this phone's own clock for how long ago that can have been.
  if (exp !== undefined && (joiner.at > exp || here.ports.now() > exp + LATE_MS)) return undefined;
  if (!(await checkProof(proofKey, joiner.public, joiner.info, joiner.proof))) return undefined;
  const info = await openJoinerInfo(proofKey, joiner.public, joiner.info);
  return { role, name: info?.name ?? "", node: info?.node ?? "" };
}

/**
 * Lets in everyone who can show the code, one entry each. Whoever was invited as beheerder is let in as editor: a code can
 * leak, so the keys themselves are compared first (`promote`). Gives how many came in.
 */
export async function admitAll(here: Here): Promise<Result<number, Refusal>> {
  if (here.members.role !== "admin") return ok(0);
  const answer = await readJoiners(here.session, here.organisation);
  if (!answer.ok) return answer;
  let count = 0;
  for (const joiner of answer.value.joiners) {
    const admitted = await admitOne(here, joiner);
    if (admitted.ok) count += 1;
    else if (admitted.error.code !== "wrong_proof") return admitted;
  }
  return ok(count);
}

/** Lets in one of them. */
export async function admit(here: Here, device: string): Promise<Result<void, Refusal>> {
  if (here.members.role !== "admin") return refuse("not_admin");
  const answer = await readJoiners(here.session, here.organisation);
  if (!answer.ok) return answer;
  const joiner = answer.value.joiners.find((each) => each.device === device);
  if (joiner) return await admitOne(here, joiner);
  return deviceOf(here.members.roster, device) ? ok(undefined) : refuse("device_unknown_here");
}

async function admitOne(here: Here, joiner: Joiner): Promise<Result<void, Refusal>> {
  const vouched = await vouchedFor(here, joiner);
  if (!vouched) return refuse("wrong_proof");
  const { device, idHash, public: pub } = joiner;
  const { name, node } = vouched;
  const role = vouched.role === "admin" ? "editor" : vouched.role;
  const written = await writeEntry(here, async (roster) => {
    const isUsed = Object.values(roster.devices).some((each) => each.invite === idHash);
    if (deviceOf(roster, device) || isUsed) return undefined;
    const { keyring } = here.members;
    const { organisation, ports } = here;
    const meant = vouched.role === "admin" ? { meant: "admin" as const } : {};
    const info = await sealInfo(keyring, organisation, device, { name, node, ...meant }, ports.random);
    const key = await keyFor(organisation, keyring, pub);
    return { add: [{ d: device, sign: pub.sign, wrap: pub.wrap, role, info, key, invite: idHash }] };
  });
  if (!written.ok) return written;
  // Somebody else used the invitation: whoever still waits with it is turned away.
  if (written.value === "nothing" && !deviceOf(here.members.roster, device))
    await dropJoiner(here.session, here.organisation, device);
  return ok(undefined);
}
