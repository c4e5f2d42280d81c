/** One line and a button: adds something to a list, by Enter too, and is ready for the next. */

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useUnsentWords } from "../../ui/unsent-words.ts";
import styles from "./formats.module.css";
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

export function AddLine({ label, description, button, keptUnder, onAdd }: AddLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useUnsentWords(keptUnder);
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
    <div className={styles.add}>
      <TextField
        ref={field}
        label={label}
        description={description}
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
      <Button icon={Plus} keepsFocus onPress={add}>
        {button}
      </Button>
    </div>
  );
}
