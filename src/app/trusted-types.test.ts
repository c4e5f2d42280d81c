/** The policy lets through what the app needs and nothing else. */
import { expect, test } from "vitest";
import { installTrustedTypes, policyRules } from "./trusted-types.ts";

test("only the service worker may be loaded by name", () => {
  expect(policyRules.createScriptURL("/sw.js")).toBe("/sw.js");
  expect(policyRules.createScriptURL("https://elders.example/sw.js")).toBeNull();
  expect(policyRules.createScriptURL("/sw.js?x=1")).toBeNull();
});

test("only emptiness may become HTML", () => {
  expect(policyRules.createHTML("")).toBe("");
  expect(policyRules.createHTML("<img src=x onerror=alert(1)>")).toBeNull();
});

test("a browser without Trusted Types is left alone, one with them gets the default policy", () => {
  installTrustedTypes({});
  const names: string[] = [];
  installTrustedTypes({ trustedTypes: { createPolicy: (name) => names.push(name) } });
  expect(names).toEqual(["default"]);
});
