/** A code for one person: to scan, to send, or to read aloud. */

import { Copy, Plus, Share2, X } from "lucide-react";
import { useNavigate, useParams } from "react-router";
import { spaced } from "../../domain/sharing-letters.ts";
import { readOrganisation } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { copyText, shareText } from "../../ui/share-text.ts";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { LetterGroups } from "./letter-groups.tsx";
import { QrPicture } from "./qr-picture.tsx";
import { roleName } from "./role-words.ts";
import styles from "./share.module.css";
import type { Invitation, OpenInvitation, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { momentWords, problemWords } from "./words.ts";

const back = () => ({ href: "/delen", label: texts.back });

/** `/delen/uitnodigen/:id`. */
export function InvitationScreen({ sharing }: { readonly sharing: SharingPort }) {
  const { id = "" } = useParams();
  const asked = useAsked(sharing, (port) => port.invitations());
  if (!asked) return null;
  const invitation = asked.ok ? asked.value.find((each) => each.id === id) : undefined;
  return hasCode(invitation) ? (
    <CodeToGive sharing={sharing} invitation={invitation} />
  ) : (
    <Page title={texts.invite.title} back={back()}>
      <EmptyState
        title={texts.invite.gone}
        action={
          <LinkButton icon={Plus} variant="primary" href="/delen/uitnodigen">
            {texts.invite.another}
          </LinkButton>
        }
      >
        {texts.invite.goneLine}
      </EmptyState>
    </Page>
  );
}

const hasCode = (invitation: OpenInvitation | undefined): invitation is Invitation =>
  invitation?.code !== undefined && invitation.link !== undefined;

interface CodeToGiveProps {
  readonly sharing: SharingPort;
  readonly invitation: Invitation;
}

function CodeToGive({ sharing, invitation }: CodeToGiveProps) {
  const store = useStore();
  const { share, copy, withdraw } = useGiving(sharing, invitation);
  const { code, link, role, expires } = invitation;
  const words = texts.invite;
  return (
    <Page
      title={words.ready}
      lead={words.readyLead}
      back={back()}
      action={
        <Button variant="primary" icon={Share2} onPress={() => void share()}>
          {words.share}
        </Button>
      }
    >
      <Card>
        <LetterGroups letters={code} label={texts.join.code.label} />
        <p>
          <strong>{roleName(role)}</strong>
          <br />
          <span className={styles.quiet}>{words.until(momentWords(expires, store.today()))}</span>
        </p>
        <div className={styles.code}>
          <QrPicture contents={link} alt={words.alt} />
          <p className={styles.beside}>{words.scanHint}</p>
        </div>
      </Card>
      <p>{words.how}</p>
      {role === "admin" && <p>{words.adminNote}</p>}
      <Cluster>
        <Button icon={Copy} onPress={() => void copy()}>
          {words.copy}
        </Button>
        <Button variant="quiet" icon={X} onPress={() => void withdraw()}>
          {words.withdraw}
        </Button>
      </Cluster>
    </Page>
  );
}

function useGiving(sharing: SharingPort, { id, link, code }: Invitation) {
  const navigate = useNavigate();
  const organisation = useLive(readOrganisation);
  const tellCopied = (how: string) => {
    if (how === "copied") showToast({ text: texts.invite.copied });
    if (how === "failed") showToast({ text: texts.invite.notCopied, tone: "trouble" });
  };
  const share = async () => {
    const name = organisation?.name || texts.invite.ourOrganisation;
    tellCopied(await shareText(texts.invite.message(name, link, spaced(code))));
  };
  const copy = async () => tellCopied(await copyText(link));
  const withdraw = async () => {
    const withdrawn = await answered(sharing.withdraw(id));
    showToast(
      withdrawn.ok
        ? { text: texts.shared.withdrawn }
        : { text: problemWords(withdrawn.error), tone: "trouble" },
    );
    if (withdrawn.ok) await navigate("/delen", { replace: true });
  };
  return { share, copy, withdraw };
}
