/** How the installed app presents itself on a phone: name, colours, icons, pictures and shortcuts. */
import type { ManifestOptions } from "vite-plugin-pwa";
import { manifestScreenshots } from "./store-pictures.ts";

export const webAppManifest: Partial<ManifestOptions> = {
  id: "/",
  name: "Wijkschrift",
  short_name: "Wijkschrift",
  description:
    "Vergaderingen, verslagen, rooster en actielijst van uw bewonersorganisatie, op uw eigen telefoon, ook zonder internet.",
  lang: "nl",
  dir: "ltr",
  start_url: "/",
  scope: "/",
  display: "standalone",
  theme_color: "#0B5D3B",
  background_color: "#F4F6F1",
  categories: ["productivity", "social"],
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "/icon-maskable-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
    { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "/favicon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  ],
  screenshots: manifestScreenshots,
  shortcuts: [
    { name: "Notuleren", url: "/notuleren", icons: [{ src: "/icon-192.png", sizes: "192x192" }] },
    { name: "Nieuwe actie", url: "/acties/nieuw", icons: [{ src: "/icon-192.png", sizes: "192x192" }] },
  ],
};
