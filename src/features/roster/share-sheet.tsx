/** "Deel rooster": the letters, the forms, and what can be left out. */

import { FileText, FileType2, type LucideIcon, MessageSquareText } from "lucide-react";
import { type ReactNode, useState } from "react";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { type PrintLetters, setPrintSize, usePrintSize } from "../../ui/print-size.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";
import { Sheet } from "../../ui/sheet.tsx";
import { closeSheet } from "../../ui/sheets.ts";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
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
  const [busy, setBusy] = useState<PaperForm>();
  const words = texts.share;
  const hand = async (form: PaperForm) => {
    if (busy) return;
    setBusy(form);
    const how = await share(form, size).catch(() => "failed" as const);
    setBusy(undefined);
    if (tell(how)) closeSheet();
  };
  return (
    <Sheet name={name} title={title}>
      <Stack>
        {children}
        <SegmentedControl
          label={words.size}
          showLabel
          value={size === 16 ? "large" : "normal"}
          options={[
            { value: "normal", label: words.sizes.normal },
            { value: "large", label: words.sizes.large },
          ]}
          onChange={(chosen) => setPrintSize(chosen === "large" ? 16 : 12)}
        />
        <List aria-label={title}>
          {PAPER_FORMS.map((form) => (
            <ListRow
              key={form}
              icon={icons[form]}
              title={words.forms[form].name}
              meta={busy === form ? words.busy : words.forms[form].what}
              onPress={() => void hand(form)}
            />
          ))}
        </List>
      </Stack>
    </Sheet>
  );
}

/** Says how it went; whether it went out. */
function tell(how: FileShared | TextShared): boolean {
  if (how === "copied" || how === "downloaded") showToast({ text: texts.share[how] });
  if (how === "failed") showToast({ text: texts.share.failed, tone: "trouble" });
  return how !== "failed" && how !== "cancelled";
}
