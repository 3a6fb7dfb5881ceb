import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { JointHandling } from '../../api/types';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useMe } from '../../shell/me';
import { TextForm } from '../meetings/text-form';
import { jointKey, writeJointHandling } from './joint-handlings';
import { TeamFields } from './team-fields';
import type { ChosenTeam } from './team-fields';

type Form = 'note' | 'team' | 'close';

/** What the reader can do with it besides tasks. */
export function JointSteps({ handling }: { handling: JointHandling }) {
  const words = useJointHandlingWords();
  const { role } = useMe();
  const queries = useQueryClient();
  const [form, setForm] = useState<Form | null>(null);
  if (handling.closedAt !== null || role === 'ombudsman') return null;
  const leads = role === 'province-supervisor';
  const write = async (part: 'notes' | 'close', text: string) => {
    await writeJointHandling(handling.id, part, { text });
    await queries.invalidateQueries({ queryKey: jointKey });
  };
  const shut = () => setForm(null);
  return (
    <div className="no-print mt-4">
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setForm('note')}>
          {words.addNote}
        </button>
        {leads && (
          <>
            <button type="button" className="button" onClick={() => setForm('team')}>
              {words.changeTeam}
            </button>
            <button type="button" disabled={handling.openTasks > 0} className="button" onClick={() => setForm('close')}>
              {words.close}
            </button>
          </>
        )}
      </div>
      {leads && handling.openTasks > 0 && <p className="mt-1 text-note text-ink-soft">{words.closeLater}</p>}
      {form === 'note' && (
        <TextForm
          name={words.addNote}
          label={words.note}
          words={words}
          onSubmit={(text) => write('notes', text)}
          onClose={shut}
        />
      )}
      {form === 'team' && <TeamForm handling={handling} onClose={shut} />}
      {form === 'close' && (
        <TextForm
          name={words.close}
          label={words.closeText}
          submitLabel={words.close}
          words={words}
          onSubmit={(text) => write('close', text)}
          onClose={shut}
        />
      )}
    </div>
  );
}

function TeamForm({ handling, onClose }: { handling: JointHandling; onClose: () => void }) {
  const words = useJointHandlingWords();
  const queries = useQueryClient();
  const [team, setTeam] = useState<ChosenTeam>({
    lead: handling.lead.code,
    members: handling.members.map(({ code }) => code),
  });
  const [aim, setAim] = useState(handling.aim);
  const send = async (reason: string) => {
    await writeJointHandling(handling.id, 'team', { ...team, aim, reason });
    await queries.invalidateQueries({ queryKey: jointKey });
  };
  return (
    <TextForm name={words.changeTeam} label={words.reason} words={words} onSubmit={send} onClose={onClose}>
      <TeamFields team={team} onChange={setTeam} />
      <label className="block">
        <span className="text-small font-[600]">{words.aim}</span>
        <textarea
          rows={2}
          required
          maxLength={2_000}
          value={aim}
          onChange={(event) => setAim(event.target.value)}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
    </TextForm>
  );
}
