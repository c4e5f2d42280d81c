/** One seed of the simulator's core: a few phones and an endpoint in memory, thirty things that happen, and the judgement. */

import { chanceOf } from "../chance.ts";
import { type CoreAction, faults, ordinary, startAnew } from "./core-actions.ts";
import type { Judge } from "./core-roster.ts";
import { CoreWorld, type MakePhone } from "./core-world.ts";

export type CoreRun = {
  readonly seed: number;
  readonly hash: string;
  readonly problem?: string;
  readonly story: readonly string[];
};

const ACTIONS = 30;

/** Every seed has its own few faults, so that each gets to meet each, often. */
export function runCore(seed: number, judge?: Judge, make?: MakePhone): CoreRun {
  startAnew();
  const chance = chanceOf(seed);
  const world = new CoreWorld(chance, judge, make);
  const possible = weighted([...ordinary, ...faults.filter(() => chance.odds(35))]);
  const story: string[] = [];
  let problem: string | undefined;
  try {
    for (let at = 0; at < ACTIONS; at += 1) {
      const action = chance.pick(possible);
      story.push(action.name);
      action.run(world);
    }
    problem = world.settle() ? world.problem() : "it never comes to rest";
  } catch (error) {
    problem = String(error);
  }
  return { seed, hash: world.hash(), story, ...(problem === undefined ? {} : { problem }) };
}

const weighted = (actions: readonly CoreAction[]): CoreAction[] =>
  actions.flatMap((action) => Array.from({ length: action.weight }, () => action));
