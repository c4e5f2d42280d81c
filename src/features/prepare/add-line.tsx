/** One line and a button: adds something to a list, by Enter too, and is ready for the next. */

import { Plus } from "lucide-react";
import { useRef, useState } from "react";
import { requiredText, type TextProblem } from "../../domain/drafts/text-fields.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./add-line.module.css";
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

export function AddLine({ label, description, button, keptUnder, onAdd }: AddLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useUnfinished(keptUnder);
  const [problem, setProblem] = useState<TextProblem>();
  const add = () => {
    const line = requiredText(text);
    setProblem(line.ok ? undefined : line.error);
    if (line.ok) {
      setText("");
      onAdd(line.value);
    }
    field.current?.focus();
  };
  return (
    <div className={styles.add}>
      <TextField
        ref={field}
        label={label}
        description={description}
        value={text}
        error={problem && (problem === "empty" ? texts.lineProblems.emptyNew : texts.lineProblems.tooLong)}
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
