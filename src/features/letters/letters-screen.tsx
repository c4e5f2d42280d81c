/** Stukken: what came in and what went out, by year. */

import { FilePlus2, Inbox, Send } from "lucide-react";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { findLetters, lettersByYear } from "../../domain/letters.ts";
import { partyName } from "../../domain/party.ts";
import { type Letter, type LetterDirection, letters } from "../../domain/tables/outside.ts";
import type { Person } from "../../domain/tables/people.ts";
import { clip } from "../../kernel/clip.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { directionOf } from "./letter-fields.tsx";
import styles from "./letters.module.css";
import { texts } from "./texts.ts";

/** In the address: `soort=in` or `soort=uit`. */
const DIRECTIONS: Readonly<Record<string, LetterDirection>> = { in: "in", uit: "out" };

/** `/stukken`, with `?soort=` for one direction and `?zoek=` for what is looked for. */
export function LettersScreen() {
  const read = useLive(async (reader) => ({
    letters: await reader.all(letters),
    people: await readPeople(reader),
  }));
  const [params, setParams] = useSearchParams();
  // The address follows what is typed: a field that waits for it would lose its caret.
  const [query, setQuery] = useState(params.get("zoek") ?? "");
  const direction = DIRECTIONS[params.get("soort") ?? ""] ?? "";
  const show = (zoek: string, to: LetterDirection | "") => {
    setQuery(zoek);
    const soort = Object.keys(DIRECTIONS).find((each) => DIRECTIONS[each] === to);
    setParams({ ...(soort && { soort }), ...(zoek && { zoek }) }, { replace: true });
  };
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      back={{ href: "/meer", label: texts.more }}
      action={
        <LinkButton
          href={direction === "out" ? "/stukken/nieuw?soort=uit" : "/stukken/nieuw"}
          variant="primary"
          size="live"
          icon={FilePlus2}
        >
          {texts.add}
        </LinkButton>
      }
    >
      {read?.letters.length === 0 && <EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>}
      {read && read.letters.length > 0 && (
        <>
          <SegmentedControl
            label={texts.which}
            value={direction === "" ? "all" : direction}
            options={[
              { value: "all", label: texts.both },
              { value: "in", label: texts.direction.in },
              { value: "out", label: texts.direction.out },
            ]}
            onChange={(to) => show(query, to === "all" ? "" : to)}
          />
          <SearchField
            label={texts.search}
            description={texts.searchExample}
            value={query}
            onChange={(zoek) => show(zoek, direction)}
          />
          <Years {...read} query={query} direction={direction} />
        </>
      )}
    </Page>
  );
}

type YearsProps = {
  readonly letters: readonly Letter[];
  readonly people: ReadonlyMap<string, Person>;
  readonly query: string;
  readonly direction: LetterDirection | "";
};

function Years({ letters: all, people, query, direction }: YearsProps) {
  const today = useStore().today();
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => findLetters(all, { query: wanted, direction }, (letter) => partyName(people, letter)),
    [all, people, wanted, direction],
  );
  return (
    <>
      <p role="status" className={wanted === "" ? "visually-hidden" : styles.quiet}>
        {wanted !== "" && found.length > 0 && texts.found(found.length)}
      </p>
      {found.length === 0 && <EmptyState title={texts.notFound}>{texts.notFoundLead}</EmptyState>}
      {lettersByYear(found).map(({ year, letters: list }) => (
        <Section key={year} title={year || texts.noYear} count={list.length}>
          <PagedList items={list} aria-label={year || texts.noYear}>
            {(letter) => (
              <LetterRow key={letter.id} letter={letter} party={partyName(people, letter)} today={today} />
            )}
          </PagedList>
        </Section>
      ))}
    </>
  );
}

type LetterRowProps = { readonly letter: Letter; readonly party: string; readonly today: string };

const LetterRow = memo(function LetterRow({ letter, party, today }: LetterRowProps) {
  const direction = directionOf(letter);
  return (
    <ListRow
      icon={direction === "in" ? Inbox : Send}
      title={clip(letter.subject, 240) || texts.noSubject}
      href={`/stukken/${letter.id}`}
      meta={
        <>
          <span className={styles.line}>{texts.line[direction](party)}</span>
          <span className={styles.line}>{shortDate(letter.on, today)}</span>
        </>
      }
    />
  );
});
