/** What an endpoint can be asked: one function for each of its addresses, every answer parsed. */

import * as v from "valibot";
import type { Bytes } from "../kernel/bytes.ts";
import { ok, type Result } from "../kernel/result.ts";
import { type Delivered, readDownload, writeUpload } from "../protocol/frames.ts";
import {
  cursorUnknown,
  type InviteRequest,
  inviteAnswer,
  invitesAnswer,
  joinersAnswer,
  organisationAnswer,
  pushAnswer,
  recoveryAnswer,
  redeemAnswer,
  rosterAnswer,
  rosterVersion,
  stateAnswer,
} from "../protocol/messages.ts";
import type { SignedEntry } from "../protocol/roster-entry.ts";
import { moreHeader, nextCursorHeader, routes } from "../protocol/routes.ts";
import type { Vector } from "../protocol/vector.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Session } from "./session.ts";
import type { BytesAnswer, Transport } from "./transport.ts";

/** Batches that came; `cursor` is how far the log has been read with them. */
export type Download = {
  readonly batches: readonly Delivered[];
  readonly cursor: string | undefined;
  readonly more: boolean;
};

const nothing = v.looseObject({});

/** What a code opens. */
export type RedeemAnswer = v.InferOutput<typeof redeemAnswer>;

/** `roster`: the number of the last entry that this phone has; a restored endpoint waits for a phone that has them all. */
export const readState = (session: Session, o: string, roster: number) =>
  session.json(`${routes.state(o)}?roster=${roster}`, stateAnswer);

export const push = (session: Session, o: string, batches: readonly Uint8Array[]) =>
  session.json(routes.batches(o), pushAnswer, { bytes: writeUpload(batches) });

/** `after`: null for the beginning. `cursor_unknown`: the endpoint's log is another one, see `otherVector`. */
export async function pull(
  session: Session,
  o: string,
  after: string | null,
): Promise<Result<Download, Refusal>> {
  const query = after === null ? "" : `?after=${encodeURIComponent(after)}`;
  return downloadOf(await session.bytes(`${routes.batches(o)}${query}`));
}

/** What the endpoint has and this vector lacks. */
export async function want(session: Session, o: string, vv: Vector): Promise<Result<Download, Refusal>> {
  return downloadOf(await session.bytes(routes.want(o), { json: { vv } }));
}

/** The endpoint's head and vector, as they come with `cursor_unknown`. */
export function otherLog(refusal: Refusal): v.InferOutput<typeof cursorUnknown> | undefined {
  const parsed = v.safeParse(cursorUnknown, refusal.extra ?? {});
  return refusal.code === "cursor_unknown" && parsed.success ? parsed.output : undefined;
}

export const readRosterFrom = (session: Session, o: string, from: number) =>
  session.json(`${routes.roster(o)}?from=${from}`, rosterAnswer);

export const writeRoster = (session: Session, o: string, expect: number, entry: SignedEntry) =>
  session.json(routes.roster(o), rosterVersion, { json: { expect, entry } });

/** `entries`: those after the genesis, for an endpoint that lost them. */
export const createOrganisation = (
  transport: Transport,
  genesis: SignedEntry,
  code: string | undefined,
  entries: readonly SignedEntry[] = [],
) =>
  transport.json(routes.organisations(), organisationAnswer, {
    json: { genesis, ...(code === undefined ? {} : { code }), ...(entries.length === 0 ? {} : { entries }) },
  });

export const putInvite = (session: Session, o: string, invite: InviteRequest) =>
  session.json(routes.invites(o), inviteAnswer, { json: invite });

export const readInvites = (session: Session, o: string) => session.json(routes.invites(o), invitesAnswer);

export const dropInvite = (session: Session, o: string, idHash: string) =>
  session.json(routes.invite(o, idHash), nothing, { method: "DELETE" });

export const redeem = (
  transport: Transport,
  newcomer: {
    readonly id: string;
    readonly device: { readonly sign: string; readonly wrap: string };
    readonly proof: string;
    readonly info: string;
  },
) => transport.json(routes.redeem(), redeemAnswer, { json: newcomer });

export const readJoiners = (session: Session, o: string) => session.json(routes.joiners(o), joinersAnswer);

export const dropJoiner = (session: Session, o: string, device: string) =>
  session.json(routes.joiner(o, device), nothing, { method: "DELETE" });

/** `from`: for a chain that does not fit in one answer. */
export const askRecovery = (transport: Transport, id: string, from = 0) =>
  transport.json(routes.recovery(), recoveryAnswer, { json: from > 0 ? { id, from } : { id } });

/** Pokes; the one who reads ends it by `signal`. */
export const openEvents = (session: Session, o: string, signal: AbortSignal) =>
  session.stream(routes.events(o), { signal });

function downloadOf(answer: Result<BytesAnswer, Refusal>): Result<Download, Refusal> {
  if (!answer.ok) return answer;
  const { bytes, headers } = answer.value;
  const batches = readDownload(bytes as Bytes);
  if (!batches.ok) return refuse("strange_answer");
  return ok({
    batches: batches.value,
    cursor: headers.get(nextCursorHeader) ?? undefined,
    more:
      headers.get(moreHeader) !== null &&
      headers.get(moreHeader) !== "0" &&
      headers.get(moreHeader) !== "false",
  });
}
