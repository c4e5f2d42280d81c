/** Handing a file to another app with the phone's own share menu, or else as a download. */

export type FileShared = "shared" | "downloaded" | "cancelled";

/** Whether the phone's share menu takes this file. */
export function canShareFile(file: File): boolean {
  return typeof navigator.share === "function" && navigator.canShare?.({ files: [file] }) === true;
}

/** Shares the file alone: with a text beside it some apps drop the file. Must be called from a press. */
export async function shareFile(file: File): Promise<FileShared> {
  if (!canShareFile(file)) return download(file);
  try {
    await navigator.share({ files: [file] });
    return "shared";
  } catch (problem) {
    return isAbort(problem) ? "cancelled" : download(file);
  }
}

/** Lets the browser keep the file where it keeps its downloads. */
export function download(file: File): "downloaded" {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // Some browsers begin reading only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return "downloaded";
}

/** Whether someone closed the share menu without choosing. */
export function isAbort(problem: unknown): boolean {
  return problem instanceof DOMException && problem.name === "AbortError";
}
