/** The screens around the reservekopie, with what they need of this page. */
import { useNavigate } from "react-router";
import { BackupScreen } from "../features/backup/backup-screen.tsx";
import { RestoreScreen } from "../features/backup/restore-screen.tsx";
import { texts } from "../features/backup/texts.ts";
import { showToast } from "../ui/toasts.ts";
import { handOutBackup, restoreOrganisation } from "./files.ts";
import { useSession } from "./session.ts";

/** `/instellingen/reservekopie`. */
export function BackupRoute() {
  const session = useSession((state) => state.session);
  const isExample = session.kind === "open" && session.isExample;
  return <BackupScreen handOutBackup={handOutBackup} isExample={isExample} />;
}

/** `/instellingen/reservekopie/terugzetten`, and `/welkom/reservekopie` before there is any organisation. */
export function RestoreRoute({ isAlone = false }: { readonly isAlone?: boolean }) {
  const navigate = useNavigate();
  const session = useSession((state) => state.session);
  const names = session.kind === "open" ? session.organisations.map(({ name }) => name) : [];
  const ready = async (name: string) => {
    await navigate("/", { replace: true });
    showToast({ text: texts.restore.ready(name) });
  };
  return (
    <RestoreScreen
      restore={restoreOrganisation}
      onReady={(name) => void ready(name)}
      names={names}
      backHref={isAlone ? "/welkom" : "/instellingen/reservekopie"}
      isAlone={isAlone}
    />
  );
}
