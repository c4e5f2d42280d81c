/** How the keeping goes: one calm line always, and a banner when something stands only on this screen or cannot be read. */
import { CircleCheck, Download, HardDrive, RefreshCw, TriangleAlert } from "lucide-react";
import { useStore as useZustand } from "zustand";
import { assertNever } from "../kernel/assert-never.ts";
import type { Health, Store } from "../storage/store.ts";
import { Banner } from "../ui/banner.tsx";
import { Button } from "../ui/button.tsx";
import { Cluster } from "../ui/cluster.tsx";
import { shareFile } from "../ui/share-file.ts";
import { StatusLine } from "../ui/status-line.tsx";
import { texts } from "./texts.ts";

export function HealthLine({ store }: { store: Store }) {
  const health = useZustand(store.health);
  switch (health.kind) {
    case "saved":
      return (
        <StatusLine icon={CircleCheck} tone="good">
          {texts.health.saved}
        </StatusLine>
      );
    case "saving":
      return <StatusLine icon={HardDrive}>{texts.health.saving}</StatusLine>;
    case "failing":
      return (
        <StatusLine icon={TriangleAlert} tone="warning">
          {health.unsaved > 0 ? texts.health.notSaved : texts.health.noAnswer}
        </StatusLine>
      );
    case "newer":
      return (
        <StatusLine icon={TriangleAlert} tone="warning">
          {texts.health.readOnly}
        </StatusLine>
      );
    default:
      return assertNever(health);
  }
}

export function HealthBanner({ store }: { store: Store }) {
  const health = useZustand(store.health);
  const sentence = sentenceFor(health);
  if (!sentence) return null;
  return (
    <Banner
      tone="danger"
      action={
        health.kind === "failing" && (
          <Cluster>
            <Button icon={RefreshCw} onPress={() => void store.retry()}>
              {texts.health.retry}
            </Button>
            {health.unsaved > 0 && (
              <Button icon={Download} onPress={() => void keepAsFile(store)}>
                {texts.health.keepAsFile}
              </Button>
            )}
          </Cluster>
        )
      }
    >
      {sentence}
    </Banner>
  );
}

function sentenceFor(health: Health): string | undefined {
  if (health.kind === "newer") return texts.health.newer;
  if (health.kind !== "failing") return undefined;
  if (health.unsaved === 0) return texts.trouble[health.why];
  return health.why === "full" ? texts.health.full : texts.health.lost;
}

/** What stands only in memory, as a text that people can read and copy from. */
async function keepAsFile(store: Store): Promise<void> {
  const { writes, words: notes } = store.unsaved();
  const lines = [
    texts.health.fileHeading,
    ...Object.values(notes).filter((text) => text.trim() !== ""),
    ...writes.map((each) => JSON.stringify(each)),
  ];
  await shareFile(new File([lines.join("\n\n")], texts.health.fileName, { type: "text/plain" }));
}
