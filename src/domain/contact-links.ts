/** The addresses behind "bel" and "mail": what a phone's own apps open. */

/** `tel:` with the number alone; "" when there is none in it. What stands behind a bracket or comma is a remark. */
export function phoneLink(phone: string): string {
  const plain = phone.replaceAll("(0)", "");
  const number = /\+?\d[\d\s.\-/()]*/.exec(plain)?.[0].replace(/[^\d+]/g, "") ?? "";
  return number === "" ? "" : `tel:${number}`;
}

/** `mailto:` with nothing but the address; "" when there is none. */
export function mailLink(email: string): string {
  return email.includes("@") ? `mailto:${encodeURIComponent(email).replaceAll("%40", "@")}` : "";
}
