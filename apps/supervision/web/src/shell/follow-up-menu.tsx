import { useMessages } from '../i18n/language';
import { PageMenu } from './page-menu';

const pages = [
  ...(['/peringatan', '/surat', '/rapat', '/penanganan-bersama', '/laporan-berkala', '/kisah'] as const),
] as const;

/** Pages on which the province acts on what it found. */
export function FollowUpMenu({ className }: { className: string }) {
  const { followUp } = useMessages();
  return <PageMenu name={followUp.name} pages={pages} words={followUp.pages} className={className} />;
}
