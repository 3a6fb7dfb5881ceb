import { Link } from '@tanstack/react-router';
import type { Warning } from '../../api/alert-types';
import { useAlertWords } from '../../i18n/alert-words';
import { readDeadlinesSearch } from '../deadlines/deadlines-search';
import { parseSearch } from '../search-parameters';
import { readSignsSearch } from '../signs/signs';
import { readTrendsSearch } from '../trends/trends-search';

/** The page that shows what a warning is about, as the server says it. */
export function CasesLink({ warning: { kind, page, participant } }: { warning: Warning }) {
  const words = useAlertWords();
  const [, query = ''] = page.split('?');
  const search = parseSearch(query);
  const className = 'link text-small';
  switch (kind) {
    case 'overdue':
    case 'due-soon':
      return (
        <Link to="/tenggat" search={readDeadlinesSearch(search)} className={className}>
          {words.cases}
        </Link>
      );
    case 'nobody-signed-in':
    case 'sudden-silence':
      return (
        <Link to="/tanda" search={readSignsSearch(search)} className={className}>
          {words.cases}
        </Link>
      );
    case 'trend':
      return (
        <Link to="/tren" search={readTrendsSearch(search)} className={className}>
          {words.cases}
        </Link>
      );
    case 'stale-data':
      return (
        <Link to="/instansi/$code" params={{ code: participant.code }} className={className}>
          {words.cases}
        </Link>
      );
  }
}
