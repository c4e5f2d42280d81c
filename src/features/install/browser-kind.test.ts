/** The browsers people come with, by the names they give themselves. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrowserKind, browserKind } from "./browser-kind.ts";

const page = { touchPoints: 0, standalone: false };
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const MAC = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
const ANDROID = "Mozilla/5.0 (Linux; Android 14; SM-A546B)";
const WEBVIEW = "Mozilla/5.0 (Linux; Android 14; SM-A546B Build/UP1A.231005.007; wv)";
const BLINK = "AppleWebKit/537.36 (KHTML, like Gecko)";

const browsers: readonly (readonly [string, string, Partial<BrowserKind>])[] = [
  [
    "Safari on an iPhone",
    `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
    { system: "iphone", inApp: null },
  ],
  [
    "Chrome on an iPhone",
    `${IPHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`,
    { system: "iphone", inApp: null },
  ],
  [
    "Firefox on an iPhone",
    `${IPHONE} FxiOS/132.0 Mobile/15E148 Safari/605.1.15`,
    { system: "iphone", inApp: null },
  ],
  [
    "Chrome on Android",
    `Mozilla/5.0 (Linux; Android 10; K) ${BLINK} Chrome/131.0.0.0 Mobile Safari/537.36`,
    { system: "android", inApp: null },
  ],
  [
    "Samsung's own browser",
    `${ANDROID} ${BLINK} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`,
    { system: "android", inApp: null },
  ],
  [
    "Firefox on Android",
    "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0",
    { system: "android", inApp: null },
  ],
  [
    "Chrome on Windows",
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/131.0.0.0 Safari/537.36`,
    { system: "laptop", inApp: null, laptop: "button" },
  ],
  [
    "Edge on Windows",
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${BLINK} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.51`,
    { system: "laptop", inApp: null, laptop: "button" },
  ],
  [
    "Firefox on Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
    { system: "laptop", inApp: null, laptop: "firefox" },
  ],
  [
    "Safari on a Mac",
    `${MAC} Version/18.1 Safari/605.1.15`,
    { system: "laptop", inApp: null, laptop: "safari" },
  ],
  [
    "Chrome on a Chromebook",
    `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${BLINK} Chrome/131.0.0.0 Safari/537.36`,
    { system: "laptop", inApp: null, laptop: "button" },
  ],
];

const windowsOfApps: readonly (readonly [string, string, BrowserKind["inApp"]])[] = [
  [
    "Facebook on an iPhone",
    `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/489.0.0.46.98;FBBV/667230451;FBDV/iPhone14,5;FBMD/iPhone;FBSN/iOS;FBSV/18.5;FBSS/3;FBID/phone;FBLC/nl_NL;FBOP/5]`,
    "Facebook",
  ],
  [
    "Facebook on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/489.0.0.66.81;]`,
    "Facebook",
  ],
  [
    "Messenger on an iPhone",
    `${IPHONE} Mobile/22F76 [FBAN/MessengerForiOS;FBAV/484.0.0.48.109;FBDV/iPhone15,2;FBLC/nl_NL]`,
    "Messenger",
  ],
  [
    "Messenger on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 [FB_IAB/Orca-Android;FBAV/484.0.0.42.107;]`,
    "Messenger",
  ],
  [
    "Instagram on an iPhone",
    `${IPHONE} Mobile/22F76 Instagram 357.1.4.26.91 (iPhone14,5; iOS 18_5; nl_NL; nl; scale=3.00; 1170x2532; 661259184)`,
    "Instagram",
  ],
  [
    "Instagram on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 Instagram 357.1.0.52.100 Android (34/14; 450dpi; 1080x2125; samsung; SM-A546B; a54x; s5e8835; nl_NL; 661256784)`,
    "Instagram",
  ],
  ["LinkedIn on an iPhone", `${IPHONE} Mobile/15E148 [LinkedInApp]/9.30.2144`, "LinkedIn"],
  [
    "LinkedIn on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 [LinkedInApp]/2.312.70`,
    "LinkedIn",
  ],
  ["TikTok on an iPhone", `${IPHONE} Mobile/15E148 musical_ly_37.2.0 BytedanceWebview/d8a21c6`, "TikTok"],
  [
    "TikTok on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 trill_370203 AppName/musical_ly ByteLocale/nl BytedanceWebview/d8a21c6`,
    "TikTok",
  ],
  [
    "WhatsApp on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 WhatsApp/2.24.22.78`,
    "WhatsApp",
  ],
  ["the Google app on an iPhone", `${IPHONE} GSA/341.0.695551749 Mobile/15E148 Safari/604.1`, "Google"],
  [
    "the Google app on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36 GSA/15.44.30.28.arm64`,
    "Google",
  ],
  ["Snapchat", `${IPHONE} Mobile/15E148 Snapchat/13.14.0.44 (like Safari/8620.2.4.10.8, panda)`, "Snapchat"],
  ["Pinterest", `${IPHONE} Mobile/15E148 [Pinterest/iOS]`, "Pinterest"],
  ["Gmail on an iPhone, and any other app there", `${IPHONE} Mobile/15E148`, "app"],
  [
    "any other app on Android",
    `${WEBVIEW} ${BLINK} Version/4.0 Chrome/130.0.6723.86 Mobile Safari/537.36`,
    "app",
  ],
];

describe("browsers of their own", () => {
  test.each(browsers)("%s", (_name, userAgent, expected) => {
    expect(browserKind(userAgent, page)).toMatchObject({ ...expected, installed: false });
  });

  test("an iPad says it is a Mac, but is touched", () => {
    const userAgent = `${MAC} Version/18.5 Safari/605.1.15`;
    expect(browserKind(userAgent, { ...page, touchPoints: 5 })).toMatchObject({
      system: "iphone",
      inApp: null,
    });
    expect(browserKind(userAgent, page).system).toBe("laptop");
  });
});

describe("windows of other apps", () => {
  test.each(windowsOfApps)("%s", (_name, userAgent, app) => {
    expect(browserKind(userAgent, page).inApp).toBe(app);
  });
});

test("what was installed is no window of another app, though an iPhone then names no Safari", () => {
  const kind = browserKind(`${IPHONE} Mobile/15E148`, { touchPoints: 5, standalone: true });
  expect(kind).toMatchObject({ system: "iphone", inApp: null, installed: true });
});

test("whatever a browser calls itself, there is an answer", () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.boolean(), (userAgent, touchPoints, standalone) => {
      expect(browserKind(userAgent, { touchPoints, standalone }).installed).toBe(standalone);
    }),
  );
});
