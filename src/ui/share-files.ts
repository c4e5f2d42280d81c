/** Handing some files to another app at once, with the phone's own share menu, or else as downloads. */

import { download, type FileShared, isAbort } from "./share-file.ts";

/** Must be called from a press. Where the share menu does not take them together, each is a download. */
export async function shareFiles(files: readonly File[]): Promise<FileShared> {
  const given = { files: [...files] };
  if (typeof navigator.share !== "function" || navigator.canShare?.(given) !== true)
    return downloadAll(files);
  try {
    await navigator.share(given);
    return "shared";
  } catch (problem) {
    return isAbort(problem) ? "cancelled" : downloadAll(files);
  }
}

function downloadAll(files: readonly File[]): "downloaded" {
  for (const file of files) download(file);
  return "downloaded";
}
