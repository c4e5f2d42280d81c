/** Who belongs, in the full tier: somebody comes in, and somebody loses access. */

import { makeDeviceKeys } from "../../../src/crypto/device-keys.ts";
import { keyFor } from "../../../src/crypto/epochs.ts";
import { sealInfo } from "../../../src/crypto/info.ts";
import { meetings } from "../../../src/domain/tables/meetings.ts";
import { write } from "../../../src/storage/write.ts";
import { openHere } from "../../../src/sync/here.ts";
import { writeEntry } from "../../../src/sync/roster-round.ts";
import { Sharing } from "../../../src/sync/sharing.ts";
import { StatusLine } from "../../../src/sync/status.ts";
import type { FullWorld } from "./full-world.ts";
import { HOME, type SimPhone } from "./sim-phone.ts";

/** Lets this phone in, without the letters of an invitation. False when the admin cannot. */
export async function addMember(world: FullWorld, phone: SimPhone): Promise<boolean> {
  const { template, admin } = world;
  await admin.round();
  const here = await openHere(admin.store, admin.ports(), new StatusLine());
  if (!here || here === "no_keys") return false;
  const keys = await makeDeviceKeys();
  const { organisation: o, members, ports } = here;
  admin.net.isOnline = true;
  const written = await writeEntry(here, async () => {
    const info = await sealInfo(members.keyring, o, keys.id, { name: phone.name, node: "" }, ports.random);
    const key = await keyFor(o, members.keyring, keys.public);
    return { add: [{ d: keys.id, ...keys.public, role: "editor" as const, info, key }] };
  });
  admin.net.isOnline = false;
  if (!written.ok) return false;
  await phone.open();
  await phone.becomeMember({ ...template, keyring: members.keyring, entries: await members.entries() }, keys);
  return true;
}

/** What only the phone has is lost to the others; what it writes afterwards is nobody's. */
export async function takeAway(world: FullWorld, phone: SimPhone): Promise<void> {
  const { admin } = world;
  const device = await world.deviceOf(phone);
  const sharing = new Sharing(admin.store, admin.ports(), HOME);
  await sharing.start();
  admin.net.isOnline = true;
  await sharing.now();
  // By what the beheerder knows then: a phone that was copied, or fell back, need not know under which names it goes on.
  const same: SimPhone[] = [];
  for (const each of world.phones) if (await isOfFamily(world, each, device)) same.push(each);
  const taken = same.includes(admin) ? undefined : await sharing.revoke([device]);
  admin.net.isOnline = false;
  await sharing.stop();
  if (!taken?.ok) return;
  await world.destroying(async () => {
    world.phones = world.phones.filter((each) => !same.includes(each));
    world.revoked.push(...same);
    // What the endpoint has behind the cut is in nobody's hands any more.
    for (const each of world.phones) await each.round();
  });
  for (const gone of same) {
    const word = world.word();
    await gone.store.commit([write(meetings, "m2", { place: word })]);
    world.fates.set(word, "never");
    await gone.round();
  }
}

async function isOfFamily(world: FullWorld, phone: SimPhone, device: string): Promise<boolean> {
  const own = await world.deviceOf(phone);
  if (own === device) return true;
  const here = await openHere(world.admin.store, world.admin.ports(), new StatusLine());
  if (!here || here === "no_keys") return false;
  const { devices } = here.members.roster;
  const origin = (d: string): string => (devices[d]?.from === undefined ? d : origin(devices[d].from));
  return origin(own) === origin(device);
}
