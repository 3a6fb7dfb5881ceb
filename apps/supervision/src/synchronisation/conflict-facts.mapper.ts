import type { Fact, FactName } from './conflict.js';

type NameOf = (code: string) => string;
type Data = Readonly<Record<string, unknown>>;
type Reader = (value: unknown, nameOf: NameOf) => readonly string[];

const text: Reader = (value) => (typeof value === 'string' && value !== '' ? [value] : []);
const number: Reader = (value) => (typeof value === 'number' ? [String(value)] : []);
const count: Reader = (value) => (Array.isArray(value) && value.length > 0 ? [String(value.length)] : []);
const word: Reader = (value, nameOf) => (isRecord(value) ? text(value.word, nameOf) : []);
const participant: Reader = (value, nameOf) => text(value, nameOf).map(nameOf);
const participants: Reader = (value, nameOf) => listOf(value).flatMap((code) => participant(code, nameOf));

const isRecord = (value: unknown): value is Data => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** In the order in which they are read. What no event of the contract is known to say is left out. */
const readers: readonly (readonly [name: Exclude<FactName, 'lead' | 'to'>, read: Reader])[] = [
  ['title', text],
  ['body', text],
  ['text', text],
  ['reason', text],
  ['note', text],
  ['comment', text],
  ['status', text],
  ['statusWord', text],
  ['by', text],
  ['office', word],
  ['waives', participants],
  ['until', text],
  ['score', number],
  ['rating', number],
  ['classification', text],
  ['category', word],
  ['addressee', participant],
  ['handler', participant],
  ['channel', text],
  ['place', text],
  ['trackingId', text],
  ['duplicateOf', text],
  ['attachments', count],
];

/** What an event says, one fact after the other, with participants by their names. */
export function factsOf(data: Data, nameOf: NameOf): Fact[] {
  const plain = readers.flatMap(([name, read]) => read(data[name], nameOf).map((value) => ({ name, value })));
  return [...assignments(data.to, nameOf), ...plain];
}

/** Of a transfer `to` is one code; of a disposition it is a list, one of which leads. */
function assignments(to: unknown, nameOf: NameOf): Fact[] {
  if (!Array.isArray(to)) return participant(to, nameOf).map((value) => ({ name: 'to', value }));
  return listOf(to).flatMap((assignment) => {
    if (!isRecord(assignment)) return [];
    const [office] = word(assignment.office, nameOf);
    return participant(assignment.participant, nameOf).map((name): Fact => ({
      name: assignment.lead === true && to.length > 1 ? 'lead' : 'to',
      value: office === undefined ? name : `${name} (${office})`,
    }));
  });
}
