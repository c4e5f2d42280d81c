/** A board that shares, all in one process: phones with the real engine and the real endpoint, for tests of screens. */

import { parseCode } from "../../src/crypto/invite.ts";
import { parseRecoverySecret } from "../../src/crypto/recovery.ts";
import { ORGANISATION_ID, organisation } from "../../src/domain/tables/organisation.ts";
import type { JoiningPort, SharingPort } from "../../src/features/share/sharing-port.ts";
import type { Store } from "../../src/storage/store.ts";
import { create } from "../../src/storage/write.ts";
import { join } from "../../src/sync/join.ts";
import { readLink } from "../../src/sync/links.ts";
import { recover } from "../../src/sync/recover.ts";
import type { Sharing } from "../../src/sync/sharing.ts";
import { HOME, newStore, type SharingPhone, sharingOn, sharingPhone } from "./sharing-phones.ts";
import { buildEndpoint } from "./started-endpoint.ts";

const ORGANISATION = "019cbf1e-0000-7000-8000-000000000001";

export interface PageMember {
  readonly phone: SharingPhone;
  readonly store: Store;
  readonly sharing: Sharing & SharingPort;
}

export interface PageBoard {
  readonly endpoint: ReturnType<typeof buildEndpoint>;
  /** A phone without anything on it. */
  readonly barePhone: (seed: number) => SharingPhone;
  readonly joiningOn: (phone: SharingPhone) => JoiningPort;
  /** Opens the sharing of a store that came to that phone. */
  readonly member: (phone: SharingPhone, store: Store) => Promise<PageMember>;
  /** Anne's phone: an organisation that is not shared yet. */
  readonly anne: PageMember;
  readonly close: () => Promise<void>;
}

/** `options`: what the endpoint asks of new organisations, and so on. */
export async function openBoard(options: Parameters<typeof buildEndpoint>[0] = {}): Promise<PageBoard> {
  const phone: SharingPhone = sharingPhone(1, () => endpoint.app);
  const endpoint = buildEndpoint({ now: () => phone.phone.now(), ...options });
  const open: PageMember[] = [];
  const member = async (on: SharingPhone, store: Store): Promise<PageMember> => {
    const made = { phone: on, store, sharing: sharingOn(on, store) };
    open.push(made);
    await made.sharing.start();
    return made;
  };
  const store = await newStore(phone, ORGANISATION);
  await store.commit([create(organisation, ORGANISATION_ID, { name: "Wijkvereniging De Zilverlinde" })]);
  return {
    endpoint,
    barePhone: (seed) => sharingPhone(seed, () => endpoint.app),
    member,
    anne: await member(phone, store),
    joiningOn: ({ ports, stores }) => ({
      home: HOME,
      readCode: (text) => readLink("invitation", text, parseCode),
      readSheet: (text) => readLink("sheet", text, parseRecoverySecret),
      join: (how) => join(ports, stores, how),
      recover: (how) => recover(ports, stores, HOME, how),
    }),
    async close() {
      for (const { sharing } of open) await sharing.stop();
      for (const { store: each } of open) await each.close();
      await endpoint.close();
    },
  };
}

/** What a command gave; throws with its refusal. */
export function given<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
