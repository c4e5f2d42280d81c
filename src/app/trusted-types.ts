/**
 * The one Trusted Types policy: the page's Content-Security-Policy refuses every string that could become code, and this
 * policy lets through exactly the two the app needs.
 */

/** The address of the service worker, the only script that is ever loaded by name. */
export const serviceWorkerUrl = "/sw.js";

interface PolicyRules {
  readonly createHTML: (html: string) => string | null;
  readonly createScriptURL: (url: string) => string | null;
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: "default", rules: PolicyRules) => unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

/** Null refuses: the browser then throws where the string was used. */
export const policyRules: PolicyRules = {
  // React Aria's live announcer empties itself with `innerHTML = ""`; emptiness is the only HTML allowed.
  createHTML: (html) => (html === "" ? html : null),
  createScriptURL: (url) => (url === serviceWorkerUrl ? url : null),
};

/** Call once, before anything renders; browsers without Trusted Types need nothing. */
export function installTrustedTypes(page: Pick<Window, "trustedTypes">): void {
  page.trustedTypes?.createPolicy("default", policyRules);
}
