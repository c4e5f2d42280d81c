/** The screens of sharing, each handed the sharing of the organisation that is open here. */

import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { documentFileName } from "../documents/document-file-name.ts";
import { loadPdfFonts } from "../documents/pdf/pdf-fonts.ts";
import { recoverySheetPdf } from "../documents/pdf/recovery-sheet-pdf.ts";
import { texts as sheetTexts } from "../documents/recovery-sheet/texts.ts";
import { BothScreen } from "../features/share/both-screen.tsx";
import { CheckSheetScreen } from "../features/share/check-sheet-screen.tsx";
import { ConfirmAdminScreen } from "../features/share/confirm-admin-screen.tsx";
import { InvitationScreen } from "../features/share/invitation-screen.tsx";
import { InviteSomeoneScreen } from "../features/share/invite-someone-screen.tsx";
import { OwnKeyScreen } from "../features/share/own-key-screen.tsx";
import { RecoverySheetScreen } from "../features/share/recovery-sheet-screen.tsx";
import { RevokeScreen } from "../features/share/revoke-screen.tsx";
import { ExampleNotShared, ShareScreen } from "../features/share/share-screen.tsx";
import type { ShareSheet } from "../features/share/share-sheet.ts";
import type { SharingPort } from "../features/share/sharing-port.ts";
import { WhoScreen } from "../features/share/who-screen.tsx";
import { civilNow } from "../kernel/civil-date.ts";
import { useStore } from "../storage/store-context.tsx";
import { shareFile } from "../ui/share-file.ts";
import { fieldWords } from "./field-words.ts";
import { loadAsset } from "./paper-files.ts";
import { useSession } from "./session.ts";
import { shareUnsharedOf } from "./unshared-file.ts";
import { useSharing } from "./use-sharing.ts";

const screen = (show: (sharing: SharingPort) => ReactNode) => () => <WithSharing show={show} />;

function WithSharing({ show }: { readonly show: (sharing: SharingPort) => ReactNode }) {
  const isExample = useSession(({ session }) => session.kind === "open" && session.isExample);
  const sharing = useSharing(!isExample);
  if (isExample) return <ExampleNotShared />;
  return sharing ? show(sharing) : null;
}

const shareSheet: ShareSheet = async (sheet, organisation) => {
  const { date } = civilNow(sheet.made);
  const app = new URL(sheet.link).host;
  const { letters, link, endpoint } = sheet;
  const paper = { organisation, letters, link, app, endpoint, date };
  const bytes = await recoverySheetPdf(paper, await loadPdfFonts(loadAsset), Date.now());
  const name = documentFileName(sheetTexts.file, date, organisation, "pdf");
  return await shareFile(new File([bytes as BlobPart], name, { type: "application/pdf" }));
};

export const Share = screen((sharing) => <SharingOverview sharing={sharing} />);

function SharingOverview({ sharing }: { readonly sharing: SharingPort }) {
  const store = useStore();
  return <ShareScreen sharing={sharing} shareUnshared={(port) => shareUnsharedOf(store, port)} />;
}

export const InviteSomeone = screen((sharing) => <InviteSomeoneScreen sharing={sharing} />);
export const GivenInvitation = screen((sharing) => <InvitationScreen sharing={sharing} />);
export const ConfirmAdmin = screen((sharing) => <ConfirmAdminScreen sharing={sharing} />);
export const OwnKey = screen((sharing) => <OwnKeyScreen sharing={sharing} />);
export const Revoke = screen((sharing) => <RevokeScreen sharing={sharing} />);
export const Sheet = screen((sharing) => <RecoverySheetScreen sharing={sharing} shareSheet={shareSheet} />);
export const CheckSheet = screen((sharing) => <CheckSheetScreen sharing={sharing} />);
export function Who() {
  const { state } = useLocation() as { state: { readonly name?: string } | null };
  return <WhoScreen said={state?.name ?? ""} />;
}
export const Both = () => <BothScreen fieldWords={fieldWords} />;
