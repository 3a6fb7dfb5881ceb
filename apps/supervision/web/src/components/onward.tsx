import { Link } from '@tanstack/react-router';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';

interface OnwardProps {
  /** `after` of the address: absent on the first page. */
  after: string | undefined;
  /** What the server gave for the next page. */
  next: string | number | null;
}

/** Pages by cursor know only the way on, and the way back to the first; all else of the address stays. */
export function Onward({ after, next }: OnwardProps) {
  const messages = useMessages();
  if (after === undefined && next === null) return null;
  return (
    <nav aria-label={messages.pages} className="no-print mt-4 flex justify-end gap-2">
      {after !== undefined && (
        <Link to="." search={(before) => ({ ...before, after: undefined })} className="button">
          {messages.firstPage}
        </Link>
      )}
      {next !== null && (
        <Link to="." search={(before) => ({ ...before, after: String(next) })} className="button">
          {messages.nextPage}
          <Icon name="chevronRight" className="size-4" />
        </Link>
      )}
    </nav>
  );
}
