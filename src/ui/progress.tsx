/** How far a long piece of work is, and the way to stop it. */
import { X } from "lucide-react";
import { useId } from "react";
import { Button } from "./button.tsx";
import styles from "./progress.module.css";

interface ProgressProps {
  /** What is being done: "De reservekopie wordt gemaakt". */
  readonly label: string;
  /** From 0 to 1. */
  readonly value: number;
  readonly stopLabel?: string | undefined;
  readonly onStop?: (() => void) | undefined;
}

/** A native progress element under its words; the words are read out once, not every percent. */
export function Progress({ label, value, stopLabel, onStop }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <p id={id} role="status" className={styles.label}>
        {label}
      </p>
      <progress className={styles.bar} aria-labelledby={id} max={100} value={Math.round(value * 100)} />
      {onStop && (
        <div>
          <Button icon={X} onPress={onStop}>
            {stopLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
