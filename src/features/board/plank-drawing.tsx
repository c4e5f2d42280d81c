/** The drawings of the planks: the axis of years, one plank per person, and an empty seat. The words beside them say it all. */

import type { ReactNode } from "react";
import { useId } from "react";
import type { Axis, Plank, PlankPart } from "../../domain/board/planks.ts";
import { classNames } from "../../ui/class-names.ts";
import { Hatch } from "./plank-samples.tsx";
import styles from "./planks.module.css";
import { texts } from "./texts.ts";

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

/** The words of the years, above all planks. */
export function AxisDrawing({ axis }: { readonly axis: Axis }) {
  const anchor = axis.today > 0.8 ? "end" : axis.today < 0.2 ? "start" : "middle";
  return (
    <svg className={styles.axis} aria-hidden="true" focusable="false">
      <text className={styles.now} x={percent(axis.today)} y="1rem" textAnchor={anchor}>
        {texts.planks.today}
      </text>
      <svg x={percent(axis.today)} y="1.2rem" className={styles.pointer}>
        <path d="M-6 0h12l-6 7z" />
      </svg>
      {axis.years.map(({ year, at, label }) => (
        <g key={year}>
          <line
            className={styles.grid}
            x1={percent(at)}
            x2={percent(at)}
            y1={label === "none" ? "2.6rem" : "1.75rem"}
            y2="100%"
          />
          {label !== "none" && (
            <text className={classNames(styles.year, styles[label])} x={percent(at)} dx={4} y="2.5rem">
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

interface GroundProps {
  readonly axis: Axis;
  readonly children: ReactNode;
}

/** The lines of the years and of today, behind what lies on them. */
function Ground({ axis, children }: GroundProps) {
  return (
    <svg className={styles.lane} aria-hidden="true" focusable="false">
      {axis.squeezed > 0 && <rect className={styles.squeezed} width={percent(axis.squeezed)} height="100%" />}
      {axis.years.map(({ year, at }) => (
        <line key={year} className={styles.grid} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {children}
      <line className={styles.today} x1={percent(axis.today)} x2={percent(axis.today)} y1="0" y2="100%" />
    </svg>
  );
}

interface PlankDrawingProps {
  readonly axis: Axis;
  readonly plank: Plank;
  /** Draws the seats that are empty after the last day. */
  readonly isWhatIf: boolean;
}

const TOP = 1.35;
const HEIGHT = 1.4;

export function PlankDrawing({ axis, plank, isWhatIf }: PlankDrawingProps) {
  const hatch = useId();
  const height = HEIGHT / plank.lanes;
  const end = Math.max(...plank.parts.map(({ to }) => to));
  return (
    <Ground axis={axis}>
      {plank.parts.some(({ isInterim }) => isInterim) && <Hatch id={hatch} />}
      <svg className={styles.within}>
        {isWhatIf && <EmptyAfter parts={plank.parts} />}
        {plank.parts.map((part) => (
          <Part
            key={`${part.lane} ${part.from} ${part.to}`}
            part={part}
            top={TOP + part.lane * height}
            height={height - (plank.lanes > 1 ? 0.12 : 0)}
            hatch={hatch}
          />
        ))}
      </svg>
      {plank.marks.map(({ years, at }) => (
        <g key={years} className={classNames(styles.mark, at > end && styles.away)}>
          <line x1={percent(at)} x2={percent(at)} y1="1rem" y2="2.9rem" />
          <circle cx={percent(at)} cy="0.62rem" r="0.6rem" />
          <text x={percent(at)} y="0.87rem" textAnchor="middle">
            {years}
          </text>
        </g>
      ))}
    </Ground>
  );
}

interface PartProps {
  readonly part: PlankPart;
  readonly top: number;
  readonly height: number;
  readonly hatch: string;
}

function Part({ part: { from, sat, to, state, isInterim, goesOn }, top, height, hatch }: PartProps) {
  const place = { y: `${top}rem`, height: `${height}rem` };
  return (
    <>
      {to > sat && state !== "lapsed" && (
        <svg {...place} className={styles.within} x={percent(sat)} width={percent(to - sat)}>
          <rect
            className={classNames(styles.expected, sat > from && styles.joined, goesOn && styles.goesOn)}
            width="100%"
            height="100%"
            rx={5}
          />
        </svg>
      )}
      {sat > from && (
        <rect
          {...place}
          rx={5}
          className={classNames(styles.sat, isInterim && styles.interim)}
          x={percent(from)}
          width={percent(sat - from)}
          {...(isInterim && { fill: `url(#${hatch})` })}
        />
      )}
      {from > 0 && (
        <line
          className={styles.seam}
          x1={percent(from)}
          x2={percent(from)}
          y1={`${top}rem`}
          y2={`${top + height}rem`}
        />
      )}
      {state === "lapsed" && (
        <>
          <rect {...place} rx={5} className={styles.lapsed} x={percent(sat)} width={percent(to - sat)} />
          <rect {...place} className={styles.lapsedEdge} x={percent(sat)} width="5" />
        </>
      )}
    </>
  );
}

/** From the last day on the seat is empty; nothing where somebody goes on without an end. */
function EmptyAfter({ parts }: { readonly parts: readonly PlankPart[] }) {
  const last = Math.max(...parts.map(({ to }) => to));
  if (last >= 1 || parts.some(({ goesOn }) => goesOn)) return null;
  return <FreeSeat from={last} />;
}

function FreeSeat({ from }: { readonly from: number }) {
  return (
    <rect
      className={styles.free}
      x={percent(from)}
      y={`${TOP}rem`}
      width={percent(1.1 - from)}
      height={`${HEIGHT}rem`}
      rx={5}
    />
  );
}

/** A seat in which nobody sits now. */
export function FreeDrawing({ axis }: { readonly axis: Axis }) {
  return (
    <Ground axis={axis}>
      <svg className={styles.within}>
        <FreeSeat from={axis.today} />
      </svg>
    </Ground>
  );
}
