/** What to look over before a verslag goes out, each point with the way to mend it. */

import { CircleCheck, Eraser } from "lucide-react";
import { checklist, type FoundName, type LongSentence, openPoints } from "../../domain/checklist.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import { clip } from "../../kernel/clip.ts";
import { useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Cluster } from "../../ui/cluster.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Icon } from "../../ui/icon.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { Stack } from "../../ui/stack.tsx";
import { showToast } from "../../ui/toasts.ts";
import { AttendanceCheck, ItemsCheck } from "./checklist-answers.tsx";
import { removeBlocks, restoreBlocks } from "./commands.ts";
import { texts } from "./texts.ts";
import styles from "./work-out.module.css";

const STEP = 10;

export function Checklist({ file }: { readonly file: MeetingFile }) {
  const list = checklist(file);
  return (
    <Stack>
      {openPoints(list) === 0 && (
        <p className={styles.good}>
          <Icon icon={CircleCheck} />
          <span>{texts.check.all}</span>
        </p>
      )}
      <AttendanceCheck file={file} open={list.attendance} />
      {list.actions.length > 0 && <ActionsCheck file={file} actions={list.actions} />}
      <ItemsCheck file={file} open={list.items} />
      {list.names.length > 0 && <NamesCheck file={file} names={list.names} />}
      {list.empty.length > 0 && <EmptyCheck blocks={list.empty} />}
      {list.sentences.length > 0 && <SentencesCheck file={file} sentences={list.sentences} />}
    </Stack>
  );
}

/** Where a block is mended. */
const placeOf = ({ meeting }: MeetingFile, block: Block): string =>
  `/vergaderingen/${meeting.id}/notuleren?punt=${block.itemId}`;

function ActionsCheck({ file, actions }: { readonly file: MeetingFile; readonly actions: readonly Block[] }) {
  return (
    <Section level={3} title={texts.check.actions} count={actions.length}>
      <PagedList items={actions} step={STEP} aria-label={texts.check.actions}>
        {(block) => (
          <ListRow
            key={block.id}
            title={clip(file.texts.get(block.id) ?? "", 160)}
            meta={missingOf(block)}
            href={`/acties/${block.id}?uitwerken=${file.meeting.id}`}
          />
        )}
      </PagedList>
    </Section>
  );
}

function missingOf({ owner, due }: Block): string {
  if (owner.kind !== "") return texts.check.noDate;
  return due === "" ? texts.check.noOwnerNoDate : texts.check.noOwner;
}

function NamesCheck({ file, names }: { readonly file: MeetingFile; readonly names: readonly FoundName[] }) {
  return (
    <Section level={3} title={texts.check.names} count={names.length}>
      <p className={styles.quiet}>{texts.check.namesHint}</p>
      <PagedList items={names} step={STEP} aria-label={texts.check.names}>
        {({ block, name }) => (
          <ListRow
            key={`${block.id} ${name}`}
            title={name}
            meta={clip(file.texts.get(block.id) ?? "", 160)}
            href={placeOf(file, block)}
          />
        )}
      </PagedList>
    </Section>
  );
}

function EmptyCheck({ blocks }: { readonly blocks: readonly Block[] }) {
  const store = useStore();
  const ids = blocks.map((block) => block.id);
  const clear = async () => {
    await removeBlocks(store, ids);
    showToast({ text: texts.check.removed, undo: async () => void (await restoreBlocks(store, ids)) });
  };
  return (
    <Section level={3} title={texts.check.empty} count={blocks.length}>
      <p>{texts.check.emptyCount(blocks.length)}</p>
      <Cluster>
        <Button writes icon={Eraser} onPress={() => void clear()}>
          {texts.check.removeEmpty}
        </Button>
      </Cluster>
    </Section>
  );
}

type SentencesCheckProps = { readonly file: MeetingFile; readonly sentences: readonly LongSentence[] };

function SentencesCheck({ file, sentences }: SentencesCheckProps) {
  return (
    <Disclosure label={texts.check.sentences(sentences.length)}>
      <Stack gap="small">
        <p className={styles.quiet}>{texts.check.sentencesHint}</p>
        <PagedList items={sentences} step={STEP} aria-label={texts.check.sentences(sentences.length)}>
          {({ block, sentence, words: count }) => (
            <ListRow
              key={`${block.id} ${sentence.slice(0, 80)}`}
              title={clip(sentence, 160)}
              meta={texts.check.words(count)}
              href={placeOf(file, block)}
            />
          )}
        </PagedList>
      </Stack>
    </Disclosure>
  );
}
