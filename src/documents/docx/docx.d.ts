/**
 * The part of docx that is used here; `paths` in tsconfig.json points to it. The published types would bring the types of
 * Node into code that runs in a browser. Sizes of text are in half points, all other measures in twentieths of a point.
 */

export interface Fonts {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly language?: { readonly value: string };
}

export interface ParagraphFormat {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: "auto";
  };
  readonly indent?: { readonly left: number; readonly hanging: number };
}

export interface Border {
  readonly style: "single" | "none";
  /** In eighths of a point. */
  readonly size: number;
  readonly color: string;
}

export interface ParagraphOptions extends ParagraphFormat {
  readonly style?: string;
  readonly heading?: "Title" | "Heading1" | "Heading2" | "Heading3";
  readonly pageBreakBefore?: boolean;
  readonly numbering?: { readonly reference: string; readonly level: number };
  readonly tabStops?: readonly { readonly type: "left" | "right"; readonly position: number }[];
  readonly children?: readonly (TextRun | ExternalHyperlink)[];
}

export class Paragraph {
  constructor(options: ParagraphOptions);
  private readonly paragraph: true;
}

export class TextRun {
  constructor(
    options: Fonts & {
      readonly text?: string;
      readonly break?: number;
      readonly style?: string;
      /** Words, and "CURRENT" or "TOTAL_PAGES" for page numbers. */
      readonly children?: readonly string[];
    },
  );
  private readonly run: true;
}

export class ExternalHyperlink {
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] });
  private readonly link: true;
}

export interface Width {
  readonly size: number;
  readonly type: "dxa";
}

export class TableCell {
  constructor(options: {
    readonly children: readonly Paragraph[];
    readonly width: Width;
    readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border>>;
    readonly shading?: { readonly type: "clear"; readonly color: "auto"; readonly fill: string };
    readonly margins?: Partial<Record<"top" | "bottom" | "left" | "right", number>>;
  });
  private readonly cell: true;
}

export class TableRow {
  constructor(options: {
    readonly children: readonly TableCell[];
    readonly tableHeader?: boolean;
    readonly height?: { readonly value: number; readonly rule: "atLeast" };
    readonly cantSplit?: boolean;
  });
  private readonly row: true;
}

export class Table {
  constructor(options: {
    readonly rows: readonly TableRow[];
    readonly width: Width;
    readonly columnWidths: readonly number[];
    readonly layout: "fixed";
    readonly tableLook: { readonly firstRow: boolean; readonly firstColumn: boolean };
    readonly borders: Record<
      "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical",
      Border
    >;
  });
  private readonly table: true;
}

export class Footer {
  constructor(options: { readonly children: readonly Paragraph[] });
  private readonly footer: true;
}

export interface ParagraphStyle {
  readonly run: Fonts;
  readonly paragraph?: ParagraphFormat;
}

export class Document {
  constructor(options: {
    readonly title: string;
    readonly creator: string;
    readonly lastModifiedBy: string;
    readonly styles: {
      readonly default: Record<
        "document" | "heading1" | "heading2" | "heading3" | "hyperlink",
        ParagraphStyle
      >;
      readonly paragraphStyles: readonly (ParagraphStyle & {
        readonly id: string;
        readonly name: string;
        readonly basedOn: string;
        readonly quickFormat: true;
      })[];
    };
    readonly numbering: {
      readonly config: readonly {
        readonly reference: string;
        readonly levels: readonly {
          readonly level: number;
          readonly format: "bullet";
          readonly text: string;
          readonly alignment: "left";
          readonly style: { readonly paragraph: ParagraphFormat; readonly run: Fonts };
        }[];
      }[];
    };
    readonly sections: readonly {
      readonly properties: {
        readonly page: {
          readonly size: { readonly width: number; readonly height: number };
          readonly margin: Record<"top" | "bottom" | "left" | "right" | "footer", number>;
        };
      };
      readonly footers: { readonly default: Footer };
      readonly children: readonly (Paragraph | Table)[];
    }[];
  });
  private readonly document: true;
}

export const Packer: { toArrayBuffer(document: Document): Promise<ArrayBuffer> };
