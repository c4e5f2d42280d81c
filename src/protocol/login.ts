/** Logging in: a phone shows that it holds its signing key, to this endpoint and no other. */
import { type Bytes, utf8 } from "../kernel/bytes.ts";

/**
 * What a phone signs and the endpoint verifies. `origin`: of the endpoint as the phone addresses it, such as
 * `https://delen.example`; `nonce`: as the endpoint gave it, once.
 */
export const loginBytes = (origin: string, nonce: string, device: string): Bytes =>
  utf8(`ws1|login|${origin}|${nonce}|${device}`);
