/** One page: its title, the way back, and the one main action bottom right. */
import { ArrowLeft, Eye } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { useMayWrite } from "./may-write.tsx";
import styles from "./page.module.css";
import { PageHelp } from "./page-help.tsx";
import { useScreenTitle } from "./page-title.ts";
import { texts } from "./texts.ts";

interface PageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly back?: { readonly href: string; readonly label?: string | undefined } | undefined;
  /** A sentence under the title. */
  readonly lead?: ReactNode;
  /** The main action: one Button or LinkButton, variant primary, verb and noun. */
  readonly action?: ReactNode;
  /** What stands beside the content from 900 px, and after it on a phone. */
  readonly aside?: ReactNode;
  /** Lets the content take the whole width, for calendars and tables. */
  readonly wide?: boolean | undefined;
}

/** Such a word would be broken on a phone if it grew along with the other text. */
const hasLongWord = (title: string): boolean => /\S{15}/u.test(title);

/** The frame of a page inside AppFrame, or by itself. */
export function Page({ title, children, back, lead, action, aside, wide = false }: PageProps) {
  useScreenTitle(title);
  const { why } = useMayWrite();
  const heading = (
    <h1 tabIndex={-1} className={classNames(styles.title, hasLongWord(title) && styles.longWord)}>
      {title}
    </h1>
  );
  return (
    <div className={classNames(styles.page, wide && styles.wide, Boolean(aside) && styles.hasAside)}>
      <div className={styles.head}>
        <div className={styles.first}>
          {back ? (
            <Link href={back.href} className={styles.back ?? ""}>
              <Icon icon={ArrowLeft} />
              <span>{back.label ?? texts.back}</span>
            </Link>
          ) : (
            heading
          )}
          <PageHelp />
        </div>
        {back && heading}
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      <div className={styles.body}>
        <div className={styles.content}>{children}</div>
        {aside && <aside className={styles.aside}>{aside}</aside>}
      </div>
      {why !== undefined && (
        <p className={styles.why}>
          <Icon icon={Eye} />
          <span>{why}</span>
        </p>
      )}
      {action && (
        <div className={styles.action}>
          <div className={styles.actionButton}>{action}</div>
        </div>
      )}
    </div>
  );
}
