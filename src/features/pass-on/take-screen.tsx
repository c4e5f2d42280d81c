/** Neem een vergadering over: choose the file, see which meeting it is and whose, and take it over. */

import { Download, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import { dayAndDate, fullDate } from "../../press/spoken-dates.ts";
import type { FileContents } from "../../storage/backup/file-format.ts";
import { readFile } from "../../storage/backup/read-file.ts";
import { compareMeeting, type MeetingComing, takeOver } from "../../storage/backup/take-over.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { FileButton } from "../../ui/file-button.tsx";
import { Page } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./pass-on.module.css";
import { texts } from "./texts.ts";

type Found = { readonly contents: FileContents; readonly coming: MeetingComing };

type State =
  | { readonly kind: "choosing"; readonly problem?: string }
  | { readonly kind: "reading"; readonly done: number }
  | ({ readonly kind: "found" | "taking"; readonly problem?: string } & Found);

/** `/vergaderingen/overnemen`. */
export function TakeScreen() {
  const { state, choose, take } = useTaking();
  const words = texts.take;
  const problem = "problem" in state ? state.problem : undefined;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/vergaderingen", label: words.back }}
      action={
        state.kind === "found" || state.kind === "taking" ? (
          <Button
            variant="primary"
            icon={Download}
            pending={state.kind === "taking"}
            onPress={() => void take(state)}
          >
            {words.action}
          </Button>
        ) : (
          <FileButton variant="primary" icon={FolderOpen} onChoose={(file) => void choose(file)}>
            {words.choose}
          </FileButton>
        )
      }
    >
      <Stack>
        {problem !== undefined && <Banner tone="danger">{problem}</Banner>}
        {state.kind === "choosing" && <p className={styles.text}>{words.example}</p>}
        {state.kind === "reading" && <Progress label={words.reading} value={state.done} />}
        {(state.kind === "found" || state.kind === "taking") && (
          <>
            <Coming {...state} />
            <div>
              <FileButton variant="quiet" icon={FolderOpen} onChoose={(file) => void choose(file)}>
                {words.another}
              </FileButton>
            </div>
          </>
        )}
      </Stack>
    </Page>
  );
}

function useTaking() {
  const store = useStore();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ kind: "choosing" });
  const choose = async (file: File) => {
    setState({ kind: "reading", done: 0 });
    const onProgress = (done: number, total: number) => setState({ kind: "reading", done: done / total });
    const read = await readFile(file, { onProgress });
    if (!read.ok) return setState({ kind: "choosing", problem: texts.problems[read.error] });
    const { head } = read.value;
    if (head.kind !== "meeting" || !head.meeting) {
      const why = head.kind === "organisation" ? "organisation" : "newer";
      return setState({ kind: "choosing", problem: texts.problems[why] });
    }
    setState({ kind: "found", contents: read.value, coming: await compareMeeting(store, read.value) });
  };
  const take = async ({ contents, coming }: Found) => {
    setState({ kind: "taking", contents, coming });
    const taken = await takeOver(store, contents);
    if (!taken.ok)
      return setState({ kind: "found", contents, coming, problem: texts.take.trouble[taken.error.kind] });
    showToast({ text: texts.take.taken });
    await navigate(`/vergaderingen/${contents.head.meeting?.id ?? ""}`, { replace: true });
  };
  return { state, choose, take };
}

function Coming({ contents, coming }: Found) {
  const { head } = contents;
  const words = texts.take;
  const organisation = head.organisation || words.unnamed;
  return (
    <>
      <Card>
        <Stack gap="small">
          <p className={styles.name}>
            <strong>{head.meeting?.name}</strong>
            <br />
            {dayAndDate(head.meeting?.date ?? "")}
          </p>
          <p className={styles.quiet}>{words.of(organisation)}</p>
          <p className={styles.quiet}>{words.made(fullDate(head.made))}</p>
        </Stack>
      </Card>
      {coming.isOurs ? (
        <p className={styles.text}>{words.ours}</p>
      ) : (
        <Banner tone="warning">{words.notOurs(organisation)}</Banner>
      )}
      <p className={styles.text}>{words.here[coming.here]}</p>
    </>
  );
}
