/** "Deel verslag": the forms it can be handed out in, one tap each. */

import {
  FileCode2,
  FileText,
  FileType2,
  Gavel,
  ListChecks,
  type LucideIcon,
  MessageSquareText,
  Share2,
} from "lucide-react";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PageAction } from "../../ui/page-action.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { closeSheet, openSheet } from "../../ui/sheets.ts";
import { tellShared, useSharing } from "../../ui/use-sharing.ts";
import { DOCUMENT_FORMS, type DocumentForm, type ShareDocument } from "./share-document.ts";
import { texts } from "./texts.ts";

const SHEET = "share-verslag";

const icons: Record<DocumentForm, LucideIcon> = {
  pdf: FileText,
  docx: FileType2,
  html: FileCode2,
  text: MessageSquareText,
  decisions: Gavel,
  actions: ListChecks,
};

type ShareProps = { readonly file: MeetingFile; readonly share: ShareDocument };

/** The main action of a verslag that may go out, with its sheet. */
export function ShareAction({ file, share }: ShareProps) {
  const { busy, share: give } = useSharing<DocumentForm>(
    (form) => share(file, form),
    texts.share,
    closeSheet,
  );
  return (
    <>
      <PageAction>
        <Button variant="primary" icon={Share2} onPress={() => openSheet(SHEET)}>
          {texts.share.title}
        </Button>
      </PageAction>
      <Sheet name={SHEET} title={texts.share.title}>
        <List aria-label={texts.share.title}>
          {DOCUMENT_FORMS.map((form) => (
            <ListRow
              key={form}
              icon={icons[form]}
              title={texts.share.forms[form].name}
              meta={busy === form ? texts.share.busy : texts.share.forms[form].what}
              onPress={() => give(form)}
            />
          ))}
        </List>
      </Sheet>
    </>
  );
}

/** Shares and says how it went. */
export async function shareAndTell(
  share: ShareDocument,
  file: MeetingFile,
  form: DocumentForm,
): Promise<void> {
  tellShared(await share(file, form).catch(() => "failed" as const), texts.share);
}
