/** The secret in the link by which somebody came: taken out of the address at once, and kept in memory alone. */

let link = "";

/** The whole link with its fragment, or "" when one came without. The address bar shows it no more. */
export function takeLink(): string {
  const { href, hash, pathname, search } = window.location;
  if (hash.length > 1) {
    link = href;
    window.history.replaceState(window.history.state, "", pathname + search);
  }
  return link;
}

/** It was used. */
export function forgetLink(): void {
  link = "";
}
