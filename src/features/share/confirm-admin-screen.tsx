/** Making someone beheerder: only after their own phone was scanned, or its letters were read aloud. */

import { ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { parseKeyLetters } from "../../domain/drafts/sharing.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { nameOf } from "./role-words.ts";
import { ScanButton } from "./scan-button.tsx";
import type { Refusal, SharingDevice, SharingPort } from "./sharing-port.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { problemWords } from "./words.ts";

const back = () => ({ href: "/delen", label: texts.back });

/** `/delen/bevestigen/:id`. */
export function ConfirmAdminScreen({ sharing }: { readonly sharing: SharingPort }) {
  const { id } = useParams();
  const devices = useAsked(sharing, (port) => port.devices());
  if (!devices) return null;
  const device = devices.find((each) => each.id === id && each.isToBeAdmin && !each.isCut);
  if (device) return <Confirming sharing={sharing} device={device} />;
  return (
    <Page title={texts.shared.confirm} back={back()}>
      <EmptyState title={texts.confirm.gone}>{texts.shared.lead}</EmptyState>
    </Page>
  );
}

interface ConfirmingProps {
  readonly sharing: SharingPort;
  readonly device: SharingDevice;
}

function Confirming({ sharing, device }: ConfirmingProps) {
  const { letters, type, problem, refusal, isBusy, check, promote } = useConfirming(sharing, device);
  const words = texts.confirm;
  return (
    <Page
      title={words.title(nameOf(device))}
      lead={words.lead}
      back={back()}
      action={
        <Button variant="primary" icon={ShieldCheck} pending={isBusy} onPress={() => void check()}>
          {words.action}
        </Button>
      }
    >
      {refusal && <Banner tone="danger">{problemWords(refusal)}</Banner>}
      <ScanButton
        label={words.scan}
        onRead={(text) => {
          void promote(text);
          return true;
        }}
      />
      <TextField
        label={words.letters.label}
        description={words.letters.description}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={letters}
        onChange={type}
        error={problem && words.problems[problem]}
      />
    </Page>
  );
}

function useConfirming(sharing: SharingPort, device: SharingDevice) {
  const navigate = useNavigate();
  const [letters, setLetters] = useState("");
  const [problem, setProblem] = useState<"empty" | "short">();
  const [refusal, setRefusal] = useState<Refusal>();
  const [isBusy, setBusy] = useState(false);
  const promote = async (proof: string) => {
    setBusy(true);
    const promoted = await answered(sharing.promote(device.id, proof));
    setBusy(false);
    setRefusal(promoted.ok ? undefined : promoted.error);
    if (!promoted.ok) return;
    showToast({ text: texts.confirm.done(nameOf(device)) });
    await navigate("/delen", { replace: true });
  };
  const check = async () => {
    const parsed = parseKeyLetters(letters);
    setProblem(parsed.ok ? undefined : parsed.error);
    if (parsed.ok) await promote(parsed.value);
  };
  const type = (text: string) => {
    setLetters(text);
    setProblem(undefined);
  };
  return { letters, type, problem, refusal, isBusy, check, promote };
}
