import { Link } from '@tanstack/react-router';
import { Icon } from '../../components/icon';
import { useLetterWords } from '../../i18n/letter-words';
import { useMe } from '../../shell/me';
import { useParticipants } from '../figures/participant-select';

interface WriteLetterLinkProps {
  /** Whom it would be for; of whom is no regency there is nothing to see. */
  participant: string;
  complaints?: readonly string[];
}

/** Leads from what is late to a letter about it; only who may write one sees it. */
export function WriteLetterLink({ participant, complaints = [] }: WriteLetterLinkProps) {
  const words = useLetterWords();
  const { role } = useMe();
  const regencies = useParticipants('kabupaten-kota');
  if (role !== 'province-supervisor' || !regencies.some(({ code }) => code === participant)) return null;
  return (
    <Link
      to="/surat/baru"
      search={{ participant, complaints: complaints.join(',') }}
      className="button no-print"
      data-testid="write-letter"
    >
      {words.writeAbout}
      <Icon name="chevronRight" className="size-4" />
    </Link>
  );
}
