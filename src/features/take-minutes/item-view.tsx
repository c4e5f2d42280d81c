/** One agenda item while it is on the table: what it is, how long it takes, and what was written. */

import { CalendarArrowDown, ChevronLeft, ChevronRight, Undo2 } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import { nameOf } from "../../documents/verslag-entries.ts";
import type { AgendaEntry } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { inOrder } from "../../domain/order.ts";
import type { Block } from "../../domain/tables/blocks.ts";
import { type AgendaItem, agendaItems, type ItemOutcome } from "../../domain/tables/meetings.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { Button } from "../../ui/button.tsx";
import { AdoptPanel } from "./adopt-panel.tsx";
import { BlockCard } from "./block-card.tsx";
import { ItemLetters } from "./item-letters.tsx";
import { minutesUsed } from "./meeting-clock.ts";
import type { Place } from "./place.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

type ItemViewProps = {
  readonly file: MeetingFile;
  readonly entry: AgendaEntry;
  readonly parent: AgendaEntry | undefined;
  readonly total: number;
  readonly blocks: readonly Block[];
  readonly now: number;
  readonly previous: AgendaEntry | undefined;
  readonly next: AgendaEntry | undefined;
  readonly onGo: (itemId: string) => void;
  readonly activeId: string | undefined;
  readonly onActivate: (blockId: string) => void;
  readonly caret: Place | undefined;
  readonly onPlace: (place: Place) => void;
};

export function ItemView(props: ItemViewProps) {
  const { file, entry, blocks, previous, next, onGo } = props;
  const own = inOrder(blocks);
  return (
    <section className={styles.itemView} aria-labelledby="current-item">
      <ItemHead {...props} />
      {entry.item.kind === "adoptMinutes" && <AdoptPanel file={file} />}
      <ItemLetters file={file} itemId={entry.item.id} />
      {own.length === 0 ? (
        <p className={styles.quiet}>{texts.item.nothingYet}</p>
      ) : (
        <ul className={styles.blocks} aria-label={texts.writing}>
          {own.map((block) => (
            <BlockCard
              key={block.id}
              file={file}
              block={block}
              place={own.filter((other) => other.kind === block.kind).indexOf(block) + 1}
              isActive={props.activeId === block.id}
              onActivate={() => props.onActivate(block.id)}
              caret={props.caret?.blockId === block.id ? props.caret : undefined}
              onPlace={props.onPlace}
            />
          ))}
        </ul>
      )}
      {entry.number === "" ? (
        <p className={styles.quiet}>{texts.item.looseHint}</p>
      ) : (
        <Deferral item={entry.item} />
      )}
      <div className={styles.turn}>
        {previous && (
          <Button size="live" icon={ChevronLeft} onPress={() => onGo(previous.item.id)}>
            {texts.item.previous}
          </Button>
        )}
        {next && (
          <Button size="live" variant="secondary" icon={ChevronRight} onPress={() => onGo(next.item.id)}>
            {texts.item.nextItem(`${next.number} ${next.item.title || texts.item.untitled}`)}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Puts the item off, or takes it up after all. */
function Deferral({ item }: { item: AgendaItem }) {
  const store = useStore();
  const isDeferred = item.outcome === "deferred";
  const set = (outcome: ItemOutcome) => void store.commit([write(agendaItems, item.id, { outcome })]);
  return (
    <div>
      {isDeferred && <p className={styles.quiet}>{texts.item.deferred}</p>}
      <Button
        variant="quiet"
        icon={isDeferred ? Undo2 : CalendarArrowDown}
        onPress={() => set(isDeferred ? "" : "deferred")}
      >
        {isDeferred ? texts.item.takeBack : texts.item.defer}
      </Button>
    </div>
  );
}

function ItemHead({ file, entry, parent, total, now }: ItemViewProps) {
  const { item } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that led here went with the item before it: the focus goes on at the head of this one.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const used = minutesUsed(entry, file.meeting, now);
  const over = item.minutes === null ? 0 : used - item.minutes;
  const time = item.minutes === null ? texts.item.used(used) : texts.item.usedOf(used, item.minutes);
  return (
    <header className={styles.itemHead}>
      <p className={styles.itemFacts}>
        <span>
          {parent ? `${parent.number} ${parent.item.title}` : texts.item.of(entry.number, String(total))}
        </span>
        {(item.minutes !== null || used > 0) && (
          <span className={styles.time} data-over={over > 0 || undefined}>
            {over > 0 ? `${time}, ${texts.item.over(over)}` : time}
          </span>
        )}
      </p>
      <h2 id="current-item" ref={heading} tabIndex={-1}>
        <span className={styles.itemNumber}>{entry.number}</span> {item.title || texts.item.untitled}
      </h2>
      {item.presenterId !== "" && (
        <p className={styles.quiet}>{texts.item.presenter(nameOf(file.people, item.presenterId))}</p>
      )}
    </header>
  );
}
