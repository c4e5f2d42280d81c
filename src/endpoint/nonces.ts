/**
 * Challenges for logging in. Making one costs no memory: the nonce carries its own end and a code that only this process
 * can make. It works once: what was used is remembered until it would have ended anyway.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { concat, readU64, u64 } from "../kernel/bytes.ts";
import type { Clock, Random } from "./world.ts";

const lifeMs = 2 * 60 * 1000;
const saltLength = 16;

export interface Nonces {
  readonly make: (device: string) => { readonly nonce: string; readonly expires: number };
  /** Made here for this device, not past its end, not used. */
  readonly isGood: (nonce: string, device: string) => boolean;
  /** False when somebody was first. */
  readonly use: (nonce: string) => boolean;
}

export function createNonces(now: Clock, random: Random): Nonces {
  const key = random(32);
  const used = new Map<string, number>();
  const write = (device: string, expires: number, salt: Uint8Array) => {
    const open = concat(u64(expires), salt);
    const code = createHmac("sha256", key).update(device).update("|").update(open).digest();
    return Buffer.concat([open, code]).toString("base64url");
  };

  return {
    make(device) {
      const expires = now() + lifeMs;
      return { nonce: write(device, expires, random(saltLength)), expires };
    },
    isGood(nonce, device) {
      const bytes = Buffer.from(nonce, "base64url");
      const expires = readU64(bytes, 0) ?? 0;
      if (!(expires > now()) || used.has(nonce)) return false;
      // The whole text is compared, so that one nonce has one spelling.
      const made = Buffer.from(write(device, expires, bytes.subarray(8, 8 + saltLength)));
      const given = Buffer.from(nonce);
      return given.length === made.length && timingSafeEqual(given, made);
    },
    use(nonce) {
      for (const [old, expires] of used) {
        if (expires > now()) break;
        used.delete(old);
      }
      if (used.has(nonce)) return false;
      used.set(nonce, now() + lifeMs);
      return true;
    },
  };
}
