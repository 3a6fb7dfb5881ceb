import { Link } from '@tanstack/react-router';
import type { ComplaintDetail } from '../../api/types';
import { Icon } from '../../components/icon';
import { useViewWords } from '../../i18n/view-words';
import { useMe } from '../../shell/me';

/** Leads from a completed complaint to the form that tells its story; only who may propose one sees it. */
export function StoryLink({ complaint: { id, state, participant } }: { complaint: ComplaintDetail }) {
  const { proposeStory } = useViewWords();
  const me = useMe();
  const mayPropose =
    me.role === 'province-supervisor' || (me.role === 'regency-leader' && me.participant?.code === participant?.code);
  if (state.status !== 'selesai' || state.secret || !mayPropose) return null;
  return (
    <Link to="/kisah/usul" search={{ laporan: id }} className="button no-print" data-testid="propose-story">
      {proposeStory}
      <Icon name="chevronRight" className="size-4" />
    </Link>
  );
}
