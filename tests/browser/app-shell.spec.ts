/** The app as a whole in a real browser: first visit, without internet, on a plain host, and on an unsafe address. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectFailedRequests, expect, test, waitUntilKept } from "../support/app-test.ts";
import { serveApp } from "../support/served-app.ts";
import { serveStatically } from "../support/static-host.ts";

test("the first visit asks for nothing that is not there, and breaks no rule of the policy", async ({
  page,
}) => {
  const failed = collectFailedRequests(page);
  const response = await page.goto("/");
  expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  await expect(page.getByRole("main")).toBeAttached();
  await waitUntilKept(page);
  expect(failed).toEqual([]);
});

test("can be installed: a Dutch manifest with its icons and shortcuts", async ({ page, request }) => {
  await page.goto("/");
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await request.get(href ?? "")).json()) as {
    id: string;
    lang: string;
    icons: { src: string; sizes: string; purpose: string }[];
    screenshots: { src: string; form_factor: string }[];
    shortcuts: { url: string }[];
  };
  expect(manifest).toMatchObject({
    id: "/",
    lang: "nl",
    name: "Wijkschrift",
    start_url: "/",
    display: "standalone",
  });
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
    expect.arrayContaining(["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"]),
  );
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual(["/notuleren", "/acties/nieuw"]);
  const { screenshots } = manifest;
  expect(new Set(screenshots.map((each) => each.form_factor))).toEqual(new Set(["narrow", "wide"]));
  // Handed out to whoever installs, but not kept on every phone.
  expect(await (await request.get("/sw.js")).text()).not.toContain("screenshots/");
  for (const { src } of [...manifest.icons, ...screenshots, { src: "/apple-touch-icon.png" }]) {
    expect((await request.get(src)).status(), src).toBe(200);
  }
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A test's browser profile is as good as a private window, where nothing can be installed.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});

test("after one visit it opens with the server stopped, deep links included", async ({ page }) => {
  const served = await serveApp();
  await page.goto(served.url);
  await waitUntilKept(page);
  await served.stop();
  for (const path of ["/", "/bestaat/niet"]) {
    await page.goto(served.url + path);
    await expect(page.getByRole("main")).toBeAttached();
  }
  await expect(page.getByRole("heading", { level: 1, name: "Welkom bij Wijkschrift" })).toBeVisible();
});

test("the endpoint's own addresses are never answered by the app", async ({ page, served }) => {
  await page.goto("/");
  await waitUntilKept(page);
  const healthz = await page.goto(`${served.url}/healthz`);
  expect(await healthz?.text()).toBe("ok\n");
});

test("the page refuses to run what it did not bring itself", async ({ page, problems }) => {
  await page.goto("/");
  const outcome = await page.evaluate(() => {
    const tries = {
      html: () => {
        document.body.innerHTML = "<img src=x onerror=alert(1)>";
      },
      script: () => {
        document.createElement("script").src = "/other.js";
      },
    };
    return Object.entries(tries).map(([name, attempt]) => {
      try {
        attempt();
        return `${name} ran`;
      } catch {
        return `${name} refused`;
      }
    });
  });
  expect(outcome).toEqual(["html refused", "script refused"]);
  expect(problems.length).toBeGreaterThan(0);
  problems.length = 0;
});

test("works on any static host, as strict as here", async ({ page, problems }) => {
  const folder = await mkdtemp(join(tmpdir(), "wijkschrift-dist-"));
  await cp("dist", folder, { recursive: true });
  const host = await serveStatically(folder);
  const failed = collectFailedRequests(page);
  const first = await page.goto(host.url);
  expect(first?.headers()["content-security-policy"]).toBeUndefined();
  await waitUntilKept(page);
  expect(failed).toEqual([]);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<b>x</b>";
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  problems.length = 0;
  await host.stop();
  await rm(folder, { recursive: true });
});

test("outside HTTPS and localhost it only says which address to open", async ({ page, served, problems }) => {
  await page.goto(`http://wijk.test:${served.port}/acties/nieuw`);
  await expect(page.getByRole("link", { name: "https://wijk.test/acties/nieuw" })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  // Chromium remarks that a header means nothing on such an address; anything else is a problem.
  const remarks = problems.splice(0);
  expect(remarks.filter((remark) => !remark.includes("Cross-Origin-Opener-Policy"))).toEqual([]);
});
