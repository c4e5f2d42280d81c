/** The app's own picture as it will stand on the home screen, within a drawing. */

interface AppIconProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const TAKEN_SEATS = [-36, -108, 180, 108] as const;

export function AppIcon({ x, y, size }: AppIconProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 512})`}>
      <rect width="512" height="512" rx="116" fill="var(--hero)" />
      <g transform="translate(256 260) scale(1.06)">
        {TAKEN_SEATS.map((turn) => (
          <Seat key={turn} turn={turn} y={-208} colour="#ffffff" />
        ))}
        <Seat turn={36} y={-236} colour="var(--yellow)" />
        <circle r="137" fill="#ffffff" />
      </g>
    </g>
  );
}

function Seat({ turn, y, colour }: { readonly turn: number; readonly y: number; readonly colour: string }) {
  return <rect x="-66" y={y} width="132" height="104" rx="44" transform={`rotate(${turn})`} fill={colour} />;
}
