/** "Openbaar gemaakt": where residents can read the verslag, and since when; it counts wherever that is. */

import { BookOpen, FileClock, Globe, type LucideIcon, Mail } from "lucide-react";
import { useState } from "react";
import { normTitle, sourceWords, weightWords } from "../../documents/board/board-words.ts";
import { minutesStateOf } from "../../domain/meeting-state.ts";
import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import { PUBLISHED_VIAS, type Publication, type PublishedVia } from "../../domain/tables/publications.ts";
import { shouldBePublic } from "../../domain/year/year-state.ts";
import { useStore } from "../../storage/store-context.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { Tag } from "../../ui/tag.tsx";
import { showToast } from "../../ui/toasts.ts";
import { setPublished } from "./publication-commands.ts";
import { PublishedWay } from "./published-way.tsx";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

/** What is known about a verslag being public. */
export type Publicity = {
  readonly published: readonly Publication[];
  /** The norm that asks it; undefined where none does. */
  readonly norm: NormInForce | undefined;
};

type PublishedProps = Publicity & {
  readonly meeting: Meeting;
  /** The day it was adopted; "" it is not. */
  readonly adoptedOn?: string;
};

/** In sight once it is due, or something was said; behind one line before that, and of what nobody asks for. */
export function Published(props: PublishedProps) {
  const { meeting, published, norm } = props;
  const isPublic = published.some(({ on }) => on !== "");
  const isDue = minutesStateOf(meeting) === "adopted" && norm !== undefined && shouldBePublic(meeting);
  // As it was on coming here: what is in someone's hands does not move away.
  const [isInSight] = useState(isPublic || isDue);
  if (isInSight)
    return (
      <Section title={texts.published.title}>
        <Ways {...props} />
      </Section>
    );
  return (
    <Disclosure label={texts.published.title}>
      <h2 className="visually-hidden">{texts.published.title}</h2>
      <Ways {...props} />
    </Disclosure>
  );
}

const ICONS: Record<PublishedVia, LucideIcon> = { website: Globe, inspection: BookOpen, email: Mail };

function Ways({ meeting, published, norm, adoptedOn = "" }: PublishedProps) {
  const store = useStore();
  const words = texts.published;
  const byVia = new Map(published.filter(({ on }) => on !== "").map((each) => [each.via, each]));
  const chosen = PUBLISHED_VIAS.filter((via) => byVia.has(via));
  const choose = (vias: readonly PublishedVia[]) => {
    for (const via of vias) if (!byVia.has(via)) void setPublished(store, meeting.id, via, store.today());
    for (const via of chosen) if (!vias.includes(via)) void takeBack(via, byVia.get(via)?.on ?? "");
  };
  const takeBack = async (via: PublishedVia, on: string) => {
    const kept = await setPublished(store, meeting.id, via, "");
    // The frame says what is the matter; it still stands here.
    if (!kept.ok) return;
    showToast({
      text: words.takenBack(words.vias[via].name),
      undo: async () => void (await setPublished(store, meeting.id, via, on)),
    });
  };
  return (
    <Stack>
      {minutesStateOf(meeting) !== "adopted" && <NotAdopted />}
      <ChipGroup
        mode="several"
        label={words.ask}
        {...(chosen.length === 0 && { description: words.names })}
        value={chosen}
        options={PUBLISHED_VIAS.map((via) => ({ value: via, label: words.vias[via].name, icon: ICONS[via] }))}
        onChange={choose}
      />
      {chosen.flatMap((via) => {
        const publication = byVia.get(via);
        return publication ? [<PublishedWay key={via} {...{ meeting, adoptedOn, via, publication }} />] : [];
      })}
      {norm && shouldBePublic(meeting) && (
        <p className={styles.quiet}>
          {words.norm(normTitle(norm), `${sourceWords(norm)}, ${weightWords(norm.weight)}`)}
        </p>
      )}
    </Stack>
  );
}

function NotAdopted() {
  return (
    <Stack gap="small">
      <Cluster>
        <Tag icon={FileClock} tone="yellow">
          {texts.published.notAdopted}
        </Tag>
      </Cluster>
      <p>{texts.published.notAdoptedHint}</p>
    </Stack>
  );
}
