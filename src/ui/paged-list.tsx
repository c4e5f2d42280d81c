/** A long list that shows its first rows, and more when asked. */
import { ChevronDown } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { List } from "./list.tsx";
import { Stack } from "./stack.tsx";
import { texts } from "./texts.ts";

interface PagedListProps<T> {
  readonly items: readonly T[];
  /** A ListRow with a key. */
  readonly children: (item: T) => ReactNode;
  /** How many more appear at a time. */
  readonly step?: number | undefined;
  readonly "aria-label"?: string | undefined;
}

/** A List of the first `step` items, with a button for the next ones. */
export function PagedList<T>({ items, children, step = 100, ...aria }: PagedListProps<T>) {
  const [most, setMost] = useState(step);
  const left = items.length - most;
  return (
    <Stack gap="small">
      <List {...aria}>{items.slice(0, most).map(children)}</List>
      {left > 0 && (
        <Button variant="quiet" icon={ChevronDown} onPress={() => setMost(most + step)}>
          {texts.showMore(Math.min(step, left), left)}
        </Button>
      )}
    </Stack>
  );
}
