/** A phone logs in: it signs what this endpoint made up, and gets a token for some hours. */
import { Hono } from "hono";
import { fromBase64Url } from "../../kernel/base64.ts";
import { importSignKey, verifyWith } from "../../protocol/device.ts";
import { limits } from "../../protocol/limits.ts";
import { loginBytes } from "../../protocol/login.ts";
import { challengeRequest, tokenRequest } from "../../protocol/messages.ts";
import { routes } from "../../protocol/routes.ts";
import { originsOf } from "../asker.ts";
import type { SharingParts } from "../parts.ts";
import { readJson } from "../read-body.ts";
import { refuse } from "../refuse.ts";
import { tidyNowAndThen } from "../tidy.ts";
import { countStranger, tokenHash } from "../visitor.ts";

/** Enough for a phone with some tabs; the oldest go. */
const tokensPerDevice = 8;

export function loggingIn(parts: SharingParts): Hono {
  const app = new Hono();
  const tidy = tidyNowAndThen(parts);
  app.use(routes.challenge(), countStranger(parts));
  app.use(routes.token(), countStranger(parts));

  app.post(routes.challenge(), async (c) => {
    const asked = await readJson(c, challengeRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { nonce, expires } = parts.nonces.make(asked.value.device);
    return c.json({ nonce, exp: expires });
  });

  app.post(routes.token(), async (c) => {
    const asked = await readJson(c, tokenRequest);
    if (!asked.ok) return refuse(c, asked.error);
    const { device, nonce, sig } = asked.value;
    const keys = await parts.store.keysOf(device);
    if (!keys) return refuse(c, "device_unknown");
    const isGood = parts.nonces.isGood(nonce, device) && (await isSigned(originsOf(c, parts.settings)));
    // Used up only by the phone itself, so that nobody else can spoil its login, and only once.
    if (!isGood || !parts.nonces.use(nonce)) return refuse(c, "bad_login");
    if (await parts.store.isCutEverywhere(device)) return refuse(c, "device_cut");

    const token = Buffer.from(parts.random(32)).toString("base64url");
    const expires = parts.now() + limits.tokenMs;
    await parts.store.putToken(tokenHash(token), device, expires, tokensPerDevice);
    await tidy();
    return c.json({ token, exp: expires });

    async function isSigned(origins: readonly string[]): Promise<boolean> {
      const [key, signature] = [await importSignKey(keys?.sign ?? ""), fromBase64Url(sig)];
      if (!key || !signature) return false;
      const checks = origins.map((origin) => verifyWith(key, loginBytes(origin, nonce, device), signature));
      return (await Promise.all(checks)).includes(true);
    }
  });
  return app;
}
