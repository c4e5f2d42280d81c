/** A small source tree of its own in the temporary folder, to plant a mistake in and let a check look at it. */
import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";

interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

export interface PlantedTree {
  readonly folder: string;
  /** Runs one of the repository's commands inside the tree. */
  readonly run: (program: string, args: readonly string[]) => Outcome;
}

/** Writes the files (path → text) with the repository's own configuration beside them; gone when the test ends. */
export async function plant(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const folder = await mkdtemp(join(tmpdir(), "wijkschrift-planted-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(".config", join(folder, ".config"), { recursive: true });
  await cp("tsconfig.json", join(folder, "tsconfig.json"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    folder,
    run: (program, args) => {
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
      return { status, output: stdout + stderr };
    },
  };
}
