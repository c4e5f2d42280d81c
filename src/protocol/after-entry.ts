/** What an entry makes of the roster, once it was found to be right. */
import type { Roster, RosterDevice } from "./roster.ts";
import type { EntryBody, Epoch } from "./roster-entry.ts";

/** Everyone who has, or had, access after the entry. */
export function devicesAfter(
  before: Roster,
  { n, add = [], roles = {}, cut = {} }: EntryBody,
): Roster["devices"] {
  const devices: Record<string, RosterDevice> = { ...before.devices };
  for (const { d, sign, wrap, role, info, from, invite } of add) {
    const origin = { ...(from === undefined ? {} : { from }), ...(invite === undefined ? {} : { invite }) };
    devices[d] = { public: { sign, wrap }, at: n, roles: [{ role, after: 0 }], info, ...origin };
  }
  for (const [d, change] of Object.entries(roles)) {
    const device = devices[d];
    if (device) devices[d] = { ...device, roles: [...device.roles, change] };
  }
  for (const [d, last] of Object.entries(cut)) {
    const device = devices[d];
    if (device) devices[d] = { ...device, cut: last };
  }
  return devices;
}

/** A key given to somebody new belongs with the epoch of now. */
export function epochsAfter({ epochs }: Roster, { add = [], epoch }: EntryBody): readonly Epoch[] {
  if (epoch) return [...epochs, epoch];
  const given = add.flatMap(({ d, key }) => (key === undefined ? [] : [[d, key] as const]));
  const last = epochs.at(-1);
  if (given.length === 0 || !last) return epochs;
  return [...epochs.slice(0, -1), { ...last, wraps: { ...last.wraps, ...Object.fromEntries(given) } }];
}
