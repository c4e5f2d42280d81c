/** What an operator can set, read once at the start: a wrong value stops the endpoint with one clear sentence. */
import { resolve } from "node:path";
import { err, ok, type Result } from "../kernel/result.ts";
import { limits } from "../protocol/limits.ts";

/** Who may begin to share here. */
export type NewOrganisations =
  | { readonly kind: "open" }
  | { readonly kind: "closed" }
  | { readonly kind: "code"; readonly secret: string };

/** What an operator may raise or lower; the numbers of `protocol/limits.ts` unless told otherwise. */
export type EndpointLimits = {
  readonly pushesPerMinute: number;
  readonly bytesPerDay: number;
  readonly unauthenticatedPerMinute: number;
  readonly organisationBytes: number;
  readonly eventStreamsPerDevice: number;
  /** All requests of one phone together. */
  readonly requestsPerMinute: number;
  /** From one address. */
  readonly newOrganisationsPerHour: number;
};

/** What the sharing itself needs to know. */
export interface SharingSettings {
  /** The address by which phones reach this endpoint, when it is not the one in the request. */
  readonly origin: string | undefined;
  /** A proxy of the operator's own stands in front, and says who asks. */
  readonly trustProxy: boolean;
  /** The origins of apps at other addresses that may share here. */
  readonly apps: readonly string[];
  readonly newOrganisations: NewOrganisations;
  /** Just put back from a backup: see README.md. */
  readonly pullOnly: boolean;
  readonly limits: EndpointLimits;
}

export interface Settings extends SharingSettings {
  readonly port: number;
  /** The addresses to listen on; both families of localhost unless told otherwise. */
  readonly hosts: readonly string[];
  /** Where sharing keeps its sealed data. */
  readonly dataFolder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const loopback = ["127.0.0.1", "::1"] as const;

export const standardLimits: EndpointLimits = {
  pushesPerMinute: limits.pushesPerMinute,
  bytesPerDay: limits.bytesPerDay,
  unauthenticatedPerMinute: limits.unauthenticatedPerMinute,
  organisationBytes: limits.organisationBytes,
  eventStreamsPerDevice: limits.eventStreamsPerDevice,
  requestsPerMinute: 1200,
  newOrganisationsPerHour: 20,
};

export const standardSharing: SharingSettings = {
  origin: undefined,
  trustProxy: false,
  apps: [],
  newOrganisations: { kind: "open" },
  pullOnly: false,
  limits: standardLimits,
};

/** Port 0 lets the system choose a free port; tests use it. */
export function parseSettings(env: Environment): Result<Settings, string> {
  const port = env["PORT"]?.trim() || "8787";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return err(`PORT is "${port}", but must be a whole number from 0 to 65535. Example: PORT=8788 npm start`);
  }
  const sharing = parseSharing(env);
  if (!sharing.ok) return sharing;
  const host = env["HOST"]?.trim();
  return ok({
    ...sharing.value,
    port: Number(port),
    hosts: host ? [host] : loopback,
    dataFolder: resolve(env["WIJKSCHRIFT_DATA"]?.trim() || "data"),
  });
}

function parseSharing(env: Environment): Result<SharingSettings, string> {
  const origin = parseOrigin(env);
  if (!origin.ok) return origin;
  const apps = parseApps(env);
  if (!apps.ok) return apps;
  const newOrganisations = parseNewOrganisations(env);
  if (!newOrganisations.ok) return newOrganisations;
  const trustProxy = parseSwitch(env, "WIJKSCHRIFT_TRUST_PROXY");
  if (!trustProxy.ok) return trustProxy;
  const pullOnly = parseSwitch(env, "WIJKSCHRIFT_PULL_ONLY");
  if (!pullOnly.ok) return pullOnly;
  const ownLimits = parseLimits(env);
  if (!ownLimits.ok) return ownLimits;
  return ok({
    origin: origin.value,
    trustProxy: trustProxy.value,
    apps: apps.value,
    newOrganisations: newOrganisations.value,
    pullOnly: pullOnly.value,
    limits: ownLimits.value,
  });
}

function parseOrigin(env: Environment): Result<string | undefined, string> {
  const text = env["WIJKSCHRIFT_ORIGIN"]?.trim();
  if (!text) return ok(undefined);
  return isOrigin(text)
    ? ok(text)
    : err(
        `WIJKSCHRIFT_ORIGIN is "${text}", but must be the address of this deelplek alone. Example: WIJKSCHRIFT_ORIGIN=https://delen.example.org`,
      );
}

function parseApps(env: Environment): Result<readonly string[], string> {
  const apps = (env["WIJKSCHRIFT_APPS"] ?? "").split(/[\s,]+/).filter((text) => text !== "");
  const wrong = apps.find((text) => !isOrigin(text));
  return wrong === undefined
    ? ok(apps)
    : err(
        `WIJKSCHRIFT_APPS names "${wrong}", but must be addresses of apps, with commas between. Example: WIJKSCHRIFT_APPS=https://wijk.example.org`,
      );
}

/** Scheme, host and port, spelled as a browser spells it. */
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

function parseNewOrganisations(env: Environment): Result<NewOrganisations, string> {
  const text = env["WIJKSCHRIFT_NEW_ORGS"]?.trim() || "open";
  if (text === "open" || text === "closed") return ok({ kind: text });
  const secret = text.startsWith("code:") ? text.slice("code:".length) : "";
  return secret.length >= 8 && secret.length <= 200
    ? ok({ kind: "code", secret })
    : err(
        "WIJKSCHRIFT_NEW_ORGS must be open, closed, or code: with a code of 8 to 200 characters behind it. Example: WIJKSCHRIFT_NEW_ORGS=code:koperen-ketel",
      );
}

function parseSwitch(env: Environment, name: string): Result<boolean, string> {
  const text = env[name]?.trim() || "0";
  return text === "0" || text === "1" ? ok(text === "1") : err(`${name} is "${text}", but must be 0 or 1.`);
}

function parseLimits(env: Environment): Result<EndpointLimits, string> {
  const own: Record<string, number> = { ...standardLimits };
  for (const part of (env["WIJKSCHRIFT_LIMITS"] ?? "").split(/[\s,]+/).filter((text) => text !== "")) {
    const [, name, value] = /^(\w+)=(\d{1,15})$/.exec(part) ?? [];
    if (name === undefined || !Object.hasOwn(standardLimits, name) || Number(value) < 1)
      return err(
        `WIJKSCHRIFT_LIMITS says "${part}", but must be like pushesPerMinute=600; the names are ${Object.keys(standardLimits).join(", ")}.`,
      );
    own[name] = Number(value);
  }
  return ok(own as EndpointLimits);
}
