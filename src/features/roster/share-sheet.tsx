/** "Deel rooster": the letters, the forms, and what can be left out. */

import { FileText, FileType2, type LucideIcon, MessageSquareText } from "lucide-react";
import type { ReactNode } from "react";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { type PrintLetters, usePrintSize } from "../../ui/print-size.ts";
import { PrintSizeChoice } from "../../ui/print-size-choice.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { closeSheet } from "../../ui/sheets.ts";
import { Stack } from "../../ui/stack.tsx";
import { useSharing } from "../../ui/use-sharing.ts";
import { PAPER_FORMS, type PaperForm } from "./share-roster.ts";
import { texts } from "./texts.ts";

const icons: Record<PaperForm, LucideIcon> = { pdf: FileText, docx: FileType2, text: MessageSquareText };

type ShareSheetProps = {
  readonly name: string;
  readonly title: string;
  /** Makes the paper and hands it on. */
  readonly share: (form: PaperForm, size: PrintLetters) => Promise<FileShared | TextShared>;
  /** What can be chosen about it besides. */
  readonly children?: ReactNode;
};

/** Opens when `openSheet(name)` is called. */
export function ShareSheet({ name, title, share, children }: ShareSheetProps) {
  const size = usePrintSize();
  const words = texts.share;
  const { busy, share: give } = useSharing<PaperForm>((form) => share(form, size), words, closeSheet);
  return (
    <Sheet name={name} title={title}>
      <Stack>
        {children}
        <PrintSizeChoice />
        <List aria-label={title}>
          {PAPER_FORMS.map((form) => (
            <ListRow
              key={form}
              icon={icons[form]}
              title={words.forms[form].name}
              meta={busy === form ? words.busy : words.forms[form].what}
              onPress={() => give(form)}
            />
          ))}
        </List>
      </Stack>
    </Sheet>
  );
}
