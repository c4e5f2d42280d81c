/** When a round is asked for, and when not. */
import { describe, expect, test } from "vitest";
import { type Outcome, Schedule, type Wanted } from "./schedule.ts";

/** A clock that is turned by hand, and a round that answers what it is told. */
function bench() {
  let now = 0;
  const timers: { at: number; action: () => void }[] = [];
  const rounds: { at: number; wanted: Wanted }[] = [];
  const told = { outcome: "done" as Outcome, gate: undefined as Promise<void> | undefined };
  const ports = {
    now: () => now,
    later: (ms: number, action: () => void) => {
      const timer = { at: now + ms, action };
      timers.push(timer);
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1));
    },
    random: (count: number) => new Uint8Array(count).fill(255),
  };
  const schedule = new Schedule(ports, async (wanted) => {
    rounds.push({ at: now, wanted });
    await told.gate;
    return told.outcome;
  });
  const turn = async (ms: number): Promise<void> => {
    const until = now + ms;
    await settle();
    while (true) {
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      now = Math.max(now, next.at);
      next.action();
      await settle();
    }
    now = until;
  };
  return { schedule, rounds, told, turn, timers };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe("when a round is run", () => {
  test("at once when nothing runs, and what is asked meanwhile makes one more round", async () => {
    const { schedule, rounds, told, turn } = bench();
    let open = (): void => undefined;
    told.gate = new Promise((resolve) => {
      open = resolve;
    });
    schedule.ask({ push: true });
    schedule.ask({ push: true });
    schedule.ask({ pull: true });
    await turn(0);
    expect(rounds).toEqual([{ at: 0, wanted: { push: true } }]);
    open();
    await turn(0);
    expect(rounds.map(({ wanted }) => wanted)).toEqual([{ push: true }, { push: true, pull: true }]);
    await turn(3_600_000);
    expect(rounds).toHaveLength(2);
  });

  test("typing waits its second, and is not put off for ever; a structured edit goes at once", async () => {
    const { schedule, rounds, turn } = bench();
    for (let letter = 0; letter < 15; letter += 1) {
      schedule.ask({ push: true }, 1000);
      await turn(100);
    }
    expect(rounds.map(({ at }) => at)).toEqual([1000]);
    schedule.ask({ push: true });
    await turn(0);
    expect(rounds.map(({ at }) => at)).toEqual([1000, 1500]);
    await turn(5000);
    expect(rounds).toHaveLength(2);
  });

  test("failures are tried again after growing pauses with what they wanted, until it goes well", async () => {
    const { schedule, rounds, told, turn } = bench();
    told.outcome = "failed";
    schedule.ask({ push: true, compare: true });
    await turn(8000);
    expect(rounds.map(({ at }) => at)).toEqual([0, 1000, 3000, 7000]);
    expect(rounds[3]?.wanted).toEqual({ push: true, compare: true });
    // What is typed meanwhile does not knock on a closed door.
    schedule.ask({ pull: true });
    await turn(100);
    expect(rounds).toHaveLength(4);
    told.outcome = "done";
    schedule.ask({}, 0, true);
    await turn(0);
    await turn(20_000);
    expect(rounds.slice(4).map(({ wanted }) => wanted)).toEqual([{ push: true, compare: true, pull: true }]);
  });

  test("a stopped round waits until somebody asks, and after stop nothing runs", async () => {
    const { schedule, rounds, told, turn, timers } = bench();
    told.outcome = "stopped";
    schedule.ask({ push: true });
    await turn(600_000);
    expect(rounds).toHaveLength(1);
    told.outcome = "failed";
    await schedule.now({ pull: true });
    expect(rounds).toHaveLength(2);
    expect(timers).toHaveLength(1);
    await schedule.stop();
    expect(timers).toHaveLength(0);
    schedule.ask({ push: true });
    await turn(600_000);
    expect(rounds).toHaveLength(2);
  });
});
