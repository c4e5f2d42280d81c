/** The first start, and another organisation on the same phone: the screen with what it needs of this page. */
import { useNavigate } from "react-router";
import { WelcomeScreen } from "../features/welcome/welcome-screen.tsx";
import { createOrganisation, useSession, welcome } from "./session.ts";

export function WelcomeRoute() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  const ready = async (store: Parameters<typeof welcome>[0]) => {
    await welcome(store);
    await navigate("/", { replace: true });
  };
  return (
    <WelcomeScreen
      createOrganisation={createOrganisation}
      onReady={(store) => void ready(store)}
      backHref={session.kind === "open" ? "/instellingen" : undefined}
    />
  );
}
