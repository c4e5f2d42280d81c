/** What to see to when this office passes on: to be ticked, and the list itself behind one line. */

import { ticked, withLines } from "../../domain/handover/checklist.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { isSameList, useTyped } from "../../ui/use-typed.ts";
import { changeHandover } from "./commands.ts";
import { ListEditor } from "./list-editor.tsx";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

export function HandoverChecklist({ file }: { readonly file: HandoverFile }) {
  const store = useStore();
  const { list, office } = file.dossier;
  const ticks = useTyped(office.office.ticked, isSameList);
  const change = (after: readonly string[], before: readonly string[]) => {
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
