/** Why something did not go: a value, with what the screens need to say it. */

import { type Err, err } from "../kernel/result.ts";
import { type RefusalCode, type Retry, refusals } from "../protocol/problems.ts";

/** What goes wrong on this side; the words stand with the screens. */
export const ownRefusals = {
  /** No connection, or it broke off. */
  no_internet: "soon",
  /** Something answered that is no endpoint of ours, or a broken one. */
  strange_answer: "later",
  /** The phone's storage gives no answer, or is full. */
  storage: "later",
  /** This browser cannot keep keys: put away and taken out again they do not work. */
  keys_not_kept: "never",
  /** The organisation is not shared. */
  not_shared: "never",
  already_shared: "never",
  /** Only for a beheerder. */
  not_admin: "never",
  /** These letters are no code, or not of this. */
  wrong_letters: "never",
  /** The organisation is on this phone already. */
  already_here: "never",
  device_unknown_here: "never",
  /** The newcomer cannot show that the invitation was theirs. */
  wrong_proof: "never",
  /** The list of members that the endpoint gave is not the one that its beheerders signed. */
  roster_wrong: "later",
  /** The endpoint forgot that access was taken away: this phone waits until a beheerder's has taken it away again. */
  roster_waits: "later",
  /** What the invitation or sheet opens does not belong to what the endpoint gave. */
  wrong_organisation: "never",
  /** The access of this phone was taken away. */
  cut_off: "never",
  /** The key to what the others write has not reached this phone. */
  no_key: "later",
} as const satisfies Record<string, Retry>;

export type OwnCode = keyof typeof ownRefusals;

/** `code`: one of the protocol's, of `ownRefusals`, or of a newer endpoint. `extra`: what came with it. */
export type Refusal = {
  readonly code: string;
  readonly retry: Retry;
  readonly extra?: Readonly<Record<string, unknown>>;
};

/** A refusal of our own, or one of the protocol that was found on this side. */
export const refuse = (code: OwnCode | RefusalCode): Err<Refusal> =>
  err({
    code,
    retry: Object.hasOwn(ownRefusals, code)
      ? ownRefusals[code as OwnCode]
      : refusals[code as RefusalCode].retry,
  });
