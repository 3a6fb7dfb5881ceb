import { useRef, useState } from 'react';
import type { Match, MatchCandidate } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useMatchingWords } from '../../i18n/matching-words';
import { Candidate } from './candidate';
import { nationalNumber } from './joined';
import { ReportSide } from './report-side';

interface ComparisonProps {
  match: Match;
  mayDecide: boolean;
  onJoined: (candidate: MatchCandidate) => void;
  /** The list is to be read again. */
  onDismissed: () => void;
}

/** A report from paper, and beside it whatever the national platform has that may be the same. */
export function Comparison({ match, mayDecide, onJoined, onDismissed }: ComparisonProps) {
  const words = useMatchingWords();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const { candidates } = match;
  const dismiss = (candidate: MatchCandidate) => {
    setDismissed(nationalNumber(candidate));
    // The button that was pressed goes away with what it was about.
    heading.current?.focus();
    onDismissed();
  };
  return (
    <article className="panel grid md:grid-cols-2" data-testid="match" data-id={match.id}>
      <div className="self-start p-5 sm:p-6 md:sticky md:top-0">
        <ReportSide report={match} />
      </div>
      <div className="border-t border-line p-5 sm:p-6 md:border-t-0 md:border-l">
        <h2 ref={heading} tabIndex={-1} className={candidates.length === 1 ? 'sr-only' : 'eyebrow'}>
          {candidates.length === 0 ? words.noCandidate : words.candidates(format.number(candidates.length))}
        </h2>
        <p role="status" className={`text-small text-ink-soft ${dismissed === null ? '' : 'mt-1'}`}>
          {dismissed !== null && words.dismissed(dismissed)}
        </p>
        {candidates.length === 0 && <p className="mt-1 text-note text-ink-faint">{words.noCandidateExplained}</p>}
        {candidates.length > 0 && (
          <ul className={`grid gap-6 ${candidates.length > 1 || dismissed !== null ? 'mt-3' : ''}`}>
            {candidates.map((candidate) => (
              <li key={candidate.id} className="not-first:border-t not-first:border-line not-first:pt-6">
                <Candidate
                  match={match}
                  candidate={candidate}
                  mayDecide={mayDecide}
                  onJoined={() => onJoined(candidate)}
                  onDismissed={() => dismiss(candidate)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
