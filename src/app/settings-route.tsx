/** The settings, with what they need of this page: which organisations there are, and how to go to another. */
import { Navigate, useNavigate } from "react-router";
import { SettingsScreen } from "../features/settings/settings-screen.tsx";
import { mayLeave, renameInList, switchTo, useSession } from "./session.ts";

export function SettingsRoute() {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  if (session.kind !== "open") return <Navigate to="/" replace />;
  const change = async (id: string) => {
    if (!(await mayLeave())) return;
    await navigate("/", { replace: true });
    await switchTo(id);
  };
  const add = async () => {
    if (await mayLeave()) await navigate("/welkom");
  };
  return (
    <SettingsScreen
      organisations={session.organisations}
      onSwitch={(id) => void change(id)}
      onAdd={() => void add()}
      onRenamed={(name) => void renameInList(session.store.organisationId, name)}
      version={__APP_VERSION__}
    />
  );
}
