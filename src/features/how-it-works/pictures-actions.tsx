/** The pictures of Acties. */

import { CalendarClock, Check, Share2, Undo2 } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Tap, Way } from "../../ui/drawing.tsx";

/** Two groups under their headings, the first with a yellow mark. */
export function ActionsGrouped() {
  return (
    <Drawing>
      <Lines x={28} y={20} widths={[64]} />
      <Box x={24} y={32} width={192} height={34} radius={8} />
      <Box x={36} y={41} width={16} height={16} radius={4} outlined />
      <Lines x={64} y={49} widths={[70]} />
      <Box x={158} y={39} width={48} height={20} radius={10} look="yellow" />
      <Glyph icon={CalendarClock} x={170} y={49} size={14} look="hero" />
      <Lines x={182} y={49} widths={[16]} look="hero" />
      <Lines x={28} y={84} widths={[48]} look="line" />
      <Box x={24} y={96} width={192} height={34} radius={8} />
      <Box x={36} y={105} width={16} height={16} radius={4} outlined />
      <Lines x={64} y={113} widths={[96]} look="line" />
    </Drawing>
  );
}

/** A row that was ticked, and under it the way back. */
export function ActionsDone() {
  return (
    <Drawing>
      <Box x={24} y={24} width={192} height={42} radius={10} />
      <Box x={38} y={34} width={22} height={22} radius={5} look="green" />
      <Glyph icon={Check} x={49} y={45} size={17} look="card" />
      <Lines x={76} y={45} widths={[112]} look="line" />
      <Tap x={49} y={45} size={20} />
      <Box x={24} y={90} width={192} height={40} radius={10} look="ink" />
      <Lines x={40} y={110} widths={[70]} look="card" />
      <Glyph icon={Undo2} x={148} y={110} size={20} look="yellow" />
      <Lines x={166} y={110} widths={[34]} look="yellow" />
    </Drawing>
  );
}

/** The list, on its way to two phones. */
export function ActionsShared() {
  return (
    <Drawing>
      <Box x={22} y={24} width={74} height={102} radius={8} />
      <Lines x={48} y={44} widths={[36]} look="line" />
      <Lines x={48} y={70} widths={[30]} look="line" />
      <Lines x={48} y={96} widths={[36]} look="line" />
      {[36, 62, 88].map((y) => (
        <Box key={y} x={31} y={y + 2} width={11} height={11} radius={3} outlined />
      ))}
      <circle cx={126} cy={75} r={18} fill="var(--green)" />
      <Glyph icon={Share2} x={125} y={75} size={19} look="card" />
      <Way path="M146 62l26-14" />
      <Way path="M146 88l26 14" />
      {[18, 78].map((y) => (
        <Box key={y} x={180} y={y} width={36} height={56} radius={8} look="ink" />
      ))}
      {[18, 78].map((y) => (
        <Box key={y} x={184} y={y + 4} width={28} height={48} radius={5} />
      ))}
      <Lines x={189} y={34} widths={[18, 18, 12]} gap={9} look="green" />
      <Lines x={189} y={94} widths={[18, 18, 12]} gap={9} look="green" />
      <Tap x={126} y={75} size={23} />
    </Drawing>
  );
}
