/** A field and a button: adds what was typed to a list, by Enter too, and is ready for the next. */

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import { useMayWrite } from "./may-write.tsx";
import { Stack } from "./stack.tsx";
import { TextField } from "./text-field.tsx";

interface AddFieldProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly button: string;
  readonly autoComplete?: string | undefined;
  /** What stands in the field and was not added yet, and how to set it. */
  readonly unsent: readonly [text: string, set: (text: string) => void];
  /** Takes what was typed, or gives the message why it is not wanted. */
  readonly onAdd: (typed: string) => string | undefined;
}

export function AddField({ button, onAdd, unsent: [text, setText], ...field }: AddFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  if (!useMayWrite().mayWrite) return null;
  const add = () => {
    const refused = onAdd(text);
    setProblem(refused);
    if (refused === undefined) setText("");
    input.current?.focus();
  };
  return (
    <Stack gap="small">
      <TextField
        {...field}
        ref={input}
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
          {button}
        </Button>
      </div>
    </Stack>
  );
}
