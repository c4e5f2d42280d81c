/** The strips at the foot of a poster, to tear off and take home: the day and the place, turned a quarter. */

import { drawArtifact, type Ink } from "./pdf-ink.ts";
import { COLOR, PAGE } from "./pdf-style.ts";
import { fitting } from "./poster-text.ts";

const STRIPS_TOP = 716;
const COUNT = 8;
const PAD = 9;

/** Ornament: what they say stands above already, once. */
export function drawStrips(ink: Ink, lines: readonly string[]): void {
  const { doc } = ink;
  const width = PAGE.width / COUNT;
  const height = PAGE.height - STRIPS_TOP;
  doc.markContent("Artifact", { type: "Layout" });
  doc.dash(4, { space: 4 }).lineWidth(0.8);
  doc.moveTo(0, STRIPS_TOP).lineTo(PAGE.width, STRIPS_TOP).stroke(COLOR.strong);
  for (let at = 1; at < COUNT; at += 1)
    doc
      .moveTo(at * width, STRIPS_TOP)
      .lineTo(at * width, PAGE.height)
      .stroke(COLOR.strong);
  doc.undash();
  doc.endMarkedContent();
  const long = height - 2 * PAD;
  const set = lines
    .filter((line) => line !== "")
    .map((line, index) =>
      fitting(ink, line, { weight: index === 0 ? "bold" : "regular", color: COLOR.ink }, long, [
        { size: 10, most: 2 },
        { size: 9, most: 2 },
        { size: 8, most: 2 },
        { size: 7, most: 2 },
      ]),
    );
  const thick = set.reduce((sum, text) => sum + text.height, 0);
  for (let at = 0; at < COUNT; at += 1) {
    doc.save().translate(at * width + (width - thick) / 2, PAGE.height - PAD);
    doc.rotate(-90);
    let across = 0;
    for (const { lines: each, style } of set)
      for (const line of each) {
        drawArtifact(ink, line, style, 0, across);
        across += style.leading;
      }
    doc.restore();
  }
}
