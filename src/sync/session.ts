/** One phone at one endpoint: logs in with its signing key when that is needed, and asks in its name. */

import type * as v from "valibot";
import { signWith } from "../crypto/device-keys.ts";
import { toBase64Url } from "../kernel/base64.ts";
import { ok, type Result } from "../kernel/result.ts";
import { loginBytes } from "../protocol/login.ts";
import { challengeAnswer, tokenAnswer } from "../protocol/messages.ts";
import { routes } from "../protocol/routes.ts";
import type { Refusal } from "./refusal.ts";
import type { Asking, BytesAnswer, Transport } from "./transport.ts";

/** What is needed to log in. */
export type Signer = { readonly id: string; readonly sign: CryptoKey };

export class Session {
  readonly transport: Transport;
  readonly #signer: Signer;
  #token: string | undefined;
  #loggingIn: Promise<Result<string, Refusal>> | undefined;

  constructor(transport: Transport, signer: Signer) {
    this.transport = transport;
    this.#signer = signer;
  }

  json<T extends v.GenericSchema>(
    path: string,
    schema: T,
    asking: Asking = {},
  ): Promise<Result<v.InferOutput<T>, Refusal>> {
    return this.#inName((token) => this.transport.json(path, schema, { ...asking, token }));
  }

  bytes(path: string, asking: Asking = {}): Promise<Result<BytesAnswer, Refusal>> {
    return this.#inName((token) => this.transport.bytes(path, { ...asking, token }));
  }

  stream(path: string, asking: Asking = {}): Promise<Result<ReadableStream<Uint8Array>, Refusal>> {
    return this.#inName((token) => this.transport.stream(path, { ...asking, token }));
  }

  /** A session that ended is begun anew, once: what waits to be sent has nothing to do with it. */
  async #inName<T>(ask: (token: string) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    const token = this.#token === undefined ? await this.#logIn() : ok(this.#token);
    if (!token.ok) return token;
    const answer = await ask(token.value);
    if (answer.ok || answer.error.code !== "unauthorized") return answer;
    if (this.#token === token.value) this.#token = undefined;
    const again = this.#token === undefined ? await this.#logIn() : ok(this.#token);
    return again.ok ? await ask(again.value) : again;
  }

  /** One login at a time, however many ask. */
  #logIn(): Promise<Result<string, Refusal>> {
    this.#loggingIn ??= this.#newToken().finally(() => {
      this.#loggingIn = undefined;
    });
    return this.#loggingIn;
  }

  async #newToken(): Promise<Result<string, Refusal>> {
    const { id, sign } = this.#signer;
    const challenge = await this.transport.json(routes.challenge(), challengeAnswer, {
      json: { device: id },
    });
    if (!challenge.ok) return challenge;
    const { nonce } = challenge.value;
    const bytes = loginBytes(new URL(this.transport.endpoint).origin, nonce, id);
    const sig = toBase64Url(await signWith(sign, bytes));
    const answer = await this.transport.json(routes.token(), tokenAnswer, {
      json: { device: id, nonce, sig },
    });
    if (!answer.ok) return answer;
    this.#token = answer.value.token;
    return ok(answer.value.token);
  }
}
