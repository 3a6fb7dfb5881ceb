/** By what a text may give away who reported, or whom a report was about. */
export const leakKinds = [
  'known',
  'telephone',
  'email',
  'identity-number',
  'plate',
  'self',
  'person',
  'place',
  'digits',
  'link',
] as const;
export type LeakKind = (typeof leakKinds)[number];

export interface IdentityLeak {
  readonly kind: LeakKind;
  /** As it is written. */
  readonly text: string;
  /** Refused; what is not certain is for a person to judge. */
  readonly isCertain: boolean;
}

/** What a case is known by: none of it belongs into what is published. */
export interface CaseIdentity {
  /** What was masked in its own texts, persons whom its entries name, and its numbers. */
  readonly words: readonly string[];
  /** Names that the reporter signed with. */
  readonly names: readonly string[];
}

/** First letters of number plates: of two letters hardly anything else begins so. */
const platesOfTwo =
  'AA|AB|AD|AE|AG|BA|BB|BD|BE|BG|BH|BK|BL|BM|BN|BP|DA|DB|DC|DD|DE|DG|DH|DK|DL|DM|DN|DP|DR|DS|DT|DW|EA|EB|ED|KB|KH|KT|KU|PA|PB';

interface Form {
  readonly kind: LeakKind;
  readonly pattern: RegExp;
  readonly isCertain: boolean;
}

const name = String.raw`\p{Lu}[\p{L}']+(?:\s+\p{Lu}[\p{L}']+){0,3}`;

/** In the order in which they are looked for: a piece of text is told once, as the first that it is. */
const forms: readonly Form[] = [
  { kind: 'email', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, isCertain: true },
  {
    kind: 'identity-number',
    pattern: /(?<!\d)(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4})(?!\d)/gu,
    isCertain: true,
  },
  {
    kind: 'telephone',
    pattern: /(?<![\p{L}\p{N}])(?:\+62|62|0)[\s.-]?8\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{2,5}(?!\d)/gu,
    isCertain: true,
  },
  { kind: 'telephone', pattern: /(?<![\p{L}\p{N}])\(?0\d{2,3}\)?[\s-]?\d{6,8}(?!\d)/gu, isCertain: true },
  {
    kind: 'plate',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${platesOfTwo})[\s-]?\d{1,4}[\s-]?[A-Z]{1,3}(?![\p{L}\p{N}])`,
      'gu',
    ),
    isCertain: true,
  },
  {
    kind: 'plate',
    pattern: /(?<![\p{L}\p{N}])[ABDEFGHKLMNPRSTWZ]\s?\d{1,4}\s?[A-Z]{2,3}(?![\p{L}\p{N}])/gu,
    isCertain: false,
  },
  {
    kind: 'self',
    pattern: new RegExp(String.raw`(?<!\p{L})(?:[Nn]ama\s+saya|[Ss]aya\s+bernama)(?:\s+adalah)?\s+${name}`, 'gu'),
    isCertain: true,
  },
  { kind: 'self', pattern: /(?<!\p{L})(?:nama\s+saya|saya\s+bernama|perkenalkan)(?!\p{L})/giu, isCertain: false },
  {
    kind: 'person',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:[Pp]ak|[Bb]apak|[Bb]u|[Ii]bu|[Ss]dr[ai]?\.?|Haji|Hajah|H\.|Hj\.)\s+${name}`,
      'gu',
    ),
    isCertain: false,
  },
  { kind: 'person', pattern: /(?<!\w)@\w{3,}/gu, isCertain: false },
  { kind: 'link', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu, isCertain: false },
  {
    kind: 'place',
    pattern: /(?<!\p{L})(?:RT|RW)[\s.]*\d{1,3}(?:\s*[/,]?\s*(?:RT|RW)?[\s.]*\d{1,3})?/gu,
    isCertain: false,
  },
  {
    kind: 'place',
    pattern: /(?<!\p{L})(?:[Nn]o(?:mor)?\.?\s*(?:rumah\s*)?)\d{1,4}[A-Za-z]?(?![\p{L}\p{N}])/gu,
    isCertain: false,
  },
  { kind: 'digits', pattern: /(?<!\d)\d{7,}(?!\d)/gu, isCertain: false },
];

/** What of a text may give somebody away, each piece of it once, in the order of the text. */
export function identityLeaks(text: string, identity: CaseIdentity = { words: [], names: [] }): IdentityLeak[] {
  const found: (IdentityLeak & { readonly at: number })[] = [];
  const take = ({ kind, pattern, isCertain }: Form): void => {
    for (const match of text.matchAll(pattern)) {
      const overlaps = found.some(
        (one) => match.index < one.at + one.text.length && one.at < match.index + match[0].length,
      );
      if (!overlaps) found.push({ kind, text: match[0], isCertain, at: match.index });
    }
  };
  for (const form of [...formsOf(identity), ...forms]) take(form);
  return found.toSorted((one, other) => one.at - other.at).map(({ at: _at, ...leak }) => leak);
}

/** Words of two letters stand in every text. */
const shortest = 3;
/** Part of a name by itself is often another word too. */
const shortestPart = 4;

function formsOf({ words, names }: CaseIdentity): Form[] {
  const parts = names.flatMap((one) => one.split(/\s+/)).filter((part) => part.length >= shortestPart);
  const known = (isCertain: boolean) => (word: string) => ({
    kind: 'known' as const,
    pattern: wordPattern(word),
    isCertain,
  });
  return [
    ...[...words, ...names].filter((word) => word.trim().length >= shortest).map(known(true)),
    ...parts.map(known(false)),
  ];
}

/** As a whole word, whatever its case and spaces. */
function wordPattern(word: string): RegExp {
  const escaped = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

/** Names by which somebody introduces or signs themselves in a report. */
export function signedNames(text: string): string[] {
  const before = String.raw`(?:[Nn]ama\s+saya(?:\s+adalah)?|[Ss]aya\s+bernama|[Pp]erkenalkan,?\s+saya|[Hh]ormat\s+saya,?|[Aa]tas\s+nama|[Aa]\.n\.)`;
  const pattern = new RegExp(String.raw`(?<!\p{L})${before}\s*:?\s*(${name})`, 'gu');
  return [...text.matchAll(pattern)].flatMap(([, signed]) => (signed === undefined ? [] : [signed]));
}
