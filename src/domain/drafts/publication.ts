/** Where a verslag was made public, as people type it: kept whatever it is, and told when it is no address of a website. */

import { err, ok, type Result } from "../../kernel/result.ts";
import { publishedLink } from "../public-minutes.ts";
import type { Publication } from "../tables/publications.ts";

/** The most characters: addresses are long at times, a pasted document is none. */
const LONGEST_WHERE = 2000;

/** "zilverlinde.example/verslagen": what people write of an address. */
const WITHOUT_HTTPS = /^[^\s/:@"<>]+\.[^\s/:@"<>.]{2,}(?:[/?#][^\s"<>]*)?$/;

/** The text trimmed; an address on a website gets its https. */
export function parseWhere(via: Publication["via"], text: string): Result<string, "tooLong"> {
  const where = text.trim();
  if (where.length > LONGEST_WHERE) return err("tooLong");
  return ok(via === "website" && WITHOUT_HTTPS.test(where) ? `https://${where}` : where);
}

/** Something was said about the website, and it is no address that can be opened. */
export const isNoAddress = (publication: Pick<Publication, "via" | "where">): boolean =>
  publication.via === "website" && publication.where !== "" && publishedLink(publication) === "";
