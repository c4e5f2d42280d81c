/** Reservekopie: everything of the organisation as one file, and the way to put one back. */

import { Archive, ArchiveRestore, CircleCheck } from "lucide-react";
import { useRef, useState } from "react";
import { civilNow } from "../../kernel/civil-date.ts";
import { when } from "../../press/spoken-dates.ts";
import type { Progress as Told } from "../../storage/backup/file-format.ts";
import type { Store } from "../../storage/store.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Progress } from "../../ui/progress.tsx";
import { Stack } from "../../ui/stack.tsx";
import styles from "./backup.module.css";
import { BACKUP_MADE } from "./backup-made.ts";
import { texts } from "./texts.ts";

/**
 * Makes the file and hands it to the phone. Gives its name, or why there is none: stopped half-way, put away in the
 * phone's own menu, or trouble with the storage.
 */
export type HandOutBackup = (
  store: Store,
  options: { readonly onProgress: Told; readonly signal: AbortSignal },
) => Promise<{ readonly kind: "made"; readonly name: string } | { readonly kind: "stopped" | "failed" }>;

interface BackupScreenProps {
  readonly handOutBackup: HandOutBackup;
  /** Of an example there is no backup. */
  readonly isExample: boolean;
}

type State =
  | { readonly kind: "idle" | "stopped" | "failed" }
  | { readonly kind: "busy"; readonly done: number }
  | { readonly kind: "made"; readonly name: string };

/** `/instellingen/reservekopie`. */
export function BackupScreen({ handOutBackup, isExample }: BackupScreenProps) {
  const store = useStore();
  const [state, setState] = useState<State>({ kind: "idle" });
  const stop = useRef<AbortController>(undefined);
  const make = async () => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: "busy", done: 0 });
    const made = await handOutBackup(store, {
      signal: controller.signal,
      onProgress: (done, total) => setState({ kind: "busy", done: total === 0 ? 1 : done / total }),
    });
    if (made.kind === "made") await store.remember(BACKUP_MADE, store.now());
    setState(made);
  };
  const isBusy = state.kind === "busy";
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/instellingen", label: texts.back }}
      action={
        !isExample && (
          <Button variant="primary" icon={Archive} pending={isBusy} onPress={() => void make()}>
            {state.kind === "made" ? texts.make.again : texts.make.action}
          </Button>
        )
      }
    >
      {isExample ? (
        <Banner>{texts.make.example}</Banner>
      ) : (
        <Stack>
          <LastMade />
          <Outcome state={state} onStop={() => stop.current?.abort()} />
          <p className={styles.text}>{texts.make.hint}</p>
          <p className={styles.text}>{texts.make.private}</p>
        </Stack>
      )}
      <List>
        <ListRow
          icon={ArchiveRestore}
          title={texts.toRestore.title}
          meta={texts.toRestore.line}
          href="/instellingen/reservekopie/terugzetten"
        />
      </List>
    </Page>
  );
}

function Outcome({ state, onStop }: { readonly state: State; readonly onStop: () => void }) {
  switch (state.kind) {
    case "idle":
      return null;
    case "busy":
      return (
        <Progress label={texts.make.busy} value={state.done} stopLabel={texts.make.stop} onStop={onStop} />
      );
    case "made":
      return (
        <Banner icon={CircleCheck}>
          {texts.make.made} {texts.make.fileIs(state.name)}
        </Banner>
      );
    case "stopped":
      return <Banner>{texts.make.stopped}</Banner>;
    case "failed":
      return <Banner tone="danger">{texts.make.failed}</Banner>;
  }
}

function LastMade() {
  const store = useStore();
  const found = useLive(async (reader) => ({ at: await reader.remembered(BACKUP_MADE) }));
  if (!found) return null;
  if (typeof found.at !== "number") return <p className={styles.text}>{texts.make.never}</p>;
  const { date, time } = civilNow(found.at);
  return <p className={styles.text}>{texts.make.last(when(date, time, store.today()))}</p>;
}
