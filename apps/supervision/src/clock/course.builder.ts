import type { Step } from './course.js';

const wita = 8 * 60 * 60_000;

/** An instant of South Kalimantan's local time, `2026-03-30 10:12`. */
export const local = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00Z`) - wita;

/** A complaint's way for specs: each step at a local time, with what changes. The hub knows of it at once. */
export function courseOf(
  ...steps: [
    at: string,
    name: string,
    source: string,
    more?: Partial<Omit<Step, 'version' | 'name' | 'source' | 'at'>>,
  ][]
): Step[] {
  let before: Pick<Step, 'handler' | 'status'> = { handler: null, status: 'belum-terverifikasi' };
  return steps.map(([at, name, source, more = {}], index) => {
    const step = {
      version: index + 1,
      name,
      source,
      at: local(at),
      takenAt: local(at),
      disposedTo: [],
      ...before,
      ...more,
    };
    before = { handler: step.handler, status: step.status };
    return step;
  });
}
