/** What to see to before a meeting of a kind: lines to change, put in order, add and take off. */

import { requiredText } from "../../domain/drafts/text-fields.ts";
import { err, type Result } from "../../kernel/result.ts";
import { LinesEditor } from "../../ui/lines-editor.tsx";
import { Section } from "../../ui/section.tsx";
import { texts } from "./texts.ts";

interface ChecklistLinesProps {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

export function ChecklistLines({ kind, lines, onChange }: ChecklistLinesProps) {
  return (
    <Section title={texts.checklist.title} count={lines.length}>
      <p>{lines.length === 0 ? texts.checklist.empty : texts.checklist.lead}</p>
      <LinesEditor
        lines={lines}
        words={texts.checklist}
        keptUnder={`format ${kind} checklist`}
        read={readLine}
        onChange={onChange}
      />
    </Section>
  );
}

function readLine(typed: string, isNew: boolean): Result<string, string> {
  const line = requiredText(typed);
  if (line.ok) return line;
  return err(texts.problems[line.error !== "empty" ? "tooLong" : isNew ? "emptyNew" : "empty"]);
}
