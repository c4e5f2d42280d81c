/** Where the app starts in the browser. */
import "../ui/styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { applyPreferences } from "../ui/preferences.ts";
import { speakChosen } from "./change-language.ts";
import { keepInstallOffer } from "./install-offer.ts";
import { listenForLeft } from "./left-elsewhere.ts";
import { createRouter } from "./router.tsx";
import { flushSession, leftElsewhere, startSession } from "./session.ts";
import { installTrustedTypes } from "./trusted-types.ts";
import { startUpdates } from "./updates.ts";

async function start(element: HTMLElement): Promise<void> {
  const root = createRoot(element);
  if (!window.isSecureContext) {
    await speakChosen();
    const { InsecurePage, safeAddress } = await import("./insecure-page.tsx");
    root.render(<InsecurePage address={safeAddress(window.location)} />);
    return;
  }
  installTrustedTypes(window);
  keepInstallOffer(window);
  applyPreferences();
  void startSession();
  keepWhatIsTyped();
  await speakChosen();
  listenForLeft((id) => void leftElsewhere(id));
  root.render(
    <StrictMode>
      <RouterProvider router={createRouter()} />
    </StrictMode>,
  );
  // A page that died during a live meeting opens again on it: also then the new version waits.
  const live = window.location.pathname.endsWith("/notuleren");
  // A page that just opened has better things to do.
  setTimeout(() => void import("./tidying.ts").then(({ keepTidy }) => keepTidy()), 10_000);
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
void start(element);
