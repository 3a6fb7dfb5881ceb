import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../format/format-context';
import { useInstanceWords } from '../../i18n/instance-words';
import { participantListQuery, presentDecree } from '../settings/instances';
import { todayIn } from '../reports/reports';
import { useMe } from '../../shell/me';

/** Whom to call, by which decree a team works, and whether the province still answers for the instance. */
export function RegencyProfile({ code }: { code: string }) {
  const words = useInstanceWords();
  const format = useFormat();
  const { province } = useMe();
  const { data } = useQuery(participantListQuery);
  const instance = data?.instances.find((one) => one.code === code);
  if (instance === undefined) return null;
  const { leftOn, liaison } = instance;
  const decree = presentDecree(instance, todayIn(province.timeZone));
  if (leftOn === null && liaison === null && decree === null) return null;
  return (
    <div className="mt-2 text-small" data-testid="regency-profile">
      {leftOn !== null && <p className="font-[600]">{words.hasLeft(format.day(leftOn))}</p>}
      {liaison !== null && (
        <p>
          <span className="text-ink-soft">{`${words.liaison}: `}</span>
          {[liaison.name, liaison.position].filter((part) => part !== null).join(', ')}
          {liaison.phone !== null && (
            <>
              {' · '}
              <a href={`tel:${liaison.phone.replaceAll(/[^+\d]/g, '')}`} className="link">
                {liaison.phone}
              </a>
            </>
          )}
          {liaison.email !== null && (
            <>
              {' · '}
              <a href={`mailto:${liaison.email}`} className="link">
                {liaison.email}
              </a>
            </>
          )}
        </p>
      )}
      {decree !== null && (
        <p>
          <span className="text-ink-soft">{`${words.decrees}: `}</span>
          {`${decree.number} (${format.day(decree.decreedOn)})`}
        </p>
      )}
    </div>
  );
}
