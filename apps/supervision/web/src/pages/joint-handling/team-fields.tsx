import { Select } from '../../components/select';
import { useJointHandlingWords } from '../../i18n/joint-handling-words';
import { useParticipants } from '../figures/participant-select';

export interface ChosenTeam {
  lead: string | undefined;
  members: readonly string[];
}

interface TeamFieldsProps {
  team: ChosenTeam;
  onChange: (team: ChosenTeam) => void;
}

/** Who leads, and who takes part besides. */
export function TeamFields({ team, onChange }: TeamFieldsProps) {
  const words = useJointHandlingWords();
  const participants = useParticipants();
  const toggle = (code: string, isMember: boolean) =>
    onChange({ ...team, members: isMember ? [...team.members, code] : team.members.filter((one) => one !== code) });
  return (
    <>
      <div>
        <span aria-hidden="true" className="mb-1 block text-small font-[600]">
          {words.lead}
        </span>
        <Select
          label={words.lead}
          anyLabel={words.chooseLead}
          value={team.lead}
          options={participants.map(({ code, name }) => ({ value: code, label: name }))}
          onChoose={(lead) => onChange({ lead, members: team.members.filter((code) => code !== lead) })}
          className="w-72 max-w-full"
        />
      </div>
      <fieldset>
        <legend className="text-small font-[600]">{words.members}</legend>
        <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1.5">
          {participants
            .filter(({ code }) => code !== team.lead)
            .map(({ code, name }) => (
              <label key={code} className="inline-flex min-h-8 items-center gap-2 text-small">
                <input
                  type="checkbox"
                  checked={team.members.includes(code)}
                  onChange={(event) => toggle(code, event.target.checked)}
                  className="size-4 accent-(--accent)"
                />
                {name}
              </label>
            ))}
        </div>
      </fieldset>
    </>
  );
}
