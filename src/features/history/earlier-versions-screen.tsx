/** Eerdere versies: what the fields of one record said before, who wrote that, and the way back. */

import { RotateCcw, Trash2 } from "lucide-react";
import { useParams } from "react-router";
import { clip } from "../../kernel/clip.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { showToast } from "../../ui/toasts.ts";
import { putVersionBack } from "./commands.ts";
import styles from "./history.module.css";
import { readVersions, type Version, type Versions } from "./read-versions.ts";
import { texts } from "./texts.ts";
import { originWords, valueWords } from "./version-words.ts";

/** More of a text is shown once it is back in its place. */
const LONGEST = 2000;

/** `/eerdere-versies/:table/:id`. */
export function EarlierVersionsScreen() {
  const { table = "", id = "" } = useParams();
  const store = useStore();
  const found = useLive(
    async (reader) => ({ versions: await readVersions(reader, store.node, table, id) }),
    `${table}/${id}`,
  );
  if (!found) return <Page title={texts.title}>{null}</Page>;
  const { versions } = found;
  if (!versions) return <Gone />;
  return (
    <Page title={texts.title} lead={versions.name} back={{ href: versions.backHref, label: texts.back }}>
      {versions.list.length === 0 ? (
        <EmptyState title={texts.empty.title}>{texts.empty.sentence}</EmptyState>
      ) : (
        <VersionList versions={versions} />
      )}
    </Page>
  );
}

function VersionList({ versions }: { readonly versions: Versions }) {
  const isAllFixed = versions.list.every((version) => version.isFixed);
  return (
    <>
      <p className={styles.lead}>{isAllFixed ? texts.fixedLead : texts.lead}</p>
      <PagedList items={versions.list} step={50} aria-label={texts.title}>
        {(version) => (
          <VersionRow key={`${version.id}:${version.key}`} version={version} people={versions.people} />
        )}
      </PagedList>
    </>
  );
}

type VersionRowProps = { readonly version: Version; readonly people: Versions["people"] };

function VersionRow({ version, people }: VersionRowProps) {
  const store = useStore();
  return (
    <li className={styles.version}>
      <h2 className={styles.field}>{version.label}</h2>
      <p className={styles.value} dir="auto">
        {shortened(valueWords(version.field, version.value, people))}
      </p>
      <p className={styles.origin}>{originWords(version, store.today())}</p>
      {version.isFixed ? (
        <p className={styles.origin}>{texts.fixed}</p>
      ) : (
        <div>
          <Button
            writes
            icon={RotateCcw}
            aria-label={texts.putBackNamed(version.label)}
            onPress={() => void putBackNow(store, version)}
          >
            {texts.putBack}
          </Button>
        </div>
      )}
    </li>
  );
}

/** With its own lines, unless it is far too long. */
const shortened = (words: string): string => (words.length > LONGEST ? clip(words, LONGEST) : words);

async function putBackNow(store: ReturnType<typeof useStore>, version: Version): Promise<void> {
  const undo = await putVersionBack(store, version);
  // The frame says what is the matter; what stood here stays.
  if (undo) showToast({ text: texts.isBack(version.label), undo });
}

function Gone() {
  return (
    <Page title={texts.title}>
      <Card>
        <EmptyState
          title={texts.gone}
          action={
            <LinkButton href="/instellingen/prullenbak" icon={Trash2}>
              {texts.toBin}
            </LinkButton>
          }
        >
          {texts.goneSentence}
        </EmptyState>
      </Card>
    </Page>
  );
}
