import { useQuery } from '@tanstack/react-query';
import { participantsQuery } from '../../api/queries';
import type { FreshnessList, Scope } from '../../api/types';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';

type Participant = FreshnessList['participants'][number];

const inScope: Record<Scope, (kind: Participant['kind']) => boolean> = {
  '14-instansi': (kind) => kind !== 'national',
  'kabupaten-kota': (kind) => kind === 'regency',
  pemprov: (kind) => kind === 'province',
};

/** Whose complaints a scope counts, in the order of their codes; none while nobody knows. */
export function useParticipants(scope: Scope = '14-instansi'): readonly Participant[] {
  const { data } = useQuery(participantsQuery);
  return (data?.participants ?? []).filter(({ kind }) => inScope[scope](kind));
}

/** A participant by the name people use; by its code where nobody knows one. */
export function useParticipantName(): (code: string) => string {
  const participants = useParticipants();
  return (code) => participants.find((participant) => participant.code === code)?.name ?? code;
}

interface ParticipantSelectProps {
  scope?: Scope | undefined;
  value: string | undefined;
  /** What choosing none says. */
  anyLabel: string;
  onChoose: (participant: string | undefined) => void;
}

export function ParticipantSelect({ scope, value, anyLabel, onChoose }: ParticipantSelectProps) {
  const words = useFigureWords();
  const format = useFormat();
  const options = useParticipants(scope).map(({ code, name, leftOn }) => ({
    value: code,
    label: leftOn === null ? name : words.leftOn(name, format.day(leftOn)),
  }));
  return (
    <Select
      label={words.participant}
      anyLabel={anyLabel}
      value={value}
      options={options}
      onChoose={onChoose}
      className="w-60"
    />
  );
}
