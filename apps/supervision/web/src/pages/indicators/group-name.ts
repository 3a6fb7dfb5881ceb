import type { Division, IndicatorGroup } from '../../api/types';
import type { FigureWords } from '../../i18n/figure-words';
import type { Messages } from '../../i18n/indonesian';

interface Speech {
  readonly words: FigureWords;
  readonly messages: Messages;
}

/** What a part of a division is called: codes of channels and classifications have words of their own. */
export function groupName(
  by: Division,
  { key, name }: Pick<IndicatorGroup, 'key' | 'name'>,
  { words, messages }: Speech,
): string {
  if (key === '') return words.withoutValue[by];
  const names: Readonly<Record<string, string>> =
    by === 'channel' ? messages.channels : by === 'classification' ? messages.classifications : {};
  return names[key] ?? name;
}
