/** An adopted verslag: its text letter for letter, what came later beside it, addenda and reopening. */

import { Send } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { verslagNow } from "../../documents/adopted-verslag.ts";
import type { Verslag } from "../../documents/verslag.ts";
import { verslagOf } from "../../documents/verslag-of.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { roundId } from "../../domain/tables/minutes.ts";
import { Banner } from "../../ui/banner.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Addenda } from "./addenda.tsx";
import { type Publicity, Published } from "./published.tsx";
import { Reactions } from "./reactions.tsx";
import { Reopening } from "./reopening.tsx";
import type { ShareDocument } from "./share-document.ts";
import { ShareAction } from "./share-sheet.tsx";
import { StatusCard } from "./status-card.tsx";
import { texts } from "./texts.ts";
import { VerslagPreview } from "./verslag-preview.tsx";
import styles from "./work-out.module.css";

type AdoptedMinutesProps = {
  readonly file: MeetingFile;
  readonly publicity: Publicity;
  readonly shareVerslag: ShareDocument;
  /** Who holds this phone; "" when nobody said so. */
  readonly me: string;
};

export function AdoptedMinutes({ file, publicity, shareVerslag, me }: AdoptedMinutesProps) {
  const verslag = useMemo(() => verslagNow(file), [file]);
  const published = (
    <Published {...publicity} meeting={file.meeting} adoptedOn={adoptionOf(file)?.on ?? ""} />
  );
  return (
    <>
      {verslag.ok ? (
        <Readable id={file.meeting.id} verslag={verslag.value}>
          {published}
        </Readable>
      ) : (
        <Unreadable file={file}>{published}</Unreadable>
      )}
      <Reactions file={file} isOpen={false} />
      <Addenda file={file} me={me} />
      <Reopening file={file} me={me} />
      {verslag.ok && <ShareAction file={file} share={shareVerslag} />}
    </>
  );
}

const adoptionOf = ({ meeting: { id, status }, adoptions }: MeetingFile) =>
  adoptions.find((each) => each.id === roundId(id, status[0]))?.adopted;

interface ReadableProps {
  readonly id: string;
  readonly verslag: Verslag;
  /** Between where it stands and the words of it. */
  readonly children: ReactNode;
}

/** Addenda have a section of their own on this screen. */
function Readable({ id, verslag, children }: ReadableProps) {
  const { text, life } = verslag;
  return (
    <>
      <StatusCard life={life}>
        <LinkButton variant="quiet" icon={Send} href={`/vergaderingen/${id}/uitdelen`}>
          {texts.handOut}
        </LinkButton>
      </StatusCard>
      {life.late.length > 0 && <Banner>{texts.late(life.late.length)}</Banner>}
      {children}
      <VerslagPreview verslag={{ text, life: { ...life, addenda: [] } }} />
    </>
  );
}

function Unreadable({ file, children }: { readonly file: MeetingFile; readonly children: ReactNode }) {
  const live = verslagOf(file);
  const stored = adoptionOf(file)?.text ?? "";
  return (
    <>
      <Banner tone="warning">{texts.unreadable.banner}</Banner>
      <StatusCard life={live.life} />
      {children}
      <VerslagPreview
        title={texts.unreadable.notes}
        hint={texts.unreadable.notesHint}
        verslag={{ text: live.text, life: { ...live.life, addenda: [] } }}
      />
      <Disclosure label={texts.unreadable.raw}>
        <pre className={styles.raw}>{stored}</pre>
      </Disclosure>
    </>
  );
}
