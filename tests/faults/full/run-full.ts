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
  /** Faults strike together of which it is known that the two at once are not survived. */
  readonly isWorse?: boolean | undefined;
};

const ACTIONS = 60;

/** Every seed has its own few faults, so that each gets to meet each, often. */
export async function runFull(seed: number, { meddle, isWorse = false }: Planted = {}): Promise<FullRun> {
  const world = new FullWorld(seed, await templateOf(["admin", "editor", "editor"]));
  const { chance } = world;
  const possible = weighted([
    ...ordinary,
    ...together(
      faults.filter(() => chance.odds(25)),
      isWorse,
    ),
  ]);
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

/** An endpoint that forgets, and a phone that gives a number twice, do not strike together: see README.md, what is not survived. */
function together(chosen: readonly FullAction[], isWorse: boolean): readonly FullAction[] {
  const forgets = chosen.some(({ name }) => /^(1|37) /.test(name));
  return forgets && !isWorse ? chosen.filter(({ name }) => !/^(11|39) /.test(name)) : chosen;
}

const weighted = (actions: readonly FullAction[]): FullAction[] =>
  actions.flatMap((action) => Array.from({ length: action.weight }, () => action));
