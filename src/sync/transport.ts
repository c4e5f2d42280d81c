/** One endpoint over HTTP: asks, waits no longer than sensible, and turns every answer into a value. */

import * as v from "valibot";
import type { Bytes } from "../kernel/bytes.ts";
import { err, ok, type Result } from "../kernel/result.ts";
import { limits, protocolHeader, protocolVersion } from "../protocol/limits.ts";
import { refusalSchema } from "../protocol/problems.ts";
import type { NetRequest, SyncPorts } from "./ports.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** Longer than this nobody waits: then the connection is no good. */
const PATIENCE_MS = 60_000;

export type Asking = {
  readonly method?: NetRequest["method"];
  readonly token?: string | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly bytes?: Bytes;
  readonly signal?: AbortSignal | undefined;
};

/** A binary answer, and its headers. */
export type BytesAnswer = { readonly bytes: Bytes; readonly headers: Headers };

export class Transport {
  /** Where the endpoint is, such as `https://delen.example`. */
  readonly endpoint: string;
  readonly #ports: Pick<SyncPorts, "net" | "later">;

  constructor(endpoint: string, ports: Pick<SyncPorts, "net" | "later">) {
    this.endpoint = endpoint;
    this.#ports = ports;
  }

  /** An answer in JSON, as its schema takes it. */
  json<T extends v.GenericSchema>(
    path: string,
    schema: T,
    asking: Asking = {},
  ): Promise<Result<v.InferOutput<T>, Refusal>> {
    return this.#ask(path, asking, async (response) => {
      const text = await response.text();
      const parsed = text.length <= limits.jsonBytes ? v.safeParse(schema, parseJson(text)) : undefined;
      return parsed?.success ? ok(parsed.output) : refuse("strange_answer");
    });
  }

  /** An answer in bytes. */
  bytes(path: string, asking: Asking = {}): Promise<Result<BytesAnswer, Refusal>> {
    return this.#ask(path, asking, async (response) => {
      const bytes = new Uint8Array(await response.arrayBuffer());
      return bytes.length <= limits.downloadBytes
        ? ok({ bytes, headers: response.headers })
        : refuse("strange_answer");
    });
  }

  /** An answer that stays open; the one who reads it ends it by `signal`. */
  async stream(path: string, asking: Asking): Promise<Result<ReadableStream<Uint8Array>, Refusal>> {
    try {
      const response = await this.#ports.net(this.endpoint + path, requestOf(asking, asking.signal));
      if (!response.ok) return await refusalIn(response);
      return response.body ? ok(response.body) : refuse("strange_answer");
    } catch {
      return refuse("no_internet");
    }
  }

  async #ask<T>(
    path: string,
    asking: Asking,
    read: (response: Response) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    const patience = new AbortController();
    const enough = (): void => patience.abort();
    const cancel = this.#ports.later(PATIENCE_MS, enough);
    asking.signal?.addEventListener("abort", enough);
    try {
      const response = await this.#ports.net(this.endpoint + path, requestOf(asking, patience.signal));
      return response.ok ? await read(response) : await refusalIn(response);
    } catch {
      // Whatever a connection throws: nothing came of it.
      return refuse("no_internet");
    } finally {
      cancel();
      asking.signal?.removeEventListener("abort", enough);
    }
  }
}

function requestOf({ method, token, json, bytes }: Asking, signal: AbortSignal | undefined): NetRequest {
  const hasBody = json !== undefined || bytes !== undefined;
  return {
    method: method ?? (hasBody ? "POST" : "GET"),
    headers: {
      [protocolHeader]: String(protocolVersion),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...(bytes === undefined ? {} : { "Content-Type": "application/octet-stream" }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(bytes === undefined ? {} : { body: bytes }),
    ...(signal ? { signal } : {}),
  };
}

/** An endpoint of ours says why; anything else that answers (a hotel's login page, a proxy) is no endpoint. */
async function refusalIn(response: Response): Promise<Result<never, Refusal>> {
  const text = await response.text();
  const parsed = text.length <= limits.jsonBytes ? v.safeParse(refusalSchema, parseJson(text)) : undefined;
  if (!parsed?.success) return refuse("strange_answer");
  const { code, retry, ...extra } = parsed.output;
  return err({ code, retry, extra });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
