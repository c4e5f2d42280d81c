/** The live screen itself: agenda, item and attendance as three views on a phone, the agenda beside on a laptop. */

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useSearchParams } from "react-router";
import { type AgendaEntry, agendaTree, flatAgenda } from "../../domain/agenda.ts";
import type { MeetingFile } from "../../domain/meeting-file.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import { BLOCK_KINDS, type Block, type BlockKind, blocks } from "../../domain/tables/blocks.ts";
import { type AgendaItem, agendaItems } from "../../domain/tables/meetings.ts";
import { clockTime } from "../../press/dutch-dates.ts";
import type { Store } from "../../storage/store.ts";
import { useStore } from "../../storage/store-context.tsx";
import { write } from "../../storage/write.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { undoLatest } from "../../ui/toasts.ts";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { useShortcuts } from "../../ui/use-shortcuts.ts";
import { useWakeLock } from "../../ui/use-wake-lock.ts";
import { AgendaPanel } from "./agenda-panel.tsx";
import { AttendancePanel } from "./attendance-panel.tsx";
import { wordsId } from "./block-card.tsx";
import { goToItem } from "./commands.ts";
import { dropBlock } from "./drop-block.ts";
import { ItemView } from "./item-view.tsx";
import { LiveBar } from "./live-bar.tsx";
import { useNow } from "./meeting-clock.ts";
import { forgetPlace, placeIn, rememberPlace } from "./place.ts";
import styles from "./take-minutes.module.css";
import { texts } from "./texts.ts";
import { useFreshBlocks } from "./use-fresh-blocks.ts";

/** Stands for the item of notes whose own item was taken off the agenda. */
const LOOSE = "overig";

const VIEWS = ["item", "agenda", "attendance"] as const;
type View = (typeof VIEWS)[number];

export function WritingTable({ file, onLive }: { file: MeetingFile; onLive: (isLive: boolean) => void }) {
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
  useShortcuts({
    ...Object.fromEntries(BLOCK_KINDS.map((kind, index) => [`alt+${index + 1}`, () => add(kind)])),
    "alt+k": () => void changeKind(store, shown, activeId),
    "alt+backspace": () => void dropBlock(store, shown, activeId),
    "alt+z": undoLatest,
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
        {isWide && <Keys />}
      </div>
      <LiveBar onAdd={add} disabled={!entry || isLoose} />
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

/** Notes of an item that was taken off the agenda are still there to read and change, as a last item. */
function looseEntry(file: MeetingFile): AgendaEntry[] {
  const known = new Set(file.items.map((item) => item.id));
  if (file.blocks.every((block) => known.has(block.itemId))) return [];
  const initial = Object.fromEntries(
    Object.entries(agendaItems.fields).map(([name, field]) => [name, field.initial]),
  );
  const item = { ...(initial as Omit<AgendaItem, "id">), id: LOOSE, title: texts.item.loose };
  return [{ item, number: "", children: [] }];
}

/** The next kind in the row of buttons. */
async function changeKind(store: Store, shown: readonly Block[], id: string | undefined): Promise<void> {
  const block = shown.find((each) => each.id === id);
  const at = BLOCK_KINDS.findIndex((kind) => kind === block?.kind);
  const next = BLOCK_KINDS[(at + 1) % BLOCK_KINDS.length];
  if (block && at >= 0 && next) await store.commit([write(blocks, block.id, { kind: next })]);
}

function Keys() {
  const words = texts.keys;
  return (
    <details className={styles.keys}>
      <summary>{words.heading}</summary>
      <p>{words.add(BLOCK_KINDS.map((kind) => texts.kinds[kind]).join(", "))}</p>
      <p>{words.block}</p>
      <p>{words.move}</p>
      <p>{words.views}</p>
    </details>
  );
}
