/** Where toasts appear: above the tab bar, ten seconds each, waiting as long as someone is near them. */
import { CircleAlert, CircleCheck, Undo2, X } from "lucide-react";
import { type FocusEvent, useEffect, useRef, useState } from "react";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { texts } from "./texts.ts";
import styles from "./toast.module.css";
import { dismissToast, type Toast, useToasts } from "./toasts.ts";

const shownFor = 10_000;

/** Mount it once, after the frame of the app. */
export function ToastRegion() {
  const toasts = useToasts();
  const [isNear, setNear] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const enter = (event: FocusEvent) => {
    setNear(true);
    if (event.relatedTarget instanceof HTMLElement && !event.currentTarget.contains(event.relatedTarget))
      cameFrom.current = event.relatedTarget;
  };
  const close = (toast: Toast) => {
    dismissToast(toast.id);
    setNear(false);
    if (cameFrom.current?.isConnected) cameFrom.current.focus();
  };
  const nearness = {
    onFocus: enter,
    onBlur: () => setNear(false),
    onPointerEnter: () => setNear(true),
    onPointerLeave: () => setNear(false),
  };
  return (
    <section aria-label={texts.messages} className={styles.region} {...nearness}>
      <div role="status" aria-atomic="false" className={styles.toasts}>
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isPaused={isNear} onClose={() => close(toast)} />
        ))}
      </div>
    </section>
  );
}

interface ToastCardProps {
  readonly toast: Toast;
  readonly isPaused: boolean;
  readonly onClose: () => void;
}

function ToastCard({ toast, isPaused, onClose }: ToastCardProps) {
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setTimeout(() => dismissToast(toast.id), shownFor);
    return () => clearTimeout(timer);
  }, [isPaused, toast.id]);
  const { undo } = toast;
  return (
    <div className={styles.toast} {...(toast.tone === "trouble" && { role: "alert" })}>
      <span className={styles.words}>
        <Icon icon={toast.tone === "trouble" ? CircleAlert : CircleCheck} className={styles.icon} />
        <span className={styles.text}>{toast.text}</span>
      </span>
      {undo ? (
        <Button
          icon={Undo2}
          variant="primary"
          onPress={() => {
            void undo();
            onClose();
          }}
        >
          {texts.putBack}
        </Button>
      ) : (
        <Button icon={X} variant="quiet" onPress={onClose}>
          {texts.close}
        </Button>
      )}
    </div>
  );
}
