/** Every refusal of an endpoint: its code, its HTTP status, and whether asking again can help. */
import * as v from "valibot";

/** `soon`: the same request again after a short wait; `later`: after minutes or when something changed; `never`: not as it is. */
export type Retry = "soon" | "later" | "never";

export const refusals = {
  bad_request: { status: 400, retry: "never" },
  /** No session, or one that ended: log in again; nothing that waits is lost. */
  unauthorized: { status: 401, retry: "soon" },
  /** The signature under the login does not belong to this device, this endpoint and this nonce. */
  bad_login: { status: 401, retry: "never" },
  /** The role of this device does not allow it. */
  forbidden: { status: 403, retry: "never" },
  /** Access was withdrawn: a roster entry cut this device off. */
  device_cut: { status: 403, retry: "never" },
  /** The endpoint takes no new organisations. */
  closed: { status: 403, retry: "never" },
  /** The endpoint takes new organisations only with its code. */
  bad_code: { status: 403, retry: "never" },
  not_found: { status: 404, retry: "never" },
  /** The endpoint has no such organisation (any more). */
  org_unknown: { status: 404, retry: "later" },
  /** The endpoint does not know this device in any organisation (yet). */
  device_unknown: { status: 404, retry: "later" },
  /** The invitation does not exist, was used, withdrawn, or is past its day. */
  invite_unknown: { status: 404, retry: "never" },
  /** No recovery sheet with this secret: it was replaced, or never was. */
  recovery_unknown: { status: 404, retry: "never" },
  method_not_allowed: { status: 405, retry: "never" },
  /** The organisation exists already, with another beginning. */
  org_taken: { status: 409, retry: "never" },
  /** Somebody else's entry came first: read the roster and try again. Comes with `rosterVer`. */
  roster_moved: { status: 409, retry: "soon" },
  /** The entry breaks a rule of the roster. Comes with `why`, a code of `RosterProblem`. */
  bad_entry: { status: 422, retry: "never" },
  /** The endpoint's log is not the one this cursor came from. Comes with `head` and `vv`. */
  cursor_unknown: { status: 410, retry: "soon" },
  too_large: { status: 413, retry: "never" },
  /** This endpoint and this app have no protocol version in common. */
  upgrade: { status: 426, retry: "later" },
  /** Too often. Comes with `after`, in seconds. */
  too_many: { status: 429, retry: "soon" },
  /** Restored from a backup, and waiting for an organiser's phone before it takes anything. */
  pull_only: { status: 503, retry: "later" },
  server_error: { status: 500, retry: "soon" },
  /** The organisation, or the endpoint, has no room left: reading goes on. */
  full: { status: 507, retry: "later" },
} as const satisfies Record<string, { status: number; retry: Retry }>;

export type RefusalCode = keyof typeof refusals;

/** The body of a refusal: `{code, retry, ...extra}`. */
export const refusalSchema = v.looseObject({
  code: v.pipe(v.string(), v.maxLength(64)),
  retry: v.picklist(["soon", "later", "never"]),
});

/** A refusal as it is sent; `extra` as said with its code. */
export const refusal = (code: RefusalCode, extra: Readonly<Record<string, unknown>> = {}) => ({
  ...extra,
  code,
  retry: refusals[code].retry,
});

/** True for the codes of this version; a newer endpoint may have others, of which only `retry` counts. */
export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
