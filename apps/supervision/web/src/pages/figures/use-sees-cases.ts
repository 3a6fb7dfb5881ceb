import { useMe } from '../../shell/me';

/** Whether the reader may open the complaints of a participant; null stands for several together. */
export function useSeesCases(): (participant: string | null) => boolean {
  const { role, participant: own } = useMe();
  return (participant) => role !== 'regency-leader' || participant === own?.code;
}
