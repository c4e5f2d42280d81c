/** One thing written down: its kind, its words, and what belongs to that kind. */

import { History, Trash2 } from "lucide-react";
import { useEffect, useState } from "react";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { BLOCK_KINDS, type Block, type BlockKind, blocks, textDocOf } from "../../domain/tables/blocks.ts";
import { useStore } from "../../storage/store-context.tsx";
import { useNote } from "../../storage/use-note.ts";
import { write } from "../../storage/write.ts";
import { Button } from "../../ui/button.tsx";
import { ChipGroup } from "../../ui/chip-group.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Stack } from "../../ui/stack.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ActionFields } from "./action-fields.tsx";
import { DecisionFields } from "./decision-fields.tsx";
import { dropBlock } from "./drop-block.ts";
import { isKnownKind } from "./known-kind.ts";
import { kindIcons } from "./live-bar.tsx";
import type { Place } from "./place.ts";
import { QuestionFields } from "./question-fields.tsx";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";
import { ThemeField } from "./theme-field.tsx";

/** The id of a block's textarea, so that a new one can be given the focus within the tap that made it. */
export const wordsId = (blockId: string): string => `words-${blockId}`;

type BlockCardProps = {
  readonly file: MeetingFile;
  readonly block: Block;
  /** Its place among the blocks of its kind under this item, from 1; tells them apart for a screen reader. */
  readonly place: number;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  /** Where the caret should be when the card appears. */
  readonly caret: Place | undefined;
  readonly onPlace: (place: Place) => void;
};

export function BlockCard(props: BlockCardProps) {
  const { file, block, isActive, onActivate } = props;
  const kind = isKnownKind(block.kind) ? block.kind : undefined;
  return (
    <li className={styles.block} data-kind={kind ?? "unknown"}>
      {kind ? (
        <KindLabel block={block} kind={kind} isActive={isActive} onActivate={onActivate} />
      ) : (
        <p className={styles.kind}>{texts.unknownKind(block.kind)}</p>
      )}
      <Words
        {...props}
        label={texts.textOf(kind ? texts.kinds[kind] : block.kind, props.place)}
        readOnly={!kind}
      />
      {!kind && <p className={styles.quiet}>{texts.unknownKindNote}</p>}
      {kind && file.meeting.kind === "themeTable" && (
        <ThemeField file={file} block={block} isOpen={isActive} />
      )}
      {kind === "decision" && <DecisionFields file={file} block={block} isOpen={isActive} />}
      {kind === "action" && <ActionFields file={file} block={block} isOpen={isActive} />}
      {kind === "question" && <QuestionFields block={block} people={file.people} isOpen={isActive} />}
    </li>
  );
}

type KindLabelProps = Pick<BlockCardProps, "block" | "isActive" | "onActivate"> & {
  readonly kind: BlockKind;
};

/** The kind as a label that can be tapped to make it something else. */
function KindLabel({ block, kind, isActive, onActivate }: KindLabelProps) {
  const store = useStore();
  const [isChoosing, setChoosing] = useState(false);
  const label = texts.kinds[kind];
  return (
    <Stack gap="small">
      <div className={styles.blockHead}>
        <Button
          variant="quiet"
          icon={kindIcons[kind]}
          aria-expanded={isChoosing}
          aria-label={texts.changeKind(label)}
          onPress={() => {
            onActivate();
            setChoosing(!isChoosing);
          }}
        >
          {label}
        </Button>
        {isActive && (
          <Button variant="quiet" icon={Trash2} onPress={() => void dropBlock(store, [block], block.id)}>
            {texts.remove}
          </Button>
        )}
      </div>
      {isChoosing && (
        <ChipGroup
          mode="one"
          label={texts.kindQuestion}
          value={kind}
          options={BLOCK_KINDS.map((value) => ({ value, label: texts.kinds[value], icon: kindIcons[value] }))}
          onChange={(value) => {
            setChoosing(false);
            if (value && value !== kind) void store.commit([write(blocks, block.id, { kind: value })]);
          }}
        />
      )}
      {isChoosing && (
        <div>
          <LinkButton variant="quiet" icon={History} href={`/eerdere-versies/blocks/${block.id}`}>
            {texts.earlier}
          </LinkButton>
        </div>
      )}
    </Stack>
  );
}

function Words({
  block,
  label,
  caret,
  onPlace,
  onActivate,
  readOnly,
}: BlockCardProps & { label: string; readOnly: boolean }) {
  const note = useNote(textDocOf(block), block.id);
  const { ref, value } = note;
  const isRead = value !== undefined;
  useEffect(() => {
    const area = ref.current;
    if (!caret || !isRead || !area) return;
    area.focus();
    area.setSelectionRange(caret.start, caret.end);
    area.scrollIntoView({ block: "center" });
    // Once, when the words have been read; later the caret is the user's.
  }, [caret, isRead, ref]);
  const remember = () => {
    const area = ref.current;
    if (area) onPlace({ blockId: block.id, start: area.selectionStart, end: area.selectionEnd });
  };
  return (
    <TextArea
      id={wordsId(block.id)}
      label={label}
      hideLabel
      rows={2}
      ref={ref}
      value={value ?? ""}
      readOnly={readOnly || !isRead}
      autoCapitalize="sentences"
      spellCheck
      lang="nl"
      onChange={(after) => {
        note.onChange(after);
        remember();
      }}
      onSelect={remember}
      onFocus={onActivate}
    />
  );
}
