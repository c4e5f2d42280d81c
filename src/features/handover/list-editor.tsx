/** The list of an office itself: lines to change, put in order, add and take off, or to begin anew. */

import { RotateCcw, Trash2 } from "lucide-react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import type { Dossier } from "../../domain/handover/dossier.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type Line, useLines } from "../../ui/use-lines.ts";
import { AddLine } from "./add-line.tsx";
import { beginAnew } from "./commands.ts";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

interface ListEditorProps {
  readonly file: HandoverFile;
  readonly onChange: (after: readonly string[], before: readonly string[]) => void;
}

export function ListEditor({ file, onChange }: ListEditorProps) {
  const store = useStore();
  const { list, office } = file.dossier;
  const { lines, move, drop, keep, add } = useChecklistLines(list.lines, onChange);
  const anew = async () => {
    const undo = await beginAnew(store, file);
    showToast({ text: texts.checklist.begun, undo });
  };
  return (
    <Stack>
      <SortableList
        aria-label={texts.checklist.list}
        items={lines}
        getLabel={(line) => line.value}
        onMove={move}
        renderItem={(line) => (
          <>
            <KeptTextArea
              label={texts.checklist.line(line.place + 1)}
              rows={1}
              kept={line.value}
              keep={keep(line)}
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
      <AddLine office={office.id} onAdd={add} />
      {(list.isOwn || office.office.ticked.length > 0) && (
        <div>
          <Button variant="quiet" icon={RotateCcw} onPress={() => void anew()}>
            {texts.checklist.anew}
          </Button>
        </div>
      )}
    </Stack>
  );
}

/** `keep` and `add` give the message when a line is not wanted: each stands there once. */
function useChecklistLines(kept: Dossier["list"]["lines"], onChange: ListEditorProps["onChange"]) {
  const stored = kept.map(({ text }) => text);
  const { lines, add, change, remove, move } = useLines(stored, onChange);
  const isThere = (text: string) => lines.some(({ value }) => value === text);
  return {
    lines,
    move,
    drop: (line: Line<string>) => {
      const undo = remove(line.id);
      showToast({ text: texts.checklist.removed(line.value), undo });
    },
    keep: (line: Line<string>) => (typed: string) => {
      const text = requiredText(typed.replace(/\s+/g, " "));
      if (!text.ok) return texts.problems[text.error === "empty" ? "empty" : "tooLong"];
      if (text.value === line.value) return undefined;
      if (isThere(text.value)) return texts.checklist.already;
      change(line.id, text.value);
      return undefined;
    },
    add: (line: string) => {
      if (isThere(line)) return texts.checklist.already;
      add(line);
      return undefined;
    },
  };
}
