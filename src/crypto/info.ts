/** The name of a phone and the clock node under which it writes, closed for everyone in the organisation. */
import * as v from "valibot";
import { type Bytes, concat, utf8 } from "../kernel/bytes.ts";
import { type Keyring, openUnder, sealUnder } from "./keyring.ts";
import type { Random } from "./random.ts";
import { readJson } from "./read-json.ts";

/**
 * `name`: of the phone, as its user calls it, cut at 40 characters; `node`: 16 hexadecimal digits of its stamps; `meant`:
 * what it was invited as and is not yet, because its keys were not compared.
 */
export type DeviceInfo = { readonly name: string; readonly node: string; readonly meant?: "admin" };

export const deviceInfoSchema: v.GenericSchema<unknown, DeviceInfo> = v.object({
  name: v.pipe(v.string(), v.maxLength(80)),
  node: v.pipe(v.string(), v.regex(/^[0-9a-f]{0,16}$/)),
  meant: v.exactOptional(v.literal("admin")),
});

const purpose = (o: string, device: string): string => `ws1|info|${o}|${device}`;

export const sealInfo = (
  keyring: Keyring,
  o: string,
  device: string,
  info: DeviceInfo,
  random: Random,
): Promise<string> => sealUnder(keyring, purpose(o, device), writeInfo(info), random);

/** Undefined when it does not open, or belongs to another device. */
export async function openInfo(
  keyring: Keyring,
  o: string,
  device: string,
  sealed: string,
): Promise<DeviceInfo | undefined> {
  const plain = await openUnder(keyring, purpose(o, device), sealed);
  return plain && readJson(plain, deviceInfoSchema);
}

/** JSON, with spaces behind it up to a multiple of 128 bytes: the length of a name is nobody's business. */
export function writeInfo({ name, node, meant }: DeviceInfo): Bytes {
  const cut = Array.from(name).slice(0, 40).join("");
  const json = utf8(JSON.stringify({ name: cut, node, meant }));
  const padding = utf8(" ".repeat((128 - (json.length % 128)) % 128));
  return concat(json, padding);
}
