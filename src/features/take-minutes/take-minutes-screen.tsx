/** Notuleren: the live screen. One hand, no reception, nothing modal. */

import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import { useParams } from "react-router";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { mayEdit, phaseOf } from "../../domain/meeting-state.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import { useLive } from "../../storage/store-context.tsx";
import { useOpenText } from "../../storage/use-note.ts";
import { Banner } from "../../ui/banner.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { OpenMeeting } from "./open-meeting.tsx";
import { texts } from "./texts.ts";
import { WritingTable } from "./writing-table.tsx";

type TakeMinutesScreenProps = {
  /** Told whether a meeting is live on this screen, so that nothing like a new version comes in between. */
  readonly onLive: (isLive: boolean) => void;
  /** Stands where the meeting was closed, once it is: what is worth doing with what was written. */
  readonly afterClosing?: ReactNode;
};

export function TakeMinutesScreen(props: TakeMinutesScreenProps) {
  const { id = "" } = useParams();
  const isReady = useOpenText(id);
  const file = useLive(async (reader) => (await readMeetingFile(reader, id)) ?? null, id);
  if (file === undefined || !isReady) return <p aria-live="polite">{texts.loading}</p>;
  if (file === null) {
    return (
      <EmptyState
        title={texts.notFound}
        action={
          <LinkButton href="/vergaderingen" variant="primary" icon={ArrowRight}>
            {texts.toMeetings}
          </LinkButton>
        }
      >
        {null}
      </EmptyState>
    );
  }
  return <Phases file={file} {...props} />;
}

function Phases({ file, ...rest }: { file: MeetingFile } & TakeMinutesScreenProps) {
  if (!mayEdit(file.meeting)) {
    return (
      <Banner
        action={
          <LinkButton href={`/vergaderingen/${file.meeting.id}/uitwerken`} icon={ArrowRight}>
            {texts.toWorkOut}
          </LinkButton>
        }
      >
        {texts.adopted}
      </Banner>
    );
  }
  if (phaseOf(file.meeting) === "planned") return <OpenMeeting file={file} />;
  return <WritingTable key={file.meeting.id} file={file} afterClosing={null} {...rest} />;
}
