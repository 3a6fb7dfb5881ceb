import { JsonClient } from '../../../apps/local/src/actors/json.client.js';
import { until } from '../../../apps/local/src/actors/until.adapter.js';
import type { TestFederation } from '../../journeys/support/test-federation.adapter.js';
import { judged } from '../oracle/judged.adapter.js';
import { harmIn } from '../oracle/oracle.adapter.js';
import { verdictOn, type PromiseUnderTest } from '../promise.js';
import { plantDifferences } from '../workload/planted-differences.adapter.js';
import { liveCourse, sideBySide } from '../workload/courses.js';
import { Sender } from '../workload/sender.adapter.js';

const source = '63.71';
/** Says nothing itself in any promise, so that its node holds what it was told and nothing else. */
const listener = '63.72';
const fullPlanted = 100;
/** Complaints for each one that is made to differ. */
const complaintsEach = 3;
const size = { neighbour: listener, answers: 2, attachments: 0 };
/** Seconds that one comparison may take. */
const patience = 300;

export const driftSeen: PromiseUnderTest = {
  id: 8,
  name: 'Reconciliation sees drift',
  test: async (chaos) => {
    const federation = await chaos.federation();
    const planted = chaos.size(fullPlanted, 8);
    const sender = new Sender(federation.endpoints, source, chaos.history);
    const courses = Array.from({ length: planted * complaintsEach }, () => liveCourse(federation.system(source), size));
    const events = sideBySide(courses);
    for (let start = 0; start < events.length; start += 200) await sender.say(events.slice(start, start + 200));
    const ids = courses.map(([filed]) => filed?.subject ?? '');
    const counted = await judged(federation, chaos.history, events, new Set(ids));
    await sender.close();

    const before = await reconciled(federation);
    const differing = await plantDifferences(federation, { listener, ids, count: planted }, chaos.randomFor(8));
    const found = await reconciled(federation);
    const after = await reconciled(federation);
    const wrong = [...found].filter((difference) => !differing.has(difference));
    const missed = [...differing].filter((difference) => !found.has(difference));
    chaos.history.note('differences', { missed, wrong, after: [...after] });
    return verdictOn({
      none: {
        ...harmIn(counted),
        'differences before any was planted': before.size,
        'planted and not found': missed.length,
        'found and not planted': wrong.length,
        'left in the second run': after.size,
      },
      least: { 'differences planted': [differing.size, planted], 'complaints compared': [ids.length, planted] },
    });
  },
};

interface Run {
  readonly state: 'waiting' | 'running' | 'finished' | 'stopped';
  readonly participants: readonly {
    readonly code: string;
    readonly state: string;
    readonly listed: readonly { readonly complaintId: string }[];
  }[];
}

/** Compares listener and national platform with the ledger. @returns `participant complaint` of each difference */
async function reconciled({ endpoints }: TestFederation): Promise<ReadonlySet<string>> {
  const hub = new JsonClient(`${endpoints.hub.url}/v1`, endpoints.hub.operatorToken);
  const { id } = await hub.post<{ id: number }>('/reconciliations', { participants: [listener, 'national'] });
  const { participants } = await until(
    `reconciliation ${id}`,
    async () => {
      const run = await hub.get<Run>(`/reconciliations/${id}`);
      return run.state === 'finished' ? run : undefined;
    },
    patience,
  );
  const unanswered = participants.filter(({ state }) => state === 'unanswered').map(({ code }) => `${code} unanswered`);
  const listed = participants.flatMap(({ code, listed: all }) =>
    all.map(({ complaintId }) => `${code} ${complaintId}`),
  );
  return new Set([...unanswered, ...listed]);
}
