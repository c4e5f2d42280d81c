/** This phone, as the store knows it: its clock, its chance, and the area that mirrors what is typed. */
import type { Phone } from "../storage/store.ts";

export function browserPhone(): Phone {
  const area = localArea();
  return {
    now: () => Date.now(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    ...(area ? { mirror: area } : {}),
  };
}

/** localStorage, where the browser allows it. */
function localArea(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
