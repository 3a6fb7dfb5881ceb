import type { SystemEvent } from './participant-system.client.js';
import type { TestFederation } from './test-federation.adapter.js';

interface Size {
  readonly sources: readonly string[];
  /** To whom every complaint is passed on beside its source. */
  readonly neighbour: string;
  readonly complaints: number;
  readonly answers: number;
}

/**
 * What several regencies say at once, each of complaints of its own: filed, passed on, answered again and again.
 * One step of every complaint after another, as many officers work side by side.
 * @returns the events of each regency, in the order in which it says them
 */
export function burst(federation: TestFederation, size: Size): ReadonlyMap<string, readonly SystemEvent[]> {
  return new Map(size.sources.map((source) => [source, saidBy(federation, source, size)]));
}

function saidBy(federation: TestFederation, source: string, { neighbour, complaints, answers }: Size): SystemEvent[] {
  const system = federation.system(source);
  const to = [
    { participant: source, lead: true },
    { participant: neighbour, lead: false },
  ];
  const courses = Array.from({ length: complaints }, () => {
    const id = system.newComplaintId();
    return [
      system.filed(id, { sequence: 1 }),
      system.event('disposed', id, { to }, { sequence: 2 }),
      ...Array.from({ length: answers }, (_, index) =>
        system.event('followedup', id, { text: `Jawaban ${index + 1}` }, { sequence: index + 3 }),
      ),
    ];
  });
  return Array.from({ length: answers + 2 }, (_, step) => courses.flatMap((course) => course[step] ?? [])).flat();
}
