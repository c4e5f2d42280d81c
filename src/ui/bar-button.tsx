/** A compact button for bars: the icon above its word, 56 px high. */
import type { LucideIcon } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import styles from "./button.module.css";
import { Icon } from "./icon.tsx";
import { withKeyShortcuts } from "./key-shortcuts.tsx";

interface BarButtonProps {
  readonly icon: LucideIcon;
  readonly children: string;
  readonly onPress: () => void;
  readonly disabled?: boolean | undefined;
  /** For a button that is on or off; leave it out for a plain action. */
  readonly pressed?: boolean | undefined;
  /** A press leaves the focus where it is, so that typing goes on and the keyboard stays up. */
  readonly keepsFocus?: boolean | undefined;
  readonly "aria-describedby"?: string | undefined;
  readonly "aria-keyshortcuts"?: string | undefined;
}

/** One of the buttons in a bar; place several in a flex row. */
export function BarButton(props: BarButtonProps) {
  const { icon, children, onPress, disabled, pressed, keepsFocus } = props;
  return (
    <AriaButton
      className={styles.bar ?? ""}
      isDisabled={disabled === true}
      preventFocusOnPress={keepsFocus === true}
      onPress={() => onPress()}
      {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
      {...(props["aria-describedby"] ? { "aria-describedby": props["aria-describedby"] } : {})}
      {...withKeyShortcuts(props["aria-keyshortcuts"])}
    >
      <Icon icon={icon} />
      <span>{children}</span>
    </AriaButton>
  );
}
