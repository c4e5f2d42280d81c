/** One seed of the full tier: three real phones and a real endpoint, sixty things that happen, and the judgement. */

import { faults } from "./full-actions.ts";
import { FullWorld } from "./full-world.ts";
import { judge } from "./judgement.ts";
import { type FullAction, ordinary } from "./ordinary-actions.ts";
import { templateOf } from "./template.ts";

export type FullRun = {
  readonly seed: number;
  readonly hash: string;
  readonly problem?: string | undefined;
  readonly story: readonly string[];
};

/** What a test of the test does beside what chance decides. */
export type Planted = {
  /** Before every action. */
  readonly meddle?: (world: FullWorld) => Promise<void> | void;
};

const ACTIONS = 60;

/** Every seed has its own few faults, so that each gets to meet each, often. */
export async function runFull(seed: number, { meddle }: Planted = {}): Promise<FullRun> {
  const world = new FullWorld(seed, await templateOf(["admin", "editor", "editor"]));
  const { chance } = world;
  const possible = weighted([...ordinary, ...faults.filter(() => chance.odds(25))]);
  const story: string[] = [];
  try {
    await world.begin();
    for (let at = 0; at < ACTIONS; at += 1) {
      const action = chance.pick(possible);
      story.push(action.name);
      await meddle?.(world);
      await action.run(world);
    }
    if (!(await world.settle())) return { seed, story, hash: "", problem: "it never comes to rest" };
    return { seed, story, ...(await judge(world)) };
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, story, hash: "", problem };
  } finally {
    await world.close();
  }
}

const weighted = (actions: readonly FullAction[]): FullAction[] =>
  actions.flatMap((action) => Array.from({ length: action.weight }, () => action));
