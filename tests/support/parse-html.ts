/** A page or a piece of XML as a browser would parse it; for tests that run in jsdom. */

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

/** Whether the text is well formed XML. */
export const isXml = (text: string): boolean =>
  new DOMParser().parseFromString(text, "text/xml").querySelector("parsererror") === null;
