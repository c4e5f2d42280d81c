/** Time and chance, as `main.ts` takes them from the world and hands them in. */

/** Milliseconds since 1970. */
export type Clock = () => number;
/** So many bytes that nobody can guess. */
export type Random = (length: number) => Uint8Array<ArrayBuffer>;
