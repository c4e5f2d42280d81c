/** A line more on a list of a meeting; what was typed and not added yet is kept. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import { AddField } from "../../ui/add-field.tsx";
import { texts } from "./texts.ts";
import { useUnfinished } from "./unfinished.ts";

interface AddLineProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly button: string;
  /** Where what is not added yet is kept. */
  readonly keptUnder: string;
  readonly onAdd: (line: string) => void;
}

export function AddLine({ keptUnder, onAdd, ...field }: AddLineProps) {
  const add = (typed: string) => {
    const line = requiredText(typed);
    if (!line.ok) return texts.lineProblems[line.error === "empty" ? "emptyNew" : "tooLong"];
    onAdd(line.value);
    return undefined;
  };
  return <AddField {...field} unsent={useUnfinished(keptUnder)} onAdd={add} />;
}
