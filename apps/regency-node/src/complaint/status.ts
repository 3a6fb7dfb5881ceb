/** The six words of the law, which are also the words on the wire. */
export const statuses = [
  'belum-terverifikasi',
  'belum-ditindaklanjuti',
  'diproses',
  'ditunda',
  'selesai',
  'diarsip',
] as const;
export type Status = (typeof statuses)[number];

/**
 * `stays`: another field changes, not the status; `work`: belum-ditindaklanjuti, or diproses once there is an
 * answer; `close`: selesai once no task is open, diproses before; `no`: our officers are refused.
 */
type Move = Status | 'stays' | 'work' | 'close' | 'no';

/** To which status each event leads; `recorded` brings its own. The hub's lifecycle says the same. */
// prettier-ignore
const moves = {
  //              belum-terverifikasi      belum-ditindaklanjuti  diproses   ditunda     selesai   diarsip
  filed:         ['belum-terverifikasi',   'stays',               'stays',   'stays',    'stays',  'stays'],
  recorded:      ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  registered:    ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  verified:      ['belum-ditindaklanjuti', 'stays',               'stays',   'stays',    'no',     'no'],
  disposed:      ['belum-ditindaklanjuti', 'work',                'work',    'work',     'no',     'no'],
  transferred:   ['stays',                 'work',                'work',    'work',     'no',     'no'],
  followedup:    ['diproses',              'diproses',            'diproses', 'diproses', 'stays', 'stays'],
  replied:       ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  postponed:     ['ditunda',               'ditunda',             'ditunda', 'stays',    'no',     'no'],
  resumed:       ['no',                    'no',                  'no',      'work',     'no',     'no'],
  archived:      ['diarsip',               'diarsip',             'diarsip', 'diarsip',  'no',     'no'],
  completed:     ['close',                 'close',               'close',   'close',    'stays',  'no'],
  reopened:      ['no',                    'no',                  'no',      'work',     'work',   'work'],
  rated:         ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  recategorised: ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  linked:        ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  attached:      ['stays',                 'stays',               'stays',   'stays',    'stays',  'stays'],
  withdrawn:     ['diarsip',               'diarsip',             'diarsip', 'diarsip',  'no',     'no'],
} as const satisfies Record<string, readonly [Move, Move, Move, Move, Move, Move]>;

export type StatusEvent = keyof typeof moves;

const moveOf = (event: StatusEvent, status: Status): Move => moves[event][statuses.indexOf(status)] ?? 'stays';

export const canHappen = (event: StatusEvent, status: Status): boolean => moveOf(event, status) !== 'no';

/** To which status an event leads that a ruling makes hold where the table says `no`. */
const forced: Readonly<Partial<Record<StatusEvent, Move>>> = {
  verified: 'work',
  disposed: 'work',
  transferred: 'work',
  postponed: 'ditunda',
  resumed: 'work',
  archived: 'diarsip',
  completed: 'close',
  reopened: 'work',
  withdrawn: 'diarsip',
};

const isClosed = (status: Status): boolean => status === 'selesai' || status === 'diarsip';

/** What is going on cannot go on again; only what nobody has looked at yet is then to be worked on. */
function ruledMove(event: StatusEvent, status: Status): Move {
  const goesOn = event === 'resumed' || (event === 'reopened' && status !== 'belum-terverifikasi');
  return goesOn && !isClosed(status) ? 'stays' : (forced[event] ?? 'stays');
}

/** The facts of the complaint that a status depends on, as they are after the event. */
export interface Facts {
  readonly answered: boolean;
  readonly openTasks: boolean;
  /** A ruling says that it holds, whatever the table says. */
  readonly ruled: boolean;
}

export function statusAfter(event: StatusEvent, status: Status, { answered, openTasks, ruled }: Facts): Status {
  const usual = moveOf(event, status);
  const move = ruled && usual === 'no' ? ruledMove(event, status) : usual;
  switch (move) {
    case 'work':
      return answered ? 'diproses' : 'belum-ditindaklanjuti';
    case 'close':
      if (!openTasks) return 'selesai';
      return status === 'ditunda' ? status : 'diproses';
    // The hub applied what it delivers: a delivered `no` means that an event of ours crossed it on the way.
    case 'no':
    case 'stays':
      return status;
    default:
      return move;
  }
}
