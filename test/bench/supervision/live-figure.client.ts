import type { SignedIn } from '../../support/signed-in.client.js';

/** Milliseconds after which an entry that no page shows is given up. */
const patience = 15_000;

/**
 * An open page: it hears that figures changed and reads the one it shows again.
 * @returns milliseconds from when an entry is on its way into the ledger topic until the page has its figure
 */
export async function timeToFigure(person: SignedIn, send: () => Promise<void>): Promise<number> {
  const received = async (): Promise<number> =>
    (await person.json<{ totals: { received: number } }>('/api/overview')).totals.received;
  const leaving = new AbortController();
  const given = AbortSignal.timeout(patience);
  const response = await person.stream('/api/live', AbortSignal.any([leaving.signal, given]));
  if (response.body === null) throw new Error('The stream of changes has no body.');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    await reader.read();
    const before = await received();
    const start = performance.now();
    await send();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) throw new Error('The stream of changes ended.');
      if (value.includes('figures-changed') && (await received()) > before) return performance.now() - start;
    }
  } finally {
    leaving.abort();
    // It ends by our leaving, which it reports as a failure.
    await reader.closed.catch(() => undefined);
  }
}
