/** The list of an office itself: lines to change, put in order, add and take off, or to begin anew. */

import { RotateCcw } from "lucide-react";
import { requiredText } from "../../domain/drafts/text-fields.ts";
import { err, type Result } from "../../kernel/result.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinesEditor } from "../../ui/lines-editor.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { beginAnew, changeLines } from "./commands.ts";
import type { HandoverFile } from "./read-handover.ts";
import { texts } from "./texts.ts";

export function ListEditor({ file }: { readonly file: HandoverFile }) {
  const store = useStore();
  const { list, office } = file.dossier;
  const anew = async () => {
    const undo = await beginAnew(store, file);
    showToast({ text: texts.checklist.begun, undo });
  };
  return (
    <Stack>
      <LinesEditor
        lines={list.lines.map(({ text }) => text)}
        words={texts.checklist}
        keptUnder={`handover ${office.id}`}
        read={readLine}
        onChange={(after, before) => void changeLines(store, file, before, after)}
      />
      {(list.isOwn || file.ticked.length > 0) && (
        <div>
          <Button writes variant="quiet" icon={RotateCcw} onPress={() => void anew()}>
            {texts.checklist.anew}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function readLine(typed: string, isNew: boolean): Result<string, string> {
  const line = requiredText(typed);
  if (line.ok) return line;
  return err(texts.problems[line.error !== "empty" ? "tooLong" : isNew ? "emptyNew" : "empty"]);
}
