/** A numbered line that is read at a glance, and opened where it stands to change it. */
import { Check, Pencil } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "./button.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./opening-row.module.css";
import { Stack } from "./stack.tsx";

interface OpeningRowProps {
  readonly number: string | number;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** On the button; what it changes is read out as well. */
  readonly change: { readonly word: string; readonly named: string };
  readonly ready: string;
  /** What is seen while it is closed. */
  readonly glance: ReactNode;
  /** What changes it; made only when it is open. */
  readonly children: ReactNode;
}

/** Its title is a heading of the third level. */
export function OpeningRow(props: OpeningRowProps) {
  const { number, title, onToggle, change, ready, glance, children } = props;
  const { mayWrite } = useMayWrite();
  const isOpen = props.isOpen && mayWrite;
  const id = useId();
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <span className={styles.number}>{number}</span> {title}
        </h3>
        {mayWrite && (
          <Button
            variant="quiet"
            icon={isOpen ? Check : Pencil}
            aria-label={isOpen ? ready : change.named}
            aria-expanded={isOpen}
            {...(isOpen && { "aria-controls": id })}
            onPress={onToggle}
          >
            {isOpen ? ready : change.word}
          </Button>
        )}
      </div>
      {!isOpen && glance}
      {isOpen && (
        <div id={id} className={styles.editor}>
          <Stack>{children}</Stack>
        </div>
      )}
    </div>
  );
}
