/** What makes `dist/` safe and complete on any static host: the policy as a `<meta>`, and deep links through 404.html. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { contentSecurityPolicy } from "../src/endpoint/content-security-policy.ts";

/** A static host answers an unknown path with 404.html; as a copy of index.html it opens the screen asked for. */
export function staticHostPages(): Plugin {
  let outDir = "dist";
  return {
    name: "wijkschrift:static-host-pages",
    apply: "build",
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    transformIndexHtml() {
      return [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
          injectTo: "head-prepend",
        },
      ];
    },
    async writeBundle() {
      await copyFile(join(outDir, "index.html"), join(outDir, "404.html"));
    },
  };
}
