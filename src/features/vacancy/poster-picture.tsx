/** What the poster looks like, small: decoration, for everything it says stands in the text as well. */

import { texts as words } from "../../documents/vacancy/texts.ts";
import { tableWords } from "../../documents/vacancy/vacancy-poster.ts";
import styles from "./vacancy.module.css";

interface PosterPictureProps {
  readonly functie: string;
  readonly organisation: string;
  readonly free: number;
  readonly hasStrips: boolean;
}

export function PosterPicture({ functie, organisation, free, hasStrips }: PosterPictureProps) {
  const lines = tableWords(free);
  return (
    <div className={styles.poster} aria-hidden="true" lang="nl">
      <div className={styles.head}>
        <span className={styles.organisation}>{organisation}</span>
        <span className={styles.title}>{words.poster.title(functie)}</span>
      </div>
      <div className={styles.middle}>
        <svg className={styles.table} viewBox="-172 -196 560 370" focusable="false">
          {[-36, -108, 180, 108].map((angle) => (
            <rect key={angle} className={styles.chair} {...CHAIR} y="-158" transform={`rotate(${angle})`} />
          ))}
          <rect className={styles.free} {...CHAIR} y="-180" transform="rotate(36)" />
          <circle className={styles.top} r="104" />
          {lines.map((line, index) => (
            <text key={line} className={styles.onTable} {...LINES[index]}>
              {line}
            </text>
          ))}
          <text className={styles.call} x="148" y="-118">
            {words.poster.call}
          </text>
        </svg>
      </div>
      {hasStrips && <div className={styles.strips} />}
    </div>
  );
}

/** Where each line on the table stands: the middle one is the largest. */
const LINES = [
  { y: -28, style: { fontSize: 26 } },
  { y: 20, style: { fontSize: 50 } },
  { y: 54, style: { fontSize: 26 } },
];
const CHAIR = { x: -50, width: 100, height: 80, rx: 33 };
