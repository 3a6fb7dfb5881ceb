import { Injectable } from '@nestjs/common';
import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work is. */
export interface Progress {
  to(done: number, total?: number): void;
  end(): void;
}

/** Milliseconds between two lines of progress where there is no terminal. */
const lineEvery = 3_000;

/** What commands say: results on standard output, progress on standard error. */
@Injectable()
export class Output {
  line(text = ''): void {
    process.stdout.write(`${text}\n`);
  }

  json(result: unknown): void {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  }

  /**
   * Rows as columns of equal width; the first row is the heading.
   * @param empty what to say when there is nothing below the heading
   */
  table(rows: readonly (readonly string[])[], empty?: string): void {
    if (rows.length === 1 && empty !== undefined) {
      this.line(empty);
      return;
    }
    const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows) {
      this.line(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    }
  }

  /** A bar on a terminal, else a line now and then. Silent when a program reads the result. */
  progress(what: string, total: number, quiet: boolean): Progress {
    if (quiet) return { to: () => undefined, end: () => undefined };
    return process.stderr.isTTY ? bar(what, total) : lines(what, total);
  }
}

function bar(what: string, total: number): Progress {
  const single = new SingleBar(
    { format: `${what} {bar} {value}/{total}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  single.start(total, 0);
  return {
    to: (done, newTotal) => {
      if (newTotal !== undefined) single.setTotal(newTotal);
      single.update(done);
    },
    end: () => {
      single.stop();
    },
  };
}

function lines(what: string, total: number): Progress {
  let [done, of, toldAt, told] = [0, total, Date.now(), 0];
  const tell = (): void => {
    if (told === done) return;
    process.stderr.write(`${what} ${done}/${of}\n`);
    [told, toldAt] = [done, Date.now()];
  };
  return {
    to: (nowDone, newTotal) => {
      [done, of] = [nowDone, newTotal ?? of];
      if (Date.now() - toldAt >= lineEvery) tell();
    },
    end: tell,
  };
}
