import { describe, expect, it } from '@jest/globals';
import { Progress } from './progress.adapter.js';

function recording() {
  const lines: string[] = [];
  const output = { isTTY: false, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream;
  return { lines, progress: new Progress(output) };
}

describe('the progress of a start', () => {
  it('is one line a step, with a tick and its seconds', async () => {
    const { lines, progress } = recording();
    await expect(progress.step('PostgreSQL', () => Promise.resolve('up'))).resolves.toBe('up');
    expect(lines).toEqual([expect.stringMatching(/^✔ PostgreSQL {2}\d+\.\d s\n$/)]);
  });

  it('shows which step failed, and lets its error go on', async () => {
    const { lines, progress } = recording();
    await expect(progress.step('Kafka', () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
    expect(lines).toEqual([expect.stringMatching(/^✖ Kafka /)]);
  });

  it('says what a step that ended came to', async () => {
    const { lines, progress } = recording();
    await progress.step(
      'journeys',
      () => Promise.resolve(2),
      (failed) => ({ passed: failed === 0, remark: `${failed} failed` }),
    );
    expect(lines).toEqual([expect.stringMatching(/^✖ journeys {2}\d+\.\d s {2}2 failed\n$/)]);
  });

  it('says nothing more of steps that were given up', async () => {
    const { lines, progress } = recording();
    const { promise, fail } = pending();
    const step = progress.step('hub', () => promise);
    progress.abandon();
    fail(new Error('stopped'));
    await expect(step).rejects.toThrow('stopped');
    expect(lines).toEqual([]);
  });
});

function pending() {
  let fail: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_resolve, reject) => (fail = reject));
  return { promise, fail };
}
