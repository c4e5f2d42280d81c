/** Why an entry of the roster was refused. */

export type RosterProblemCode =
  /** No entry at all, or not in the one spelling. */
  | "bad_entry"
  /** Of a later protocol version. */
  | "newer_version"
  | "bad_genesis"
  | "other_org"
  /** Not the number that comes next. */
  | "bad_version"
  /** The right number, after another entry: somebody forked the chain. */
  | "bad_link"
  | "bad_signature"
  /** The signer has no access, or not the role. */
  | "not_admin"
  /** The entry changes nothing. */
  | "nothing"
  /** The id is not the hash of the keys, or they are no keys. */
  | "bad_device"
  | "device_known"
  | "invite_used"
  | "bad_succession"
  /** The key of now is missing for who is added, or given twice. */
  | "bad_key"
  | "bad_role"
  | "bad_cut"
  | "bad_epoch"
  /** The new key is not wrapped for exactly those with access and the recovery keys. */
  | "bad_wraps"
  | "bad_recovery"
  | "no_admin"
  | "too_many_devices";

export type RosterProblem = { readonly code: RosterProblemCode; readonly retry: "never" | "later" };
