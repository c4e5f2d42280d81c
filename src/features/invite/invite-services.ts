/** What the invitation needs from outside: its words, and files that are made and handed to the phone. */

import type { InvitationSource } from "../../documents/invitation/invitation.ts";
import type { InvitationWords } from "../../documents/invitation/invitation-text.ts";
import type { Poster } from "../../documents/poster/poster.ts";
import type { FileShared } from "../../ui/share-file.ts";

export type InviteServices = {
  /** In Dutch, whatever the screens speak: residents read it. */
  readonly words: (source: InvitationSource) => InvitationWords;
  /** The meeting as a calendar file. Called from a press. */
  readonly shareEvent: (source: InvitationSource, organisationId: string) => Promise<FileShared>;
  /** What stands on the poster, in Dutch too. */
  readonly poster: (source: InvitationSource) => Poster;
  /** The poster as a PDF. Called from a press. */
  readonly sharePoster: (source: InvitationSource, size: "A4" | "A3") => Promise<FileShared>;
};
