/** The steps of one undertaking, always all in view, each a link. */
import { Check } from "lucide-react";
import { Link } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./steps.module.css";
import { texts } from "./texts.ts";

export interface Step {
  readonly href: string;
  readonly label: string;
  /** Shows a check instead of the number. */
  readonly done?: boolean | undefined;
}

interface StepsProps {
  readonly steps: readonly Step[];
  /** The `href` of the step that is on screen. */
  readonly current: string;
  readonly label?: string | undefined;
}

/** "1 Voorbereiden · 2 Notuleren · 3 Uitwerken". */
export function Steps({ steps, current, label = texts.steps }: StepsProps) {
  const { mayOpen } = useMayWrite();
  return (
    <nav aria-label={label} className={styles.frame}>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.href} className={styles.item}>
            <Link
              {...(mayOpen(step.href) ? { href: step.href } : { isDisabled: true })}
              className={classNames(styles.step, step.href === current && styles.current)}
              {...(step.href === current && { "aria-current": "step" as const })}
            >
              <span className={styles.number}>{step.done ? <Icon icon={Check} /> : index + 1}</span>
              <span>{step.label}</span>
              {step.done && <span className="visually-hidden">({texts.stepDone})</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
