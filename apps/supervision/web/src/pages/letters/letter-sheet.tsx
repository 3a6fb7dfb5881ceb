import { useFormat } from '../../format/format-context';
import { useLetterWords } from '../../i18n/letter-words';

interface LetterSheetProps {
  number: string | null;
  /** Day of the letter; null as long as it is a draft. */
  issuedOn: string | null;
  to: string;
  subject: string;
  body: string;
}

/** A letter as text; its PDF has the letterhead and the table. */
export function LetterSheet({ number, issuedOn, to, subject, body }: LetterSheetProps) {
  const words = useLetterWords();
  const format = useFormat();
  return (
    <div className="rounded-md border border-line-strong bg-ground p-5 text-small sm:p-6" data-testid="letter-sheet">
      <p className="flex flex-wrap justify-between gap-x-6 text-note text-ink-soft">
        <span className="wrap-anywhere">{number ?? words.noNumber}</span>
        {issuedOn !== null && <span>{format.day(issuedOn)}</span>}
      </p>
      <p className="mt-2 text-note text-ink-soft">{words.to(to)}</p>
      <p lang="id" className="mt-1 font-[640] wrap-anywhere">
        {subject}
      </p>
      <p lang="id" className="mt-3 wrap-anywhere whitespace-pre-line">
        {body}
      </p>
    </div>
  );
}
