/** One line and a button: adds something to the list, by Enter too, and is ready for the next. */

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { Button } from "../../ui/button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import { texts } from "./texts.ts";

interface AddLineProps {
  readonly office: string;
  /** Gives the message when the line is not wanted. */
  readonly onAdd: (line: string) => string | undefined;
}

export function AddLine({ office, onAdd }: AddLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useUnsentWords(`handover ${office}`);
  const [problem, setProblem] = useState<string>();
  const add = () => {
    const line = requiredText(text);
    const refused = line.ok
      ? onAdd(line.value)
      : texts.problems[line.error === "empty" ? "emptyNew" : "tooLong"];
    setProblem(refused);
    if (refused === undefined) setText("");
    field.current?.focus();
  };
  return (
    <Stack gap="small">
      <TextField
        ref={field}
        label={texts.checklist.add}
        description={texts.checklist.addHint}
        value={text}
        error={problem}
        enterKeyHint="done"
        onChange={(value) => {
          setText(value);
          setProblem(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <div>
        <Button icon={Plus} keepsFocus onPress={add}>
          {texts.checklist.addButton}
        </Button>
      </div>
    </Stack>
  );
}
