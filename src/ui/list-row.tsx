/** One row of a list: a title, a line about it, and where it leads. */
import { ChevronRight, type LucideIcon } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button, Link } from "react-aria-components";
import checkbox from "./checkbox.module.css";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import styles from "./list.module.css";
import { useMayWrite } from "./may-write.tsx";

/** A box to tick before the row. */
export interface RowCheck {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What ticking means, read out before the title: "Klaar". */
  readonly label: string;
}

interface ListRowProps {
  readonly title: string;
  readonly meta?: ReactNode;
  readonly icon?: LucideIcon | undefined;
  readonly check?: RowCheck | undefined;
  /** Struck through: it does not happen; say so in a tag as well. Left out, it follows the tick. */
  readonly struck?: boolean | undefined;
  /** A Tag, or a few. */
  readonly tag?: ReactNode;
  /** Where the row leads; or else `onPress`; or neither, and the row is only to be read. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  /** Further buttons, under the row. */
  readonly actions?: ReactNode;
}

/** A row inside a List; long titles wrap, nothing is cut off. */
export function ListRow(props: ListRowProps) {
  const titleId = useId();
  const { mayWrite, mayOpen } = useMayWrite();
  const href = props.href !== undefined && mayOpen(props.href) ? props.href : undefined;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        {props.check && mayWrite && <Check check={props.check} titleId={titleId} />}
        <RowTarget href={href} onPress={props.onPress}>
          <RowBody {...props} titleId={titleId} />
        </RowTarget>
      </div>
      {props.actions && <div className={styles.actions}>{props.actions}</div>}
    </li>
  );
}

function RowBody({
  title,
  meta,
  icon,
  check,
  struck,
  tag,
  titleId,
}: ListRowProps & { readonly titleId: string }) {
  return (
    <>
      {icon && <Icon icon={icon} className={styles.icon} />}
      <span className={styles.words}>
        <span
          id={titleId}
          className={classNames(styles.title, (struck ?? check?.checked) === true && styles.done)}
        >
          {title}
        </span>
        {meta && <span className={styles.meta}>{meta}</span>}
        {tag && <span className={styles.tags}>{tag}</span>}
      </span>
    </>
  );
}

interface RowTargetProps {
  readonly href: string | undefined;
  readonly onPress: (() => void) | undefined;
  readonly children: ReactNode;
}

function RowTarget({ href, onPress, children }: RowTargetProps) {
  const arrow = <Icon icon={ChevronRight} className={styles.arrow} />;
  if (href !== undefined)
    return (
      <Link href={href} className={classNames(styles.row, styles.target)}>
        {children}
        {arrow}
      </Link>
    );
  if (onPress)
    return (
      <Button className={classNames(styles.row, styles.target)} onPress={() => onPress()}>
        {children}
        {arrow}
      </Button>
    );
  return <div className={styles.row}>{children}</div>;
}

function Check({ check, titleId }: { readonly check: RowCheck; readonly titleId: string }) {
  const id = useId();
  return (
    <label className={styles.check}>
      <span id={id} className="visually-hidden">
        {check.label}
      </span>
      <input
        type="checkbox"
        className={checkbox.box}
        checked={check.checked}
        aria-labelledby={`${id} ${titleId}`}
        onChange={(event) => check.onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
