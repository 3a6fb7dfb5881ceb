const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const FRAME_MILLISECONDS = 100;
/** Of a terminal that does not say how wide it is. */
const UNKNOWN_WIDTH = 80;
const CLEAR_LINE = '\r\u001b[K';

const seconds = (since: number): string => `${((Date.now() - since) / 1_000).toFixed(1)} s`;

/** Whether a step that ended did what it should, and what is said behind its time. */
export interface Verdict {
  readonly passed: boolean;
  readonly remark: string;
}

/** One line a step as it ends, and in a terminal one living line with what is under way. */
export class Progress {
  private readonly underWay = new Map<string, number>();
  private frame = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly output: NodeJS.WriteStream = process.stdout) {}

  /**
   * Steps may run side by side. A step whose work throws is shown as failed, and its error goes on.
   *
   * @param verdict on what the work came to; without one it has passed when it did not throw
   */
  async step<T>(title: string, work: () => Promise<T>, verdict?: (result: T) => Verdict): Promise<T> {
    const since = Date.now();
    this.underWay.set(title, since);
    this.animate();
    try {
      const result = await work();
      const { passed, remark } = verdict?.(result) ?? { passed: true, remark: '' };
      this.finish(title, `${passed ? '✔' : '✖'} ${title}  ${seconds(since)}  ${remark}`.trimEnd());
      return result;
    } catch (error) {
      this.finish(title, `✖ ${title}  ${seconds(since)}`);
      throw error;
    }
  }

  line(text: string): void {
    if (this.output.isTTY) this.output.write(CLEAR_LINE);
    this.output.write(`${text}\n`);
  }

  /** Forgets what is under way: it was given up, and will fail for no reason of its own. */
  abandon(): void {
    clearInterval(this.timer);
    this.underWay.clear();
  }

  private finish(title: string, line: string): void {
    if (!this.underWay.delete(title)) return;
    if (this.underWay.size === 0) clearInterval(this.timer);
    this.line(line);
  }

  private animate(): void {
    if (!this.output.isTTY) return;
    clearInterval(this.timer);
    this.timer = setInterval(() => {
      this.frame = (this.frame + 1) % FRAMES.length;
      const steps = [...this.underWay].map(([title, since]) => `${title} ${seconds(since)}`).join('  ');
      const width = this.output.columns || UNKNOWN_WIDTH;
      this.output.write(`${CLEAR_LINE}${`${FRAMES[this.frame]} ${steps}`.slice(0, width - 1)}`);
    }, FRAME_MILLISECONDS);
    this.timer.unref();
  }
}
