/** Ways to spoil bytes: what a bad disk, a bad network or somebody with time on their hands would try. */
import { type Bytes, concat, utf8 } from "../../src/kernel/bytes.ts";
import type { Chance } from "./chance.ts";

/** Pieces that parsers are known to trip over. */
const NASTY = [
  "null",
  "[]",
  "{}",
  "-1",
  "0",
  "1e999",
  "9007199254740993",
  '"__proto__":',
  '"constructor":',
  "\\ud800",
  "[[[[[[[[",
  "WSB1",
  '{"v":1}',
  "\u0000",
  "\uFEFF",
  "é",
  "😀",
  '","',
  "}",
  "AAAA",
  "%",
  "#i=",
].map(utf8);

const NUMBERS = [0, 1, 0x7f, 0x80, 0xff];

/** One to four changes to one of the samples, or bytes out of nothing. */
export function spoiled(samples: readonly Bytes[], chance: Chance): Bytes {
  if (chance.below(12) === 0) return chance.bytes(chance.below(200));
  let bytes = chance.pick(samples);
  for (let left = chance.below(4); left >= 0; left -= 1) bytes = once(bytes, samples, chance);
  return bytes;
}

function once(bytes: Bytes, samples: readonly Bytes[], chance: Chance): Bytes {
  const at = chance.below(bytes.length + 1);
  const [before, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (chance.below(8)) {
    case 0:
      return changed(bytes, at, (byte) => byte ^ (1 << chance.below(8)));
    case 1:
      return changed(bytes, at, () => chance.pick(NUMBERS));
    case 2:
      return bytes.slice(0, at);
    case 3:
      return concat(before, rest.subarray(chance.below(rest.length + 1)));
    case 4:
      return concat(before, chance.pick(NASTY), rest);
    case 5:
      return concat(before, chance.bytes(chance.below(9)), rest);
    case 6:
      return concat(before, chance.pick(samples).subarray(chance.below(bytes.length)));
    default:
      return changed(bytes, at, (byte) => 0x30 + (byte % 10));
  }
}

function changed(bytes: Bytes, at: number, to: (byte: number) => number): Bytes {
  const copy = bytes.slice();
  const byte = copy[at];
  if (byte !== undefined) copy[at] = to(byte);
  return copy;
}
