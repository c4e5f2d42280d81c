/** The first start, and another organisation on the same phone: the screen with what it needs of this page. */
import { useNavigate } from "react-router";
import { InstallFirst } from "../features/install/install-first.tsx";
import type { OpenExample } from "../features/welcome/example-way.tsx";
import { WelcomeScreen } from "../features/welcome/welcome-screen.tsx";
import { changeLanguage } from "./change-language.ts";
import { createOrganisation, useSession, welcome } from "./session.ts";
import { thisBrowser } from "./this-browser.ts";

export function WelcomeRoute() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  const ready = async (store: Parameters<typeof welcome>[0]) => {
    await welcome(store);
    await navigate("/", { replace: true });
  };
  const openExample: OpenExample = async (onProgress) => {
    const opened = await (await import("./example.ts")).openExample(onProgress);
    if (opened.ok) await navigate("/", { replace: true });
    return opened;
  };
  return (
    <WelcomeScreen
      openExample={openExample}
      notice={<InstallFirst browser={thisBrowser()} />}
      onLanguage={(language) => void changeLanguage(language)}
      createOrganisation={createOrganisation}
      onReady={(store) => void ready(store)}
      backHref={session.kind === "open" ? "/instellingen/organisaties" : undefined}
    />
  );
}
