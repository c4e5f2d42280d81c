/** A QR code on white, in any theme: a camera wants dark squares on a light ground. */

import { encodeQR } from "qr";
import { useMemo } from "react";
import styles from "./share.module.css";

interface QrPictureProps {
  readonly contents: string;
  /** For who cannot see it. */
  readonly alt: string;
}

export function QrPicture({ contents, alt }: QrPictureProps) {
  const { path, side } = useMemo(() => drawn(contents), [contents]);
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={alt}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}

function drawn(contents: string): { readonly path: string; readonly side: number } {
  const rows = encodeQR(contents, "raw", { ecc: "medium", border: 2 });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return { path, side: rows.length };
}
