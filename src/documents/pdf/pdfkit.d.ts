/**
 * The part of pdfkit that is used here; `paths` in tsconfig.json points to it. The published types lack PDF/UA and table
 * scopes, and would bring the types of Node into code that runs in a browser.
 */

export interface StructureElement {
  /** A closure draws tagged content, at once. */
  add(child: StructureElement | (() => void)): StructureElement;
  end(): void;
}

export interface Options {
  size: "A4" | "A3";
  margin: 0;
  autoFirstPage: false;
  bufferPages: false;
  pdfVersion: "1.7";
  tagged: true;
  subset: "PDF/UA";
  lang: string;
  displayTitle: true;
  /** null: none of the standard fonts, which cannot be embedded. */
  font: null;
  info: { Title: string; Author: string; Producer: string; Creator: string; CreationDate: Date };
}

export interface OutlineItem {
  /** Leads to the page that is drawn on now, `top` points from its top; gives the item, to hang others beneath it. */
  addItem(title: string, options?: { top: number }): OutlineItem;
}

// oxlint-disable-next-line import/no-default-export -- that is how pdfkit exports it
export default class PDFDocument {
  constructor(options: Options);
  on(event: "data", listener: (chunk: Uint8Array) => void): this;
  on(event: "end", listener: () => void): this;
  on(event: "error", listener: (error: unknown) => void): this;
  end(): void;
  addPage(): this;

  registerFont(name: string, bytes: Uint8Array): this;
  font(name: string): this;
  fontSize(points: number): this;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { lineBreak: false; baseline: "alphabetic" }): this;
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options: { structParent: StructureElement; Contents: object },
  ): this;

  /** A link to a place in this document that has a name. */
  goTo(
    x: number,
    y: number,
    width: number,
    height: number,
    name: string,
    options: { structParent: StructureElement; Contents: object },
  ): this;
  addNamedDestination(name: string, how: "XYZ", x: number, y: number, zoom: null): this;
  /** What a reader shows beside the pages. */
  readonly outline: OutlineItem;

  struct(
    type: string,
    options?: {
      scope?: "Column" | "Row";
      alt?: string;
      /** Left, top, right, bottom on the page. */
      bbox?: readonly [number, number, number, number];
    },
  ): StructureElement;
  addStructure(element: StructureElement): this;
  markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): this;
  /** Raw operators into the content of the page. */
  addContent(operators: string): this;
  endMarkedContent(): this;

  save(): this;
  restore(): this;
  translate(x: number, y: number): this;
  scale(factor: number): this;
  rotate(degrees: number): this;
  rect(x: number, y: number, width: number, height: number): this;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
  circle(x: number, y: number, radius: number): this;
  moveTo(x: number, y: number): this;
  lineTo(x: number, y: number): this;
  lineWidth(points: number): this;
  dash(length: number, options: { space: number }): this;
  undash(): this;
  fillColor(color: string): this;
  fill(color: string): this;
  stroke(color: string): this;

  /** Internal: the fontkit font behind the current one, the only way to ask what it has signs for. */
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}
