/** A line more on the list of an office. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import { AddField } from "../../ui/add-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { texts } from "./texts.ts";

interface AddLineProps {
  readonly office: string;
  /** Gives the message when the line is not wanted. */
  readonly onAdd: (line: string) => string | undefined;
}

export function AddLine({ office, onAdd }: AddLineProps) {
  const add = (typed: string) => {
    const line = requiredText(typed);
    return line.ok ? onAdd(line.value) : texts.problems[line.error === "empty" ? "emptyNew" : "tooLong"];
  };
  return (
    <AddField
      label={texts.checklist.add}
      description={texts.checklist.addHint}
      button={texts.checklist.addButton}
      unsent={useUnsentWords(`handover ${office}`)}
      onAdd={add}
    />
  );
}
