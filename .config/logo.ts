/** The logo: the neighbourhood table seen from above with five seats, one of them yellow and drawn back for you. */

const green = "#0B5D3B";
const paper = "#F4F6F1";
const soft = "#BFE0CB";
const yellow = "#FFCB2E";

/** A seat on the circle round the table: degrees clockwise from the top, its distance from the middle, its colour. */
const seat = (degrees: number, distance: number, fill: string) =>
  `<rect x="-66" y="${-distance}" width="132" height="104" rx="44" fill="${fill}" transform="rotate(${degrees})"/>`;

const table = [
  seat(-36, 208, soft),
  seat(-108, 208, soft),
  seat(180, 208, soft),
  seat(108, 208, soft),
  seat(36, 236, yellow),
  // The ring of ground keeps table and seats apart, also at 16 pixels.
  `<circle r="137" fill="${paper}" stroke="${green}" stroke-width="22"/>`,
].join("");

/** What the picture stands on: a rounded tile, or green to the very edge where the phone cuts its own shape. */
export type LogoGround = "tile" | "edge";

/** The logo as SVG text; `scale` shrinks the table within its ground. */
export function logoSvg(ground: LogoGround, scale: number): string {
  const rx = ground === "tile" ? ' rx="116"' : "";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">`,
    `<rect width="512" height="512"${rx} fill="${green}"/>`,
    `<g transform="translate(256 260) scale(${scale})">${table}</g>`,
    "</svg>\n",
  ].join("");
}
