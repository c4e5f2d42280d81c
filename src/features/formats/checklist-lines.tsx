/** What to see to before a meeting of a kind: lines to change, put in order, add and take off. */

import { Trash2 } from "lucide-react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { Button } from "../../ui/button.tsx";
import { KeptTextField } from "../../ui/kept-text-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type Line, useLines } from "../../ui/use-lines.ts";
import { AddLine } from "./add-line.tsx";
import { texts } from "./texts.ts";

interface ChecklistLinesProps {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

export function ChecklistLines({ kind, lines: stored, onChange }: ChecklistLinesProps) {
  const { lines, add, change, remove, move } = useLines(stored, onChange);
  const drop = (line: Line<string>) => {
    const undo = remove(line.id);
    showToast({ text: texts.checklist.removed(line.value), undo });
  };
  const keep = (line: Line<string>) => (typed: string) => {
    const text = requiredText(typed);
    if (!text.ok) return texts.problems[text.error === "empty" ? "empty" : "tooLong"];
    if (text.value !== line.value) change(line.id, text.value);
    return undefined;
  };
  return (
    <Section title={texts.checklist.title} count={lines.length}>
      <p>{lines.length === 0 ? texts.checklist.empty : texts.checklist.lead}</p>
      <SortableList
        aria-label={texts.checklist.list}
        items={lines}
        getLabel={(line) => line.value}
        onMove={move}
        renderItem={(line) => (
          <>
            <KeptTextField
              label={texts.checklist.line(line.place + 1)}
              kept={line.value}
              keep={keep(line)}
              enterKeyHint="done"
            />
            <div>
              <Button
                variant="quiet"
                icon={Trash2}
                aria-label={texts.checklist.removeNamed(line.value)}
                onPress={() => drop(line)}
              >
                {texts.checklist.remove}
              </Button>
            </div>
          </>
        )}
      />
      <AddLine
        label={texts.checklist.add}
        description={texts.checklist.addHint}
        button={texts.checklist.addButton}
        keptUnder={`format ${kind} checklist`}
        onAdd={(line) => {
          add(line);
          return undefined;
        }}
      />
    </Section>
  );
}
