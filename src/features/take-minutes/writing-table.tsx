/** The live screen itself: agenda, item and attendance as three views on a phone, the agenda beside on a laptop. */

import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { knowsEnd, phaseOf } from "../../domain/meeting-state.ts";
import { BLOCK_KINDS, type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { clockTime } from "../../press/spoken-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { PageHelp } from "../../ui/page-help.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { ShortcutList } from "../../ui/shortcut-list.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useWakeLock } from "../../ui/use-wake-lock.ts";
import { AgendaPanel, NEW_ITEM_ID } from "./agenda-panel.tsx";
import { AttendancePanel } from "./attendance-panel.tsx";
import { wordsId } from "./block-card.tsx";
import { CLOSE_ID } from "./close-panel.tsx";
import { goToItem } from "./commands.ts";
import { dropBlock } from "./drop-block.ts";
import { blockWith, type FieldName, focusField } from "./field-focus.ts";
import { ItemView } from "./item-view.tsx";
import { LiveBar } from "./live-bar.tsx";
import { LOOSE, looseEntry } from "./loose-entry.ts";
import { useNow } from "./meeting-clock.ts";
import { forgetPlace, rememberPlace } from "./place.ts";
import { SHORTCUTS } from "./shortcuts.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";
import { useAddress, VIEWS } from "./use-address.ts";
import { useFreshBlocks } from "./use-fresh-blocks.ts";

type WritingTableProps = {
  readonly file: MeetingFile;
  readonly onLive: (isLive: boolean) => void;
  readonly afterClosing: ReactNode;
};

export function WritingTable({ file, onLive, afterClosing }: WritingTableProps) {
  const store = useStore();
  const { meeting } = file;
  const isLive = phaseOf(meeting) === "live";
  const now = useNow(store.now, isLive);
  const isWide = useMediaQuery("(min-width: 56.25em)");
  const entries = [...flatAgenda(agendaTree(file.items)), ...looseEntry(file)];
  const address = useAddress(file, entries);
  const written = useFreshBlocks(file);
  const [activeId, setActiveId] = useState(address.caret?.blockId);
  useWakeLock(isLive);
  useEffect(() => {
    onLive(isLive);
    return () => onLive(false);
  }, [isLive, onLive]);

  const at = entries.findIndex((entry) => entry.item.id === address.itemId);
  const entry = entries[at];
  const isLoose = entry?.item.id === LOOSE;
  const shown = written.blocks.filter((block) =>
    isLoose ? !file.items.some((item) => item.id === block.itemId) : block.itemId === entry?.item.id,
  );
  const go = (itemId: string) => {
    forgetPlace();
    address.show(itemId, "item");
    void goToItem(store, file, itemId);
  };
  const add = (kind: BlockKind) => {
    if (!entry || isLoose) return;
    const id = written.add(entry.item.id, kind);
    // Within the tap itself, or a phone does not bring up its keyboard.
    flushSync(() => {
      address.show(entry.item.id, "item");
      setActiveId(id);
    });
    const words = document.getElementById(wordsId(id));
    words?.focus();
    words?.closest("li")?.scrollIntoView({ block: "nearest" });
  };
  const toField = (field: FieldName) => {
    const block = blockWith(field, shown, activeId);
    if (!block || !entry) return;
    flushSync(() => {
      address.show(entry.item.id, "item");
      setActiveId(block.id);
    });
    focusField(block.id, field);
  };
  const toAgenda = (id: string) => {
    address.look("agenda");
    // On a narrow screen it is drawn first.
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  useShortcuts(SHORTCUTS, {
    note: () => add("note"),
    decision: () => add("decision"),
    action: () => add("action"),
    question: () => add("question"),
    who: () => toField("who"),
    when: () => toField("when"),
    vote: () => toField("vote"),
    changeKind: () => void changeKind(store, shown, activeId),
    remove: () => void dropBlock(store, shown, activeId),
    putBack: undoLatest,
    nextItem: () => entries[at + 1] && go(entries[at + 1]?.item.id ?? ""),
    previousItem: () => entries[at - 1] && go(entries[at - 1]?.item.id ?? ""),
    newItem: () => toAgenda(NEW_ITEM_ID),
    writing: () => address.look("item"),
    agenda: () => address.look("agenda"),
    attendance: () => address.look("attendance"),
    close: () => toAgenda(CLOSE_ID),
  });

  const agenda = <AgendaPanel {...{ file, entries, now, afterClosing }} shownId={address.itemId} onGo={go} />;
  return (
    <div className={styles.table}>
      {isWide && <aside className={styles.side}>{agenda}</aside>}
      <div className={styles.middle}>
        <SegmentedControl
          label={texts.views.label}
          value={isWide && address.view === "agenda" ? "item" : address.view}
          options={VIEWS.filter((view) => !isWide || view !== "agenda").map((value) => ({
            value,
            label: texts.views[value],
          }))}
          onChange={address.look}
        />
        {!isLive && (
          <p className={styles.quiet}>
            {knowsEnd(meeting) ? texts.closedAt(clockTime(meeting.closed)) : texts.fillingIn}
          </p>
        )}
        {address.view === "attendance" && <AttendancePanel file={file} />}
        {address.view === "agenda" && !isWide && agenda}
        {(address.view === "item" || (isWide && address.view === "agenda")) &&
          (entry ? (
            <ItemView
              key={entry.item.id}
              file={file}
              entry={entry}
              parent={entries.find((other) => other.item.id === entry.item.parentId)}
              total={entries.filter((other) => !other.number.includes(".")).length}
              blocks={shown}
              now={now}
              previous={entries[at - 1]}
              next={entries[at + 1]}
              onGo={go}
              activeId={activeId}
              onActivate={setActiveId}
              caret={address.caret}
              onPlace={(place) => rememberPlace(meeting.id, place)}
            />
          ) : (
            <p className={styles.quiet}>{texts.item.noItems}</p>
          ))}
        <div>
          <PageHelp />
        </div>
        {isWide && <Keys />}
      </div>
      <LiveBar onAdd={add} disabled={!entry || isLoose} />
    </div>
  );
}

/** The next kind in the row of buttons. */
async function changeKind(store: Store, shown: readonly Block[], id: string | undefined): Promise<void> {
  const block = shown.find((each) => each.id === id);
  const at = BLOCK_KINDS.findIndex((kind) => kind === block?.kind);
  const next = BLOCK_KINDS[(at + 1) % BLOCK_KINDS.length];
  if (block && at >= 0 && next) await store.commit([write(blocks, block.id, { kind: next })]);
}

function Keys() {
  const { heading, does } = texts.keys;
  return (
    <details className={styles.keys}>
      <summary>{heading}</summary>
      <ShortcutList shortcuts={SHORTCUTS.map(({ name, keys }) => ({ keys, does: does[name] }))} />
    </details>
  );
}
