/** A list of things to see to, each with its box to tick, and how far it is. */

import { useState } from "react";
import { Checkbox } from "./checkbox.tsx";
import { Stack } from "./stack.tsx";

interface TickListProps {
  /** Each once. */
  readonly lines: readonly string[];
  readonly ticked: readonly string[];
  /** How far it is: "2 van 3 geregeld." */
  readonly progress: (done: number, all: number) => string;
  readonly onTick: (line: string, isDone: boolean) => void;
}

export function TickList({ lines, ticked, progress, onTick }: TickListProps) {
  const ticks = useTicks(ticked);
  return (
    <>
      <p role="status">{progress(lines.filter(ticks.has).length, lines.length)}</p>
      <Stack gap="small">
        {lines.map((line) => (
          <Checkbox
            key={line}
            isLine
            checked={ticks.has(line)}
            onChange={(isDone) => {
              ticks.set(line, isDone);
              onTick(line, isDone);
            }}
          >
            {line}
          </Checkbox>
        ))}
      </Stack>
    </>
  );
}

/** What was ticked here shows at once, line by line, until what is kept says the same. */
function useTicks(kept: readonly string[]) {
  const [pressed, setPressed] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = new Map([...pressed].filter(([line, isDone]) => kept.includes(line) !== isDone));
  if (open.size < pressed.size) setPressed(open);
  return {
    has: (line: string): boolean => open.get(line) ?? kept.includes(line),
    set: (line: string, isDone: boolean) => setPressed((before) => new Map(before).set(line, isDone)),
  };
}
