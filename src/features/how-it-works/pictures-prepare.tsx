/** The pictures of Voorbereiden. */

import { ArrowDown, ArrowUp, Check, Mail } from "lucide-react";
import { Box, Chair, Drawing, Glyph, Lines, Tap, Way } from "../../ui/drawing.tsx";

/** Numbered rows, one of which goes up. */
export function AgendaInOrder() {
  return (
    <Drawing>
      {[0, 1, 2].map((row) => (
        <Box
          key={row}
          x={row === 1 ? 36 : 24}
          y={16 + row * 41}
          width={192}
          height={35}
          radius={8}
          outlined={row === 1}
        />
      ))}
      {[0, 1, 2].map((row) => (
        <circle key={row} cx={row === 1 ? 56 : 44} cy={33 + row * 41} r={10} fill="var(--green)" />
      ))}
      <Lines x={66} y={33} widths={[80]} look="line" />
      <Lines x={78} y={74} widths={[76]} />
      <Lines x={66} y={115} widths={[92]} look="line" />
      <Glyph icon={ArrowUp} x={184} y={74} look="green" />
      <Glyph icon={ArrowDown} x={208} y={74} look="quiet" />
      <Tap x={184} y={74} />
    </Drawing>
  );
}

/** What stood on the paper of last time comes onto that of this time. */
export function CarriedOver() {
  return (
    <Drawing>
      <Box x={24} y={26} width={72} height={94} radius={6} look="line" turn={-5} />
      <Lines x={38} y={46} widths={[40]} look="card" />
      <Lines x={38} y={66} widths={[44]} look="green" />
      <Lines x={38} y={86} widths={[44, 28]} look="card" gap={14} />
      <Way path="M100 66c18-16 30-12 46 2" />
      <Box x={144} y={18} width={76} height={114} radius={6} />
      <Lines x={156} y={36} widths={[34]} look="green" />
      <Lines x={156} y={54} widths={[52]} look="line" />
      <Box x={151} y={64} width={62} height={22} radius={5} look="yellow" />
      <Lines x={158} y={75} widths={[46]} look="hero" />
      <Lines x={156} y={100} widths={[52, 36]} look="line" gap={14} />
    </Drawing>
  );
}

/** The table: three who come, one who sent word. */
export function WhoComes() {
  return (
    <Drawing>
      <Chair x={90} y={30} look="green" />
      <Chair x={150} y={30} look="green" />
      <Chair x={90} y={120} look="green" />
      <Chair x={150} y={120} look="yellow" turn={8} />
      <Box x={56} y={38} width={128} height={74} radius={24} outlined />
      <Glyph icon={Check} x={90} y={58} look="green" />
      <Glyph icon={Check} x={150} y={58} look="green" />
      <Glyph icon={Check} x={90} y={92} look="green" />
      <Glyph icon={Mail} x={150} y={92} look="ink" />
      <Tap x={150} y={92} />
    </Drawing>
  );
}
