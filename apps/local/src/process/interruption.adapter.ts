const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** One Ctrl-C reaches us several times: from the terminal, and passed on by npm and by our own launcher. */
const SAME_MILLISECONDS = 500;

/** Somebody wants this process to end: a signal, or the launcher that started us is gone. */
export class Interruption {
  private readonly controller = new AbortController();
  private firstAt = 0;

  /** @param onSecond what to do when the person asks again, because it takes too long */
  constructor(private readonly onSecond: () => void) {
    for (const signal of SIGNALS) process.on(signal, this.note);
    process.once('disconnect', this.note);
    process.channel?.unref();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Resolves when it happens. */
  async happened(): Promise<void> {
    if (this.signal.aborted) return;
    await new Promise((resolve) => {
      this.signal.addEventListener('abort', resolve, { once: true });
    });
  }

  private readonly note = (): void => {
    if (!this.signal.aborted) {
      this.firstAt = Date.now();
      this.controller.abort();
    } else if (Date.now() - this.firstAt > SAME_MILLISECONDS) this.onSecond();
  };
}
