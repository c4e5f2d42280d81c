/** Of the screen that the app starts with, what one sees comes first; what is far below it follows at once. */
import { startTransition, useEffect, useState } from "react";

/** Only a start waits: whoever goes back to a list must find it as long as it was. */
let hasStarted = false;

/** Whether what is far below may be there: not in the first drawing of a start, always after it. */
export function useRestLater(): boolean {
  const [isThere, setThere] = useState(hasStarted);
  useEffect(() => {
    hasStarted = true;
    startTransition(() => setThere(true));
  }, []);
  return isThere;
}
