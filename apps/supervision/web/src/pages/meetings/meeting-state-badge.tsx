import type { MeetingState } from '../../api/types';
import { Badge } from '../../components/badge';
import { useMeetingWords } from '../../i18n/meeting-words';

const icons = { planned: 'calendar', begun: 'clock', closed: 'lock', 'called-off': 'close' } as const;

export function MeetingStateBadge({ state }: { state: MeetingState }) {
  const words = useMeetingWords();
  return <Badge icon={icons[state]}>{words.states[state]}</Badge>;
}
