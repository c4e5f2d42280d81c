/** The pictures of Notuleren. */

import { Check, Gavel, ListTodo, MessageCircleQuestionMark, NotebookPen, WifiOff } from "lucide-react";
import { Box, Chair, Drawing, Glyph, Lines, Tap } from "../../ui/drawing.tsx";

const BUTTONS = [NotebookPen, Gavel, ListTodo, MessageCircleQuestionMark] as const;

/** What was written, and the four buttons under it. */
export function FourButtons() {
  return (
    <Drawing>
      <Box x={24} y={14} width={192} height={32} radius={8} />
      <Box x={24} y={14} width={6} height={32} radius={3} look="line" />
      <Lines x={44} y={30} widths={[130]} look="line" />
      <Box x={24} y={52} width={192} height={32} radius={8} />
      <Box x={24} y={52} width={6} height={32} radius={3} look="green" />
      <Lines x={44} y={68} widths={[104]} />
      <Box x={0} y={94} width={240} height={56} radius={14} />
      {BUTTONS.map((icon, index) => (
        <Box
          key={index}
          x={12 + index * 55}
          y={102}
          width={49}
          height={40}
          outlined
          look={index === 1 ? "greenSoft" : "card"}
        />
      ))}
      {BUTTONS.map((icon, index) => (
        <Glyph key={index} icon={icon} x={36.5 + index * 55} y={122} look={index === 1 ? "green" : "ink"} />
      ))}
      <Tap x={91.5} y={122} size={24} />
    </Drawing>
  );
}

/** Chairs round the table; those who are there have become green. */
export function WhoIsThere() {
  return (
    <Drawing>
      <Chair x={90} y={28} look="green" />
      <Chair x={150} y={28} look="green" />
      <Chair x={90} y={122} look="green" />
      <Chair x={150} y={122} />
      <Chair x={46} y={75} look="green" turn={90} />
      <Chair x={194} y={75} turn={90} look="yellow" />
      <Box x={56} y={36} width={128} height={78} radius={26} outlined />
      <Box x={84} y={58} width={24} height={32} radius={3} look="sunk" turn={-6} />
      <Box x={130} y={60} width={24} height={32} radius={3} look="sunk" turn={5} />
      <Tap x={194} y={75} size={22} />
    </Drawing>
  );
}

/** A phone without internet on which it says that all is kept. */
export function KeptAtOnce() {
  return (
    <Drawing>
      <Box x={82} y={10} width={76} height={132} radius={14} look="ink" />
      <Box x={88} y={16} width={64} height={120} radius={9} />
      <Lines x={98} y={34} widths={[44, 44, 30]} gap={12} />
      <circle cx={120} cy={96} r={22} fill="var(--green)" />
      <Glyph icon={Check} x={120} y={97} size={28} look="card" />
      <Glyph icon={WifiOff} x={196} y={44} size={30} look="quiet" />
      <Lines x={24} y={66} widths={[34]} look="line" />
      <Lines x={34} y={80} widths={[24]} look="line" />
    </Drawing>
  );
}
