/** Where the app starts in the browser. */
import "../ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { applyPreferences } from "../ui/preferences.ts";
import { InsecurePage, safeAddress } from "./insecure-page.tsx";
import { createRouter } from "./router.tsx";
import { flushSession, startSession } from "./session.ts";
import { installTrustedTypes } from "./trusted-types.ts";
import { startUpdates } from "./updates.ts";

function start(element: HTMLElement): void {
  const root = createRoot(element);
  if (!window.isSecureContext) {
    root.render(<InsecurePage address={safeAddress(window.location)} />);
    return;
  }
  installTrustedTypes(window);
  applyPreferences();
  void startSession();
  keepWhatIsTyped();
  root.render(
    <StrictMode>
      <RouterProvider router={createRouter()} />
    </StrictMode>,
  );
  // A page that died during a live meeting opens again on it: also then the new version waits.
  const live = window.location.pathname.endsWith("/notuleren");
  if (import.meta.env.PROD) void startUpdates({ mayTakeOverAtStart: !live });
}

/** A hidden page may never come back: what is being typed is stored at once. */
function keepWhatIsTyped(): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flushSession();
  });
  window.addEventListener("pagehide", () => void flushSession());
}

const element = document.getElementById("root");
if (!element) throw new Error("index.html has no #root");
start(element);
