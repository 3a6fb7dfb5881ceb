import { useQuery } from '@tanstack/react-query';
import { gapsQuery } from '../../api/synchronisation';
import type { Gaps } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { ComplaintLink, LoadedList, Nothing, Row, Rows } from './message-rows';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

export function GapList({ code }: { code: string }) {
  const query = useQuery(gapsQuery(code));
  return (
    <LoadedList query={query}>
      {({ gaps }) =>
        gaps.length === 0 ? (
          <Nothing list="tertahan" />
        ) : (
          <Rows>
            {gaps.map((gap) => (
              <Gap key={gap.complaintId} gap={gap} />
            ))}
          </Rows>
        )
      }
    </LoadedList>
  );
}

function Gap({ gap }: { gap: Gaps['gaps'][number] }) {
  const words = useSynchronisationWords();
  const format = useFormat();
  const now = useNow();
  const { complaintId, from, to, held, since, state, owner, asked, nextAskAt } = gap;
  return (
    <Row
      title={words.missing(from, to)}
      aside={
        <time dateTime={since} title={format.dateTime(since)}>
          {words.waitsSince(format.duration(since, now))}
        </time>
      }
      notes={[
        <ComplaintLink key="complaint" id={complaintId} />,
        words.heldBehind(format.number(held)),
        asked === 0 ? words.gapStates[state] : `${words.gapStates[state]} (${words.asked(format.number(asked))})`,
        nextAskAt === null ? null : words.nextAsk(format.dateTime(nextAskAt)),
        <strong key="owner" className="font-[620] text-ink">
          {words.owner(owner.name)}
        </strong>,
      ]}
    />
  );
}
