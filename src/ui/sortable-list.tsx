/** An ordered list to be put in another order: by dragging, by two buttons, or by arrow keys on the handle. */
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./sortable-list.module.css";
import { texts } from "./texts.ts";
import { type RowDrag, useRowDrag } from "./use-row-drag.ts";

interface SortableItem {
  readonly id: string;
}

interface SortableListProps<T extends SortableItem> {
  readonly items: readonly T[];
  /** The item's name for screen readers. */
  readonly getLabel: (item: T) => string;
  readonly renderItem: (item: T, index: number) => ReactNode;
  /** Puts the item before another one, or last (null). */
  readonly onMove: (id: string, beforeId: string | null) => void;
  readonly "aria-label": string;
}

type Part = "drag" | "up" | "down";

/** Whatever stands inside a row stays usable: only the handle drags. */
export function SortableList<T extends SortableItem>(props: SortableListProps<T>) {
  const { items, getLabel, renderItem, onMove } = props;
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const keepFocusOn = useFocusAfterMove(items, list);
  const place = (from: number, to: number, part: Part | null) => {
    const item = items[from];
    if (!item || to === from || to < 0 || to >= items.length) return;
    const others = items.filter((other) => other !== item);
    if (part) keepFocusOn({ id: item.id, part });
    setSaid(texts.movedTo(getLabel(item), to + 1, items.length));
    onMove(item.id, others[to]?.id ?? null);
  };
  const drag = useRowDrag(list, (from, to) => place(from, to, null));
  return (
    <div className={styles.frame}>
      <ol ref={list} aria-label={props["aria-label"]} className={styles.list}>
        {items.map((item, index) => (
          <Row
            key={item.id}
            id={item.id}
            label={getLabel(item)}
            index={index}
            isLast={index === items.length - 1}
            drag={drag}
            onStep={(by, part) => place(index, index + by, part)}
          >
            {renderItem(item, index)}
          </Row>
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly label: string;
  readonly index: number;
  readonly isLast: boolean;
  readonly drag: RowDrag;
  readonly onStep: (by: 1 | -1, part: Part) => void;
  readonly children: ReactNode;
}

function Row({ id, label, index, isLast, drag, onStep, children }: RowProps) {
  const { mayWrite } = useMayWrite();
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onStep(event.key === "ArrowUp" ? -1 : 1, "drag");
  };
  return (
    <li
      data-id={id}
      className={classNames(styles.item, drag.from === index && styles.dragged)}
      style={{ transform: drag.transformOf(index) }}
    >
      <div className={styles.content}>{children}</div>
      {mayWrite && (
        <div className={styles.controls}>
          <button
            type="button"
            data-part="drag"
            className={classNames(styles.control, styles.handle)}
            aria-label={texts.dragItem(label)}
            onKeyDown={keys}
            {...drag.handle(index)}
          >
            <Icon icon={GripVertical} />
            <span>{texts.drag}</span>
          </button>
          <MoveButton
            part="up"
            label={texts.upItem(label)}
            disabled={index === 0}
            onPress={() => onStep(-1, "up")}
          />
          <MoveButton
            part="down"
            label={texts.downItem(label)}
            disabled={isLast}
            onPress={() => onStep(1, "down")}
          />
        </div>
      )}
    </li>
  );
}

interface MoveButtonProps {
  readonly part: "up" | "down";
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function MoveButton({ part, label, disabled, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      data-part={part}
      className={styles.control}
      aria-label={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon icon={part === "up" ? ArrowUp : ArrowDown} />
      <span>{texts[part]}</span>
    </button>
  );
}

interface FocusTarget {
  readonly id: string;
  readonly part: Part;
}

/** A moved row loses the focus in most browsers; this gives it back once the new order is there. */
function useFocusAfterMove(items: readonly SortableItem[], list: RefObject<HTMLElement | null>) {
  const wanted = useRef<FocusTarget | null>(null);
  const order = items.map((item) => item.id).join("\n");
  const shown = useRef(order);
  useLayoutEffect(() => {
    if (shown.current === order) return;
    shown.current = order;
    if (wanted.current) buttonOf(list.current, wanted.current)?.focus();
    wanted.current = null;
  });
  return (target: FocusTarget) => {
    wanted.current = target;
  };
}

/** The same button of the row, or the other one where the row came to an end of the list. */
function buttonOf(list: HTMLElement | null, { id, part }: FocusTarget): HTMLElement | null | undefined {
  const row = [...(list?.children ?? [])].find((child) => child.getAttribute("data-id") === id);
  const other = part === "up" ? "down" : "up";
  return (
    row?.querySelector<HTMLElement>(`[data-part=${part}]:not(:disabled)`) ??
    row?.querySelector<HTMLElement>(`[data-part=${other}]`)
  );
}
