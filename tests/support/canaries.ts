/** Looks for words in bytes, also in the disguises in which bytes travel: base64, hex, percent signs, UTF-16, deflated. */

import { Buffer } from "node:buffer";
import { gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/**
 * Which of the words stand in these bytes, and how. A word has at least eight letters: shorter ones stand in random bytes by
 * chance. `deep`: what is deflated is looked into as well.
 */
export function wordsIn(bytes: Uint8Array, words: readonly string[], deep = true): string[] {
  const needles = words.flatMap((word) => spellingsOf(word).map((needle) => [word, needle] as const));
  const found = new Set<string>();
  for (const [how, plain] of layersOf(Buffer.from(bytes), deep))
    for (const [word, needle] of needles) if (plain.includes(needle)) found.add(`${word} (${how})`);
  return [...found];
}

function spellingsOf(word: string): Buffer[] {
  const plain = Buffer.from(word, "utf8");
  const hex = plain.toString("hex");
  const texts = [hex, hex.toUpperCase(), ...[0, 1, 2].map((shift) => innerBase64(plain, shift))];
  return [plain, Buffer.from(word, "utf16le"), ...texts.map((text) => Buffer.from(text))];
}

/** The letters that only the word itself decides, when `shift` other bytes stand before it. Letters are the same in base64url. */
function innerBase64(plain: Buffer, shift: number): string {
  const all = Buffer.concat([Buffer.alloc(shift), plain]).toString("base64url");
  return all.slice(shift === 0 ? 0 : shift + 1, Math.floor(((plain.length + shift) * 8) / 6));
}

type Layer = readonly [how: string, bytes: Buffer];

/** The bytes as they are, what stands encoded in them, and what any of that inflates to. */
function layersOf(bytes: Buffer, deep: boolean): Layer[] {
  const layers: Layer[] = [["as it is", bytes], ...encodedIn(bytes)];
  if (!deep) return layers;
  const inflated = layers.flatMap(([how, each]) =>
    inflatedFrom(each).map((out): Layer => [`${how}, deflated`, out]),
  );
  return [...layers, ...inflated];
}

function encodedIn(bytes: Buffer): Layer[] {
  const text = bytes.toString("latin1");
  const decoded: Layer[] = [];
  if (/%[0-9A-Fa-f]{2}/.test(text))
    decoded.push(["percent signs", Buffer.from(withoutPercents(text), "latin1")]);
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{24,}/g)) {
    decoded.push(["base64", Buffer.from(run, "base64url")]);
    if (/^(?:[0-9A-Fa-f]{2})+$/.test(run)) decoded.push(["hex", Buffer.from(run, "hex")]);
  }
  return decoded;
}

const withoutPercents = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Deflated data at the beginning, or behind a length or a magic word. */
function inflatedFrom(bytes: Buffer): Buffer[] {
  const offsets = [0, 2, 4, 8, 12].filter((at) => at + 16 < bytes.length);
  return offsets.flatMap((at) => {
    const from = bytes.subarray(at);
    const kind = from[0] === 0x78 ? inflateSync : from[0] === 0x1f ? gunzipSync : inflateRawSync;
    try {
      return [kind(from, { maxOutputLength: 4 * 1024 * 1024 })];
    } catch {
      return [];
    }
  });
}
