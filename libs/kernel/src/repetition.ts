interface RepetitionOptions {
  /** Milliseconds between the end of one time and the beginning of the next. */
  readonly every: number;
  /** @param signal aborts when it is to stop: long work looks at it */
  readonly work: (signal: AbortSignal) => Promise<unknown>;
  /** What one time threw; the next one comes nevertheless. */
  readonly failed: (error: unknown) => void;
}

/** Work that is done again and again until it is stopped. */
export class Repetition {
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(private readonly options: RepetitionOptions) {}

  start(): void {
    this.ended = this.repeat(this.stopping.signal);
  }

  /** Resolves once the work in hand is done. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.ended;
  }

  private async repeat(signal: AbortSignal): Promise<void> {
    const { every, work, failed } = this.options;
    while (!signal.aborted) {
      await work(signal).catch((error: unknown) => {
        if (!signal.aborted) failed(error);
      });
      await pause(every, signal);
    }
  }
}

/** Resolves after so many milliseconds, or at once when it is aborted. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
