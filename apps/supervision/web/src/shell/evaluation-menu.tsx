import { useMessages } from '../i18n/language';
import { PageMenu } from './page-menu';

const pages = [
  ...(['/tenggat', '/indikator', '/peringkat', '/tanda', '/tinjauan', '/tren', '/rekap', '/pengaturan'] as const),
] as const;

/** Pages on which figures are weighed. */
export function EvaluationMenu({ className }: { className: string }) {
  const { evaluation } = useMessages();
  return <PageMenu name={evaluation.name} pages={pages} words={evaluation.pages} className={className} />;
}
