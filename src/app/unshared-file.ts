/** The file of a phone that was cut off, made and handed to the phone's share menu; a beheerder reads it, so it is in Dutch. */

import { documentFileName } from "../documents/document-file-name.ts";
import type { SharingPort } from "../features/share/sharing-port.ts";
import { texts } from "../features/share/texts.ts";
import { readLostWork, unsharedText } from "../features/share/unshared-file.ts";
import { civilNow } from "../kernel/civil-date.ts";
import { fullDate } from "../press/spoken-dates.ts";
import type { Store } from "../storage/store.ts";
import { type FileShared, shareFile } from "../ui/share-file.ts";
import { fieldWords } from "./field-words.ts";
import { inDutch } from "./paper-files.ts";

/** Called from a press. */
export async function shareUnsharedOf(store: Store, sharing: SharingPort): Promise<FileShared> {
  const unshared = await sharing.unshared();
  const work = await store.read((reader) => readLostWork(reader, unshared));
  const { date } = civilNow(store.now());
  const text = inDutch(() => unsharedText(work, fieldWords, fullDate(date)));
  const what = inDutch(() => texts.unsharedFile.file);
  return await shareFile(
    new File([text], documentFileName(what, date, work.organisation, "txt"), { type: "text/plain" }),
  );
}
