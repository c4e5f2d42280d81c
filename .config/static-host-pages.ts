/**
 * What makes `dist/` safe and complete on any static host: the policy as a `<meta>`, deep links through 404.html, and
 * our typefaces on the printable pages.
 */
import { appendFile, copyFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { contentSecurityPolicy } from "../src/endpoint/content-security-policy.ts";

/** A static host answers an unknown path with 404.html; as a copy of index.html it opens the screen asked for. */
export function staticHostPages(): Plugin {
  let outDir = "dist";
  return {
    name: "wijkschrift:static-host-pages",
    apply: "build",
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
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
    async writeBundle(_options, bundle) {
      await copyFile(join(outDir, "index.html"), join(outDir, "404.html"));
      await appendFile(join(outDir, "papieren/papier.css"), fontFaces(Object.keys(bundle)));
    },
  };
}

/** The pages in public/papieren are no part of the bundle: they use the very font files that the app has already. */
function fontFaces(files: readonly string[]): string {
  const face = (family: string, start: string) => {
    const file = files.find((each) => each.startsWith(`assets/${start}`) && each.endsWith(".woff2"));
    if (!file) throw new Error(`The printable pages find no font assets/${start}*.woff2`);
    return `\n@font-face {\n  font-family: "${family}";\n  font-weight: 200 800;\n  src: url("/${file}") format("woff2");\n}\n`;
  };
  return (
    face("Atkinson Hyperlegible Next Variable", "atkinson-hyperlegible-next-latin-wght-normal-") +
    face("Bricolage Grotesque Variable", "bricolage-grotesque-latin-wght-normal-")
  );
}
