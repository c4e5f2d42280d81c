/** Zet een reservekopie terug: choose the file, see what is in it, and have it as an organisation on this phone. */

import { ArchiveRestore, FolderOpen } from "lucide-react";
import { useRef, useState } from "react";
import type { Result } from "../../kernel/result.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import type { FileContents } from "../../storage/backup/file-format.ts";
import { type FileProblem, type ReadOptions, readFile } from "../../storage/backup/read-file.ts";
import { summaryOf } from "../../storage/backup/summary.ts";
import type { Trouble } from "../../storage/write-line.ts";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./backup.module.css";
import { texts } from "./texts.ts";

/** Makes the organisation on this phone, lists it and opens it; nothing of it is left when it fails or is stopped. */
export type RestoreOrganisation = (
  contents: FileContents,
  options: ReadOptions,
) => Promise<Result<void, Trouble | "stopped">>;

interface RestoreScreenProps {
  readonly restore: RestoreOrganisation;
  /** Called when it is there and open. */
  readonly onReady: (name: string) => void;
  /** The names of the organisations on this phone. */
  readonly names: readonly string[];
  readonly backHref: string;
  /** Without the app's frame around it, at the first start. */
  readonly isAlone?: boolean;
}

type State =
  | { readonly kind: "choosing"; readonly problem?: string }
  | { readonly kind: "reading" | "restoring"; readonly done: number; readonly contents?: FileContents }
  | { readonly kind: "found"; readonly contents: FileContents; readonly problem?: string };

export function RestoreScreen(props: RestoreScreenProps) {
  const { state, choose, restoreNow, stop } = useRestoring(props);
  const page = (
    <Page
      title={texts.restore.title}
      lead={texts.restore.lead}
      back={{ href: props.backHref, label: texts.restore.backToStart }}
      action={
        state.kind === "found" ? (
          <Button variant="primary" icon={ArchiveRestore} onPress={() => void restoreNow(state.contents)}>
            {texts.restore.action}
          </Button>
        ) : (
          state.kind === "choosing" && (
            <FileButton variant="primary" icon={FolderOpen} onChoose={(file) => void choose(file)}>
              {texts.restore.choose}
            </FileButton>
          )
        )
      }
    >
      <Stack>
        {(state.kind === "choosing" || state.kind === "found") && state.problem !== undefined && (
          <Banner tone="danger">{state.problem}</Banner>
        )}
        {state.kind === "choosing" && <p className={styles.text}>{texts.restore.example}</p>}
        {state.kind === "found" && (
          <Found contents={state.contents} names={props.names} onChoose={(file) => void choose(file)} />
        )}
        {(state.kind === "reading" || state.kind === "restoring") && (
          <Progress
            label={state.kind === "reading" ? texts.restore.reading : texts.restore.busy}
            value={state.done}
            stopLabel={texts.restore.stop}
            onStop={stop}
          />
        )}
      </Stack>
    </Page>
  );
  return props.isAlone ? (
    <main id="inhoud" tabIndex={-1} className={styles.alone}>
      {page}
    </main>
  ) : (
    page
  );
}

function useRestoring({ restore, onReady }: RestoreScreenProps) {
  const [state, setState] = useState<State>({ kind: "choosing" });
  const controller = useRef<AbortController>(undefined);
  const begin = (kind: "reading" | "restoring"): ReadOptions => {
    controller.current = new AbortController();
    setState({ kind, done: 0 });
    return {
      signal: controller.current.signal,
      onProgress: (done, total) => setState({ kind, done: total === 0 ? 1 : done / total }),
    };
  };
  const choose = async (file: File) => {
    const read = await readFile(file, begin("reading"));
    if (!read.ok) return setState({ kind: "choosing", problem: texts.problems[read.error] });
    const problem = kindProblem(read.value);
    if (problem) return setState({ kind: "choosing", problem: texts.problems[problem] });
    setState({ kind: "found", contents: read.value });
  };
  const restoreNow = async (contents: FileContents) => {
    const restored = await restore(contents, begin("restoring"));
    if (restored.ok) return onReady(contents.head.organisation || texts.restore.unnamed);
    const problem =
      restored.error === "stopped" ? texts.restore.stopped : texts.restore.trouble[restored.error.kind];
    setState({ kind: "found", contents, problem });
  };
  return { state, choose, restoreNow, stop: () => controller.current?.abort() };
}

/** Of the same family, but not what can be put back as an organisation. */
function kindProblem({ head }: FileContents): FileProblem | "meeting" | undefined {
  if (head.kind === "organisation") return undefined;
  return head.kind === "meeting" ? "meeting" : "newer";
}

interface FoundProps {
  readonly contents: FileContents;
  readonly names: readonly string[];
  readonly onChoose: (file: File) => void;
}

function Found({ contents, names, onChoose }: FoundProps) {
  const { head } = contents;
  const summary = summaryOf(contents);
  const words = texts.restore;
  return (
    <>
      <Card aria-labelledby="found-title">
        <Stack>
          <h2 id="found-title">{words.found}</h2>
          <p className={styles.name}>
            <strong>{head.organisation || words.unnamed}</strong>
            <br />
            {words.made(fullDate(head.made))}
          </p>
          <dl className={styles.facts}>
            {(["meetings", "actions", "decisions", "people"] as const).map((each) => (
              <div key={each}>
                <dt>{words[each]}</dt>
                <dd>{summary[each]}</dd>
              </div>
            ))}
          </dl>
        </Stack>
      </Card>
      {names.includes(head.organisation) && <Banner>{words.twice}</Banner>}
      <div>
        <FileButton icon={FolderOpen} variant="quiet" onChoose={onChoose}>
          {words.another}
        </FileButton>
      </div>
    </>
  );
}
