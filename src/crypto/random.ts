/** Chance, as it is handed in: bytes fit for keys. */
import type { Bytes } from "../kernel/bytes.ts";

/** `count` random bytes. */
export type Random = (count: number) => Bytes;
