/**
 * What is used of pdfmake. The types that are published with it bring those of a browser along, which nothing on a
 * server should see.
 */
declare module 'pdfmake' {
  /** Points: left, top, right, bottom; two are horizontal and vertical. */
  export type Margins = number | [horizontal: number, vertical: number] | [number, number, number, number];

  export interface Style {
    font?: string;
    fontSize?: number;
    bold?: boolean;
    italics?: boolean;
    color?: string;
    fillColor?: string;
    alignment?: 'left' | 'right' | 'center' | 'justify';
    lineHeight?: number;
    characterSpacing?: number;
    decoration?: 'underline' | 'lineThrough';
    margin?: Margins;
    noWrap?: boolean;
  }

  interface Placed extends Style {
    style?: string | string[];
    /** Points, or `auto`, or `*` for what is left. */
    width?: number | string;
    pageBreak?: 'before' | 'after';
    pageOrientation?: 'portrait' | 'landscape';
    unbreakable?: boolean;
    headlineLevel?: number;
    id?: string;
  }

  export interface ContentText extends Placed {
    text: string | number | Content[];
    link?: string;
    preserveLeadingSpaces?: boolean;
  }
  export interface ContentStack extends Placed {
    stack: Content[];
  }
  export interface ContentColumns extends Placed {
    columns: Content[];
    columnGap?: number;
  }
  export interface ContentList extends Placed {
    ul?: Content[];
    ol?: Content[];
  }
  export interface ContentSvg extends Placed {
    svg: string;
    height?: number;
    fit?: [number, number];
  }
  export interface ContentImage extends Placed {
    image: string;
    height?: number;
    fit?: [number, number];
  }
  export interface ContentCanvas extends Placed {
    canvas: (
      | { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth?: number; lineColor?: string }
      | { type: 'rect'; x: number; y: number; w: number; h: number; color?: string; lineColor?: string }
    )[];
  }
  export type TableCell = Content & { colSpan?: number; rowSpan?: number };
  export interface Table {
    body: (TableCell | string)[][];
    headerRows?: number;
    widths?: (number | string)[];
    dontBreakRows?: boolean;
    keepWithHeaderRows?: number;
  }
  export interface ContentTable extends Placed {
    table: Table;
    layout?: string;
  }

  export type Content =
    | string
    | Content[]
    | ContentText
    | ContentStack
    | ContentColumns
    | ContentList
    | ContentSvg
    | ContentImage
    | ContentCanvas
    | ContentTable;

  interface DrawnTable {
    table: { headerRows: number; body: unknown[][] };
  }
  export interface CustomTableLayout {
    hLineWidth?: (line: number, node: DrawnTable) => number;
    vLineWidth?: (line: number, node: DrawnTable) => number;
    hLineColor?: (line: number, node: DrawnTable) => string;
    paddingLeft?: (column: number) => number;
    paddingRight?: (column: number) => number;
    paddingTop?: (row: number) => number;
    paddingBottom?: (row: number) => number;
  }

  interface DocumentDefinition {
    content: Content[];
    pageSize: 'A4';
    pageOrientation: 'portrait' | 'landscape';
    pageMargins: Margins;
    language: string;
    displayTitle: boolean;
    info: { title: string; creationDate: Date };
    defaultStyle: Style;
    styles: Record<string, Style>;
    footer: (page: number, pages: number) => Content;
  }

  const pdfMake: {
    addFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
    addTableLayouts(layouts: Record<string, CustomTableLayout>): void;
    setUrlAccessPolicy(mayOpen: (address: string) => boolean): void;
    setLocalAccessPolicy(mayOpen: (path: string) => boolean): void;
    createPdf(document: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  };
  export { pdfMake as default };
}
