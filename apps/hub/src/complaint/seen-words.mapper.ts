import { isNamed, type ComplaintEvent, type Word } from '#contract';
import type { SeenWord } from '../vocabulary/note-words.handler.js';

/** The categories and offices that an event names in its participant's own words. */
export function seenWords(event: ComplaintEvent): SeenWord[] {
  const { source } = event;
  const at = new Date(event.time);
  const category = (word: Word | undefined): SeenWord[] => seen('category', source, word);
  const office = (owner: string, word: Word | undefined): SeenWord[] => seen('office', owner, word);
  const seen = (kind: SeenWord['kind'], participant: string, word: Word | undefined): SeenWord[] =>
    word === undefined || word.code !== undefined ? [] : [{ participant, kind, word: word.word, at }];

  if (isNamed(event, 'filed') || isNamed(event, 'verified') || isNamed(event, 'recategorised')) {
    return category(event.data.category);
  }
  if (isNamed(event, 'recorded')) {
    return [...category(event.data.category), ...office(event.data.handler ?? source, event.data.office)];
  }
  if (isNamed(event, 'disposed'))
    return event.data.to.flatMap(({ participant, office: word }) => office(participant, word));
  if (isNamed(event, 'followedup')) return office(source, event.data.office);
  return [];
}
