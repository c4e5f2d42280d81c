/** The steps on a laptop, drawn. */

import { MonitorDown, X } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Said, Tap, TapRound } from "../../ui/drawing.tsx";
import { AppIcon } from "./app-icon.tsx";
import { texts } from "./texts.ts";

/** The address bar, with the small screen at its end. */
export function LaptopBar() {
  return (
    <Drawing>
      <Window />
      <Glyph icon={MonitorDown} x={178} y={43} size={17} look="green" />
      <Tap x={178} y={43} size={17} />
      <Lines x={38} y={80} widths={[70]} look="green" />
      <Lines x={38} y={98} widths={[150, 128]} gap={14} look="line" />
    </Drawing>
  );
}

/** The question of the browser, with its button. */
export function LaptopConfirm() {
  return (
    <Drawing>
      <Window />
      <Box x={92} y={58} width={128} height={80} radius={10} outlined />
      <AppIcon x={104} y={68} size={26} />
      <Said x={138} y={86} size={12}>
        {texts.drawn.app}
      </Said>
      <Box x={126} y={106} width={84} height={24} look="green" />
      <Said x={168} y={122} size={11} look="card" anchor="middle">
        {texts.drawn.install}
      </Said>
      <TapRound x={120} y={100} width={96} height={36} />
    </Drawing>
  );
}

/** A window of its own, and the app's picture on the bar below. */
export function LaptopOpened() {
  return (
    <Drawing>
      <Box x={44} y={14} width={152} height={92} radius={8} />
      <path d="M52 14h136a8 8 0 0 1 8 8v10H44V22a8 8 0 0 1 8-8z" fill="var(--hero)" />
      <Glyph icon={X} x={184} y={23} size={12} look="card" />
      <Box x={44} y={32} width={38} height={74} radius={0} look="greenSoft" />
      <Lines x={94} y={48} widths={[50]} look="green" />
      <Lines x={94} y={66} widths={[84, 70]} gap={14} look="line" />
      <Box x={62} y={116} width={116} height={26} radius={8} />
      <AppIcon x={109} y={118} size={22} />
      <Box x={78} y={121} width={16} height={16} radius={4} look="line" />
      <Box x={146} y={121} width={16} height={16} radius={4} look="line" />
      <Tap x={120} y={129} size={17} />
    </Drawing>
  );
}

/** A browser with its address bar. */
function Window() {
  return (
    <>
      <Box x={20} y={14} width={200} height={150} radius={10} />
      <circle cx={34} cy={24} r={3} fill="var(--line-strong)" />
      <circle cx={44} cy={24} r={3} fill="var(--line-strong)" />
      <circle cx={54} cy={24} r={3} fill="var(--line-strong)" />
      <Box x={30} y={32} width={164} height={22} radius={11} look="sunk" />
      <Lines x={44} y={43} widths={[80]} look="line" />
      <Lines x={206} y={43} widths={[4]} look="line" />
    </>
  );
}
