/** The pictures of Uitwerken. */

import { Check, Gavel, Share2 } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Tap, Way } from "../../ui/drawing.tsx";

/** A list to go through, half of it ticked. */
export function LookedOver() {
  return (
    <Drawing>
      <Box x={54} y={14} width={132} height={122} radius={10} />
      {[0, 1, 2].map((row) => (
        <circle
          key={row}
          cx={78}
          cy={40 + row * 36}
          r={11}
          fill={row < 2 ? "var(--green)" : "var(--card)"}
          stroke={row < 2 ? "var(--green)" : "var(--line-strong)"}
          strokeWidth={2}
        />
      ))}
      <Glyph icon={Check} x={78} y={41} size={15} look="card" />
      <Glyph icon={Check} x={78} y={77} size={15} look="card" />
      <Lines x={100} y={40} widths={[66]} look="line" />
      <Lines x={100} y={76} widths={[54]} look="line" />
      <Lines x={100} y={112} widths={[66]} />
    </Drawing>
  );
}

/** The verslag itself, with an eye on it: head, attendance, a decision in green. */
export function ReadAsSeen() {
  return (
    <Drawing>
      <Box x={70} y={10} width={100} height={134} radius={6} />
      <Lines x={84} y={28} widths={[46]} look="green" />
      <Lines x={84} y={44} widths={[72, 60]} gap={10} look="line" />
      <Lines x={84} y={72} widths={[32]} />
      <Box x={82} y={82} width={4} height={20} radius={2} look="green" />
      <Lines x={94} y={87} widths={[62, 44]} gap={10} look="quiet" />
      <Lines x={84} y={116} widths={[72, 52]} gap={10} look="line" />
    </Drawing>
  );
}

/** From one sheet to three people, and to the table of next time. */
export function SharedAsDraft() {
  return (
    <Drawing>
      <Box x={22} y={34} width={58} height={78} radius={6} />
      <Lines x={32} y={50} widths={[28]} look="green" />
      <Lines x={32} y={66} widths={[38, 38, 26]} gap={11} look="line" />
      <circle cx={108} cy={73} r={18} fill="var(--green)" />
      <Glyph icon={Share2} x={107} y={73} size={19} look="card" />
      <Way path="M130 73h26" />
      <Box x={162} y={34} width={58} height={78} radius={6} outlined />
      <Lines x={172} y={50} widths={[28]} look="green" />
      <Lines x={172} y={66} widths={[38, 26]} gap={11} look="line" />
      <circle cx={208} cy={102} r={18} fill="var(--yellow)" />
      <Glyph icon={Gavel} x={208} y={102} size={19} look="hero" />
      <Tap x={108} y={73} size={23} />
    </Drawing>
  );
}
