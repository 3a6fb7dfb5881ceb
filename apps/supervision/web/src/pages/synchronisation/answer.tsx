import { useQuery } from '@tanstack/react-query';
import type { Synchronisation } from '../../api/types';
import { RichText } from '../../components/rich-text';
import { useFormat } from '../../format/format-context';
import { useMe } from '../../shell/me';
import { matchCountQuery } from '../matching/matches';
import { attentionOf } from './attention';
import type { Attention } from './attention';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

/** More names than a sentence bears. */
const mostNames = 2;

/** What needs somebody, in one sentence. */
export function Answer({ synchronisation }: { synchronisation: Synchronisation }) {
  const messages = useSynchronisationWords();
  const format = useFormat();
  const { data } = useQuery({ ...matchCountQuery, enabled: useMe().role !== 'regency-leader' });

  const listed = (names: readonly string[]): string => {
    if (names.length > mostNames) return messages.several(format.number(names.length));
    return names.join(` ${messages.and} `);
  };
  const said = (attention: Attention): string => {
    const parts = messages.attentionParts;
    switch (attention.kind) {
      case 'conflicts':
      case 'paper':
        return parts[attention.kind](format.number(attention.count));
      case 'parked':
      case 'held': {
        const count = format.number(attention.count);
        return attention.name === null
          ? parts[attention.kind](count)
          : parts[`${attention.kind}At`](count, attention.name);
      }
      default:
        return parts[attention.kind](listed(attention.names));
    }
  };

  const found = attentionOf(synchronisation, data?.count);
  const sentence = found.length === 0 ? messages.allWell : messages.attention(found.map(said).join(', '));
  return (
    <p
      data-testid="answer"
      data-count={found.length}
      className="mt-1 max-w-[75rem] text-headline font-[520] text-balance text-ink-soft"
    >
      <RichText text={sentence} />
    </p>
  );
}
