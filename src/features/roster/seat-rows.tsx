/** Who steps down in one year: rows on a phone, a table where there is room for one. */

import { Armchair, CalendarX, CircleHelp, Flag, type LucideIcon, Repeat, UserRound } from "lucide-react";
import { Link } from "react-aria-components";
import {
  againWords,
  functieOf,
  nameOf,
  overWords,
  vacancyWords,
} from "../../documents/roster/roster-words.ts";
import type { Member, OfficeState } from "../../domain/board/board.ts";
import type { Again, Seat, Statutes } from "../../domain/board/step-down.ts";
import { againOf } from "../../domain/board/used-up.ts";
import { capital } from "../../press/calendar-words.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { List } from "../../ui/list.tsx";
import { ListRow } from "../../ui/list-row.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useMediaQuery } from "../../ui/use-media-query.ts";
import styles from "./roster.module.css";
import { texts } from "./texts.ts";

type SeatRowsProps = {
  readonly title: string;
  readonly seats: readonly Seat[];
  readonly statutes: Statutes;
  readonly today: string;
};

export function SeatRows(props: SeatRowsProps) {
  const hasRoom = useMediaQuery("(min-width: 56.25em)");
  return hasRoom ? <SeatTable {...props} /> : <SeatList {...props} />;
}

function SeatList({ title, seats, statutes, today }: SeatRowsProps) {
  return (
    <List aria-label={title}>
      {seats.map((seat) => (
        <ListRow
          key={seat.id}
          title={nameOf(seat)}
          href={hrefOf(seat.member)}
          meta={
            <>
              <span className={styles.line}>{[capital(functieOf(seat)), termOf(seat)].join(", ")}</span>
              <span className={styles.line}>{dayOf(seat)}</span>
              <span className={styles.line}>{overWords(seat, statutes, today)}</span>
            </>
          }
          tag={<AgainTag seat={seat} again={againOf(seat, statutes, today)} />}
        />
      ))}
    </List>
  );
}

function SeatTable({ title, seats, statutes, today }: SeatRowsProps) {
  const { columns } = texts;
  const [first] = seats;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.functie}</th>
          <th scope="col">{first && dayTitleOf(first)}</th>
          <th scope="col">{columns.term}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={seat.id}>
            <th scope="row">
              <Link href={hrefOf(seat.member)} className={styles.name ?? ""}>
                {nameOf(seat)}
              </Link>
            </th>
            <td>{capital(functieOf(seat))}</td>
            <td>{fullDate(seat.until || seat.from) || texts.unsaid}</td>
            <td>
              <span className={styles.line}>{capital(termOf(seat))}</span>
              <span className={styles.line}>{inWords(seat, againOf(seat, statutes, today))}</span>
              <span className={styles.line}>{overWords(seat, statutes, today)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In a table there is no room for a tag; who lapsed stands under a heading that says so. */
const inWords = (seat: Seat, again: Again): string =>
  seat.state === "lapsed" || seat.number === 0 ? "" : againWords(again);

const dayTitleOf = ({ until, state }: Seat): string =>
  until === "" ? texts.columns.since : state === "lapsed" ? texts.columns.ended : texts.columns.until;

/** On the board, and nobody said since when. */
export function UnsaidRows({
  members,
  title,
}: {
  readonly members: readonly Member[];
  readonly title: string;
}) {
  return (
    <List aria-label={title}>
      {members.map((member) => (
        <ListRow
          key={member.person.id}
          title={member.person.name}
          href={hrefOf(member)}
          meta={capital(member.person.functie)}
          tag={<Tag icon={CircleHelp}>{texts.unsaid}</Tag>}
        />
      ))}
    </List>
  );
}

/** Empty seats, and the way to fill them. */
export function VacantRows({ offices }: { readonly offices: readonly OfficeState[] }) {
  return (
    <List aria-label={texts.vacant}>
      {offices.map((office) => (
        <ListRow
          key={office.id}
          icon={Armchair}
          title={vacancyWords(office)}
          href={`/bestuur/vacature/${office.id}`}
        />
      ))}
    </List>
  );
}

const hrefOf = ({ person }: Member): string => `/bestuur/lid/${person.id}`;

/** "2e termijn", "1e termijn, begint op 1 januari 2027". */
function termOf(seat: Seat): string {
  const which = seat.number === 0 ? texts.interim.toLowerCase() : texts.nth(seat.number);
  return seat.state === "coming" ? `${which}, ${texts.starts(fullDate(seat.from))}` : which;
}

function dayOf({ state, until, from }: Seat): string {
  if (until === "") return from === "" ? texts.unsaid : texts.since(fullDate(from));
  return state === "lapsed" ? texts.endedOn(fullDate(until)) : texts.until(fullDate(until));
}

const icons: Record<Exclude<Again, "unsaid">, LucideIcon> = { yes: Repeat, last: Flag, interim: UserRound };

function AgainTag({ seat, again }: { readonly seat: Seat; readonly again: Again }) {
  if (seat.state === "lapsed")
    return (
      <Tag icon={CalendarX} tone="red">
        {texts.lapsed}
      </Tag>
    );
  if (again === "unsaid") return null;
  return (
    <Tag icon={icons[again]} tone={again === "last" ? "blue" : "neutral"}>
      {againWords(again)}
    </Tag>
  );
}
