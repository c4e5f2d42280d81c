/** Dragging a row of a list up or down by its handle, with finger, pen or mouse. */
import { type PointerEvent, type RefObject, useEffect, useState } from "react";

interface Dragging {
  readonly from: number;
  readonly to: number;
  /** How far the pointer is from where it began, in pixels of the page. */
  readonly moved: number;
  readonly startY: number;
  readonly middles: readonly number[];
  readonly height: number;
}

/** What a sortable list needs to draw the dragging. */
export interface RowDrag {
  readonly from: number | null;
  readonly transformOf: (index: number) => string | undefined;
  readonly handle: (index: number) => HandleProps;
}

interface HandleProps {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** Close to the edge of the window, the page scrolls along. */
const edge = 88;
const scrollStep = 14;

/** Reports a drop as the places from and to; Escape or a lost pointer drops nothing. */
export function useRowDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (from: number, to: number) => void,
): RowDrag {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  useEscape(dragging !== null, () => setDragging(null));
  const start = (event: PointerEvent, from: number) => {
    if (event.button !== 0 || !list.current) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    setDragging(measure(list.current, from, event.clientY + window.scrollY));
  };
  const move = (event: PointerEvent) => {
    if (!dragging) return;
    scrollNear(event.clientY);
    setDragging(movedTo(dragging, event.clientY + window.scrollY));
  };
  const drop = () => {
    setDragging(null);
    if (dragging && dragging.to !== dragging.from) onDrop(dragging.from, dragging.to);
  };
  return {
    from: dragging?.from ?? null,
    transformOf: (index) => (dragging ? transformOf(dragging, index) : undefined),
    handle: (index) => ({
      onPointerDown: (event) => start(event, index),
      onPointerMove: move,
      onPointerUp: drop,
      onPointerCancel: () => setDragging(null),
    }),
  };
}

function measure(list: HTMLElement, from: number, startY: number): Dragging {
  const boxes = [...list.children].map((row) => row.getBoundingClientRect());
  const gap = boxes.length > 1 ? (boxes[1]?.top ?? 0) - (boxes[0]?.bottom ?? 0) : 0;
  const middles = boxes.map((box) => box.top + box.height / 2 + window.scrollY);
  return { from, to: from, moved: 0, startY, middles, height: (boxes[from]?.height ?? 0) + gap };
}

/** The row stands where its own middle has passed that of the others. */
function movedTo(dragging: Dragging, y: number): Dragging {
  const moved = y - dragging.startY;
  const middle = (dragging.middles[dragging.from] ?? 0) + moved;
  const to = dragging.middles.filter((other, index) => index !== dragging.from && other < middle).length;
  return { ...dragging, moved, to };
}

function transformOf({ from, to, moved, height }: Dragging, index: number): string | undefined {
  if (index === from) return `translateY(${moved}px)`;
  if (index > from && index <= to) return `translateY(${-height}px)`;
  if (index < from && index >= to) return `translateY(${height}px)`;
  return undefined;
}

function scrollNear(y: number): void {
  if (y < edge) window.scrollBy(0, -scrollStep);
  else if (y > window.innerHeight - edge) window.scrollBy(0, scrollStep);
}

function useEscape(isActive: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isActive) return undefined;
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && cancel();
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
