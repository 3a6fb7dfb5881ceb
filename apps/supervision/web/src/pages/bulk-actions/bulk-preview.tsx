import { Link } from '@tanstack/react-router';
import type { BulkActionName, BulkPreview } from '../../api/bulk-types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useBulkWords } from '../../i18n/bulk-words';
import { byParticipant } from './by-participant';
import type { ParticipantShare } from './by-participant';

interface BulkPreviewProps {
  action: BulkActionName;
  preview: BulkPreview;
}

/** What would happen, regency by regency: what goes into which letter or item, and what is left out, and why. */
export function BulkPreviewShown({ action, preview }: BulkPreviewProps) {
  const words = useBulkWords();
  const format = useFormat();
  const { chosen, parts, leftOut, meeting } = preview;
  return (
    <div className="grid gap-3" data-testid="bulk-preview" data-digest={preview.digest}>
      {action === 'agenda' &&
        (meeting === null ? (
          <p className="text-small">
            {words.noMeeting}{' '}
            <Link to="/rapat" className="link">
              {words.planMeeting}
            </Link>
          </p>
        ) : (
          <p className="text-small font-[600]" data-testid="bulk-meeting">
            {words.meeting(format.number(meeting.id), format.dateTime(meeting.scheduledAt), meeting.place)}
          </p>
        ))}
      <p role="status" className="font-[620]">
        {words.summary[action](format.number(parts.length), format.number(chosen - leftOut.length))}
        {leftOut.length > 0 && ` · ${words.leftOut(format.number(leftOut.length))}`}
      </p>
      <ul className="grid gap-2">
        {byParticipant(preview).map((share) => (
          <Share key={share.participant?.code ?? ''} action={action} share={share} />
        ))}
      </ul>
    </div>
  );
}

function Share({ action, share }: { action: BulkActionName; share: ParticipantShare }) {
  const words = useBulkWords();
  const format = useFormat();
  const { participant, complaints, leftOut } = share;
  return (
    <li className="rounded-md bg-sunken p-3 text-small" data-testid="bulk-share" data-participant={participant?.code}>
      <p className="font-[620]">{participant?.name ?? words.nobody}</p>
      {complaints.length > 0 && (
        <details data-testid="bulk-part" data-count={complaints.length}>
          <summary className="min-h-6 cursor-pointer">
            <Icon name="check" className="mr-1 inline size-4 text-accent" />
            {words.part[action](format.number(complaints.length))}
          </summary>
          <p className="mt-1 text-note wrap-anywhere text-ink-soft">{complaints.join(', ')}</p>
        </details>
      )}
      {leftOut.map(({ reason, complaints: left }) => (
        <details key={reason} data-testid="left-out" data-reason={reason} data-count={left.length}>
          <summary className="min-h-6 cursor-pointer text-ink-soft">
            {`${words.leftOut(format.number(left.length))}: ${words.reasons[reason]}`}
          </summary>
          <ul className="mt-1 grid gap-0.5 text-note text-ink-soft">
            {left.map(({ id, letter }) => (
              <li key={id} className="wrap-anywhere">
                {id}
                {letter !== null && (
                  <>
                    {' · '}
                    <Link to="/surat/$id" params={{ id: letter }} className="link">
                      {words.letter}
                    </Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </li>
  );
}
