/**
 * What the app's pages may load and do: the one source of the Content-Security-Policy.
 *
 * The endpoint sends it as a header; the build (vite.config.ts) writes the same policy into index.html as a `<meta>`,
 * so that a static host without our headers is as strict. `frame-ancestors` only works, and is only sent, as a header.
 */

/** React Aria writes two fixed `<style>` elements: one for pressable things, one while a sheet is open on iOS. */
const reactAriaStyles = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

const directives = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyles.join(" ")}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

/** The policy for a `<meta http-equiv>`. */
export const contentSecurityPolicy = directives.join("; ");

/** The policy for a header, where a page can also refuse to be framed. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join("; ");
