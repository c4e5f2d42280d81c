/** Makes one script of what runs inside a page. */

import { build } from "vite";

/** `entry`: a file that puts what it offers on `globalThis.bench`. */
export async function pageBundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    // Libraries ask it; a page of its own has no such thing.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry, formats: ["iife"], name: "benchPage", fileName: "bench" },
    },
  });
  const [first] = [built].flat();
  const chunk = first && "output" in first ? first.output.find((each) => each.type === "chunk") : undefined;
  if (!chunk) throw new Error("the page of the benchmark was not built");
  return chunk.code;
}
