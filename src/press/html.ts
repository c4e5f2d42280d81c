/**
 * HTML that cannot go wrong: text and attribute values are escaped, and only elements and attributes named here exist.
 */

import type { Brand } from "../kernel/brand.ts";
import { printable } from "./light-text.ts";

/** Serialised HTML; made by `element` and `escaped` only. */
export type Html = Brand<string, "Html">;

export type Tag =
  | "a"
  | "article"
  | "aside"
  | "body"
  | "br"
  | "div"
  | "footer"
  | "h1"
  | "h2"
  | "h3"
  | "head"
  | "header"
  | "html"
  | "li"
  | "main"
  | "meta"
  | "p"
  | "section"
  | "span"
  | "strong"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "title"
  | "tr"
  | "ul";

type PlainAttribute =
  | "charset"
  | "class"
  | "content"
  | "data-label"
  | "dir"
  | "http-equiv"
  | "id"
  | "lang"
  | "name"
  | "role"
  | "scope";

/** Of an `href` only http, https, mailto, tel and places in the page itself are written; any other is left out. */
export type Attributes = { readonly [name in PlainAttribute | "href"]?: string };

const VOID: ReadonlySet<Tag> = new Set<Tag>(["br", "meta"]);

/** One element; children that are plain strings are escaped. */
export function element(tag: Tag, attributes: Attributes, ...children: readonly (Html | Text)[]): Html {
  const open = `<${tag}${Object.entries(attributes).map(attribute).join("")}>`;
  if (VOID.has(tag)) return open as Html;
  return `${open}${children.map((child) => (typeof child === "string" ? child : escaped(child.text))).join("")}</${tag}>` as Html;
}

/** Plain words among elements. */
export type Text = { readonly text: string };

/** Text with everything escaped that HTML could read as markup. */
const escaped = (text: string): Html =>
  printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "") as Html;

/** A fixed style sheet of our own, never with words of a user in it. */
export const styleSheet = (css: string): Html => `<style>${css}</style>` as Html;

/** A whole document from its `html` element. */
export const htmlDocument = (html: Html): string => `<!doctype html>\n${html}\n`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function attribute([name, value]: readonly [string, string | undefined]): string {
  if (value === undefined) return "";
  if (name === "href" && !/^(?:https?:\/\/|mailto:|tel:|#)/i.test(value)) return "";
  return ` ${name}="${escaped(value)}"`;
}
