/** What our type has: Latin with its signs, dashes, quotes, the ellipsis and the euro. */
const missing = /[^\n\u0020-\u007e\u00a0-\u00ff–—“”‘’…€]/gu;

const instead: Readonly<Record<string, string>> = { '›': '>', '→': '>', '−': '–', '•': '·', '≥': '>=', '≤': '<=' };

/** Somebody's text as our type can set it: what it lacks is replaced, not left out unseen. */
export const printable = (text: string): string => text.replaceAll(missing, (sign) => instead[sign] ?? '?');
