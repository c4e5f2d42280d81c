/** The button: a word, and beside it an icon when that helps. */
import { LoaderCircle, type LucideIcon } from "lucide-react";
import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { withKeyShortcuts } from "./key-shortcuts.tsx";
import { useMayWrite } from "./may-write.tsx";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "live";

/** How a button or a link that looks like one may look. */
export interface ButtonLook {
  readonly icon?: LucideIcon | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  readonly fullWidth?: boolean | undefined;
}

/** What React Aria's button passes on to the element itself. */
type PassedOn = Pick<
  AriaButtonProps,
  | "id"
  | "type"
  | "form"
  | "autoFocus"
  | "slot"
  | "aria-label"
  | "aria-labelledby"
  | "aria-describedby"
  | "aria-controls"
  | "aria-expanded"
  | "aria-pressed"
>;

interface ButtonProps extends ButtonLook, PassedOn {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly disabled?: boolean | undefined;
  /** Busy: stays focusable, does nothing, says so to screen readers. */
  readonly pending?: boolean | undefined;
  /** It changes what is kept: left out where this phone may only read. */
  readonly writes?: boolean | undefined;
  /** A press leaves the focus where it is, so that typing goes on and the keyboard stays up. */
  readonly keepsFocus?: boolean | undefined;
  readonly "aria-keyshortcuts"?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button of 48 px, or 56 px in a live screen. */
export function Button(props: ButtonProps) {
  const { children, icon, variant, size, fullWidth, onPress, disabled, pending, writes, ...others } = props;
  const { keepsFocus, ref, ...rest } = others;
  const { mayWrite } = useMayWrite();
  if (writes === true && !mayWrite) return null;
  return (
    <AriaButton
      {...rest}
      {...withKeyShortcuts(rest["aria-keyshortcuts"])}
      {...(ref === undefined ? {} : { ref })}
      className={buttonClass({ variant, size, fullWidth })}
      isDisabled={disabled === true}
      isPending={pending === true}
      preventFocusOnPress={keepsFocus === true}
      onPress={() => onPress?.()}
    >
      {pending ? <Icon icon={LoaderCircle} className={styles.spinner} /> : icon && <Icon icon={icon} />}
      <span className={styles.word}>{children}</span>
    </AriaButton>
  );
}

/** The class names of a button, for what must look like one. */
export function buttonClass({ variant = "secondary", size = "normal", fullWidth }: ButtonLook): string {
  return classNames(
    styles.button,
    styles[variant],
    size === "live" && styles.live,
    fullWidth === true && styles.fullWidth,
  );
}
