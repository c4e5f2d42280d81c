/** A duty as tables to fill: everyone sat down, laid, or free to take. */

import { CalendarCheck, CalendarDays } from "lucide-react";
import { meetingName } from "../../documents/meeting-name.ts";
import { phaseOf } from "../../domain/meeting-state.ts";
import type { Meeting } from "../../domain/tables/meetings.ts";
import type { DutyState, DutyTable } from "../../domain/year/year.ts";
import { dayShort, shortDate } from "../../press/spoken-dates.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { PagedList } from "../../ui/paged-list.tsx";
import { TableTile } from "../../ui/table-tile.tsx";
import { shownTables } from "./shown-tables.ts";
import { texts } from "./texts.ts";
import styles from "./year.module.css";
import { dutyPath, newMeetingPath, pastMeetingPath } from "./year-links.ts";

export interface YearAround {
  readonly yearId: string;
  readonly today: string;
  /** The year is over: what is free was not held, or not noted. */
  readonly isPast: boolean;
}

interface DutyTablesProps extends YearAround {
  readonly duty: DutyState;
  /** A day to propose for each free table; none in the year that is going on. */
  readonly proposed: readonly string[];
}

export function DutyTables(props: DutyTablesProps) {
  const { duty } = props;
  switch (duty.kind) {
    case "meetings":
      return <MeetingTables {...props} tables={duty.tables} plans={duty.plans} />;
    case "minutes":
      return <MinutesTables {...props} published={duty.published} waiting={duty.waiting} />;
    default:
      return <MarkTable {...props} duty={duty} />;
  }
}

type MeetingTablesProps = Omit<DutyTablesProps, "duty"> & {
  readonly tables: readonly DutyTable[];
  readonly plans: string;
};

function MeetingTables({ tables, plans, proposed, today, isPast }: MeetingTablesProps) {
  const { shown, hiddenMeetings, hiddenFree } = shownTables(tables);
  const all = tables.flatMap((table) => (table.state === "free" ? [] : [table.meeting]));
  const free = shown.filter(({ state }) => state === "free");
  return (
    <>
      {shown.length > 0 && (
        <div className={styles.tables}>
          {shown.map(
            (table) =>
              table.state !== "free" && <MeetingTile key={table.meeting.id} table={table} today={today} />,
          )}
          {free.map((_table, place) => (
            <TableTile
              key={`free ${place}`}
              href={isPast ? pastMeetingPath(plans) : newMeetingPath(plans, proposed[place])}
              state="free"
              title={texts.tile.free}
              line={isPast ? texts.tile.fillIn : texts.tile.plan}
            />
          ))}
        </div>
      )}
      {hiddenFree > 0 && <p className={styles.quiet}>{texts.duties.more(hiddenFree)}</p>}
      {hiddenMeetings > 0 && <AllMeetings meetings={all} today={today} />}
    </>
  );
}

function MeetingTile({
  table: { state, meeting },
  today,
}: {
  readonly table: Exclude<DutyTable, { state: "free" }>;
  readonly today: string;
}) {
  const isLive = phaseOf(meeting) === "live";
  return (
    <TableTile
      href={`/vergaderingen/${meeting.id}`}
      state={state === "held" ? "full" : "laid"}
      title={shortDate(meeting.date, today)}
      line={isLive ? texts.tile.live : texts.tile[state]}
    />
  );
}

const MOST_MINUTES = 4;

type MinutesTablesProps = Pick<DutyTablesProps, "today"> & {
  readonly published: readonly Meeting[];
  readonly waiting: readonly Meeting[];
};

/** What still waits stands first: a tap leads to where it is made public. */
function MinutesTables({ published, waiting, today }: MinutesTablesProps) {
  const waitingShown = waiting.slice(0, MOST_MINUTES);
  const publicShown = published.slice(Math.max(0, published.length - (MOST_MINUTES - waitingShown.length)));
  const hidden = waiting.length + published.length - waitingShown.length - publicShown.length;
  if (waiting.length + published.length === 0) return null;
  const tile = (meeting: Meeting, isPublic: boolean) => (
    <TableTile
      key={meeting.id}
      href={workOut(meeting)}
      state={isPublic ? "full" : "laid"}
      title={shortDate(meeting.date, today)}
      line={isPublic ? texts.tile.public : texts.tile.notYet}
    />
  );
  return (
    <>
      <div className={styles.tables}>
        {waitingShown.map((meeting) => tile(meeting, false))}
        {publicShown.map((meeting) => tile(meeting, true))}
      </div>
      {hidden > 0 && (
        <AllMeetings meetings={[...waiting, ...published]} waiting={waiting} today={today} to={workOut} />
      )}
    </>
  );
}

const workOut = ({ id }: Meeting): string => `/vergaderingen/${id}/uitwerken`;

type MarkTableProps = DutyTablesProps & { readonly duty: Extract<DutyState, { kind: "mark" }> };

function MarkTable({ duty, yearId, today }: MarkTableProps) {
  const isLookedAt = duty.basis.kind === "legal" && duty.basis.id === "deputyRule";
  const on = duty.mark?.on ?? "";
  return (
    <div className={styles.tables}>
      <TableTile
        href={dutyPath(yearId, duty.id)}
        state={on === "" ? "free" : "full"}
        title={on === "" ? texts.tile.free : shortDate(on, today)}
        line={on === "" ? (isLookedAt ? texts.tile.look : texts.tile.note) : texts.tile.done}
      />
    </div>
  );
}

interface AllMeetingsProps {
  readonly meetings: readonly Meeting[];
  readonly today: string;
  /** Of verslagen: which are not public. */
  readonly waiting?: readonly Meeting[];
  readonly to?: (meeting: Meeting) => string;
}

/** All of them by name, behind one line. */
function AllMeetings({
  meetings,
  today,
  waiting,
  to = ({ id }) => `/vergaderingen/${id}`,
}: AllMeetingsProps) {
  const state = (meeting: Meeting): string =>
    waiting ? (waiting.includes(meeting) ? texts.tile.notPublic : texts.tile.public) : "";
  const label = texts.duties.all(meetings.length);
  return (
    <Disclosure label={label}>
      <PagedList items={meetings} step={20} aria-label={label}>
        {(meeting) => (
          <ListRow
            key={meeting.id}
            icon={phaseOf(meeting) === "closed" ? CalendarCheck : CalendarDays}
            title={meetingName(meeting)}
            meta={[dayShort(meeting.date, today), state(meeting)].filter((part) => part !== "").join(" · ")}
            href={to(meeting)}
          />
        )}
      </PagedList>
    </Disclosure>
  );
}
