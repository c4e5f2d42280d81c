/** The same as the planks in a table: every term of everyone on the board, their service together, and what is to be said. */

import { Fragment, type ReactNode } from "react";
import { Link } from "react-aria-components";
import { serviceWords, signalWords } from "../../documents/board/board-words.ts";
import type { Board, Member, Sitting } from "../../domain/board/board.ts";
import { fullDate } from "../../press/spoken-dates.ts";
import { classNames } from "../../ui/class-names.ts";
import { officeOf } from "./member-words.ts";
import styles from "./terms-table.module.css";
import { texts } from "./texts.ts";

interface TermsTableProps {
  readonly board: Board;
  readonly today: string;
}

/** Under one another on a phone: roles keep it a table there, which display would take from a real one. */
export function TermsTable({ board: { members, coming, offices }, today }: TermsTableProps) {
  const { columns } = texts;
  return (
    <div className={styles.frame}>
      <div role="table" aria-label={columns.caption} className={styles.table}>
        <div role="row" className={styles.head}>
          {headings().map((title) => (
            <span key={title} role="columnheader">
              {title}
            </span>
          ))}
        </div>
        {[...members, ...coming].map((member) => (
          <MemberRows key={member.person.id} member={member} today={today} />
        ))}
        {offices
          .filter(({ free }) => free > 0)
          .map(({ id, functie, free }) => (
            <Row
              key={id}
              cells={[
                <Link key="to" href={`/bestuur/vacature/${id}`} className={styles.link ?? ""}>
                  {columns.nobody}
                </Link>,
                functie,
                "",
                "",
                "",
                "",
                texts.table.free(free),
              ]}
            />
          ))}
      </div>
    </div>
  );
}

const headings = (): string[] => {
  const { columns } = texts;
  return [
    columns.name,
    columns.office,
    columns.from,
    columns.until,
    columns.number,
    columns.service,
    columns.signals,
  ];
};

/** Which column has sentences in it. */
const SIGNALS = 6;

/** The latest term first, with what is said of the person as a whole; the earlier ones under it. */
function MemberRows({ member, today }: { readonly member: Member; readonly today: string }) {
  const { person, now, sittings, service, signals } = member;
  const earlier = sittings.filter((sitting) => !now.includes(sitting)).reverse();
  const [first, ...rest] = [...now, ...earlier];
  const link = (
    <Link href={`/bestuur/lid/${person.id}`} className={styles.link ?? ""}>
      {person.name}
    </Link>
  );
  const signalLines = signals.map((signal, index) => (
    <Fragment key={`${signal.kind} ${index}`}>
      <span className={classNames(styles.line, signal.kind === "lapsed" && styles.alarm)}>
        {signalWords(signal, today)}
      </span>
    </Fragment>
  ));
  return (
    <>
      <Row
        cells={[
          link,
          ...(first ? termCells(first) : [person.functie, texts.columns.unsaid, "", ""]),
          serviceWords(service),
          signalLines,
        ]}
        isOverdue={signals.some(({ kind }) => kind === "lapsed")}
      />
      {rest.map((sitting) => (
        <Row key={sitting.term.id} cells={[person.name, ...termCells(sitting), "", ""]} isMore />
      ))}
    </>
  );
}

function termCells(sitting: Sitting): string[] {
  const { term, number, endsOn } = sitting;
  const { columns } = texts;
  return [
    officeOf(sitting),
    fullDate(term.from) || columns.unsaid,
    fullDate(endsOn) || columns.open,
    number === 0 ? columns.interim : `${number}`,
  ];
}

interface RowProps {
  readonly cells: readonly ReactNode[];
  /** A further term of the person above. */
  readonly isMore?: boolean;
  readonly isOverdue?: boolean;
}

function Row({ cells, isMore = false, isOverdue = false }: RowProps) {
  const titles = headings();
  return (
    <div role="row" className={classNames(styles.row, isMore && styles.more, isOverdue && styles.overdue)}>
      {cells.map((cell, column) => (
        <span
          key={titles[column]}
          role={column === 0 ? "rowheader" : "cell"}
          className={classNames(
            styles.cell,
            column === SIGNALS && styles.wide,
            isEmpty(cell) && styles.empty,
          )}
          data-title={titles[column]}
          dir="auto"
        >
          {cell}
        </span>
      ))}
    </div>
  );
}

const isEmpty = (cell: ReactNode): boolean => cell === "" || (Array.isArray(cell) && cell.length === 0);
