/** The frame round every page: tab bar below on phones, rail on the left from 900 px, status and banners on top. */
import type { LucideIcon } from "lucide-react";
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
  /** The name beside the logo. */
  readonly name: string;
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
export function AppFrame({ name, tabs, rail, children, status, banners, hideTabs = false }: AppFrameProps) {
  const isWide = useMediaQuery("(min-width: 56.25em)");
  return (
    <div className={styles.frame} data-bar={!isWide && !hideTabs ? "" : undefined}>
      <a className={styles.skip} href="#inhoud">
        {texts.skipToContent}
      </a>
      {isWide && <Rail name={name} items={rail} status={status} />}
      <div className={styles.column}>
        <header className={styles.top}>
          {banners}
          {!isWide && (
            <div className={styles.strip}>
              <Name>{name}</Name>
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

function Name({ children }: { readonly children: string }) {
  return (
    <span className={styles.name}>
      <Logo />
      <span>{children}</span>
    </span>
  );
}

type RailProps = Pick<AppFrameProps, "name" | "status"> & { readonly items: readonly NavItem[] };

function Rail({ name, status, items }: RailProps) {
  return (
    <nav className={styles.rail} aria-label={texts.mainNavigation}>
      <div className={styles.railHead}>
        <Name>{name}</Name>
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
