/** The settings, with what they need of this page: the list of organisations hears a new name, and the page speaks another language. */
import { Navigate } from "react-router";
import { SettingsScreen } from "../features/settings/settings-screen.tsx";
import { changeLanguage } from "./change-language.ts";
import { renameInList, useSession } from "./session.ts";

export function SettingsRoute() {
  const session = useSession((state) => state.session);
  if (session.kind !== "open") return <Navigate to="/" replace />;
  return (
    <SettingsScreen
      onRenamed={(name) => void renameInList(session.store.organisationId, name)}
      onLanguage={(language) => void changeLanguage(language)}
      version={__APP_VERSION__}
    />
  );
}
