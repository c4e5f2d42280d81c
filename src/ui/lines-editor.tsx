/** A list of lines of text, each there once: to change, put in order, add and take off, with the way back. */

import { Trash2 } from "lucide-react";
import type { Result } from "../kernel/result.ts";
import { AddField } from "./add-field.tsx";
import { Button } from "./button.tsx";
import { KeptTextArea } from "./kept-text-area.tsx";
import { SortableList } from "./sortable-list.tsx";
import { showToast } from "./toasts.ts";
import { useUnsentWords } from "./unsent-words.ts";
import { type Line, useLines } from "./use-lines.ts";

export interface LinesEditorWords {
  readonly list: string;
  readonly line: (place: number) => string;
  readonly remove: string;
  readonly removeNamed: (line: string) => string;
  readonly removed: (line: string) => string;
  readonly add: string;
  readonly addHint: string;
  readonly addButton: string;
  /** Said of a line that is there already. */
  readonly already: string;
}

interface LinesEditorProps {
  readonly lines: readonly string[];
  readonly words: LinesEditorWords;
  /** Where what is not added yet is kept. */
  readonly keptUnder: string;
  /** The line as it is kept, or the message why it is not; `isNew`: it is to be added. */
  readonly read: (typed: string, isNew: boolean) => Result<string, string>;
  readonly onChange: (after: readonly string[], before: readonly string[]) => void;
}

export function LinesEditor({ lines: stored, words, keptUnder, read, onChange }: LinesEditorProps) {
  const { lines, add, change, remove, move } = useLines(stored, onChange);
  const isThere = (text: string) => lines.some(({ value }) => value === text);
  const drop = (line: Line<string>) => {
    const undo = remove(line.id);
    showToast({ text: words.removed(line.value), undo });
  };
  const keep = (line: Line<string>) => (typed: string) => {
    const text = read(typed.replace(/\s+/g, " "), false);
    if (!text.ok) return text.error;
    if (text.value === line.value) return undefined;
    if (isThere(text.value)) return words.already;
    change(line.id, text.value);
    return undefined;
  };
  const addNew = (typed: string) => {
    const text = read(typed, true);
    if (!text.ok) return text.error;
    if (isThere(text.value)) return words.already;
    add(text.value);
    return undefined;
  };
  return (
    <>
      <SortableList
        aria-label={words.list}
        items={lines}
        getLabel={(line) => line.value}
        onMove={move}
        renderItem={(line) => (
          <>
            <KeptTextArea label={words.line(line.place + 1)} rows={1} kept={line.value} keep={keep(line)} />
            <div>
              <Button
                writes
                variant="quiet"
                icon={Trash2}
                aria-label={words.removeNamed(line.value)}
                onPress={() => drop(line)}
              >
                {words.remove}
              </Button>
            </div>
          </>
        )}
      />
      <AddField
        label={words.add}
        description={words.addHint}
        button={words.addButton}
        unsent={useUnsentWords(keptUnder)}
        onAdd={addNew}
      />
    </>
  );
}
