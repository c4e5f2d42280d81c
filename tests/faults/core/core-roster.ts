/** Who may write, in the simulator's core: the roster as plain data, with the protocol's own judgement on it. */

import type { DeviceId } from "../../../src/protocol/device.ts";
import { deviceOf, mayWrite, type Roster, type RosterDevice } from "../../../src/protocol/roster.ts";
import type { Role } from "../../../src/protocol/roster-entry.ts";

/** One step, as a roster entry says it. */
export type CoreEntry = {
  readonly add?: { readonly d: string; readonly role: Role; readonly from?: string };
  readonly cut?: Readonly<Record<string, number>>;
  readonly role?: { readonly d: string; readonly role: Role; readonly after: number };
};

const keys = { sign: "", wrap: "" };

const nobody: Roster = {
  o: "",
  version: -1,
  genesis: "",
  head: "",
  devices: {},
  recovery: { ...keys, d: "0".repeat(32) as DeviceId, idHash: "", box: "" },
  epoch: 1,
  epochs: [],
  minClient: 0,
};

const known = new WeakMap<readonly CoreEntry[], Roster>();

/** What the entries add up to. */
export function rosterOf(entries: readonly CoreEntry[]): Roster {
  const roster = known.get(entries) ?? added(entries);
  known.set(entries, roster);
  return roster;
}

function added(entries: readonly CoreEntry[]): Roster {
  const devices: Record<string, RosterDevice> = {};
  for (const [at, { add, cut = {}, role }] of entries.entries()) {
    if (add) {
      const from = add.from === undefined ? {} : { from: add.from as DeviceId };
      devices[add.d] = { public: keys, at, roles: [{ role: add.role, after: 0 }], info: "", ...from };
    }
    for (const [d, last] of Object.entries(cut)) {
      const device = devices[d];
      if (device) devices[d] = { ...device, cut: last };
    }
    const changed = role && devices[role.d];
    if (changed) {
      const roles = [...changed.roles, { role: role.role, after: role.after }];
      devices[role.d] = { ...changed, roles };
    }
  }
  return { ...nobody, version: entries.length - 1, devices };
}

/** The judgement that both sides make; the planted bugs of the core bend it. */
export type Judge = {
  readonly mayWrite: (roster: Roster, d: string, n: number) => boolean;
  readonly isGenuine: (genuine: boolean) => boolean;
};

export const strictJudge: Judge = { mayWrite, isGenuine: (genuine) => genuine };

export const isCut = (roster: Roster, d: string): boolean => deviceOf(roster, d)?.cut !== undefined;
