/** The short messages at the bottom of the screen, lost on reload: what happened, and the way to undo it. */
import { create } from "zustand";

/** What to say, and how to undo it. */
export interface ToastMessage {
  readonly text: string;
  /** Given, the toast has a button "Zet terug". */
  readonly undo?: (() => void | Promise<void>) | undefined;
  /** trouble is read out at once. */
  readonly tone?: "calm" | "trouble" | undefined;
}

export interface Toast extends ToastMessage {
  readonly id: number;
}

/** More at once would cover what people are doing. */
const mostAtOnce = 3;
let lastId = 0;

const useToastStore = create<{ readonly toasts: readonly Toast[] }>(() => ({ toasts: [] }));

/** Says something at the bottom of the screen, for ten seconds. */
export function showToast(message: ToastMessage): void {
  lastId += 1;
  const toast: Toast = { ...message, id: lastId };
  useToastStore.setState(({ toasts }) => ({ toasts: [...toasts, toast].slice(-mostAtOnce) }));
}

/** Takes a toast away; unknown ids are fine. */
export function dismissToast(id: number): void {
  useToastStore.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
}

/** Takes all toasts away: what they tell of cannot be undone from here any more. */
export function dismissAllToasts(): void {
  useToastStore.setState({ toasts: [] });
}

/** "Zet terug" by key: undoes what the newest toast tells of, when that can be undone. */
export function undoLatest(): void {
  const latest = useToastStore.getState().toasts.findLast((toast) => toast.undo);
  if (!latest) return;
  dismissToast(latest.id);
  void latest.undo?.();
}

/** The toasts on screen, oldest first. */
export function useToasts(): readonly Toast[] {
  return useToastStore((state) => state.toasts);
}
