/** Neem over: choose a file of agreements, see what would change here, choose which of it, and take that over. */

import { Download, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { compareExchange, type Present } from "../../domain/exchange/compare-exchange.ts";
import type { ExchangeFile } from "../../domain/exchange/exchange-file.ts";
import { readExchangeFile } from "../../domain/exchange/read-exchange.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { ComingFile } from "./coming-file.tsx";
import { type Chosen, takeOver } from "./commands.ts";
import styles from "./exchange.module.css";
import { readPresent } from "./read-present.ts";
import { texts } from "./texts.ts";
import { Told } from "./told.tsx";
import { useChoice } from "./use-choice.ts";

type State =
  | { readonly kind: "choosing"; readonly problem?: string }
  | { readonly kind: "found"; readonly file: ExchangeFile };

/** `/instellingen/uitwisselen/overnemen`. */
export function TakeScreen() {
  const present = useLive(readPresent);
  const [state, setState] = useState<State>({ kind: "choosing" });
  // One count up for each file, so that what was chosen of the one before is forgotten.
  const [files, setFiles] = useState(0);
  const choose = async (chosen: File) => {
    const read = await readExchangeFile(chosen);
    setFiles(files + 1);
    setState(
      read.ok
        ? { kind: "found", file: read.value }
        : { kind: "choosing", problem: texts.problems[read.error] },
    );
  };
  if (present && state.kind === "found")
    return <Found key={files} file={state.file} present={present} onChoose={choose} />;
  const words = texts.take;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/instellingen/uitwisselen", label: texts.title }}
      action={
        <FileButton variant="primary" icon={FolderOpen} onChoose={(file) => void choose(file)}>
          {words.choose}
        </FileButton>
      }
    >
      <Stack>
        {state.kind === "choosing" && state.problem !== undefined && (
          <Banner tone="danger">{state.problem}</Banner>
        )}
        <p className={styles.quiet}>{words.example}</p>
      </Stack>
    </Page>
  );
}

interface FoundProps {
  readonly file: ExchangeFile;
  readonly present: Present;
  readonly onChoose: (file: File) => Promise<void>;
}

function Found({ file, present, onChoose }: FoundProps) {
  const coming = compareExchange(file, present);
  const choice = useChoice(coming);
  const { take, isBusy, trouble } = useTaking(present);
  const words = texts.take;
  const { chosen } = choice;
  const isNothing = chosen.formats.length === 0 && chosen.set === null;
  return (
    <Page
      title={words.title}
      back={{ href: "/instellingen/uitwisselen", label: texts.title }}
      action={
        choice.isAnything && (
          <Button
            variant="primary"
            icon={Download}
            pending={isBusy}
            onPress={() => (isNothing ? choice.ask() : void take(chosen))}
          >
            {words.action}
          </Button>
        )
      }
    >
      {trouble && (
        <Told>
          <Banner tone="danger">{words[trouble]}</Banner>
        </Told>
      )}
      {choice.isAsked && isNothing && (
        <Told>
          <Banner tone="warning">{words.nothingChosen}</Banner>
        </Told>
      )}
      <ComingFile file={file} coming={coming} choice={choice} />
      <div>
        <FileButton variant="quiet" icon={FolderOpen} onChoose={(chosenFile) => void onChoose(chosenFile)}>
          {words.another}
        </FileButton>
      </div>
    </Page>
  );
}

function useTaking(present: Present) {
  const store = useStore();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<"waiting" | "refused">();
  const take = async (chosen: Chosen) => {
    if (isBusy) return;
    setBusy(true);
    setTrouble(undefined);
    const { stored, undo } = await takeOver(store, chosen, present);
    // What waits is kept as soon as there is room: pressing again would do nothing more.
    if (!stored.ok) {
      const waits = stored.error.retry === "later";
      setBusy(waits);
      return setTrouble(waits ? "waiting" : "refused");
    }
    showToast({ text: texts.take.taken, undo });
    await navigate("/instellingen/uitwisselen", { replace: true });
  };
  return { take, isBusy, trouble };
}
