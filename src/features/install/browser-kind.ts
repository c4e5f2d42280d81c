/** Which browser this is, as far as installing goes: which steps to show, and whether it is a browser at all. */

export type System = "iphone" | "android" | "laptop";

/** Apps that open links in a window of their own, which forgets or cannot install. "app": one we do not know by name. */
export type HostApp =
  | "Facebook"
  | "Messenger"
  | "Instagram"
  | "WhatsApp"
  | "LinkedIn"
  | "TikTok"
  | "Google"
  | "Gmail"
  | "Snapchat"
  | "Pinterest"
  | "Nextdoor"
  | "app";

export interface BrowserKind {
  readonly system: System;
  /** The app in which the page is shown; null in a browser of its own. */
  readonly inApp: HostApp | null;
  /** Opened from the home screen, the dock or the taskbar. */
  readonly installed: boolean;
  /** Mac's Safari adds to the Dock by a menu; Firefox on a laptop installs nothing; the others have a button. */
  readonly laptop: "button" | "safari" | "firefox";
}

/** What the page can tell beside the name the browser gives itself. */
export interface BrowserFeatures {
  /** `navigator.maxTouchPoints`: an iPad says it is a Mac, but no Mac is touched. */
  readonly touchPoints: number;
  /** `display-mode: standalone`, or `navigator.standalone` on an iPhone. */
  readonly standalone: boolean;
}

/** In this order: Messenger and Instagram also carry Facebook's marks. */
const HOST_APPS: readonly (readonly [HostApp, RegExp])[] = [
  ["Messenger", /FBAN\/Messenger|Orca-Android|MessengerForiOS|MessengerLite/],
  ["Instagram", /\bInstagram\b/],
  ["Facebook", /\bFB(?:AN|AV|_IAB|IOS)\b/],
  ["LinkedIn", /LinkedInApp/],
  ["TikTok", /\bmusical_ly|\btrill_|BytedanceWebview|\bTikTok\b/],
  ["WhatsApp", /\bWhatsApp\//],
  ["Gmail", /\bGmail\b|GmailiOS/],
  ["Google", /\bGSA\//],
  ["Snapchat", /\bSnapchat\b/],
  ["Pinterest", /\[Pinterest|\bPinterest\//],
  ["Nextdoor", /\bNextdoor\b/i],
];

/** `userAgent` is `navigator.userAgent`. Never throws; what is unknown is taken for an ordinary browser. */
export function browserKind(userAgent: string, features: BrowserFeatures): BrowserKind {
  const system = systemOf(userAgent, features);
  return {
    system,
    // What stands on the home screen is nobody's window.
    inApp: features.standalone ? null : hostApp(userAgent, system),
    installed: features.standalone,
    laptop: laptopBrowser(userAgent),
  };
}

function systemOf(userAgent: string, { touchPoints }: BrowserFeatures): System {
  if (/\b(?:iPhone|iPad|iPod)\b/.test(userAgent)) return "iphone";
  if (/\bMacintosh\b/.test(userAgent) && touchPoints > 1) return "iphone";
  return /\bAndroid\b/.test(userAgent) ? "android" : "laptop";
}

function hostApp(userAgent: string, system: System): HostApp | null {
  const named = HOST_APPS.find(([, mark]) => mark.test(userAgent))?.[0];
  if (named) return named;
  // Android marks the window of an app with "wv"; on an iPhone such a window leaves out that it is Safari.
  if (system === "android") return /; wv\)/.test(userAgent) ? "app" : null;
  if (system === "iphone") return /\bSafari\//.test(userAgent) ? null : "app";
  return null;
}

function laptopBrowser(userAgent: string): BrowserKind["laptop"] {
  if (/\bFirefox\//.test(userAgent)) return "firefox";
  return /\bSafari\//.test(userAgent) && !/\bChrom(?:e|ium)\//.test(userAgent) ? "safari" : "button";
}
