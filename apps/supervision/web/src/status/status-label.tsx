import type { CaseStatus } from '../api/types';
import { useMessages } from '../i18n/language';
import { StatusGlyph } from './status-glyph';

export function StatusLabel({ status, className = '' }: { status: CaseStatus; className?: string }) {
  const { statusNames } = useMessages();
  return (
    <span className={`inline-flex items-center gap-1.5 whitespace-nowrap ${className}`}>
      <StatusGlyph status={status} />
      {statusNames[status]}
    </span>
  );
}
