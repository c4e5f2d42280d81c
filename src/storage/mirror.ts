/**
 * A second, synchronous place for what is typed but not yet in the database: a page killed in mid-sentence finds it
 * again. Entries are Yjs updates, so bringing one back twice, or after it was stored after all, changes nothing.
 */

import { fromBase64, toBase64 } from "../kernel/base64.ts";
import type { TextUpdate } from "./text-rows.ts";

/** The part of localStorage that is needed; may throw when full or forbidden. */
export type KeyValue = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

export class Mirror {
  readonly #area: KeyValue;
  readonly #prefix: string;
  readonly #tab: string;

  /** `organisation` keeps organisations apart, `tab` the pages that have the same one open. */
  constructor(area: KeyValue, organisation: string, tab: string) {
    this.#area = area;
    this.#prefix = prefixOf(organisation);
    this.#tab = tab;
  }

  /** Remembers what this page has typed in a document and not stored yet; undefined forgets it. */
  keep(doc: string, update: Uint8Array | undefined): void {
    const key = `${this.#prefix}${doc}:${this.#tab}`;
    try {
      if (update) this.#area.setItem(key, toBase64(update));
      else this.#area.removeItem(key);
    } catch {
      // A full or forbidden area takes nothing away: the database remains the place where text is kept.
    }
  }

  /** What other pages left behind, with a function that forgets exactly that. */
  left(): { readonly update: TextUpdate; readonly forget: () => void }[] {
    try {
      return this.#keys().flatMap((key) => {
        const value = this.#area.getItem(key);
        const bytes = value === null ? undefined : fromBase64(value);
        if (!bytes) return [];
        const doc = key.slice(this.#prefix.length, key.lastIndexOf(":"));
        const forget = (): void => {
          if (this.#area.getItem(key) === value) this.#area.removeItem(key);
        };
        return [{ update: { doc, update: bytes }, forget }];
      });
    } catch {
      return [];
    }
  }

  #keys(): string[] {
    const keys: string[] = [];
    for (let index = 0; index < this.#area.length; index += 1) {
      const key = this.#area.key(index);
      if (key?.startsWith(this.#prefix) && !key.endsWith(`:${this.#tab}`)) keys.push(key);
    }
    return keys;
  }
}

const prefixOf = (organisation: string): string => `wijkschrift:typed:${organisation}:`;

/** Forgets what was typed in an organisation, on whatever page; for when it is taken off this phone. */
export function forgetMirrored(area: KeyValue, organisation: string): void {
  try {
    const keys = Array.from({ length: area.length }, (_none, index) => area.key(index));
    for (const key of keys) if (key?.startsWith(prefixOf(organisation))) area.removeItem(key);
  } catch {
    // Where the area is forbidden, nothing was kept in it.
  }
}

/** An area for where there is no localStorage: in Node, or when the browser refuses it. */
export function memoryArea(): KeyValue {
  const entries = new Map<string, string>();
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
    key: (index) => [...entries.keys()][index] ?? null,
    get length() {
      return entries.size;
    },
  };
}
