/** Every belnotitie, the latest first. */

import { PhoneCall } from "lucide-react";
import { useState } from "react";
import { partyName } from "../../domain/party.ts";
import { hasEveryWord } from "../../domain/plain-words.ts";
import { type CallNote, callNotes } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import { when } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import styles from "./call-notes.module.css";
import { texts } from "./texts.ts";

/** `/belnotities`. */
export function CallNotesScreen() {
  const [query, setQuery] = useState("");
  const read = useLive(async (reader) => ({
    notes: await reader.all(callNotes),
    people: await readPeople(reader),
  }));
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/meer", label: texts.more }}
      action={
        <LinkButton href="/belnotities/nieuw" variant="primary" size="live" icon={PhoneCall}>
          {texts.add}
        </LinkButton>
      }
    >
      {read?.notes.length === 0 && <EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>}
      {read && read.notes.length > 0 && (
        <>
          <SearchField
            label={texts.search}
            description={texts.searchExample}
            value={query}
            onChange={setQuery}
          />
          <Found {...read} query={query} />
        </>
      )}
    </Page>
  );
}

type FoundProps = {
  readonly notes: readonly CallNote[];
  readonly people: ReadonlyMap<string, Person>;
  readonly query: string;
};

function Found({ notes, people, query }: FoundProps) {
  const today = useStore().today();
  const isFound = hasEveryWord(query);
  const found = notes
    .filter((note) => isFound(`${partyName(people, note)} ${note.about} ${note.agreed} ${note.phone}`))
    .sort(latestFirst);
  const years = Map.groupBy(found, (note) => note.on.slice(0, 4));
  return (
    <>
      <p role="status" className={query === "" ? "visually-hidden" : styles.quiet}>
        {query !== "" && found.length > 0 && texts.found(found.length)}
      </p>
      {found.length === 0 && <EmptyState title={texts.notFound}>{texts.notFoundLead}</EmptyState>}
      {[...years].map(([year, list]) => (
        <Section key={year} title={year || texts.noYear} count={list.length}>
          <PagedList items={list} step={50} aria-label={year || texts.noYear}>
            {(note) => (
              <ListRow
                key={note.id}
                icon={PhoneCall}
                title={partyName(people, note) || texts.unknown}
                href={`/belnotities/${note.id}`}
                meta={
                  <>
                    <span className={styles.line}>
                      {clip(note.about || note.agreed, 160) || texts.noWords}
                    </span>
                    <span className={styles.line}>{when(note.on, note.at, today)}</span>
                  </>
                }
              />
            )}
          </PagedList>
        </Section>
      ))}
    </>
  );
}

const latestFirst = (a: CallNote, b: CallNote): number =>
  b.on.localeCompare(a.on) || b.at.localeCompare(a.at) || (a.id < b.id ? 1 : -1);
