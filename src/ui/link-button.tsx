/** A link that looks like a button: it goes somewhere, within the app without loading anew. */
import type { ReactNode } from "react";
import { Link, type LinkProps } from "react-aria-components";
import styles from "./button.module.css";
import { type ButtonLook, buttonClass } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";

type PassedOn = Pick<LinkProps, "id" | "target" | "rel" | "download" | "aria-label" | "aria-describedby">;

interface LinkButtonProps extends ButtonLook, PassedOn {
  readonly href: string;
  readonly children: ReactNode;
}

/** An anchor with the looks of a Button. */
export function LinkButton({ children, icon, variant, size, fullWidth, ...rest }: LinkButtonProps) {
  if (!useMayWrite().mayOpen(rest.href)) return null;
  return (
    <Link {...rest} className={buttonClass({ variant, size, fullWidth })}>
      {icon && <Icon icon={icon} />}
      <span className={styles.word}>{children}</span>
    </Link>
  );
}
