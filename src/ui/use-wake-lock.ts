/** Keeps the screen awake as long as something is on it; silent where a browser cannot. */
import { useEffect } from "react";

/** The lock is lost when the page is hidden, and asked for again when it is back. */
export function useWakeLock(isWanted = true): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return undefined;
    return holdAwake(navigator.wakeLock);
  }, [isWanted]);
}

function holdAwake(wakeLock: WakeLock): () => void {
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  let isAsking = false;
  const ask = async () => {
    const isHeld = lock !== null && !lock.released;
    if (isAsking || isHeld || document.visibilityState !== "visible") return;
    isAsking = true;
    try {
      const given = await wakeLock.request("screen");
      if (isOver) await given.release();
      else lock = given;
    } catch {
      // A low battery may refuse it; the screen then simply goes dark as always.
    } finally {
      isAsking = false;
    }
  };
  const onVisible = () => void ask();
  document.addEventListener("visibilitychange", onVisible);
  void ask();
  return () => {
    isOver = true;
    document.removeEventListener("visibilitychange", onVisible);
    void lock?.release().catch(() => undefined);
  };
}
