/** The full tier within the unit tests, part 2 of 2: the parts run side by side. */

import { expect, test } from "vitest";
import { problemsOf } from "./full/seeds.ts";

/** More by hand: `npm run simulate -- --full --seeds 5000`. */
const SEEDS = 60;

test(`${SEEDS} seeds with real phones and a real endpoint end in the same data everywhere`, {
  timeout: 900_000,
}, async () => {
  expect(await problemsOf(2000, SEEDS)).toEqual({});
});
