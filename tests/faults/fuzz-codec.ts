/** The long run: `npm run fuzz -- [inputs] [seed]`, a million inputs unless told otherwise. */
import { fuzzCodec } from "./fuzz.ts";

const [inputs = "1000000", seed = "1"] = process.argv.slice(2);
const results = await fuzzCodec(Number(inputs), Number(seed));
for (const { name, inputs: tried, taken, refused, faults, slowest } of results) {
  const counts = `${tried} inputs: ${taken} taken, ${refused} refused, ${faults.length} faults`;
  process.stdout.write(`${name.padEnd(34)} ${counts}; slowest ${slowest.toFixed(0)} ms\n`);
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
}
const total = results.reduce((sum, { inputs: tried }) => sum + tried, 0);
const faulty = results.some(({ faults }) => faults.length > 0);
process.stdout.write(`${total} inputs, seed ${seed}: ${faulty ? "FAULTS" : "no throw, no hang"}\n`);
process.exitCode = faulty ? 1 : 0;
