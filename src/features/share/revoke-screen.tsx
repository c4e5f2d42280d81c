/** Taking the access of phones away, all on one screen: which, what it means, and the question before it happens. */

import { BookOpen, Mail, ScrollText, UserX, WifiOff } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { Points } from "./points.tsx";
import { nameOf, roleName } from "./role-words.ts";
import type { Refusal, SharingDevice, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { problemWords } from "./words.ts";

/** `/delen/intrekken`. */
export function RevokeScreen({ sharing }: { readonly sharing: SharingPort }) {
  const all = useAsked(sharing, (port) => port.devices());
  const others = all?.filter(({ isHere, isCut }) => !isHere && !isCut);
  const { chosen, tick, state, ask, cancel, revoke } = useRevoking(sharing, others ?? []);
  const words = texts.revoke;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/delen", label: texts.back }}
      action={
        others &&
        others.length > 0 && (
          <Button variant="danger" icon={UserX} pending={state.kind === "busy"} onPress={ask}>
            {words.action}
          </Button>
        )
      }
    >
      {state.kind === "refused" && <Banner tone="danger">{problemWords(state.refusal)}</Banner>}
      {state.kind === "missing" && <Banner tone="warning">{words.missing}</Banner>}
      <Section title={words.which}>
        {others?.length === 0 && <p>{words.none}</p>}
        <Stack gap="small">
          {others?.map((device) => (
            <Checkbox
              key={device.id}
              checked={chosen.includes(device)}
              onChange={(isTicked) => tick(device.id, isTicked)}
            >
              {words.device(nameOf(device), roleName(device.role))}
            </Checkbox>
          ))}
        </Stack>
      </Section>
      <Section title={words.what}>
        <Points
          points={[
            { icon: WifiOff, text: words.points.stop },
            { icon: BookOpen, text: words.points.read },
            { icon: ScrollText, text: words.points.sheet },
            { icon: Mail, text: words.points.invites },
          ]}
        />
      </Section>
      <ConfirmDialog
        isOpen={state.kind === "asking"}
        title={words.question(chosen.map(nameOf).join(words.and))}
        tone="danger"
        confirmLabel={words.confirm}
        cancelLabel={words.cancel}
        onCancel={cancel}
        onConfirm={() => void revoke()}
      >
        <p>{words.warning}</p>
      </ConfirmDialog>
    </Page>
  );
}

type State =
  | { readonly kind: "choosing" | "missing" | "asking" | "busy" }
  | { readonly kind: "refused"; readonly refusal: Refusal };

function useRevoking(sharing: SharingPort, others: readonly SharingDevice[]) {
  const navigate = useNavigate();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<State>({ kind: "choosing" });
  const chosen = others.filter(({ id }) => ticked.has(id));
  const tick = (id: string, isTicked: boolean) => {
    setTicked(new Set(isTicked ? [...ticked, id] : [...ticked].filter((each) => each !== id)));
    setState({ kind: "choosing" });
  };
  const revoke = async () => {
    setState({ kind: "busy" });
    const revoked = await answered(sharing.revoke(chosen.map(({ id }) => id)));
    if (!revoked.ok) return setState({ kind: "refused", refusal: revoked.error });
    showToast({ text: texts.revoke.done });
    await navigate("/delen/noodblad", { replace: true });
  };
  return {
    chosen,
    tick,
    state,
    ask: () => setState({ kind: chosen.length === 0 ? "missing" : "asking" }),
    cancel: () => setState({ kind: "choosing" }),
    revoke,
  };
}
