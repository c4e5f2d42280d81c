/** What phones and endpoint say to each other in JSON: every request and every answer, each bounded. */
import * as v from "valibot";
import { organisationSchema } from "./batch.ts";
import { deviceIdSchema, devicePublicSchema } from "./device.ts";
import { limits } from "./limits.ts";
import { recordOf } from "./record-schema.ts";
import { boxSchema, idHashSchema, infoSchema, roleSchema, signedEntrySchema } from "./roster-entry.ts";
import { vectorSchema } from "./vector.ts";

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const count = time;
const nonce = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,128}$/));
const cursor = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{32}$/));
const entries = v.pipe(v.array(signedEntrySchema), v.maxLength(limits.entriesPerAnswer));
/** 32 bytes of HMAC-SHA-256. */
const proof = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const secretId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** POST /v1/auth/challenge. `exp`, as every moment here: milliseconds since 1970 by the endpoint's clock. */
export const challengeRequest = v.object({ device: deviceIdSchema });
export const challengeAnswer = v.object({ nonce, exp: time });

/** POST /v1/auth/token. `sig`: over `loginBytes`. */
export const tokenRequest = v.object({
  device: deviceIdSchema,
  nonce,
  sig: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});
export const tokenAnswer = v.object({
  token: v.pipe(v.string(), v.minLength(16), v.maxLength(256)),
  exp: time,
});

/** GET /v1/orgs/:o/state. `head`: the cursor of the last batch, null before the first. */
export const stateAnswer = v.object({
  serverTime: time,
  head: v.nullable(cursor),
  vv: vectorSchema,
  /** Of each device in `vv` the first 16 letters of the id of its last batch. */
  lasts: v.optional(recordOf(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)))),
  rosterVer: count,
  /** The hash of the last entry. */
  rosterHead: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  epoch: count,
  minClient: count,
  limits: v.object({
    /** The largest batch and the largest upload that this endpoint takes, in bytes. */
    batchBytes: count,
    uploadBytes: count,
    uploadBatches: count,
    /** What the organisation may take in all, and takes now. */
    organisationBytes: count,
    usedBytes: count,
  }),
});

/**
 * POST /v1/orgs/:o/batches, to which the body is an upload (frames.ts). `dup`: these very bytes (but for the signature)
 * were there; `gap`: comes after one that is missing, which `want` names; `fork`: another batch has this number; `denied`:
 * the device may not write this, and `why`: "roster" (the batch needs a newer roster than the endpoint has: bring that
 * first), "device" (nobody it knows), "role" (or beyond the cut) or "signature"; `quota`: no room; `bad`: no sound batch.
 */
export const pushAnswer = v.object({
  serverTime: time,
  results: v.pipe(
    v.array(
      v.object({
        d: v.string(),
        n: count,
        st: v.picklist(["stored", "dup", "gap", "fork", "denied", "quota", "bad"]),
        seq: v.exactOptional(count),
        want: v.exactOptional(count),
        /** Of a batch that was denied. */
        why: v.exactOptional(v.pipe(v.string(), v.maxLength(32))),
      }),
    ),
    v.maxLength(limits.uploadBatches),
  ),
});

/** Beside 410 cursor_unknown. */
export const cursorUnknown = v.object({ head: v.nullable(cursor), vv: vectorSchema });

/** POST /v1/orgs/:o/want; the answer is a download (frames.ts): what the endpoint has and `vv` lacks, oldest first. */
export const wantRequest = v.object({ vv: vectorSchema });

/** GET /v1/orgs/:o/roster?from=n. `rosterVer`: the number of the last entry, which may need another request. */
export const rosterAnswer = v.object({ entries, rosterVer: count });

/** POST /v1/orgs/:o/roster. `expect`: the number of the entry before. */
export const rosterRequest = v.object({ expect: count, entry: signedEntrySchema });
export const rosterVersion = v.object({ rosterVer: count });

/**
 * POST /v1/orgs. The genesis claims the id. `entries`: those after it, for an endpoint that lost them; the ones that follow
 * what it has are added, and the request is repeated until `rosterVer` says that all are there.
 */
export const organisationRequest = v.object({
  genesis: signedEntrySchema,
  entries: v.exactOptional(entries),
  code: v.exactOptional(v.pipe(v.string(), v.maxLength(256))),
});
export const organisationAnswer = v.object({ o: organisationSchema, rosterVer: count });

/** POST /v1/orgs/:o/invites. `sealedProof`: by which any admin can check who comes with it; `exp` at most 7 days ahead. */
export const inviteRequest = v.object({
  idHash: idHashSchema,
  box: boxSchema,
  role: roleSchema,
  exp: time,
  sealedProof: boxSchema,
});
export const inviteAnswer = v.object({ exp: time });

/** GET /v1/orgs/:o/invites: those still waiting. DELETE /v1/orgs/:o/invites/:idHash withdraws one; answers `{}`. */
export const invitesAnswer = v.object({
  invites: v.pipe(
    v.array(v.object({ idHash: idHashSchema, role: roleSchema, by: deviceIdSchema, at: time, exp: time })),
    v.maxLength(limits.invites),
  ),
});

/** POST /v1/invites/redeem. `id` is the secret behind `idHash`; `info` is sealed under the invitation's proof key. */
export const redeemRequest = v.object({
  id: secretId,
  device: devicePublicSchema,
  proof,
  info: infoSchema,
});
/** The roster from its genesis on; more of it by GET when `rosterVer` says so. */
export const redeemAnswer = v.object({
  o: organisationSchema,
  box: boxSchema,
  roster: entries,
  rosterVer: count,
});

/** GET /v1/orgs/:o/joiners: who redeemed an invitation and is not in the roster yet. DELETE …/joiners/:device turns one away. */
export const joinersAnswer = v.object({
  joiners: v.pipe(
    v.array(
      v.object({
        device: deviceIdSchema,
        public: devicePublicSchema,
        role: roleSchema,
        idHash: idHashSchema,
        proof,
        sealedProof: boxSchema,
        info: infoSchema,
        at: time,
      }),
    ),
    v.maxLength(limits.invites),
  ),
});

/**
 * POST /v1/recovery. `id` follows from the recovery sheet; entries from number `from` on (0 when absent). The box is in the
 * last recovery keys of the roster.
 */
export const recoveryRequest = v.object({ id: secretId, from: v.exactOptional(count) });
export const recoveryAnswer = v.object({ o: organisationSchema, roster: entries, rosterVer: count });

/**
 * The data of a `poke` event of GET /v1/orgs/:o/events. `rosterVer`: the roster grew; `joiners`: somebody waits to be let
 * in.
 */
export const poke = v.object({
  head: v.nullable(cursor),
  rosterVer: v.exactOptional(count),
  joiners: v.exactOptional(v.boolean()),
});

export type StateAnswer = v.InferOutput<typeof stateAnswer>;
export type PushResult = v.InferOutput<typeof pushAnswer>["results"][number];
export type InviteRequest = v.InferOutput<typeof inviteRequest>;
export type Joiner = v.InferOutput<typeof joinersAnswer>["joiners"][number];
