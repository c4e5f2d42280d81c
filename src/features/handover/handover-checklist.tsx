/** What to see to when this office passes on: to be ticked, and the list itself behind one line. */

import { useStore } from "../../storage/store-context.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { TickList } from "../../ui/tick-list.tsx";
import { tickLine } from "./commands.ts";
import { ListEditor } from "./list-editor.tsx";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

export function HandoverChecklist({ file }: { readonly file: HandoverFile }) {
  const store = useStore();
  const { lines } = file.dossier.list;
  return (
    <Section title={texts.checklist.title}>
      <TickList
        lines={lines.map(({ text }) => text)}
        ticked={lines.flatMap(({ text, isDone }) => (isDone ? [text] : []))}
        progress={progressWords}
        onTick={(line, isDone) => void tickLine(store, file, line, isDone)}
      />
      <Disclosure label={texts.checklist.change}>
        <ListEditor file={file} />
      </Disclosure>
    </Section>
  );
}

function progressWords(done: number, all: number): string {
  if (all === 0) return texts.checklist.none;
  return done === all ? texts.checklist.allDone : texts.checklist.progress(done, all);
}
