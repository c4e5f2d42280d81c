/** "Regels en richtlijnen": the norms in force, by whose doing they are, and which set of them counts. */

import { CircleSlash, FileJson2, PencilLine, Plus, UserPen } from "lucide-react";
import { adaptedLines, normTitle, sourceWords, weightWords } from "../../documents/board/board-words.ts";
import type { NormInForce } from "../../domain/norms/norms-in-force.ts";
import { normSets } from "../../domain/tables/norms.ts";
import { readNorms } from "../../storage/queries/norms.ts";
import { useLive } from "../../storage/store-context.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { Tag } from "../../ui/tag.tsx";
import { amountWords, fullSource } from "./norm-words.ts";
import styles from "./norms.module.css";
import { SetsSection } from "./sets-section.tsx";
import { texts } from "./texts.ts";

const NEW = "/instellingen/afspraken/nieuw";
const pathOf = ({ id }: NormInForce): string => `/instellingen/afspraken/${encodeURIComponent(id)}`;

/** `/instellingen/afspraken`. */
export function NormsScreen() {
  const read = useLive(async (reader) => ({
    inForce: await readNorms(reader),
    sets: await reader.all(normSets),
  }));
  const norms = read?.inForce.norms ?? [];
  const own = norms.filter((norm) => norm.for === "organisation");
  const together = norms.filter((norm) => norm.for === "together");
  // Also whose doing a newer version of the app may know: what is not ours is never counted.
  const others = norms.filter((norm) => !own.includes(norm) && !together.includes(norm));
  return (
    <Page
      title={texts.title}
      lead={read && texts.lead(read.inForce.set.name)}
      back={{ href: "/instellingen", label: texts.back }}
      action={
        <LinkButton variant="primary" icon={Plus} href={NEW}>
          {texts.add}
        </LinkButton>
      }
    >
      {read && (
        <>
          <Norms title={texts.own} norms={own} />
          <Norms title={texts.together} norms={together} />
          {others.length > 0 && (
            <Section title={texts.others}>
              <p className={styles.quiet}>{texts.othersLead}</p>
              <List aria-label={texts.others}>
                {others.map((norm) => (
                  <ListRow
                    key={norm.id}
                    title={normTitle(norm)}
                    meta={<About norm={norm} isAll />}
                    tag={<Tags norm={norm} />}
                    // What others do is only to be read, unless it was written down here.
                    {...(norm.isAdded && { href: pathOf(norm) })}
                  />
                ))}
              </List>
            </Section>
          )}
          <SetsSection chosenId={read.inForce.set.id} stored={read.sets} />
          <List>
            <ListRow
              icon={FileJson2}
              title={texts.sets.more}
              meta={texts.sets.moreLine}
              href="/instellingen/uitwisselen"
            />
          </List>
        </>
      )}
    </Page>
  );
}

interface NormsProps {
  readonly title: string;
  readonly norms: readonly NormInForce[];
}

function Norms({ title, norms }: NormsProps) {
  if (norms.length === 0) return null;
  return (
    <Section title={title}>
      <List aria-label={title}>
        {norms.map((norm) => (
          <ListRow
            key={norm.id}
            title={normTitle(norm)}
            meta={<About norm={norm} />}
            tag={<Tags norm={norm} />}
            href={pathOf(norm)}
          />
        ))}
      </List>
    </Section>
  );
}

/** "2 keer per jaar · basisregel", and under it where that stands; in full where no screen of its own follows. A tag says what was adapted. */
function About({ norm, isAll = false }: { readonly norm: NormInForce; readonly isAll?: boolean }) {
  const first = [amountWords(norm), weightWords(norm.weight)].filter((part) => part !== "").join(" · ");
  return (
    <>
      <span className={styles.line}>{first}</span>
      {isAll && norm.remark !== "" && <span className={styles.line}>{norm.remark}</span>}
      <span className={styles.line}>{isAll ? fullSource(norm) : sourceWords({ ...norm, own: "" })}</span>
      {isAll &&
        adaptedLines(norm).map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
    </>
  );
}

function Tags({ norm: { isChanged, isOff, isAdded } }: { readonly norm: NormInForce }) {
  if (!isChanged && !isOff && !isAdded) return null;
  return (
    <>
      {isOff && <Tag icon={CircleSlash}>{texts.off}</Tag>}
      {isChanged && <Tag icon={PencilLine}>{texts.changed}</Tag>}
      {isAdded && <Tag icon={UserPen}>{texts.added}</Tag>}
    </>
  );
}
