import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LineKind, Meeting } from '../../api/types';
import { Segmented } from '../../components/segmented';
import { useMeetingWords } from '../../i18n/meeting-words';
import { meetingsKey, writeLine } from './meetings';
import { DayField, field, TextForm } from './text-form';

interface LineFormProps {
  meeting: Meeting;
  participant: { code: string; name: string };
  /** What can be written now, the likeliest first. */
  kinds: readonly LineKind[];
  onClose: () => void;
}

/** Writes a line of the minutes for one participant. */
export function LineForm({ meeting, participant, kinds, onClose }: LineFormProps) {
  const words = useMeetingWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<LineKind>(kinds[0] ?? 'item');
  const [complaints, setComplaints] = useState('');
  const [owner, setOwner] = useState('');
  const [due, setDue] = useState('');
  const send = async (text: string) => {
    const complaintIds = complaints.split(/[\s,;]+/).filter((id) => id !== '');
    await writeLine(meeting.id, {
      ...{ kind, participant: participant.code, text },
      ...(kind === 'commitment' ? {} : { complaintIds }),
      ...(kind === 'commitment' ? { owner, due } : {}),
    });
    await queries.invalidateQueries({ queryKey: meetingsKey });
  };
  return (
    <TextForm name={words.addFor(participant.name)} label={words.text} words={words} onSubmit={send} onClose={onClose}>
      <Segmented
        label={words.kind}
        value={kind}
        options={kinds.map((value) => ({ value, label: words.lines[value] }))}
        onChoose={setKind}
      />
      {kind === 'commitment' && (
        <div className="flex flex-wrap gap-3">
          <label className="block w-72 max-w-full">
            <span className="text-small font-[600]">{words.owner}</span>
            <input
              type="text"
              required
              maxLength={200}
              placeholder={words.ownerHint}
              value={owner}
              onChange={(event) => setOwner(event.target.value)}
              className={field}
            />
          </label>
          <DayField label={words.due} value={due} onChange={setDue} />
        </div>
      )}
      {kind !== 'commitment' && (
        <label className="block">
          <span className="text-small font-[600]">{words.complaints}</span>
          <input
            type="text"
            value={complaints}
            onChange={(event) => setComplaints(event.target.value)}
            className={field}
          />
        </label>
      )}
    </TextForm>
  );
}
