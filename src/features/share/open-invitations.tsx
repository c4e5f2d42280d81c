/** Codes that were handed out and not used yet. */

import { Mail, QrCode, X } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { roleName } from "./role-words.ts";
import type { OpenInvitation, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { momentWords, problemWords } from "./words.ts";

export function OpenInvitations({ sharing }: { readonly sharing: SharingPort }) {
  const asked = useAsked(sharing, (port) => port.invitations());
  const [gone, setGone] = useState<readonly string[]>([]);
  const open = asked?.ok ? asked.value.filter(({ id }) => !gone.includes(id)) : [];
  if (open.length === 0) return null;
  const withdraw = async (id: string) => {
    const withdrawn = await answered(sharing.withdraw(id));
    if (withdrawn.ok) setGone([...gone, id]);
    showToast(
      withdrawn.ok
        ? { text: texts.shared.withdrawn }
        : { text: problemWords(withdrawn.error), tone: "trouble" },
    );
  };
  return (
    <Section title={texts.shared.open} count={open.length}>
      <List aria-label={texts.shared.open}>
        {open.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            onWithdraw={() => void withdraw(invitation.id)}
          />
        ))}
      </List>
    </Section>
  );
}

interface InvitationRowProps {
  readonly invitation: OpenInvitation;
  readonly onWithdraw: () => void;
}

function InvitationRow({ invitation: { id, role, expires, code }, onWithdraw }: InvitationRowProps) {
  const store = useStore();
  return (
    <ListRow
      icon={Mail}
      title={roleName(role)}
      meta={texts.invite.until(momentWords(expires, store.today()))}
      actions={
        <>
          {code !== undefined && (
            <LinkButton icon={QrCode} href={`/delen/uitnodigen/${id}`}>
              {texts.shared.show}
            </LinkButton>
          )}
          <Button variant="quiet" icon={X} onPress={onWithdraw}>
            {texts.shared.withdraw}
          </Button>
        </>
      }
    />
  );
}
