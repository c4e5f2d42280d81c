/** The register of decisions over all meetings. */

import { CalendarClock, ThumbsDown } from "lucide-react";
import { memo, useCallback, useDeferredValue, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { byYear, findDecisions } from "../../domain/decision-register.ts";
import { outcomeOf } from "../../domain/vote.ts";
import { shortDate } from "../../press/spoken-dates.ts";
import { readPeople } from "../../storage/queries/meeting-file.ts";
import { type Entry, readEntries } from "../../storage/queries/register.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { Section } from "../../ui/section.tsx";
import { openSheet } from "../../ui/sheets.ts";
import { Tag } from "../../ui/tag.tsx";
import { DecisionSheet, SHEET } from "./decision-sheet.tsx";
import { originOf, titleOf, voteOf } from "./decision-words.ts";
import styles from "./decisions.module.css";
import { texts } from "./texts.ts";

/** `/besluiten`, with `?zoek=` for what is looked for. */
export function DecisionsScreen() {
  const register = useLive(async (reader) => ({
    entries: (await readEntries(reader, "decision")).filter(isShown),
    people: await readPeople(reader),
  }));
  const [params, setParams] = useSearchParams();
  // The address follows what is typed: a field that waits for it would lose its caret.
  const [query, setQuery] = useState(params.get("zoek") ?? "");
  const search = (zoek: string) => {
    setQuery(zoek);
    setParams(zoek === "" ? {} : { zoek }, { replace: true });
  };
  const [chosenId, setChosen] = useState("");
  const open = useCallback((id: string) => {
    setChosen(id);
    openSheet(SHEET);
  }, []);
  const chosen = register?.entries.find((entry) => entry.block.id === chosenId);
  return (
    <Page title={texts.title} back={{ href: "/meer", label: texts.back }}>
      {register?.entries.length === 0 && <EmptyState title={texts.empty}>{texts.emptyLead}</EmptyState>}
      {register && register.entries.length > 0 && (
        <>
          <SearchField
            label={texts.search}
            description={texts.searchExample}
            value={query}
            onChange={search}
          />
          <Years entries={register.entries} query={query} onOpen={open} />
        </>
      )}
      {register && <DecisionSheet entry={chosen} people={register.people} />}
    </Page>
  );
}

/** A decision that was begun and left without a word has no place in the register. */
const isShown = (entry: Entry): boolean => entry.text.trim() !== "" || entry.number !== "";

type YearsProps = {
  readonly entries: readonly Entry[];
  readonly query: string;
  readonly onOpen: (id: string) => void;
};

function Years({ entries, query, onOpen }: YearsProps) {
  const today = useStore().today();
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => findDecisions(entries, wanted, (entry) => originOf(entry, "")),
    [entries, wanted],
  );
  const years = useMemo(() => byYear(found), [found]);
  return (
    <>
      <p role="status" className={wanted === "" ? "visually-hidden" : styles.quiet}>
        {wanted !== "" && found.length > 0 && texts.found(found.length)}
      </p>
      {found.length === 0 && <EmptyState title={texts.notFound}>{texts.notFoundLead}</EmptyState>}
      {years.map(({ year, lines }) => (
        <Section key={year} title={year || texts.noYear} count={lines.length}>
          <PagedList items={lines} aria-label={year || texts.noYear}>
            {(entry) => <DecisionRow key={entry.block.id} entry={entry} today={today} onOpen={onOpen} />}
          </PagedList>
        </Section>
      ))}
    </>
  );
}

type DecisionRowProps = {
  readonly entry: Entry;
  readonly today: string;
  readonly onOpen: (id: string) => void;
};

const DecisionRow = memo(function DecisionRow({ entry, today, onOpen }: DecisionRowProps) {
  const { block, number } = entry;
  const isRejected = block.vote !== null && outcomeOf(block.vote) === "rejected";
  return (
    <ListRow
      title={titleOf(entry)}
      onPress={() => onOpen(block.id)}
      meta={
        <>
          <span className={styles.line}>
            {[number || texts.noNumber, originOf(entry, today)].filter((part) => part !== "").join(" · ")}
          </span>
          {!isRejected && <span className={styles.line}>{voteOf(entry)}</span>}
        </>
      }
      tag={<Tags entry={entry} today={today} isRejected={isRejected} />}
    />
  );
});

function Tags({
  entry,
  today,
  isRejected,
}: Omit<DecisionRowProps, "onOpen"> & { readonly isRejected: boolean }) {
  const { reviewOn } = entry.block;
  if (!isRejected && reviewOn === "") return null;
  const isReached = reviewOn !== "" && reviewOn <= today;
  const words = isReached ? texts.reviewDue : texts.reviewOn;
  return (
    <>
      {isRejected && <Tag icon={ThumbsDown}>{voteOf(entry)}</Tag>}
      {reviewOn !== "" && (
        <Tag icon={CalendarClock} tone={isReached ? "yellow" : "neutral"}>
          {words(shortDate(reviewOn, today))}
        </Tag>
      )}
    </>
  );
}
