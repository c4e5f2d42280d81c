/** The way out of another app's window, drawn. */

import { Compass, Copy, Ellipsis, EllipsisVertical, Globe } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Said, Tap } from "../../ui/drawing.tsx";
import { texts } from "./texts.ts";

/** The head of the window, with its dots. */
export function InAppMenu({ system }: { readonly system: "iphone" | "android" }) {
  return (
    <Drawing>
      <Box x={24} y={16} width={192} height={150} radius={14} />
      <path d="M38 16h164a14 14 0 0 1 14 14v20H24V30a14 14 0 0 1 14-14z" fill="var(--line)" />
      <Lines x={44} y={33} widths={[84]} look="card" />
      <Glyph icon={system === "iphone" ? Ellipsis : EllipsisVertical} x={192} y={33} size={20} look="ink" />
      <Tap x={192} y={33} size={19} />
      <Lines x={44} y={76} widths={[70]} look="green" />
      <Lines x={44} y={96} widths={[140, 116]} gap={14} look="line" />
    </Drawing>
  );
}

/** The menu, with the browser in it. */
export function InAppOpen({ system }: { readonly system: "iphone" | "android" }) {
  const { openInSafari, openInChrome } = texts.drawn;
  return (
    <Drawing>
      <Box x={24} y={16} width={192} height={116} radius={14} />
      <Lines x={66} y={38} widths={[90]} look="line" />
      <Box x={24} y={54} width={192} height={40} radius={0} look="greenSoft" />
      <Glyph icon={system === "iphone" ? Compass : Globe} x={46} y={74} size={20} look="green" />
      <Said x={72} y={79} size={14}>
        {system === "iphone" ? openInSafari : openInChrome}
      </Said>
      <Tap x={46} y={74} />
      <Lines x={66} y={112} widths={[64]} look="line" />
    </Drawing>
  );
}

/** Copying the address, and pasting it. */
export function InAppCopy() {
  return (
    <Drawing>
      <Box x={24} y={26} width={192} height={34} radius={17} />
      <Lines x={42} y={43} widths={[116]} look="green" />
      <Glyph icon={Copy} x={192} y={43} size={18} look="green" />
      <Tap x={192} y={43} />
      <path
        d="M120 70v18m-8-8 8 9 8-9"
        fill="none"
        stroke="var(--green)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <Box x={24} y={98} width={192} height={34} radius={17} outlined />
      <Glyph icon={Compass} x={46} y={115} size={18} look="quiet" />
      <Lines x={64} y={115} widths={[116]} look="green" />
    </Drawing>
  );
}
