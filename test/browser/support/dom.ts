/**
 * What is read of an element inside a page. Whole lists are read there at once, since every question that crosses
 * into the browser costs time; programs of the server do not know the browser's own types.
 */
export interface PageElement {
  readonly innerText: string;
  readonly textContent: string;
  readonly dataset: Readonly<Record<string, string>>;
  readonly children: Iterable<PageElement>;
  querySelector(selector: string): PageElement;
  getAttribute(name: string): string | null;
}
