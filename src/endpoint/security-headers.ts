/** The headers on everything the endpoint sends. */
import type { MiddlewareHandler } from "hono";
import { contentSecurityPolicyHeader } from "./content-security-policy.ts";

const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": contentSecurityPolicyHeader,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The camera is for scanning an invitation; the rest is never asked.
  "Permissions-Policy":
    "camera=(self), screen-wake-lock=(self), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
};
