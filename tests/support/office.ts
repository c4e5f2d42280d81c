/** LibreOffice, where it is installed: a reader of Word and PDF files that is nobody's but its own. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** The program, or undefined on a machine without it. */
export const office: string | undefined = (process.env["PATH"] ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "soffice"))
  .find((path) => existsSync(path));

/** Opens a file and saves it as another kind; throws with its own words when it complains. */
export function convert(bytes: Uint8Array, from: "docx" | "pdf", to: "pdf" | "odt"): Uint8Array {
  if (office === undefined) throw new Error("LibreOffice is not on this machine");
  const folder = mkdtempSync(join(tmpdir(), "wijkschrift-office-"));
  try {
    writeFileSync(join(folder, `file.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const reader = from === "pdf" ? ["--infilter=writer_pdf_import"] : [];
    const options = [profile, "--headless", ...reader, "--convert-to", to, "--outdir", join(folder, "out")];
    const said = execFileSync(office, [...options, `file.${from}`], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 90_000,
    });
    const result = join(folder, "out", `file.${to}`);
    if (/error/i.test(said) || !existsSync(result)) throw new Error(`LibreOffice: ${said}`);
    return new Uint8Array(readFileSync(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
