/** One line of JSON per event: codes, counts and addresses of this machine; never names, titles, keys or paths asked for. */

export type Log = (event: string, facts?: Readonly<Record<string, string | number>>) => void;

/** Time and the way out are passed in. */
export const createLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ at: now().toISOString(), event, ...facts })}\n`);
