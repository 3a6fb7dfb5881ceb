/**
 * Pages that everybody reads, with no session at all. Paths are spelt out to their end, since
 * `/kisah-sukses/../index.html` is another page.
 */
const publicPage = /^\/kisah-sukses(?:\/(?:[1-9]\d{0,8}|umpan\.xml))?$/;

export const isPublicPage = (path: string): boolean => publicPage.test(path);

/** What was asked for, without its query. */
export const pathOf = ({ originalUrl }: { readonly originalUrl: string }): string => originalUrl.split('?', 1)[0] ?? '';
