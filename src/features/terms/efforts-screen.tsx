/** The log of what is done so that others come after: by year, the latest first. */

import { NotebookPen } from "lucide-react";
import { useMemo } from "react";
import type { Effort } from "../../domain/tables/board.ts";
import { readBoard } from "../../storage/queries/board.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { EffortRow } from "./effort-row.tsx";
import { texts } from "./texts.ts";

/** `/bestuur/inspanningen`. */
export function EffortsScreen() {
  const today = useStore().today();
  const file = useLive((reader) => readBoard(reader, today));
  const years = useMemo(() => byYear(file?.efforts ?? []), [file]);
  const words = texts.efforts;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      back={{ href: "/bestuur", label: texts.board }}
      action={
        <LinkButton href="/bestuur/inspanningen/nieuw" variant="primary" size="live" icon={NotebookPen}>
          {words.add}
        </LinkButton>
      }
    >
      {file?.efforts.length === 0 && <EmptyState title={words.empty}>{words.emptyLead}</EmptyState>}
      {file &&
        years.map(([year, list]) => (
          <Section key={year} title={year || words.noYear} count={list.length}>
            <PagedList items={list} aria-label={year || words.noYear}>
              {(effort) => <EffortRow key={effort.id} effort={effort} people={file.people} />}
            </PagedList>
          </Section>
        ))}
    </Page>
  );
}

/** They come in the right order already. */
const byYear = (list: readonly Effort[]): [string, Effort[]][] => [
  ...Map.groupBy(list, ({ on }) => on.slice(0, 4)),
];
