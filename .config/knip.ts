/** What dead code is: exports, files and packages that nothing reaches from these starting points. */
import type { KnipConfig } from "knip";

export default {
  entry: [
    "tests/browser/**/*.spec.ts",
    "tests/pictures/**/*.spec.ts",
    "tests/bench/{bench,bench-page,sharing-page,limit-page,limit-server}.ts",
    "tests/fixtures/{make-data-fixture,make-vectors}.ts",
    "{src,tests}/**/*.test.{ts,tsx}",
    ".config/{check-arrows,draw-icons,house-rules}.ts",
  ],
  project: ["{src,tests,.config}/**/*.{ts,tsx,css}"],
  vite: { config: "vite.config.ts" },
  vitest: { config: "vite.config.ts" },
  playwright: { config: ".config/{playwright,pictures}.config.ts" },
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // A stylesheet reaches other stylesheets, and the fonts of a package.
    css: (text: string) =>
      [...text.matchAll(/@import "([^"]+)"|url\("(@[^"]+)"\)/g)]
        .map(([, sheet, font]) => `import "${sheet ?? font}";`)
        .join("\n"),
  },
} satisfies KnipConfig;
