/** Writes the order of the style layers at the head of every built stylesheet: which of them loads first no longer matters. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The one place where the order is decided. */
const source = new URL("../src/ui/styles.css", import.meta.url);

export function layerOrder(): Plugin {
  const order = /^@layer [\w, ]+;/m.exec(readFileSync(source, "utf8"))?.[0];
  if (!order) throw new Error("src/ui/styles.css no longer says in which order the layers come");
  return {
    name: "wijkschrift:layer-order",
    apply: "build",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css"))
          file.source = order + String(file.source);
      }
    },
  };
}
