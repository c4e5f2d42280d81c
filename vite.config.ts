/** How the app is built, served while developing, and tested. */
import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { fewChunks } from "./.config/few-chunks.ts";
import { layerOrder } from "./.config/layer-order.ts";
import { staticHostPages } from "./.config/static-host-pages.ts";
import { vitestOptions } from "./.config/vitest.ts";
import { webAppManifest } from "./.config/web-app-manifest.ts";
import packageJson from "./package.json" with { type: "json" };

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  resolve: {
    alias: {
      "brotli/decompress.js": fileURLToPath(new URL(".config/no-brotli.ts", import.meta.url)),
      // The same library without what it was rewritten to for browsers of ten years ago: smaller, and sooner read.
      dexie: fileURLToPath(new URL("node_modules/dexie/dist/modern/dexie.mjs", import.meta.url)),
    },
  },
  plugins: [
    react(),
    optimizeLocales.vite({ locales: ["nl-NL", "en-US"] }),
    fewChunks(),
    layerOrder(),
    staticHostPages(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src/app/service-worker",
      filename: "sw.ts",
      injectRegister: false,
      manifest: webAppManifest,
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: "iife",
        globPatterns: ["**/*.{html,js,css,woff,woff2,svg,png}"],
        // Pictures of the README and the store entry, and icons the phone itself keeps once the app is installed: handed
        // out, but not kept a second time on every phone.
        globIgnores: ["404.html", "sw.js", "screenshots/**", "icon-*.png", "apple-touch-icon.png"],
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  // Short names: ten letters of a class twice in a file of styles and in a script, on every phone.
  css: { modules: { generateScopedName: "_[hash:base64:6]" } },
  build: {
    // Nothing is inlined: the policy allows fonts and scripts from this address only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: "localhost", port: 5173 },
  test: vitestOptions,
});
