/** The steps on a phone, drawn: what one sees there and where one taps. */

import { Copy, EllipsisVertical, Share, Smartphone, SquarePlus, Star } from "lucide-react";
import { Box, Drawing, Glyph, Lines, Said, Tap, TapRound } from "../../ui/drawing.tsx";
import { AppIcon } from "./app-icon.tsx";
import { texts } from "./texts.ts";

/** The foot of Safari, with its button to share. */
export function IphoneShare() {
  return (
    <Drawing>
      <Phone top={-40} height={176} />
      <Lines x={72} y={22} widths={[60]} look="green" />
      <Lines x={72} y={40} widths={[96, 80]} gap={12} look="line" />
      <Box x={58} y={82} width={124} height={46} radius={0} look="sunk" />
      <Box x={66} y={86} width={108} height={14} radius={7} />
      <Glyph icon={Share} x={120} y={114} size={19} look="green" />
      <Lines x={74} y={114} widths={[10]} look="line" />
      <Lines x={156} y={114} widths={[10]} look="line" />
      <Tap x={120} y={113} size={19} />
    </Drawing>
  );
}

/** The list of Safari's menu, with the line to choose. */
export function IphoneAdd() {
  const { copy, addToHome } = texts.drawn;
  return (
    <Drawing>
      <Box x={20} y={12} width={200} height={150} radius={14} />
      <Said x={36} y={42}>
        {copy}
      </Said>
      <Glyph icon={Copy} x={200} y={38} size={17} look="quiet" />
      <Box x={20} y={56} width={200} height={38} radius={0} look="greenSoft" />
      <Said x={36} y={79} size={13}>
        {addToHome}
      </Said>
      <Glyph icon={SquarePlus} x={200} y={75} size={19} look="green" />
      <Tap x={200} y={75} />
      <Lines x={38} y={114} widths={[92]} look="line" />
      <Glyph icon={Star} x={200} y={114} size={17} look="line" />
    </Drawing>
  );
}

/** The last question of the iPhone, with its answer at the top right. */
export function IphoneConfirm() {
  const { cancel, add } = texts.drawn;
  return (
    <Drawing>
      <Box x={20} y={12} width={200} height={150} radius={14} />
      <Said x={34} y={40} look="quiet">
        {cancel}
      </Said>
      <Said x={206} y={40} look="green" anchor="end" size={14}>
        {add}
      </Said>
      <path d="M20 54h200" stroke="var(--line)" />
      <AppIcon x={40} y={70} size={52} />
      <Said x={108} y={92} size={14}>
        {texts.drawn.app}
      </Said>
      <Lines x={109} y={108} widths={[76]} look="line" />
      <TapRound x={142} y={21} width={74} height={29} />
    </Drawing>
  );
}

/** The head of Chrome, with its three dots. */
export function AndroidMenu() {
  return (
    <Drawing>
      <Phone top={14} height={180} />
      <Box x={58} y={20} width={124} height={34} radius={0} look="sunk" />
      <Box x={66} y={26} width={88} height={22} radius={11} />
      <Lines x={78} y={37} widths={[54]} look="line" />
      <Glyph icon={EllipsisVertical} x={168} y={37} size={19} look="ink" />
      <Tap x={168} y={37} size={19} />
      <Lines x={72} y={76} widths={[60]} look="green" />
      <Lines x={72} y={96} widths={[96, 80, 92]} gap={13} look="line" />
    </Drawing>
  );
}

/** Chrome's menu, with the two lines of which one is there. */
export function AndroidChoose() {
  const { bookmarks, installApp, addToStart } = texts.drawn;
  return (
    <Drawing>
      <Box x={22} y={10} width={208} height={150} radius={10} />
      <Glyph icon={Star} x={42} y={31} size={17} look="quiet" />
      <Said x={68} y={35} look="quiet">
        {bookmarks}
      </Said>
      <Box x={22} y={48} width={208} height={36} radius={0} look="greenSoft" />
      <Glyph icon={Smartphone} x={42} y={66} size={18} look="green" />
      <Said x={68} y={70} size={12}>
        {installApp}
      </Said>
      <Glyph icon={SquarePlus} x={42} y={102} size={18} look="green" />
      <Said x={68} y={106} size={12}>
        {addToStart}
      </Said>
      <Tap x={42} y={66} size={16} />
      <Lines x={70} y={134} widths={[80]} look="line" />
    </Drawing>
  );
}

/** The question of Android, with its button. */
export function AndroidConfirm() {
  return (
    <Drawing>
      <Box x={26} y={20} width={188} height={110} radius={16} />
      <AppIcon x={42} y={36} size={44} />
      <Said x={100} y={56} size={14}>
        {texts.drawn.app}
      </Said>
      <Lines x={101} y={70} widths={[70]} look="line" />
      <Box x={104} y={92} width={96} height={26} radius={13} look="green" />
      <Said x={152} y={109} size={12} look="card" anchor="middle">
        {texts.drawn.install}
      </Said>
      <TapRound x={98} y={86} width={108} height={38} />
    </Drawing>
  );
}

/** A phone of which only a part is in the picture. */
function Phone({ top, height }: { readonly top: number; readonly height: number }) {
  return (
    <>
      <Box x={52} y={top} width={136} height={height} radius={18} look="ink" />
      <Box x={58} y={top + 6} width={124} height={height - 12} radius={12} />
    </>
  );
}
