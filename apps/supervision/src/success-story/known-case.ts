import { namedPersons, type HeldEntry } from '../review/blind-case.js';
import { maskedIn, maskerOf, type KnownName } from '../review/mask.js';
import { signedNames, type CaseIdentity } from './identity-leaks.js';
import { whyUnfit, type StoryCase, type Unfit } from './story.js';

interface CaseSource extends StoryCase {
  readonly id: string;
  readonly trackingId: string | null;
  readonly participant: string;
  /** When it was completed, `YYYY-MM`; null where nobody told. */
  readonly month: string | null;
  readonly title: string | null;
  readonly body: string | null;
  /** What was applied, in its order. */
  readonly entries: readonly HeldEntry[];
}

/** A case with what gives its people away, and its texts without it. */
export interface KnownCase {
  readonly id: string;
  readonly participant: string;
  readonly month: string | null;
  readonly unfit: Unfit | null;
  readonly identity: CaseIdentity;
  /** Stripped of names and numbers: to be read, not to be taken over. */
  readonly title: string | null;
  readonly body: string | null;
  readonly answers: readonly string[];
}

const textsOf = (entries: readonly HeldEntry[], name: string): string[] =>
  entries.flatMap((entry) => (entry.name === name && typeof entry.data.text === 'string' ? [entry.data.text] : []));

export function knownCase({ entries, title, body, ...source }: CaseSource): KnownCase {
  const { id, trackingId, participant, month } = source;
  const answers = textsOf(entries, 'followedup');
  const said = [title ?? '', body ?? '', ...textsOf(entries, 'replied')];
  const names = [...new Set([...namedPersons(entries), ...said.flatMap(signedNames)])];
  const numbers = [id, trackingId].filter((number) => number !== null);
  const known: KnownName[] = [
    ...names.map((name): KnownName => ({ name, instead: '[nama]' })),
    ...numbers.map((name): KnownName => ({ name, instead: '[nomor]' })),
  ];
  const mask = maskerOf(known);
  const masked = [...said, ...answers].flatMap(maskedIn(known)).filter(givesAway);
  return {
    ...{ id, participant, month, answers: answers.map(mask) },
    unfit: whyUnfit(source),
    identity: { words: [...new Set([...masked.map(({ name }) => name), ...numbers])], names },
    title: title === null ? null : mask(title),
    body: body === null ? null : mask(body),
  };
}

/** A web site is often an office's own, and stands for nobody; an address of mail does. */
const givesAway = ({ name, instead }: KnownName): boolean => instead !== '[tautan]' || name.includes('@');
