/** The pictures of Vandaag and Vergaderen. */

import { Check, ListTodo, MessageCircleQuestionMark, NotebookPen } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Tap, Way } from "../../ui/drawing.tsx";

/** A green card with one yellow button. */
export function TodayNext() {
  return (
    <Drawing>
      <Box x={62} y={16} width={20} height={6} radius={3} look="line" />
      <Box x={92} y={16} width={20} height={6} radius={3} look="line" />
      <Box x={122} y={16} width={20} height={6} radius={3} look="yellow" />
      <Box x={46} y={22} width={148} height={88} radius={12} look="hero" />
      <Lines x={62} y={42} widths={[62, 100]} look="card" gap={14} />
      <Box x={60} y={74} width={76} height={22} look="yellow" />
      <Lines x={72} y={85} widths={[52]} look="hero" />
      <Lines x={50} y={126} widths={[120]} look="line" />
    </Drawing>
  );
}

/** Two buttons, from which a note goes onto a list. */
export function TodayNoted() {
  return (
    <Drawing>
      <Box x={20} y={30} width={84} height={36} outlined />
      <Glyph icon={ListTodo} x={40} y={48} look="green" />
      <Lines x={58} y={48} widths={[34]} look="green" />
      <Box x={20} y={82} width={84} height={36} outlined />
      <Glyph icon={MessageCircleQuestionMark} x={40} y={100} look="green" />
      <Lines x={58} y={100} widths={[34]} look="green" />
      <Tap x={40} y={48} />
      <Way path="M112 48c20 0 26 8 34 22" />
      <Box x={140} y={36} width={80} height={92} radius={8} />
      <Box x={148} y={72} width={64} height={20} radius={5} look="greenSoft" />
      <Lines x={156} y={54} widths={[48]} look="line" />
      <Lines x={156} y={82} widths={[44]} look="green" />
      <Lines x={156} y={108} widths={[36]} look="line" />
    </Drawing>
  );
}

/** A list of which the first row has been ticked. */
export function TodayWaits() {
  return (
    <Drawing>
      <Box x={30} y={18} width={180} height={114} radius={12} />
      {[0, 1, 2].map((row) => (
        <Box
          key={row}
          x={44}
          y={30 + row * 34}
          width={22}
          height={22}
          radius={5}
          look={row === 0 ? "green" : "card"}
          outlined={row > 0}
        />
      ))}
      <Glyph icon={Check} x={55} y={41} size={17} look="card" />
      <Lines x={80} y={41} widths={[96]} look="line" />
      <Lines x={80} y={75} widths={[112]} />
      <Lines x={80} y={109} widths={[84]} />
      <Tap x={55} y={41} size={19} />
    </Drawing>
  );
}

/** A month, with one day chosen. */
export function MeetingsPlanned() {
  const days = Array.from({ length: 15 }, (_, index) => index);
  return (
    <Drawing>
      <Box x={40} y={20} width={160} height={112} radius={12} />
      <path d="M52 20h136a12 12 0 0 1 12 12v10H40V32a12 12 0 0 1 12-12z" fill="var(--hero)" />
      <Lines x={58} y={31} widths={[52]} look="card" />
      {days.map((day) => (
        <Box
          key={day}
          x={54 + (day % 5) * 28}
          y={52 + Math.floor(day / 5) * 26}
          width={20}
          height={18}
          radius={5}
          look={day === 8 ? "yellow" : "sunk"}
        />
      ))}
      <Tap x={148} y={87} size={19} />
    </Drawing>
  );
}

/** The three steps of a meeting: a list, a pen, a paper. */
export function ThreeSteps() {
  return (
    <Drawing>
      <Lines x={70} y={75} widths={[100]} look="line" />
      {[48, 120, 192].map((x, index) => (
        <circle
          key={x}
          cx={x}
          cy={75}
          r={30}
          fill={index === 1 ? "var(--green)" : "var(--card)"}
          stroke="var(--green)"
          strokeWidth={3}
        />
      ))}
      <Lines x={36} y={66} widths={[24, 24, 14]} gap={9} look="green" />
      <Glyph icon={NotebookPen} x={120} y={75} size={28} look="card" />
      <Box x={181} y={60} width={22} height={30} radius={3} look="greenSoft" />
      <Lines x={186} y={69} widths={[12, 12, 8]} gap={7} look="green" />
      <Lines x={36} y={124} widths={[24]} look="line" />
      <Lines x={108} y={124} widths={[24]} />
      <Lines x={180} y={124} widths={[24]} look="line" />
    </Drawing>
  );
}

/** Two ways to look, and under the second a pile of papers. */
export function MeetingsPast() {
  return (
    <Drawing>
      <Box x={30} y={16} width={180} height={32} radius={8} />
      <Box x={120} y={18} width={88} height={28} look="green" />
      <Lines x={52} y={32} widths={[46]} />
      <Lines x={140} y={32} widths={[46]} look="card" />
      <Box x={78} y={64} width={60} height={72} radius={5} look="line" turn={-9} />
      <Box x={98} y={62} width={60} height={72} radius={5} look="line" turn={7} />
      <Box x={89} y={60} width={60} height={74} radius={5} />
      <Lines x={99} y={74} widths={[26]} look="green" />
      <Lines x={99} y={90} widths={[40, 40, 28]} gap={11} look="line" />
      <Tap x={192} y={40} size={15} />
    </Drawing>
  );
}
