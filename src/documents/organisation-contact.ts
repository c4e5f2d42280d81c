/** Where an organisation can be found, as papers that leave the house say it. */

import type { Organisation } from "../domain/tables/organisation.ts";

/** Its e-mail address and its website, as far as known. */
export const contactOf = ({ email, website }: Pick<Organisation, "email" | "website">): string[] =>
  [email.trim(), bareSite(website)].filter((each) => each !== "");

/** An address as people say it. */
const bareSite = (website: string): string =>
  website
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/\/$/, "");
