/** The table of the board seen from above: who sits, how many seats are empty, and whether residents know them. */

import type { Board, Member } from "../../domain/board/board.ts";
import type { DutyState } from "../../domain/year/year.ts";
import { classNames } from "../../ui/class-names.ts";
import { namesOf } from "./member-words.ts";
import styles from "./table-top.module.css";
import { texts } from "./texts.ts";

/** More names than this are counted, and not told. */
const MOST_NAMES = 3;
/** With more chairs at one side there is no room for letters on them. */
const MOST_LETTERS = 5;

interface TableTopProps {
  readonly board: Board;
  /** The verslagen of this year that are to be public. */
  readonly minutes: DutyState | undefined;
}

export function TableTop({ board: { members, offices }, minutes }: TableTopProps) {
  const free = offices.reduce((sum, office) => sum + office.free, 0);
  const words = texts.table;
  const unknown = members.filter(({ person }) => !isIntroduced(person));
  const mayNames = unknown.length > 0 && unknown.length < members.length && unknown.length <= MOST_NAMES;
  const chairs: string[] = [
    ...members.map(({ person }) => initials(person.name)),
    ...Array<string>(free).fill(""),
  ];
  const half = Math.ceil(chairs.length / 2);
  return (
    <div className={styles.table}>
      <Chairs chairs={chairs.slice(0, half)} />
      <div className={styles.wood}>
        <p className={styles.count}>{words.seated(members.length)}</p>
        <p>{free === 0 ? words.full : words.free(free)}</p>
        {members.length > 0 && (
          <p>
            {words.introduced(members.length - unknown.length, members.length)}{" "}
            {mayNames && words.notIntroduced(namesOf(unknown))}
          </p>
        )}
        {minutes?.kind === "minutes" && <Minutes {...minutes} />}
      </div>
      <Chairs chairs={chairs.slice(half)} isBelow />
    </div>
  );
}

function Minutes({
  published,
  waiting,
}: {
  readonly published: readonly unknown[];
  readonly waiting: readonly unknown[];
}) {
  const all = published.length + waiting.length;
  return all > 0 && <p>{texts.table.minutes(published.length, all)}</p>;
}

interface ChairsProps {
  /** Letters on a taken chair; "" is a free one. */
  readonly chairs: readonly string[];
  readonly isBelow?: boolean;
}

/** One side of the table: so many of the chairs are taken. Decoration too. */
export function TableEdge({ taken, of }: { readonly taken: number; readonly of: number }) {
  return (
    <div className={styles.side}>
      <Chairs chairs={Array.from({ length: of }, (_, seat) => (seat < taken ? "·" : ""))} />
      <div className={styles.edge} />
    </div>
  );
}

/** Decoration: the words on the table say the same. */
function Chairs({ chairs, isBelow = false }: ChairsProps) {
  const hasLetters = chairs.length <= MOST_LETTERS;
  return (
    <div className={classNames(styles.chairs, isBelow && styles.below)} aria-hidden="true">
      {chairs.map((letters, index) => (
        <span key={`${index} ${letters}`} className={classNames(styles.chair, letters === "" && styles.free)}>
          {hasLetters && letters !== "·" && letters}
        </span>
      ))}
    </div>
  );
}

const isIntroduced = ({ introducedMeetingId, introducedOn }: Member["person"]): boolean =>
  introducedMeetingId !== "" || introducedOn !== "";

/** "Fatima" → "F", "Jan de Boer" → "JB"; never "", for that is a free chair. */
function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap((word) => /^\p{Lu}\p{M}*/u.exec(word)?.[0] ?? []);
  return [letters[0], ...letters.slice(1).slice(-1)].join("") || "·";
}
