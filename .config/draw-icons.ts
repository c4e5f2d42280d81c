/** Draws the icons under public/ from logo.ts: `npm run icons`, after a change to the logo. */
import { writeFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { browserArgs, findBrowser } from "../tests/support/browser.ts";
import { logoSvg } from "./logo.ts";

/** A maskable icon keeps its picture within the middle four fifths; iOS rounds the corners of its own icon itself. */
const icons = [
  { file: "icon-192.png", size: 192, svg: logoSvg("tile", 1.06) },
  { file: "icon-512.png", size: 512, svg: logoSvg("tile", 1.06) },
  { file: "icon-maskable-192.png", size: 192, svg: logoSvg("edge", 0.86) },
  { file: "icon-maskable-512.png", size: 512, svg: logoSvg("edge", 0.86) },
  { file: "apple-touch-icon.png", size: 180, svg: logoSvg("edge", 1) },
];

await writeFile("public/favicon.svg", logoSvg("tile", 1.06));

const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArgs] });
for (const { file, size, svg } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
