/** What the poster of a meeting looks like, small, before it is made: the same words, from the same model as the PDF. */

import type { Poster } from "../../documents/poster/poster.ts";
import styles from "./poster-picture.module.css";

/** Decoration for who cannot see it: day, time, place and subjects stand in the text of the invitation as well. */
export function PosterPicture({ poster }: { readonly poster: Poster }) {
  const { organisation, title, welcome, particulars, list, strip } = poster;
  return (
    <div className={styles.poster} aria-hidden="true" lang="nl">
      <div className={styles.head}>
        <span className={styles.organisation}>{organisation}</span>
        <span className={styles.title}>{title}</span>
        <span>{welcome}</span>
      </div>
      <div className={styles.middle}>
        <Table lines={poster.table} />
        <div className={styles.particulars}>
          {particulars.map(({ text, look }) => (
            <span key={text} className={look === "plain" ? undefined : styles[look]}>
              {text}
            </span>
          ))}
        </div>
      </div>
      <div className={styles.list}>
        {list.items.length > 0 && <span className={styles.heading}>{list.heading}</span>}
        <ul className={styles.items}>
          {list.items.map((item, place) => (
            <li key={`${place} ${item}`}>{item}</li>
          ))}
        </ul>
      </div>
      {strip.length > 0 && <div className={styles.strips} />}
    </div>
  );
}

/** Half the width of the round table. */
const RADIUS = 104;
/** As large as the letters on the widest line of the table may be. */
const MOST = 64;

function Table({ lines }: { readonly lines: Poster["table"] }) {
  const sizes = lines.map(({ text, size }) =>
    Math.min(size, MOST, (RADIUS * 2.4) / Math.max(text.length, 1)),
  );
  const heightOf = (some: readonly number[]) => some.reduce((sum, size) => sum + size * 1.15, 0);
  const footOf = (place: number) => heightOf(sizes.slice(0, place + 1)) - heightOf(sizes) / 2;
  return (
    <svg className={styles.table} viewBox="-175 -175 350 350" focusable="false">
      {[-36, -108, 180, 108].map((angle) => (
        <rect key={angle} className={styles.chair} {...CHAIR} y="-158" transform={`rotate(${angle})`} />
      ))}
      <rect className={styles.free} {...CHAIR} y="-172" transform="rotate(36)" />
      <circle className={styles.top} r={RADIUS} />
      {lines.map(({ text }, place) => {
        const size = sizes[place] ?? 0;
        return (
          <text
            key={text}
            className={styles.onTable}
            y={footOf(place) - size * 0.3}
            style={{ fontSize: size }}
          >
            {text}
          </text>
        );
      })}
    </svg>
  );
}

const CHAIR = { x: -50, width: 100, height: 80, rx: 33 };
