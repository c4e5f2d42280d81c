/** Sharing with what this browser gives it; loaded when an organisation is shared, or about to be. */

import { parseCode } from "../crypto/invite.ts";
import { parseRecoverySecret } from "../crypto/recovery.ts";
import type { JoiningPort } from "../features/share/sharing-port.ts";
import { discard } from "../storage/discard.ts";
import { Store } from "../storage/store.ts";
import { join } from "../sync/join.ts";
import { readLink } from "../sync/links.ts";
import type { Lock, NewStores, Signals, SyncPorts } from "../sync/ports.ts";
import { recover } from "../sync/recover.ts";
import { Sharing } from "../sync/sharing.ts";
import { WAITING_ROOM } from "../sync/waiting-room.ts";
import { channelOf } from "./sharing-channel.ts";
import { organisations, phone } from "./this-phone.ts";

const home = window.location.origin;

/** A new one for each store; begun by the caller. */
export const makeSharing = (store: Store): Sharing =>
  new Sharing(store, { ...browserPorts(), channel: channelOf(store.organisationId) }, home);

/** Coming to an organisation that others share. */
export const joining: JoiningPort = {
  home,
  readCode: (text) => readLink("invitation", text, parseCode),
  readSheet: (text) => readLink("sheet", text, parseRecoverySecret),
  join: (how) => join(browserPorts(), newStores, how),
  recover: (how) => recover(browserPorts(), newStores, home, how),
};

function browserPorts(): SyncPorts {
  return {
    net: (url, { method, headers, body, signal }) =>
      fetch(url, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        ...(signal ? { signal } : {}),
        cache: "no-store",
        credentials: "omit",
        redirect: "error",
        referrerPolicy: "no-referrer",
      }),
    now: () => Date.now(),
    later: (ms, action) => {
      const timer = setTimeout(action, ms);
      return () => clearTimeout(timer);
    },
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    signals: pageSignals,
    ...("locks" in navigator ? { lock: webLock() } : {}),
  };
}

const pageSignals: Signals = {
  isOnline: () => navigator.onLine,
  isVisible: () => document.visibilityState === "visible",
  subscribe(changed) {
    window.addEventListener("online", changed);
    window.addEventListener("offline", changed);
    document.addEventListener("visibilitychange", changed);
    return () => {
      window.removeEventListener("online", changed);
      window.removeEventListener("offline", changed);
      document.removeEventListener("visibilitychange", changed);
    };
  },
};

/** A round that takes longer goes on without the lock; a lock that stays taken for longer than that is of a page that hangs. */
const HOLD_MS = 30_000;
const STEAL_MS = 60_000;

function webLock(): Lock {
  let refusedSince: number | undefined;
  return async (name, work) => {
    const isStuck = refusedSince !== undefined && Date.now() - refusedSince > STEAL_MS;
    let working: ReturnType<typeof work> | undefined;
    const request = navigator.locks.request(
      name,
      isStuck ? { steal: true } : { ifAvailable: true },
      async (lock) => {
        if (!lock) {
          refusedSince ??= Date.now();
          return;
        }
        refusedSince = undefined;
        working = work();
        await Promise.race([working, new Promise((resolve) => setTimeout(resolve, HOLD_MS))]);
      },
    );
    // Stolen, or failed together with the work, which is awaited below.
    await request.catch(() => undefined);
    return await working;
  };
}

/** An organisation that is here already is not opened: it would get a second identity. */
const newStores: NewStores = {
  async open(id) {
    const known = await organisations.list();
    if (!known.ok || known.value.some((each) => each.id === id)) return undefined;
    // What is no organisation stands in no list, and nothing that was interrupted is tidied up in it.
    if (id !== WAITING_ROOM) await organisations.putUnfinished({ id, name: "", kind: "own" }, "making");
    const opened = await Store.open(id, phone);
    return opened.ok ? opened.value : undefined;
  },
  async discard(id) {
    await discard(id, phone);
    await organisations.remove(id);
  },
};
