/** A concept: to be handed out, and adopted in the next meeting. */

import { FilePenLine, Hash, Send } from "lucide-react";
import { kindName, verslagOf } from "../../documents/verslag-of.ts";
import { checklist, numberless, openPoints } from "../../domain/checklist.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Checklist } from "./checklist.tsx";
import { numberRest } from "./commands.ts";
import { type Publicity, Published } from "./published.tsx";
import { Reactions } from "./reactions.tsx";
import type { ShareDocument } from "./share-document.ts";
import { ShareAction } from "./share-sheet.tsx";
import { StatusCard } from "./status-card.tsx";
import { texts } from "./texts.ts";
import { VerslagPreview } from "./verslag-preview.tsx";

type ProposedMinutesProps = {
  readonly file: MeetingFile;
  readonly publicity: Publicity;
  readonly shareVerslag: ShareDocument;
  /** The meeting that can adopt it, when one is planned. */
  readonly next: Meeting | undefined;
};

export function ProposedMinutes({ file, publicity, shareVerslag, next }: ProposedMinutesProps) {
  const store = useStore();
  const { meeting } = file;
  const verslag = verslagOf(file);
  const rest = numberless(file).length;
  const today = store.today();
  return (
    <>
      <StatusCard
        life={verslag.life}
        next={
          next
            ? texts.nextAdoptsOn(next.title || kindName(next.kind), shortDate(next.date, today))
            : texts.nextAdopts
        }
      >
        <LinkButton icon={FilePenLine} href={`/vergaderingen/${meeting.id}/notuleren`}>
          {texts.writeOn}
        </LinkButton>
        <LinkButton variant="quiet" icon={Send} href={`/vergaderingen/${meeting.id}/uitdelen`}>
          {texts.handOut}
        </LinkButton>
      </StatusCard>
      {rest > 0 && (
        <Banner
          action={
            <Button writes icon={Hash} onPress={() => void numberRest(store, meeting)}>
              {texts.giveNumbers}
            </Button>
          }
        >
          {texts.numberless(rest)}
        </Banner>
      )}
      <Disclosure label={texts.check.titled(openPoints(checklist(file)))}>
        <Checklist file={file} />
      </Disclosure>
      <Reactions file={file} isOpen />
      <VerslagPreview verslag={verslag} />
      <Published {...publicity} meeting={meeting} />
      <ShareAction file={file} share={shareVerslag} />
    </>
  );
}
