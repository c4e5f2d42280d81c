/** The first start, and another organisation on the same phone: the screens with what they need of this page. */
import { useNavigate } from "react-router";
import { InstallFirst } from "../features/install/install-first.tsx";
import type { OpenExample } from "../features/welcome/example-way.tsx";
import { WelcomeScreen } from "../features/welcome/welcome-screen.tsx";
import { changeLanguage } from "./change-language.ts";
import { useSession } from "./session.ts";
import { thisBrowser } from "./this-browser.ts";

/** `/welkom`. */
export function WelcomeRoute() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
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
      backHref={session.kind === "open" ? "/instellingen/organisaties" : undefined}
    />
  );
}
