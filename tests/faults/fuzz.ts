/** Feeds every reader with spoiled input, and says what happened: taken, refused, thrown, and the slowest. */
import { chanceOf } from "./chance.ts";
import { codecReaders, type Reader } from "./codec-inputs.ts";
import { spoiled } from "./spoil.ts";

export type Fuzzed = {
  readonly name: string;
  readonly inputs: number;
  readonly taken: number;
  readonly refused: number;
  /** The first few that threw, or took longer than a second: `seed input-number: why`. */
  readonly faults: readonly string[];
  /** In milliseconds. */
  readonly slowest: number;
};

/** A reader may take this long over one input, in milliseconds. */
const PATIENCE = 2000;

/** About `inputs` in all, over the readers by their share. The same seed spoils the same samples in the same way. */
export async function fuzzCodec(inputs: number, seed: number): Promise<Fuzzed[]> {
  const readers = await codecReaders();
  const shares = readers.reduce((sum, { share }) => sum + share, 0);
  const results: Fuzzed[] = [];
  for (const reader of readers)
    results.push(await fuzz(reader, Math.ceil((inputs * reader.share) / shares), seed));
  return results;
}

async function fuzz({ name, samples, read }: Reader, inputs: number, seed: number): Promise<Fuzzed> {
  const chance = chanceOf(seed);
  const faults: string[] = [];
  let [taken, slowest] = [0, 0];
  for (let input = 0; input < inputs; input += 1) {
    const bytes = spoiled(samples, chance);
    const start = performance.now();
    try {
      if (await read(bytes)) taken += 1;
    } catch (error) {
      faults.push(`${seed} ${input}: ${String(error)}`);
    }
    const took = performance.now() - start;
    if (took > PATIENCE) faults.push(`${seed} ${input}: took ${Math.round(took)} ms`);
    slowest = Math.max(slowest, took);
  }
  return {
    name,
    inputs,
    taken,
    refused: inputs - taken - faults.length,
    faults: faults.slice(0, 5),
    slowest,
  };
}
