/** Where a request comes from and to which address it was sent; both only as far as they can be believed. */
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { SharingSettings } from "./settings.ts";

type Believing = Pick<SharingSettings, "trustProxy" | "origin">;

/**
 * The address that asks, for counting only. A phone on IPv6 has a whole /64 to itself, so that counts as one. Behind the
 * operator's own proxy it is the last of X-Forwarded-For: earlier ones anyone can write.
 */
export function askerOf(c: Context, { trustProxy }: Believing): string {
  const forwarded = trustProxy ? c.req.header("X-Forwarded-For")?.split(",").at(-1)?.trim() : undefined;
  return network(forwarded || remoteAddress(c) || "unknown");
}

function remoteAddress(c: Context): string | undefined {
  const bindings = c.env as Partial<HttpBindings> | undefined;
  return bindings?.incoming?.socket?.remoteAddress;
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [left = "", right] = plain.toLowerCase().split("%")[0]?.split("::") ?? [];
  const head = left === "" ? [] : left.split(":");
  const tail = right ? right.split(":") : [];
  const zeros =
    right === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(":")}::/64`;
}

/**
 * The origins that a login may be signed for: the one that was set; else that of the request. Without a proxy that says
 * so the scheme is not known, since a certificate may end before it reaches this process.
 */
export function originsOf(c: Context, { origin, trustProxy }: Believing): readonly string[] {
  if (origin !== undefined) return [origin];
  const { host, protocol } = new URL(c.req.url);
  const schemes = trustProxy
    ? [c.req.header("X-Forwarded-Proto")?.split(",").at(-1)?.trim() || protocol.slice(0, -1)]
    : ["http", "https"];
  return schemes.map((scheme) => originOf(`${scheme}://${host}`)).filter((known) => known !== undefined);
}

const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined;
