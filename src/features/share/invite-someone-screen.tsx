/** Inviting someone to share: only what they may do is asked. */

import { QrCode } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { answered } from "./answered.ts";
import { ROLE_ICONS, ROLES } from "./role-words.ts";
import type { Refusal, Role, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { problemWords } from "./words.ts";

/** `/delen/uitnodigen`. */
export function InviteSomeoneScreen({ sharing }: { readonly sharing: SharingPort }) {
  const navigate = useNavigate();
  const [role, setRole] = useState<Role>("editor");
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    const made = await answered(sharing.invite(role));
    setBusy(false);
    setRefusal(made.ok ? undefined : made.error);
    if (made.ok) await navigate(`/delen/uitnodigen/${made.value.id}`, { replace: true });
  };
  const words = texts.invite;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/delen", label: texts.back }}
      action={
        <Button variant="primary" icon={QrCode} pending={isBusy} onPress={() => void make()}>
          {words.action}
        </Button>
      }
    >
      {refusal && <Banner tone="danger">{problemWords(refusal)}</Banner>}
      <RadioCards
        label={words.role}
        value={role}
        onChange={setRole}
        options={ROLES.map((value) => ({
          value,
          label: texts.roles[value].name,
          description: texts.roles[value].line,
          icon: ROLE_ICONS[value],
        }))}
      />
      {role === "admin" && <p>{words.adminNote}</p>}
    </Page>
  );
}
