/** A line more on a list of a format; what was typed and not added yet is kept. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import { AddField } from "../../ui/add-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { texts } from "./texts.ts";

interface AddLineProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly button: string;
  /** Where what is not added yet is kept. */
  readonly keptUnder: string;
  /** Gives the message when the line is not wanted. */
  readonly onAdd: (line: string) => string | undefined;
}

export function AddLine({ keptUnder, onAdd, ...field }: AddLineProps) {
  const add = (typed: string) => {
    const line = requiredText(typed);
    return line.ok ? onAdd(line.value) : texts.problems[line.error === "empty" ? "emptyNew" : "tooLong"];
  };
  return <AddField {...field} unsent={useUnsentWords(keptUnder)} onAdd={add} />;
}
