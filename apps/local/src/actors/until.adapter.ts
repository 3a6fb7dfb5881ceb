import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMilliseconds = 100;

/** What was waited for did not come about; the message says what it was. */
class TooLate extends Error {
  override readonly name = 'TooLate';
}

/**
 * Looks until there is something to see.
 * @param what named in the error: "the answer on the national platform"
 * @param look gives undefined as long as there is nothing
 * @throws TooLate after `seconds`
 */
export async function until<Sight>(what: string, look: () => Promise<Sight | undefined>, seconds = 30): Promise<Sight> {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    const sight = await look();
    if (sight !== undefined) return sight;
    if (Date.now() > deadline) throw new TooLate(`After ${seconds} s there is still not: ${what}.`);
    await pause(lookEveryMilliseconds);
  }
}
