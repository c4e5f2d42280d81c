/** The frame round every page: tab bar below on phones, rail on the left from 900 px, status and banners on top. */
import { ChevronDown, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-aria-components";
import styles from "./app-frame.module.css";
import { Icon } from "./icon.tsx";
import { Logo } from "./logo.tsx";
import { texts } from "./texts.ts";
import { useMediaQuery } from "./use-media-query.ts";

/** One place to go. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly current: boolean;
}

interface AppFrameProps {
  /** The name beside the logo, and where it leads. */
  readonly name: string;
  readonly nameLink?: { readonly href: string; readonly label: string } | undefined;
  /** The four tabs on a phone. */
  readonly tabs: readonly NavItem[];
  /** All places, for the rail on a wide screen. */
  readonly rail: readonly NavItem[];
  readonly children: ReactNode;
  /** A StatusLine. */
  readonly status?: ReactNode;
  /** Banners, across the top. */
  readonly banners?: ReactNode;
  /** Leaves out the tab bar, where a page has a bar of its own. */
  readonly hideTabs?: boolean | undefined;
}

/** Skip link, navigation, status line, banners and the main landmark `#inhoud`. */
export function AppFrame(props: AppFrameProps) {
  const { name, nameLink, tabs, rail, children, status, banners, hideTabs = false } = props;
  const isWide = useMediaQuery("(min-width: 56.25em)");
  return (
    <div className={styles.frame} data-bar={!isWide && !hideTabs ? "" : undefined}>
      <a className={styles.skip} href="#inhoud">
        {texts.skipToContent}
      </a>
      {isWide && <Rail name={name} nameLink={nameLink} items={rail} status={status} />}
      <div className={styles.column}>
        <header className={styles.top}>
          {banners}
          {!isWide && (
            <div className={styles.strip}>
              <Name name={name} nameLink={nameLink} />
              {status}
            </div>
          )}
        </header>
        <main id="inhoud" tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      {!isWide && !hideTabs && <TabBar items={tabs} />}
    </div>
  );
}

function Name({ name, nameLink }: Pick<AppFrameProps, "name" | "nameLink">) {
  const words = (
    <>
      <Logo />
      <span>{name}</span>
    </>
  );
  if (!nameLink) return <span className={styles.name}>{words}</span>;
  return (
    <Link href={nameLink.href} aria-label={nameLink.label} className={styles.name ?? ""}>
      {words}
      <Icon icon={ChevronDown} className={styles.more} />
    </Link>
  );
}

type RailProps = Pick<AppFrameProps, "name" | "nameLink" | "status"> & { readonly items: readonly NavItem[] };

function Rail({ name, nameLink, status, items }: RailProps) {
  return (
    <nav className={styles.rail} aria-label={texts.mainNavigation}>
      <div className={styles.railHead}>
        <Name name={name} nameLink={nameLink} />
        {status}
      </div>
      <ul className={styles.railList}>
        {items.map((item) => (
          <li key={item.href}>
            <NavLink item={item} className={styles.railLink} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabBar({ items }: { readonly items: readonly NavItem[] }) {
  return (
    <nav className={styles.tabBar} aria-label={texts.mainNavigation}>
      <ul className={styles.tabs}>
        {items.map((item) => (
          <li key={item.href} className={styles.tabItem}>
            <NavLink item={item} className={styles.tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NavLink({ item, className }: { readonly item: NavItem; readonly className: string | undefined }) {
  return (
    <Link
      href={item.href}
      className={className ?? ""}
      {...(item.current && { "aria-current": "page" as const })}
    >
      <span className={styles.glyph}>
        <Icon icon={item.icon} />
      </span>
      <span>{item.label}</span>
    </Link>
  );
}
