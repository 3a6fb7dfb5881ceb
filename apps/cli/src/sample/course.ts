import type { SampleStatus } from './published-record.js';
import type { Random } from './random.js';
import { at, type SampleInstance, type SampleReport } from './sample-report.js';

/** One thing that happened to a report after it was filed. */
export type Step = { source: string; at: number } & (
  | { name: 'verified' }
  | { name: 'disposed'; to: string }
  | { name: 'transferred'; to: string; reason: string }
  | { name: 'followedup'; text: string }
  | { name: 'replied'; text: string }
  | { name: 'postponed'; reason: string }
  | { name: 'archived'; reason: string }
  | { name: 'completed'; by: 'reporter' | 'admin' | 'system' }
  | { name: 'rated'; score: number }
);

/** A step before it is known when: days after the one before. */
type Planned = Step extends infer One ? (One extends Step ? Omit<One, 'at'> & { after: number } : never) : never;

const day = 86_400_000;
const minute = 1 / 1_440;
const replies = [
  'Belum ada perubahan di lapangan.',
  'Terima kasih, sudah mulai dikerjakan.',
  'Mohon kepastian waktunya.',
];
const more = ['Pekerjaan telah selesai dilaksanakan.', 'Petugas telah kembali meninjau lokasi dan menyelesaikannya.'];

/** How a report came to its status, realistic in order and pace; all of it before `end`. */
export function courseOf(
  random: Random,
  report: SampleReport,
  status: SampleStatus,
  { end, others }: { end: number; others: readonly SampleInstance[] },
): Step[] {
  const planned = plan(random, report, status, others);
  const total = planned.reduce((sum, { after }) => sum + after, 0) * day;
  const pace = Math.min(1, (end - report.filedAt) / total);
  let now = report.filedAt;
  return planned.map(({ after, ...step }) => {
    now += Math.floor(after * day * pace);
    return { ...step, at: now };
  });
}

function plan(
  random: Random,
  report: SampleReport,
  status: SampleStatus,
  others: readonly SampleInstance[],
): Planned[] {
  if (status === 'belum-terverifikasi') return [];
  const handler = report.instance.code;
  const wrong = random.chance(0.04) ? random.pick(others.filter(({ code }) => code !== handler)).code : null;
  const steps: Planned[] = [
    { name: 'verified', source: 'national', after: random.between(0.1, 3) },
    { name: 'disposed', source: 'national', to: wrong ?? handler, after: random.between(5, 60) * minute },
  ];
  if (wrong !== null) {
    const reason = `Lokasi berada di wilayah ${report.instance.name}, bukan wewenang kami.`;
    steps.push({ name: 'transferred', source: wrong, to: handler, reason, after: random.between(0.3, 3) });
  }
  switch (status) {
    case 'belum-ditindaklanjuti':
      return steps;
    case 'ditunda':
      return [
        ...steps,
        { name: 'postponed', source: handler, reason: 'Menunggu ketersediaan anggaran.', after: random.between(1, 5) },
      ];
    case 'diarsip':
      return [
        ...steps,
        {
          name: 'archived',
          source: handler,
          reason: 'Laporan tidak memuat lokasi yang jelas.',
          after: random.between(1, 5),
        },
      ];
    case 'diproses':
      return [...steps, ...answered(random, report)];
    case 'selesai':
      return [...steps, ...answered(random, report), ...closed(random, handler)];
  }
}

function answered(random: Random, { instance, topic, place }: SampleReport): Planned[] {
  const followUp = (text: string, least: number, most: number): Planned => ({
    name: 'followedup',
    source: instance.code,
    text,
    after: random.between(least, most),
  });
  const first = followUp(at(topic.answer, place), 0.4, 8);
  if (!random.chance(0.25)) return [first];
  const reply: Planned = {
    name: 'replied',
    source: 'national',
    text: random.pick(replies),
    after: random.between(0.3, 3),
  };
  return [first, reply, followUp(random.pick(more), 0.5, 4)];
}

function closed(random: Random, handler: string): Planned[] {
  const draw = random.next();
  // Closing by the system comes after ten working days of silence: two weeks, a little more with feasts.
  if (draw < 0.55) {
    return [{ name: 'completed', source: 'national', by: 'system', after: random.between(14.1, 16) }];
  }
  const completed: Planned =
    draw < 0.85
      ? { name: 'completed', source: handler, by: 'admin', after: random.between(0.5, 8) }
      : { name: 'completed', source: 'national', by: 'reporter', after: random.between(0.3, 5) };
  if (!random.chance(0.4)) return [completed];
  const score = random.pick([5, 5, 4, 4, 4, 3, 3, 2, 1]);
  return [completed, { name: 'rated', source: 'national', score, after: random.between(0.1, 2) }];
}
