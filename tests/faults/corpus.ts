/** Seeds that once failed, and what was wrong: they run first, always. */

/** Of the core (`core/`): the mistake was in the simulator's own model of a phone unless said otherwise. */
export const coreCorpus: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 5, found: "a phone with a new identity was not waited for" },
  {
    seed: 158,
    found: "a copy sealed under numbers that the endpoint had from the other one, and was not told",
  },
  { seed: 813, found: "the same, after a round that broke off" },
  { seed: 927, found: "the same, while access was taken away" },
];

/**
 * Of the full tier (`full/`): real stores, real seals, the real endpoint. The mistakes that its first seeds found have tests of
 * their own in named-faults.test.ts, because the dice fell otherwise when the simulator itself was improved.
 */
export const fullCorpus: readonly { readonly seed: number; readonly found: string }[] = [
  { seed: 14, found: "an organisation that the endpoint's copy did not know could not come back" },
  {
    seed: 36,
    found: "a number was given twice around an endpoint that forgot, and phones showed different things",
  },
  { seed: 183, found: "the same, after a disk fell back" },
  {
    seed: 9095,
    found: "a phone under a new name that the endpoint forgot, behind which somebody else was cut off",
  },
  { seed: 1033, found: "an endpoint that lost everything could be filled only by the phone that began" },
];
