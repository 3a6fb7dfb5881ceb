import type { ComplaintEventData, ComplaintEventName } from '#contract';
import type { ParticipantSystem, SystemEvent } from '../../journeys/support/participant-system.client.js';
import type { Random } from '../random.js';

interface Cast {
  /** Where the complaint is filed. */
  readonly source: ParticipantSystem;
  /** Who works on it too, without waiting for what the source says. */
  readonly other: ParticipantSystem;
  /** Who is told of it and says nothing. */
  readonly listener: string;
  /** Whether it is of today: others are told only of that. */
  readonly live: boolean;
}

type Said = { [Name in ComplaintEventName]: readonly [Name, ComplaintEventData[Name]] }[ComplaintEventName];

const longAgoMilliseconds = 200 * 24 * 60 * 60 * 1_000;

/** A complaint on which two systems work at the same time, each counting its own events, whatever the other says. */
export function randomHistory({ source, other, listener, live }: Cast, random: Random): SystemEvent[] {
  const id = source.newComplaintId();
  const begun = Date.now() - (live ? 0 : longAgoMilliseconds);
  const to = [
    { participant: source.code, lead: true },
    { participant: other.code, lead: false },
    ...(live ? [{ participant: listener, lead: false }] : []),
  ];
  const saidBy = (system: ParticipantSystem, those: readonly Said[]): SystemEvent[] =>
    those.map(([name, data], index) => {
      const time = new Date(begun + index * 1_000).toISOString();
      return system.event<ComplaintEventName>(name, id, data, { sequence: index + 1, time });
    });
  const filed = source.filed(id).data;
  const steps = (most: number): Said[] => Array.from({ length: random.integer(1, most) }, () => step(random));
  return [...saidBy(source, [['filed', filed], ['disposed', { to }], ...steps(5)]), ...saidBy(other, steps(4))];
}

function step(random: Random): Said {
  const steps: readonly Said[] = [
    ['followedup', { text: `Jawaban ${random.integer(1, 1_000_000)}` }],
    ['followedup', { text: `Jawaban ${random.integer(1, 1_000_000)}` }],
    ['postponed', { reason: 'Menunggu anggaran.' }],
    ['resumed', {}],
    ['completed', { by: 'admin' }],
    ['reopened', { reason: 'Belum selesai.' }],
    ['archived', { reason: 'Bukan aduan.' }],
    ['verified', {}],
  ];
  return random.among(steps);
}
