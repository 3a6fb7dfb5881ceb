import type { LetterState } from '../../api/types';
import { Badge } from '../../components/badge';
import type { IconName } from '../../components/icon';
import { useLetterWords } from '../../i18n/letter-words';

const looks: Record<LetterState, { tone: 'plain' | 'good' | 'warning' | 'alarm'; icon: IconName }> = {
  draft: { tone: 'plain', icon: 'copy' },
  withdrawn: { tone: 'plain', icon: 'close' },
  waiting: { tone: 'warning', icon: 'clock' },
  sent: { tone: 'plain', icon: 'arrowRight' },
  received: { tone: 'plain', icon: 'check' },
  overdue: { tone: 'alarm', icon: 'warning' },
  answered: { tone: 'good', icon: 'check' },
  escalated: { tone: 'warning', icon: 'arrowUp' },
  settled: { tone: 'good', icon: 'lock' },
};

/** How a letter stands, by colour, sign and words alike. */
export function LetterStateBadge({ state }: { state: LetterState }) {
  const words = useLetterWords();
  const { tone, icon } = looks[state];
  return (
    <span data-testid="letter-state" data-state={state}>
      <Badge tone={tone} icon={icon}>
        {words.states[state]}
      </Badge>
    </span>
  );
}
