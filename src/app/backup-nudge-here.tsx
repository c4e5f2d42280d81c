/** The line about a backup under the verslag of a meeting; an example needs none. */
import { useParams } from "react-router";
import { BackupNudge } from "../features/backup/backup-nudge.tsx";
import { useSession } from "./session.ts";

export function BackupNudgeHere() {
  const { id = "" } = useParams();
  const isExample = useSession(({ session }) => session.kind === "open" && session.isExample);
  return isExample ? null : <BackupNudge meetingId={id} />;
}
