/** A verslag in klad: what to look over, how it will look, and making it a concept. */

import { FileCheck2, FilePenLine, Share2 } from "lucide-react";
import { decisionsOf } from "../../documents/verslag-lists.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import { checklist, openPoints } from "../../domain/checklist.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useMayWrite, Writing } from "../../ui/may-write.tsx";
import { PageAction } from "../../ui/page-action.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { Checklist } from "./checklist.tsx";
import { proposeMinutes } from "./commands.ts";
import { type Publicity, Published } from "./published.tsx";
import type { ShareDocument } from "./share-document.ts";
import { shareAndTell } from "./share-sheet.tsx";
import { StatusCard } from "./status-card.tsx";
import { texts } from "./texts.ts";
import { VerslagPreview } from "./verslag-preview.tsx";

type DraftMinutesProps = {
  readonly file: MeetingFile;
  readonly publicity: Publicity;
  readonly shareVerslag: ShareDocument;
  /** The meeting that can adopt it, when one is planned. */
  readonly next: Meeting | undefined;
};

export function DraftMinutes({ file, publicity, shareVerslag, next }: DraftMinutesProps) {
  const store = useStore();
  const { mayWrite } = useMayWrite();
  const verslag = verslagOf(file);
  const count = openPoints(checklist(file));
  const propose = async () => {
    await proposeMinutes(store, file.meeting, next);
    showToast({ text: texts.proposed });
  };
  return (
    <>
      <StatusCard life={verslag.life} next={mayWrite ? texts.proposeHint : undefined}>
        <LinkButton icon={FilePenLine} href={`/vergaderingen/${file.meeting.id}/notuleren`}>
          {texts.writeOn}
        </LinkButton>
        {decisionsOf(verslag).length > 0 && (
          <Button
            variant="quiet"
            icon={Share2}
            onPress={() => void shareAndTell(shareVerslag, file, "decisions")}
          >
            {texts.shareDecisionsAlready}
          </Button>
        )}
      </StatusCard>
      <Writing>
        <Section title={texts.check.title} count={count === 0 ? undefined : count}>
          <Checklist file={file} />
        </Section>
      </Writing>
      <VerslagPreview verslag={verslag} />
      <Published {...publicity} meeting={file.meeting} />
      <PageAction>
        <Button writes variant="primary" icon={FileCheck2} onPress={() => void propose()}>
          {texts.propose}
        </Button>
      </PageAction>
    </>
  );
}
