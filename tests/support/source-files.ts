/** Every source and test file of the repository with its text, for checks that read rather than run. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export async function readSourceFiles(...folders: readonly string[]): Promise<readonly SourceFile[]> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  const paths = names.flat().filter((name) => /\.tsx?$/.test(name));
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, "utf8") })));
}
