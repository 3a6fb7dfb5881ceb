import { parameterOf, type AlertCondition, type ConditionKind } from './alert-rule.js';
import type { Reading } from './judge.js';

type Named = Pick<Reading, 'participant' | 'subject' | 'subjectName' | 'count'>;

const number = (value: number): string => value.toLocaleString('id-ID');

const sentences: Readonly<Record<ConditionKind, (warning: Named) => string>> = {
  overdue: ({ count }) => `${number(count)} tenggat lewat`,
  'due-soon': ({ count }) => `${number(count)} tenggat berakhir dalam dua hari kerja`,
  'nobody-signed-in': ({ count }) => `tidak ada yang login selama ${number(count)} hari`,
  'sudden-silence': ({ count }) => `tidak ada laporan selama ${number(count)} hari`,
  trend: ({ count, subject, subjectName }) => `topik “${subjectName ?? subject}” naik: ${number(count)} laporan`,
  'stale-data': ({ count }) => `data tidak bertambah selama ${number(count)} jam`,
};

/** What a warning says, without whose it is. */
export const warningText = (kind: ConditionKind, warning: Named): string => sentences[kind](warning);

/** The page that shows what a warning is about. */
export function warningPage(condition: AlertCondition, participant: string): string {
  const query = new URLSearchParams({ participant }).toString();
  switch (condition.kind) {
    case 'overdue':
      return `/tenggat?${query}`;
    case 'due-soon':
      return `/tenggat?state=soon&${query}`;
    case 'nobody-signed-in':
    case 'sudden-silence':
      return `/tanda?${query}`;
    case 'trend':
      return `/tren?window=${parameterOf(condition, 'window')}&${query}`;
    case 'stale-data':
      return `/instansi/${encodeURIComponent(participant)}`;
  }
}
