import type { ParticipantSystem, SystemEvent } from '../../journeys/support/participant-system.client.js';

/** Days that lie so far back that what happened then is for the record only, and told to nobody. */
const longAgo = 200;
const dayMilliseconds = 24 * 60 * 60 * 1_000;

/** A complaint of the past, as systems bring their archives: for the ledger and for supervision. */
export function pastCourse(system: ParticipantSystem): SystemEvent[] {
  const id = system.newComplaintId();
  const at = Date.now() - longAgo * dayMilliseconds;
  const said = (sequence: number) => ({ sequence, time: new Date(at + sequence * 60_000).toISOString() });
  return [
    system.filed(id, said(1)),
    system.event('verified', id, {}, said(2)),
    system.event('disposed', id, { to: [{ participant: system.code, lead: true }] }, said(3)),
    system.event('followedup', id, { text: 'Sudah ditinjau.' }, said(4)),
    system.event('followedup', id, { text: 'Sudah diperbaiki.' }, said(5)),
    system.event('completed', id, { by: 'admin' }, said(6)),
  ];
}

export interface LiveSize {
  /** To whom the complaint is passed on beside its source. */
  readonly neighbour: string;
  /** Each is a call at the national platform. */
  readonly answers: number;
  /** Each goes to the neighbour and to the ledger's readers; the national platform has no word for them. */
  readonly attachments: number;
}

/** A complaint of today, of which the national platform, a neighbour and supervision are told. */
export function liveCourse(system: ParticipantSystem, { neighbour, answers, attachments }: LiveSize): SystemEvent[] {
  const id = system.newComplaintId();
  const to = [
    { participant: system.code, lead: true },
    { participant: neighbour, lead: false },
  ];
  const every = Math.max(1, Math.floor(attachments / Math.max(1, answers)));
  const events: SystemEvent[] = [
    system.filed(id, { sequence: 1 }),
    system.event('disposed', id, { to }, { sequence: 2 }),
  ];
  for (let number = 1; number <= Math.max(attachments, answers * every); number += 1) {
    if (number <= attachments) events.push(attached(system, id, events.length + 1));
    if (number % every === 0 && number / every <= answers) {
      const text = `Jawaban ${number / every}`;
      events.push(system.event('followedup', id, { text }, { sequence: events.length + 1 }));
    }
  }
  return events;
}

function attached(system: ParticipantSystem, id: string, sequence: number): SystemEvent {
  const url = `https://lampiran.example/${id}/${sequence}.jpg`;
  const attachment = { url, mediaType: 'image/jpeg', bytes: 48_213, sha256: '0'.repeat(64) };
  return system.event('attached', id, { attachments: [attachment] }, { sequence });
}

/** One step of every complaint after another, as many officers work side by side. */
export function sideBySide(courses: readonly (readonly SystemEvent[])[]): SystemEvent[] {
  const longest = Math.max(0, ...courses.map(({ length }) => length));
  return Array.from({ length: longest }, (_, step) => courses.flatMap((course) => course[step] ?? [])).flat();
}
