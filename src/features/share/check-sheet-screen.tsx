/** Checking the noodblad: scan it, or type two of its groups. */

import { CircleCheck } from "lucide-react";
import { useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { askedGroups, isGroup, typedLetters } from "../../domain/sharing-letters.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { answered } from "./answered.ts";
import { ScanButton } from "./scan-button.tsx";
import type { RecoverySheet, Refusal, SharingPort } from "./sharing-port.ts";
import { forgetPutOff } from "./sheet-put-off.ts";
import { texts } from "./texts.ts";
import { useAsked } from "./use-sharing.ts";
import { problemWords } from "./words.ts";

const back = () => ({ href: "/delen/noodblad", label: texts.sheet.title });

/** `/delen/noodblad/nakijken`. */
export function CheckSheetScreen({ sharing }: { readonly sharing: SharingPort }) {
  const asked = useAsked(sharing, async (port) => ({ sheet: await port.uncheckedSheet() }));
  if (!asked) return null;
  const { sheet } = asked;
  return sheet ? <Checking sharing={sharing} sheet={sheet} /> : <Navigate to="/delen/noodblad" replace />;
}

interface CheckingProps {
  readonly sharing: SharingPort;
  readonly sheet: RecoverySheet;
}

function Checking({ sharing, sheet }: CheckingProps) {
  const { asked, typed, type, wrong, refusal, checkGroups, checkAll } = useChecking(sharing, sheet);
  const words = texts.check;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={back()}
      action={
        <Button variant="primary" icon={CircleCheck} onPress={() => void checkGroups()}>
          {words.action}
        </Button>
      }
    >
      {refusal && <Banner tone="danger">{problemWords(refusal)}</Banner>}
      <ScanButton
        label={words.scan}
        onRead={(text) => {
          void checkAll(text);
          return true;
        }}
      />
      <p>{words.or}</p>
      {asked.map((group, index) => (
        <TextField
          key={group}
          label={words.group(group + 1)}
          description={words.description}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={typed[index] ?? ""}
          onChange={(text) => type(index, text)}
          error={wrongWords(wrong.includes(group), typed[index] ?? "")}
        />
      ))}
    </Page>
  );
}

function wrongWords(isWrong: boolean, typed: string): string | undefined {
  if (!isWrong) return undefined;
  return typedLetters(typed) === "" ? texts.check.empty : texts.check.wrong;
}

function useChecking(sharing: SharingPort, sheet: RecoverySheet) {
  const store = useStore();
  const navigate = useNavigate();
  // Asked once per visit: what is typed wrong can be mended.
  const asked = askedGroups(sheet.letters, Math.floor(store.now() / 60_000));
  const [groups] = useState(asked);
  const [typed, setTyped] = useState<readonly string[]>(["", ""]);
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();
  const checkAll = async (letters: string) => {
    const checked = await answered(sharing.checkSheet(letters));
    setRefusal(checked.ok ? undefined : checked.error);
    if (!checked.ok) return;
    await forgetPutOff(store);
    showToast({ text: texts.check.done });
    await navigate("/delen", { replace: true });
  };
  const checkGroups = async () => {
    const bad = groups.filter((group, index) => !isGroup(sheet.letters, group, typed[index] ?? ""));
    setWrong(bad);
    if (bad.length === 0) await checkAll(sheet.letters);
  };
  const type = (index: number, text: string) => {
    setTyped(typed.map((each, at) => (at === index ? text : each)));
    setWrong(wrong.filter((group) => group !== groups[index]));
  };
  return { asked: groups, typed, type, wrong, refusal, checkGroups, checkAll };
}
