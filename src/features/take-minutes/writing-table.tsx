/** The live screen itself: agenda, item and attendance as three views on a phone, the agenda beside on a laptop. */

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useSearchParams } from "react-router";
import { type AgendaEntry, agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { BLOCK_KINDS, type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { clockTime } from "../../press/dutch-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useWakeLock } from "../../ui/use-wake-lock.ts";
import { AgendaPanel } from "./agenda-panel.tsx";
import { AttendancePanel } from "./attendance-panel.tsx";
import { wordsId } from "./block-card.tsx";
import { addBlock, goToItem } from "./commands.ts";
import { ItemView } from "./item-view.tsx";
import { LiveBar } from "./live-bar.tsx";
import { useNow } from "./meeting-clock.ts";
import { forgetPlace, placeIn, rememberPlace } from "./place.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";

const VIEWS = ["item", "agenda", "attendance"] as const;
type View = (typeof VIEWS)[number];

export function WritingTable({ file, onLive }: { file: MeetingFile; onLive: (isLive: boolean) => void }) {
  const store = useStore();
  const { meeting } = file;
  const isLive = phaseOf(meeting) === "live";
  const now = useNow(store.now, isLive);
  const isWide = useMediaQuery("(min-width: 56.25em)");
  const entries = flatAgenda(agendaTree(file.items));
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
  const go = (itemId: string) => {
    forgetPlace();
    address.show(itemId, "item");
    void goToItem(store, file, itemId);
  };
  const add = (kind: BlockKind) => {
    if (!entry) return;
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
  useShortcuts({
    ...Object.fromEntries(BLOCK_KINDS.map((kind, index) => [`alt+${index + 1}`, () => add(kind)])),
    "alt+arrowdown": () => entries[at + 1] && go(entries[at + 1]?.item.id ?? ""),
    "alt+arrowup": () => entries[at - 1] && go(entries[at - 1]?.item.id ?? ""),
    "alt+s": () => address.look("item"),
    "alt+g": () => address.look("agenda"),
    "alt+a": () => address.look("attendance"),
  });

  const agenda = <AgendaPanel file={file} entries={entries} shownId={address.itemId} now={now} onGo={go} />;
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
        {!isLive && <p className={styles.quiet}>{texts.closedAt(clockTime(meeting.closed))}</p>}
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
              blocks={written.blocks}
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
        {isWide && <Keys />}
      </div>
      <LiveBar onAdd={add} disabled={!entry} />
    </div>
  );
}

/** Which item and view are shown stands in the address, so that Back and a reload lead to the same. */
function useAddress(file: MeetingFile, entries: readonly AgendaEntry[]) {
  const [params, setParams] = useSearchParams();
  const [caret] = useState(() => placeIn(file.meeting.id));
  const known = (id: string | null | undefined) => entries.find((entry) => entry.item.id === id)?.item.id;
  const itemOfCaret = file.blocks.find((block) => block.id === caret?.blockId)?.itemId;
  const itemId =
    known(params.get("punt")) ??
    known(itemOfCaret) ??
    known(file.meeting.current?.itemId) ??
    entries[0]?.item.id;
  const view = VIEWS.find((each) => texts.views[each].toLowerCase() === params.get("deel")) ?? "item";
  const show = (item: string | undefined, next: View) =>
    setParams(
      {
        ...(item ? { punt: item } : {}),
        ...(next === "item" ? {} : { deel: texts.views[next].toLowerCase() }),
      },
      { replace: true },
    );
  return { itemId, view, caret, show, look: (next: View) => show(itemId, next) };
}

/** The blocks of the meeting, and those that were added a moment ago and are on their way to the disk. */
function useFreshBlocks(file: MeetingFile) {
  const store = useStore();
  const [fresh, setFresh] = useState<readonly Block[]>([]);
  const stored = new Set(file.blocks.map((block) => block.id));
  const all = [...file.blocks, ...fresh.filter((block) => !stored.has(block.id))];
  const add = (itemId: string, kind: BlockKind): string => {
    const last = all.filter((block) => block.itemId === itemId).at(-1);
    if (last && isEmpty(store, file, last)) {
      if (last.kind !== kind) void store.commit([write(blocks, last.id, { kind })]);
      return last.id;
    }
    const id = store.newId();
    flushSync(() => setFresh([...fresh, freshBlock(file, id, itemId, kind)]));
    void addBlock(store, file, { id, itemId, kind });
    return id;
  };
  return { blocks: all, add };
}

/** An empty last block is used again: pressing a button twice makes one. */
function isEmpty(store: Store, file: MeetingFile, block: Block): boolean {
  return block.number === null && (store.openedText(file.meeting.id)?.text(block.id) ?? "").trim() === "";
}

function freshBlock(file: MeetingFile, id: string, itemId: string, kind: BlockKind): Block {
  const initial = Object.fromEntries(
    Object.entries(blocks.fields).map(([name, field]) => [name, field.initial]),
  );
  return { ...(initial as Omit<Block, "id">), id, meetingId: file.meeting.id, itemId, kind, order: "\uffff" };
}

function Keys() {
  const words = texts.keys;
  return (
    <details className={styles.keys}>
      <summary>{words.heading}</summary>
      <p>{words.add(BLOCK_KINDS.map((kind) => texts.kinds[kind]).join(", "))}</p>
      <p>{words.move}</p>
      <p>{words.views}</p>
    </details>
  );
}
