/** Invitations, calendar files and posters: made in Dutch, with the clock and the fonts, and handed to the phone. */
import { documentFileName } from "../documents/document-file-name.ts";
import type { InvitationSource } from "../documents/invitation/invitation.ts";
import { eventOf } from "../documents/invitation/invitation-event.ts";
import { invitationWords } from "../documents/invitation/invitation-text.ts";
import { posterOf } from "../documents/invitation/poster.ts";
import { texts as invitationTexts } from "../documents/invitation/texts.ts";
import { meetingName } from "../documents/meeting-name.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { posterPdf } from "../documents/pdf/poster-pdf.ts";
import { agendaItems, type Meeting } from "../domain/tables/meetings.ts";
import type { InviteServices } from "../features/invite/invite-services.ts";
import { inLanguage } from "../kernel/language.ts";
import { icsFile } from "../press/ics.ts";
import { readOrganisation } from "../storage/queries/meeting-file.ts";
import type { Store } from "../storage/store.ts";
import { type FileShared, shareFile } from "../ui/share-file.ts";
import { loadAsset } from "./paper-files.ts";

const inDutch = <T>(make: () => T): T => inLanguage("nl", make);

export const inviteServices: InviteServices = {
  words: (source) => inDutch(() => invitationWords(source)),
  poster: (source) => inDutch(() => posterOf(source)),
  shareEvent: (source, organisationId) => shareEvents([source], organisationId),
  sharePoster: async (source, size) => {
    const { poster, name } = inDutch(() => ({ poster: posterOf(source), name: meetingName(source.meeting) }));
    const bytes = await posterPdf(poster, size, await loadPdfFonts(loadAsset), Date.now());
    const file = documentFileName(invitationTexts.files.poster(size), source.meeting.date, name, "pdf");
    return hand(bytes, file, "application/pdf");
  },
};

/** Several meetings as one calendar file. Called from a press. */
export async function shareMeetings(store: Store, list: readonly Meeting[]): Promise<FileShared> {
  const sources = await store.read(async (reader) => {
    const organisation = await readOrganisation(reader);
    return await Promise.all(
      list.map(async (meeting) => ({
        organisation,
        meeting,
        items: await reader.where(agendaItems, "meetingId", meeting.id),
        apologiesTo: "",
        from: "",
      })),
    );
  });
  return shareEvents(sources, store.organisationId);
}

function shareEvents(sources: readonly InvitationSource[], organisationId: string): Promise<FileShared> {
  const [first, ...others] = sources;
  const { ics, name } = inDutch(() => ({
    ics: icsFile({
      name: others.length === 0 ? "" : invitationTexts.event.year(first?.organisation.name ?? ""),
      stamp: Date.now(),
      events: sources.map((source) => eventOf(source, organisationId)),
    }),
    name: first && others.length === 0 ? meetingName(first.meeting) : (first?.organisation.name ?? ""),
  }));
  const day = others.length === 0 ? (first?.meeting.date ?? "") : "";
  return hand(ics, documentFileName(invitationTexts.files.calendar, day, name, "ics"), "text/calendar");
}

const hand = (contents: Uint8Array | string, name: string, type: string): Promise<FileShared> =>
  shareFile(new File([contents as BlobPart], name, { type }));
