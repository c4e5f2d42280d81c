/** What to see to when this office passes on: to be ticked, and the list itself behind one line. */

import { RotateCcw, Trash2 } from "lucide-react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { ticked, withLines } from "../../domain/handover/checklist.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { KeptTextArea } from "../../ui/kept-text-area.tsx";
import { Section } from "../../ui/section.tsx";
import { SortableList } from "../../ui/sortable-list.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type Line, useLines } from "../../ui/use-lines.ts";
import { isSameList, useTyped } from "../../ui/use-typed.ts";
import { AddLine } from "./add-line.tsx";
import { beginAnew, changeHandover } from "./commands.ts";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

export function HandoverChecklist({ file }: { readonly file: HandoverFile }) {
  const store = useStore();
  const { list, office } = file.dossier;
  const ticks = useTyped(office.office.ticked, isSameList);
  const change = (before: readonly string[], after: readonly string[]) => {
    const changed = withLines({ ticked: ticks.value }, before, after);
    if (changed.ticked) ticks.set(changed.ticked);
    void changeHandover(store, file, changed);
  };
  const done = list.lines.filter(({ text }) => ticks.value.includes(text)).length;
  const tick = (line: string, isDone: boolean) => {
    const after = ticked({ ticked: ticks.value }, line, isDone);
    ticks.set(after.ticked);
    void changeHandover(store, file, after);
  };
  return (
    <Section title={texts.checklist.title}>
      <p role="status">{progressWords(done, list.lines.length)}</p>
      <Stack gap="small">
        {list.lines.map(({ text }) => (
          <Checkbox key={text} checked={ticks.value.includes(text)} onChange={(isDone) => tick(text, isDone)}>
            {text}
          </Checkbox>
        ))}
      </Stack>
      <Disclosure label={texts.checklist.change}>
        <ListEditor file={file} onChange={change} />
      </Disclosure>
    </Section>
  );
}

function progressWords(done: number, all: number): string {
  if (all === 0) return texts.checklist.none;
  return done === all ? texts.checklist.allDone : texts.checklist.progress(done, all);
}

interface ListEditorProps {
  readonly file: HandoverFile;
  readonly onChange: (before: readonly string[], after: readonly string[]) => void;
}

function ListEditor({ file, onChange }: ListEditorProps) {
  const store = useStore();
  const { list, office } = file.dossier;
  const stored = list.lines.map(({ text }) => text);
  const { lines, add, change, remove, move } = useLines(stored, (after) => onChange(stored, after));
  const isThere = (text: string) => lines.some(({ value }) => value === text);
  const drop = (line: Line<string>) => {
    const undo = remove(line.id);
    showToast({ text: texts.checklist.removed(line.value), undo });
  };
  const keep = (line: Line<string>) => (typed: string) => {
    const text = requiredText(typed.replace(/\s+/g, " "));
    if (!text.ok) return texts.problems[text.error === "empty" ? "empty" : "tooLong"];
    if (text.value === line.value) return undefined;
    if (isThere(text.value)) return texts.checklist.already;
    change(line.id, text.value);
    return undefined;
  };
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
      <AddLine
        office={office.id}
        onAdd={(line) => {
          if (isThere(line)) return texts.checklist.already;
          add(line);
          return undefined;
        }}
      />
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
