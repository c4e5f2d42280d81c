/** What a roster entry changes at the door, worked out from the roster before and after it. */
import type { Roster } from "../protocol/roster.ts";
import type { DeviceRow, RosterEffects } from "./store/log-store.ts";

export function rosterEffects(before: Roster | undefined, after: Roster): RosterEffects {
  const devices: DeviceRow[] = [];
  const invitesUsed: string[] = [];
  let voidInvites = false;
  for (const [device, now] of Object.entries(after.devices)) {
    const earlier = before?.devices[device];
    const cutNow = now.cut !== undefined && earlier?.cut === undefined;
    if (earlier && !cutNow) continue;
    devices.push({
      device,
      public: keysOnly(now.public),
      standing: now.cut === undefined ? "member" : "cut",
    });
    if (!earlier && now.invite !== undefined) invitesUsed.push(now.invite);
    voidInvites ||= cutNow;
  }
  const recoveryMoved = before?.recovery.d !== after.recovery.d;
  if (recoveryMoved)
    devices.push({
      device: after.recovery.d,
      public: keysOnly(after.recovery),
      standing: "recovery",
    });
  return {
    head: after.head,
    previous: before?.head ?? "",
    devices,
    dropped: before && recoveryMoved ? [before.recovery.d] : [],
    invitesUsed,
    voidInvites,
    ...(before?.recovery.idHash !== after.recovery.idHash && { recovery: after.recovery.idHash }),
  };
}

const keysOnly = ({ sign, wrap }: { readonly sign: string; readonly wrap: string }) => ({ sign, wrap });
