/** How much of the screen the on-screen keyboard covers, as `--keyboard-inset`, so that a bar can stand on it. */
import { useEffect } from "react";

/** Keeps `--keyboard-inset` on `<html>` in step while mounted; 0 px where a browser does not tell. */
export function useKeyboardInset(): void {
  useEffect(() => {
    const viewport = window.visualViewport;
    if (!viewport) return undefined;
    const update = () => {
      const covered = window.innerHeight - viewport.height - viewport.offsetTop;
      // While pinch-zoomed the difference says nothing about a keyboard.
      const inset = viewport.scale > 1.01 ? 0 : Math.max(0, Math.round(covered));
      document.documentElement.style.setProperty("--keyboard-inset", `${inset}px`);
    };
    update();
    viewport.addEventListener("resize", update);
    viewport.addEventListener("scroll", update);
    return () => {
      viewport.removeEventListener("resize", update);
      viewport.removeEventListener("scroll", update);
      document.documentElement.style.removeProperty("--keyboard-inset");
    };
  }, []);
}
