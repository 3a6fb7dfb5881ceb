import type { Closer, HappeningName, Status } from './complaint.events.js';

/** Where a complaint stands. `unknown`: something was said about it before it was filed. */
export type Stage =
  | { name: 'unknown' }
  | { name: 'unverified' }
  | { name: 'verified' }
  | { name: 'disposed' }
  | { name: 'in-progress' }
  | { name: 'postponed' }
  | { name: 'completed'; by: Closer | null }
  | { name: 'archived' }
  | { name: 'withdrawn' };

export type StageName = Stage['name'];

/**
 * `stay` leaves the stage as it is; `work` means disposed, or in progress once there was a follow-up;
 * `recorded` takes the stage that the export states; `no` cannot happen here and becomes a conflict;
 * `wait` holds the fact until the complaint is known.
 */
export type Move = Exclude<StageName, 'unknown'> | 'stay' | 'work' | 'recorded' | 'no' | 'wait';

const stageNames: readonly StageName[] = [
  'unknown',
  'unverified',
  'verified',
  'disposed',
  'in-progress',
  'postponed',
  'completed',
  'archived',
  'withdrawn',
];

type Row = Readonly<Record<StageName, Move>>;

const row = (...moves: [Move, Move, Move, Move, Move, Move, Move, Move, Move]): Row =>
  Object.fromEntries(stageNames.map((stage, index) => [stage, moves[index]])) as Row;

/** The lifecycle: what each happening does in each stage. Systems skip steps, so most steps may be skipped. */
export const lifecycle: Readonly<Record<HappeningName, Row>> = {
  //                 unknown       unverified     verified       disposed       in-progress    postponed      completed      archived       withdrawn
  filed: row('unverified', 'no', 'no', 'no', 'no', 'no', 'no', 'no', 'no'),
  recorded: row(
    'recorded',
    'recorded',
    'recorded',
    'recorded',
    'recorded',
    'recorded',
    'recorded',
    'recorded',
    'recorded',
  ),
  registered: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  verified: row('wait', 'verified', 'stay', 'stay', 'stay', 'stay', 'no', 'no', 'no'),
  disposed: row('wait', 'disposed', 'disposed', 'work', 'work', 'work', 'no', 'no', 'no'),
  transferred: row('wait', 'stay', 'disposed', 'work', 'work', 'work', 'no', 'no', 'no'),
  followedup: row('wait', 'in-progress', 'in-progress', 'in-progress', 'stay', 'in-progress', 'stay', 'stay', 'stay'),
  replied: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  postponed: row('wait', 'postponed', 'postponed', 'postponed', 'postponed', 'stay', 'no', 'no', 'no'),
  resumed: row('wait', 'stay', 'stay', 'stay', 'stay', 'work', 'no', 'no', 'no'),
  archived: row('wait', 'archived', 'archived', 'archived', 'archived', 'archived', 'no', 'stay', 'stay'),
  completed: row('wait', 'completed', 'completed', 'completed', 'completed', 'completed', 'stay', 'no', 'no'),
  reopened: row('wait', 'no', 'no', 'stay', 'stay', 'work', 'work', 'work', 'work'),
  rated: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  recategorised: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  linked: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  attached: row('wait', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay', 'stay'),
  withdrawn: row('wait', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn', 'no', 'no', 'stay'),
};

/** Where a ruling takes a complaint by what the table says `no` to: closed cases are worked on again. */
export const forced: Readonly<Partial<Record<HappeningName, Exclude<Move, 'no' | 'wait'>>>> = {
  filed: 'stay',
  verified: 'work',
  disposed: 'work',
  transferred: 'work',
  postponed: 'postponed',
  resumed: 'work',
  archived: 'archived',
  completed: 'completed',
  reopened: 'work',
  withdrawn: 'withdrawn',
};

/** What a happening does once a ruling says that it holds. The complaint is known: it has a conflict. */
export function ruledMove(happening: HappeningName, stage: StageName): Exclude<Move, 'no' | 'wait'> {
  const move = lifecycle[happening][stage];
  return move === 'no' || move === 'wait' ? (forced[happening] ?? 'stay') : move;
}

/** Every stage but `unknown` can be reached and every happening has a move in every stage, forced where it needs one, else an error at boot. */
export function assertLifecycleComplete(
  table: typeof lifecycle = lifecycle,
  forcedMoves: typeof forced = forced,
): void {
  const reached = new Set<Move>();
  for (const [happening, moves] of Object.entries(table)) {
    for (const stage of stageNames) {
      // The compiler cannot see a table edited by hand at run time; this is the check at boot.
      const move = (moves as Partial<Row>)[stage];
      if (move === undefined) throw new Error(`The lifecycle has no move for "${happening}" in stage "${stage}".`);
      reached.add(move);
      if (move === 'no' && !Object.hasOwn(forcedMoves, happening))
        throw new Error(`A ruling has no move for "${happening}" in stage "${stage}".`);
    }
  }
  const unreachable = stageNames.filter((stage) => stage !== 'unknown' && !reached.has(stage));
  if (unreachable.length > 0) throw new Error(`The lifecycle never reaches: ${unreachable.join(', ')}.`);
}

/** The status under which reports count a stage. `withdrawn` counts as archived [assumption]. */
export function statusOf(stage: Stage): Status {
  switch (stage.name) {
    case 'unknown':
    case 'unverified':
      return 'belum-terverifikasi';
    case 'verified':
    case 'disposed':
      return 'belum-ditindaklanjuti';
    case 'in-progress':
      return 'diproses';
    case 'postponed':
      return 'ditunda';
    case 'completed':
      return 'selesai';
    case 'archived':
    case 'withdrawn':
      return 'diarsip';
  }
}

/** The stage that an exported status stands for. */
export function stageOf(status: Status): Stage {
  switch (status) {
    case 'belum-terverifikasi':
      return { name: 'unverified' };
    case 'belum-ditindaklanjuti':
      return { name: 'disposed' };
    case 'diproses':
      return { name: 'in-progress' };
    case 'ditunda':
      return { name: 'postponed' };
    case 'selesai':
      // An export does not say who closed it.
      return { name: 'completed', by: null };
    case 'diarsip':
      return { name: 'archived' };
  }
}
