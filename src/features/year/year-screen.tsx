/** Jaar: twelve months, what the year asks as tables to fill, and the way to its jaarmap and its plan. */

import {
  CalendarCheck,
  CalendarClock,
  CalendarRange,
  ChevronLeft,
  ChevronRight,
  FolderCheck,
} from "lucide-react";
import { useParams } from "react-router";
import { meetingName } from "../../documents/meeting-name.ts";
import { bookYearOf, parseYearId, yearAfter, yearBefore } from "../../domain/year/book-year.ts";
import type { BookYear } from "../../domain/year/year.ts";
import { type MeetingOfYear, meetingsOfYear, yearMonths } from "../../domain/year/year-months.ts";
import { agreedOn } from "../../domain/year/year-state.ts";
import { shortDate, when } from "../../press/spoken-dates.ts";
import { readYear, type YearFile } from "../../storage/queries/year.ts";
import { useLive, useStore } from "../../storage/store-context.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Page } from "../../ui/page.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { Section } from "../../ui/section.tsx";
import { DutiesOfYear } from "./duties-of-year.tsx";
import { MonthStrip } from "./month-strip.tsx";
import { texts } from "./texts.ts";
import { UnknownYear } from "./unknown-year.tsx";
import styles from "./year.module.css";
import { folderPath, planPath, yearPath } from "./year-links.ts";

/** `/jaar` (the boekjaar of today) and `/jaar/:year`, with `?maand=2026-03` for the month that is open. */
export function YearScreen() {
  const { year = "" } = useParams();
  const id = year === "" ? "" : parseYearId(year);
  return id === undefined ? <UnknownYear /> : <KnownYear id={id} />;
}

function KnownYear({ id }: { readonly id: string }) {
  const today = useStore().today();
  const file = useLive((reader) => readYear(reader, id, today), `${id} ${today}`);
  return file ? <Year file={file} today={today} /> : null;
}

interface YearProps {
  readonly file: YearFile;
  readonly today: string;
}

function Year({ file, today }: YearProps) {
  const { state, meetings } = file;
  const { year } = state;
  const isPast = year.until < today;
  const ofYear = meetingsOfYear(year, meetings, today);
  const isEmpty = isPast && ofYear.length === 0 && !file.marks.some((mark) => isOf(year, mark));
  const now = bookYearOf(today, file.organisation.bookYearStart);
  return (
    <Page
      wide
      title={texts.title(year.label)}
      back={{ href: "/meer", label: texts.back }}
      action={isEmpty ? undefined : <MainAction year={year} today={today} />}
    >
      <YearSteps year={year} now={now} />
      {isEmpty ? (
        <Nothing year={year} />
      ) : (
        <>
          <MonthStrip months={yearMonths(state, meetings, today)} today={today} yearId={year.id} />
          <OpenMeetings of={ofYear} today={today} />
          <DutiesOfYear file={file} today={today} isPast={isPast} />
          {!isPast && <Plans file={file} today={today} />}
        </>
      )}
    </Page>
  );
}

const isOf = ({ id }: BookYear, mark: { readonly id: string; readonly on: string }): boolean =>
  mark.on !== "" && mark.id.startsWith(`${id}:`);

/** A year that has begun is proved; one to come is settled with the stadsdeel. */
function MainAction({ year, today }: { readonly year: BookYear; readonly today: string }) {
  return year.from > today ? (
    <LinkButton href={planPath(year)} variant="primary" icon={CalendarCheck}>
      {texts.openPlan}
    </LinkButton>
  ) : (
    <LinkButton href={folderPath(year)} variant="primary" icon={FolderCheck}>
      {texts.folder}
    </LinkButton>
  );
}

function YearSteps({ year, now }: { readonly year: BookYear; readonly now: BookYear }) {
  const [before, after] = [yearBefore(year), yearAfter(year)];
  return (
    <nav aria-label={texts.steps} className={styles.steps}>
      {parseYearId(before.id) && (
        <LinkButton
          href={yearPath(before.id, now.id)}
          variant="quiet"
          icon={ChevronLeft}
          aria-label={texts.before(before.label)}
        >
          {before.label}
        </LinkButton>
      )}
      {parseYearId(after.id) && (
        <LinkButton
          href={yearPath(after.id, now.id)}
          variant="quiet"
          icon={ChevronRight}
          aria-label={texts.after(after.label)}
        >
          {after.label}
        </LinkButton>
      )}
    </nav>
  );
}

function Nothing({ year }: { readonly year: BookYear }) {
  return (
    <EmptyState
      title={texts.nothing.title(year.label)}
      action={
        <LinkButton href="/vergaderingen/nieuw?vroeger=ja" icon={CalendarCheck}>
          {texts.nothing.action}
        </LinkButton>
      }
    >
      {texts.nothing.lead}
    </EmptyState>
  );
}

const MOST_OPEN = 3;

/** Their day has passed and nothing was noted: they may have been held all the same. */
function OpenMeetings({ of, today }: { readonly of: readonly MeetingOfYear[]; readonly today: string }) {
  const open = of.filter(({ place }) => place === "open");
  if (open.length === 0) return null;
  return (
    <Section title={texts.open.title} count={open.length}>
      <p className={styles.quiet}>{texts.open.lead}</p>
      <PagedList items={open} step={MOST_OPEN} aria-label={texts.open.title}>
        {({ meeting }) => (
          <ListRow
            key={meeting.id}
            icon={CalendarClock}
            title={meetingName(meeting)}
            meta={when(meeting.date, meeting.start, today)}
            href={`/vergaderingen/${meeting.id}`}
          />
        )}
      </PagedList>
    </Section>
  );
}

/** The plan of the next year to settle, and that of this one to share. */
function Plans({ file: { state, meetings, norms, marks }, today }: YearProps) {
  const { year } = state;
  const next = yearAfter(year);
  const line = (of: BookYear): string => {
    const on = agreedOn(of, norms, marks);
    if (on !== "") return texts.next.agreed(shortDate(on, today));
    return texts.next.line(
      meetingsOfYear(of, meetings, today).filter(({ place }) => place !== "open").length,
    );
  };
  return (
    <Section title={texts.next.title}>
      <List aria-label={texts.next.title}>
        {(year.from <= today ? [next, year] : [year]).map((of) => (
          <ListRow
            key={of.id}
            icon={CalendarRange}
            title={texts.next.row(of.label)}
            meta={line(of)}
            href={planPath(of)}
          />
        ))}
      </List>
    </Section>
  );
}
