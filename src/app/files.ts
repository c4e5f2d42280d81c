/** Files of whole organisations and of meetings: handed to the phone, or made into an organisation on it. */
import { meetingName } from "../documents/meeting-name.ts";
import type { HandOutBackup } from "../features/backup/backup-screen.tsx";
import type { RestoreOrganisation } from "../features/backup/restore-screen.tsx";
import { texts as backupTexts } from "../features/backup/texts.ts";
import type { HandOutMeeting } from "../features/pass-on/give-screen.tsx";
import { inLanguage } from "../kernel/language.ts";
import { err, ok } from "../kernel/result.ts";
import { fullDate } from "../press/spoken-dates.ts";
import type { FileContents } from "../storage/backup/file-format.ts";
import { makeBackup } from "../storage/backup/make-backup.ts";
import { makeMeetingFile } from "../storage/backup/make-meeting-file.ts";
import { restoreBackup } from "../storage/backup/restore-backup.ts";
import { StorageUnavailable } from "../storage/connection.ts";
import { discard } from "../storage/discard.ts";
import type { KnownOrganisation } from "../storage/organisations.ts";
import { shareFile } from "../ui/share-file.ts";
import { whileMaking } from "./busy-making.ts";
import { createOrganisation, enterNew } from "./session.ts";
import { organisations, phone } from "./this-phone.ts";

/** Everything of the organisation, to the phone's own share menu or its downloads. */
export const handOutBackup: HandOutBackup = (store, options) =>
  handOut(async () => {
    const made = await makeBackup(store, options);
    return made && { parts: made.parts, name: fileName(made.head.organisation, made.head.made) };
  });

/** One meeting. */
export const handOutMeeting: HandOutMeeting = (store, meeting) =>
  handOut(async () => {
    const name = inLanguage("nl", () => meetingName(meeting));
    const made = await makeMeetingFile(store, meeting.id, name);
    return made && { parts: made.parts, name: fileName(name, meeting.date) };
  });

type Made = { readonly parts: readonly string[]; readonly name: string };

async function handOut(make: () => Promise<Made | undefined>): ReturnType<HandOutMeeting> {
  try {
    const made = await make();
    if (!made) return { kind: "stopped" };
    const file = new File([...made.parts], made.name, { type: "application/json" });
    return (await shareFile(file)) === "cancelled" ? { kind: "stopped" } : { kind: "made", name: made.name };
  } catch (error) {
    if (error instanceof StorageUnavailable) return { kind: "failed" };
    throw error;
  }
}

/** "Wijkschrift-Wijkvereniging-De-Zilverlinde-2026-11-22.wijkschrift.json". */
function fileName(about: string, date: string): string {
  const plain = about
    .normalize("NFKD")
    .replace(/ı/g, "i")
    .replace(/ł/g, "l")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${["Wijkschrift", plain, date].filter((part) => part !== "").join("-")}.wijkschrift.json`;
}

/**
 * Makes a new organisation of a backup. It is listed, and opened, once all of it is there; one that was stopped or broke
 * off is taken off again, now or at the next start.
 */
export const restoreOrganisation: RestoreOrganisation = async (contents, options) => {
  const created = await createOrganisation();
  if (!created.ok) return created;
  const store = created.value;
  const listed: KnownOrganisation = {
    id: store.organisationId,
    name: await listName(contents),
    kind: "own",
  };
  return await whileMaking(listed.id, async () => {
    const marked = await organisations.putUnfinished(listed, "making");
    const restored = marked.ok ? await restoreBackup(store, contents, options) : err(marked.error);
    if (restored.ok) {
      await enterNew(store, listed);
      return ok(undefined);
    }
    await store.close();
    if ((await discard(listed.id, phone)).ok) await organisations.remove(listed.id);
    return restored;
  });
};

/** Its own name; where another organisation on this phone has that, with the day of the backup. */
async function listName({ head }: FileContents): Promise<string> {
  const known = await organisations.list();
  const isTaken = known.ok && known.value.some(({ name }) => name === head.organisation);
  return isTaken ? backupTexts.restore.copyName(head.organisation, fullDate(head.made)) : head.organisation;
}
