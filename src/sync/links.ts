/** The links of invitations and recovery sheets: the secret stands in the fragment, which no server gets to see. */

/** What a link or a typed text held; `endpoint` only when it was said. */
export type ReadCode = { readonly code: string; readonly endpoint?: string | undefined };

const PLACES = {
  invitation: { path: "/welkom/code", letter: "i" },
  sheet: { path: "/welkom/noodblad", letter: "n" },
} as const;

export type LinkKind = keyof typeof PLACES;

/** `home`: the app's own address. The endpoint is said only when it is another one. */
export function makeLink(kind: LinkKind, home: string, code: string, endpoint: string): string {
  const { path, letter } = PLACES[kind];
  const elsewhere = endpoint === home ? "" : `&e=${encodeURIComponent(endpoint)}`;
  return `${home}${path}#${letter}=${code}${elsewhere}`;
}

/**
 * Understands a link, or letters as people type them. `parse` is tolerant of spaces, dashes and small letters and gives
 * the letters alone; undefined when there is no such code in the text.
 */
export function readLink(
  kind: LinkKind,
  text: string,
  parse: (text: string) => string | undefined,
): ReadCode | undefined {
  if (text.length > LONGEST) return undefined;
  const hash = text.indexOf("#");
  if (hash < 0) return withCode(parse(text), undefined);
  const fragment = new URLSearchParams(text.slice(hash + 1).trim());
  const said = fragment.get("e");
  const endpoint = said === null ? undefined : readEndpoint(said);
  if (said !== null && endpoint === undefined) return undefined;
  return withCode(parse(fragment.get(PLACES[kind].letter) ?? ""), endpoint);
}

/** Nobody types more; a pasted page is no code. */
const LONGEST = 2000;

function withCode(code: string | undefined, endpoint: string | undefined): ReadCode | undefined {
  if (code === undefined) return undefined;
  return endpoint === undefined ? { code } : { code, endpoint };
}

/**
 * The address of an endpoint as typed or linked, without a path; undefined when it is none. Only https, except on this
 * very device: what is sent is sealed, but who talks to whom should not be in the open either.
 */
export function readEndpoint(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === "" || !URL.canParse(address)) return undefined;
  const { protocol, hostname, origin, username, password } = new URL(address);
  if (username !== "" || password !== "") return undefined;
  const isHere = hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  return protocol === "https:" || (protocol === "http:" && isHere) ? origin : undefined;
}
