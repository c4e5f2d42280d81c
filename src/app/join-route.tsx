/** Coming to an organisation with a code or with the noodblad: the screens, with what they need of this page. */

import { useState } from "react";
import { useNavigate } from "react-router";
import { JoinScreen } from "../features/share/join-screen.tsx";
import { RecoverScreen } from "../features/share/recover-screen.tsx";
import type { Came } from "../features/share/sharing-port.ts";
import { forgetLink, takeLink } from "./own-fragment.ts";
import { welcome } from "./session.ts";
import { joining } from "./sharing-engine.ts";
import { thisBrowser } from "./this-browser.ts";

/** `/welkom/code`. */
export function JoinRoute() {
  const [link] = useState(takeLink);
  const enter = useEntering();
  const { system, installed } = thisBrowser();
  return (
    <JoinScreen
      joining={joining}
      link={link}
      isInstallFirst={system === "iphone" && !installed}
      onCame={(came, name) => void enter(came, came.role === "reader" ? "/" : "/delen/wie-bent-u", name)}
    />
  );
}

/** `/welkom/noodblad`. */
export function RecoverRoute() {
  const [link] = useState(takeLink);
  const enter = useEntering();
  return (
    <RecoverScreen
      joining={joining}
      link={link}
      onCame={(came) => void enter(came, "/delen/noodblad?na=herstel")}
    />
  );
}

function useEntering() {
  const navigate = useNavigate();
  return async ({ store, role }: Came, to: string, name = "") => {
    forgetLink();
    await store.readAlong(role === "reader");
    await welcome(store);
    // Not in the address: a name has no business there.
    await navigate(to, { replace: true, state: { name } });
  };
}
