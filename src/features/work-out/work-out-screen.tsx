/** Uitwerken, the third step of a meeting: look over, hand out, and after adoption add or reopen. */

import { FilePenLine } from "lucide-react";
import { useParams } from "react-router";
import { verslagOf } from "../../documents/verslag-of.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { minutesStateOf, phaseOf } from "../../domain/meeting-state.ts";
import { nextOfKind } from "../../domain/next-meeting.ts";
import { publicMinutesNorm } from "../../domain/public-minutes.ts";
import { meetings } from "../../domain/tables/meetings.ts";
import { devices } from "../../domain/tables/organisation.ts";
import { publications } from "../../domain/tables/publications.ts";
import { readMeetingFile } from "../../storage/queries/meeting-file.ts";
import { readNorms } from "../../storage/queries/norms.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useMayWrite } from "../../ui/may-write.tsx";
import { AdoptedMinutes } from "./adopted-minutes.tsx";
import { DraftMinutes } from "./draft-minutes.tsx";
import { ProposedMinutes } from "./proposed-minutes.tsx";
import type { ShareDocument } from "./share-document.ts";
import { texts } from "./texts.ts";
import { VerslagPreview } from "./verslag-preview.tsx";

/** `/vergaderingen/:id/uitwerken`, inside the page of the meeting. */
export function WorkOutScreen({ shareVerslag }: { readonly shareVerslag: ShareDocument }) {
  const { id = "" } = useParams();
  const store = useStore();
  const found = useLive(
    async (reader) => ({
      file: await readMeetingFile(reader, id),
      all: await reader.all(meetings),
      publicity: {
        published: await reader.where(publications, "meetingId", id),
        norm: publicMinutesNorm(await readNorms(reader)),
      },
      me: (await reader.get(devices, store.node))?.personId ?? "",
    }),
    id,
  );
  if (!found) return null;
  const { file, me, all, publicity } = found;
  if (!file) return <p>{texts.gone}</p>;
  const shared = { file, publicity, shareVerslag };
  const next = nextOfKind(file.meeting, all, store.today());
  switch (minutesStateOf(file.meeting)) {
    case "none":
      return <NotYet file={file} />;
    case "draft":
      return <DraftMinutes {...shared} next={next} />;
    case "proposed":
      return <ProposedMinutes {...shared} next={next} />;
    case "adopted":
      return <AdoptedMinutes {...shared} me={me} />;
  }
}

function NotYet({ file }: { readonly file: MeetingFile }) {
  const words = texts.notYet;
  const { mayWrite } = useMayWrite();
  // Who reads along follows the meeting here.
  if (!mayWrite && phaseOf(file.meeting) === "live") return <VerslagPreview verslag={verslagOf(file)} />;
  return (
    <EmptyState
      title={words.title}
      action={
        <LinkButton icon={FilePenLine} href={`/vergaderingen/${file.meeting.id}/notuleren`}>
          {words.toMinutes}
        </LinkButton>
      }
    >
      {phaseOf(file.meeting) === "live" ? words.live : words.planned}
    </EmptyState>
  );
}
