/** "Deel lijst" in one tap, as a message or as a PDF. */

import { FileText, Share2 } from "lucide-react";
import type { ActionList } from "../../documents/action-list.ts";
import { inLanguage } from "../../kernel/language.ts";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import type { FileShared } from "../../ui/share-file.ts";
import type { TextShared } from "../../ui/share-text.ts";
import { tellShared } from "../../ui/use-sharing.ts";
import { texts } from "./texts.ts";

/** Makes the list and hands it to the phone: `text` as a message, `pdf` as a file. Called from a press. */
export type ShareActionList = (list: ActionList, form: "text" | "pdf") => Promise<FileShared | TextShared>;

type ShareListProps = { readonly list: () => ActionList; readonly share: ShareActionList };

export function ShareList({ list, share }: ShareListProps) {
  // The list is handed out, so it is in Dutch.
  const hand = (form: "text" | "pdf") =>
    void share(inLanguage("nl", list), form).then(tell, () => tell("failed"));
  return (
    <Cluster>
      <Button icon={Share2} onPress={() => hand("text")}>
        {texts.share.asText}
      </Button>
      <Button icon={FileText} onPress={() => hand("pdf")}>
        {texts.share.asPdf}
      </Button>
    </Cluster>
  );
}

const tell = (how: FileShared | TextShared) => tellShared(how, texts.share);
