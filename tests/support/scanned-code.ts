/** The QR code of a PDF page, as a camera would see it. */

import { decodeQR } from "qr/decode.js";
import { operatorsOf } from "./read-pdf.ts";

/** Pixels for one square of the code. */
const SCALE = 4;

/** What the code says; throws when there is none that can be read. */
export function scannedCode(bytes: Uint8Array): string {
  const figure = /\/Figure[\s\S]*?EMC/.exec(operatorsOf(bytes))?.[0] ?? "";
  const squares = [...figure.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re/g)].map((match) =>
    match.slice(1).map(Number),
  );
  const xs = squares.map(([x = 0]) => x);
  const ys = squares.map(([, y = 0]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const module = (squares[0]?.[3] ?? 1) - 0.05;
  const count = Math.round((Math.max(...ys) - top) / module) + 1;
  const side = (count + 8) * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [x = 0, y = 0, width = 0] of squares) {
    const row = Math.round((y - top) / module) + 4;
    const column = Math.round((x - left) / module) + 4;
    for (let dark = 0; dark < Math.round(width / module); dark += 1)
      for (let pixel = 0; pixel < SCALE * SCALE; pixel += 1) {
        const at =
          (row * SCALE + Math.floor(pixel / SCALE)) * side + (column + dark) * SCALE + (pixel % SCALE);
        data.fill(0, at * 4, at * 4 + 3);
      }
  }
  return decodeQR({ width: side, height: side, data });
}
