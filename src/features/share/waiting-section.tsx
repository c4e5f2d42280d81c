/** Who is waiting: for being let in, or for being confirmed as beheerder. Nothing where nobody waits. */

import { DoorOpen, ShieldCheck, UserRoundPlus } from "lucide-react";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Section } from "../../ui/section.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { nameOf, roleName } from "./role-words.ts";
import type { Joiner, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { problemWords } from "./words.ts";

export function WaitingSection({ sharing }: { readonly sharing: SharingPort }) {
  const devices = useAsked(sharing, (asked) => asked.devices());
  const joiners = useAsked(sharing, (asked) => asked.joiners());
  const toConfirm = (devices ?? []).filter(
    ({ isToBeAdmin, isCut, isHere }) => isToBeAdmin && !isCut && !isHere,
  );
  const toAdmit = joiners?.ok ? joiners.value : [];
  if (toConfirm.length + toAdmit.length === 0) return null;
  return (
    <Section title={texts.shared.waiting} count={toConfirm.length + toAdmit.length}>
      <List aria-label={texts.shared.waiting}>
        {toAdmit.map((joiner) => (
          <JoinerRow key={joiner.id} sharing={sharing} joiner={joiner} />
        ))}
        {toConfirm.map((device) => (
          <ListRow
            key={device.id}
            icon={ShieldCheck}
            title={nameOf(device)}
            meta={texts.shared.toBeAdmin}
            actions={
              <LinkButton href={`/delen/bevestigen/${device.id}`} icon={ShieldCheck}>
                {texts.shared.confirm}
              </LinkButton>
            }
          />
        ))}
      </List>
    </Section>
  );
}

function JoinerRow({ sharing, joiner }: { readonly sharing: SharingPort; readonly joiner: Joiner }) {
  const admit = async () => {
    const admitted = await answered(sharing.admit(joiner.id));
    showToast(
      admitted.ok
        ? { text: texts.shared.admitted(nameOf(joiner)) }
        : { text: problemWords(admitted.error), tone: "trouble" },
    );
  };
  return (
    <ListRow
      icon={UserRoundPlus}
      title={nameOf(joiner)}
      meta={roleName(joiner.role)}
      actions={
        <Button icon={DoorOpen} onPress={() => void admit()}>
          {texts.shared.admit}
        </Button>
      }
    />
  );
}
