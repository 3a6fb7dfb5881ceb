import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMilliseconds = 100;

/** Looks until the expectation holds; after `seconds` it fails with what it saw last. */
export async function eventually(expectation: () => Promise<void>, seconds = 60): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await pause(lookEveryMilliseconds);
  }
}
