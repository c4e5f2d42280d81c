/** The first start: three ways to go, each a big card. Stands by itself, without the app's frame. */

import { ArchiveRestore, House, KeyRound, Languages, ScrollText } from "lucide-react";
import type { ReactNode } from "react";
import { type Language, language } from "../../kernel/language.ts";
import { Button } from "../../ui/button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Logo } from "../../ui/logo.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import { ExampleWay, type OpenExample } from "./example-way.tsx";
import { texts } from "./texts.ts";
import { WayCard } from "./way-card.tsx";
import styles from "./welcome.module.css";

interface WelcomeScreenProps {
  /** Keeps the language that was chosen and shows the app in it. */
  readonly onLanguage: (language: Language) => void;
  readonly openExample: OpenExample;
  /** What someone should know before anything else, on some phones. */
  readonly notice?: ReactNode;
  /** Where Back leads, when this phone already has an organisation. */
  readonly backHref?: string | undefined;
}

/** `/welkom`. */
export function WelcomeScreen({ onLanguage, openExample, notice, backHref }: WelcomeScreenProps) {
  const isTall = useMediaQuery("(min-height: 40em)");
  const words = backHref === undefined ? { title: texts.title, lead: texts.promise } : texts.another;
  return (
    <main id="inhoud" tabIndex={-1} className={styles.welcome}>
      <div className={styles.mark}>
        <Logo size={isTall ? "large" : "small"} />
        <OtherLanguage onLanguage={onLanguage} />
      </div>
      <Page
        title={words.title}
        lead={words.lead}
        back={backHref === undefined ? undefined : { href: backHref, label: texts.another.back }}
      >
        {notice}
        <ul className={styles.ways} aria-label={texts.ways}>
          <WayCard
            icon={House}
            title={texts.begin.title}
            line={texts.begin.line}
            href="/welkom/beginnen"
            isFirst
          />
          <WayCard icon={KeyRound} title={texts.code.title} line={texts.code.line} href="/welkom/code" />
          <ExampleWay openExample={openExample} />
        </ul>
        <Section title={texts.otherWays}>
          <List aria-label={texts.otherWays}>
            <ListRow
              icon={ScrollText}
              title={texts.sheet.title}
              meta={texts.sheet.line}
              href="/welkom/noodblad"
            />
            <ListRow
              icon={ArchiveRestore}
              title={texts.backup.title}
              meta={texts.backup.line}
              href="/welkom/reservekopie"
            />
          </List>
        </Section>
      </Page>
    </main>
  );
}

/** One press away for who does not read this language; it says so in the other. */
function OtherLanguage({ onLanguage }: Pick<WelcomeScreenProps, "onLanguage">) {
  const other = language() === "nl" ? "en" : "nl";
  return (
    <Button variant="quiet" icon={Languages} onPress={() => onLanguage(other)}>
      <span lang={other}>{texts.otherLanguage}</span>
    </Button>
  );
}
