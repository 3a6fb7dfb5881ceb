import { clearInterval, setInterval } from 'node:timers';

/** Of a terminal that does not say how wide it is. */
const UNKNOWN_WIDTH = 80;
const underWay = new Map();
const clearLine = process.stderr.isTTY ? '\r\u001b[K' : '';
const seconds = (since) => `${((Date.now() - since) / 1_000).toFixed(1)} s`;
let timer;

/**
 * Shows a step while it works and one line when it ends, on standard error, for standard output may be read by
 * a program. Steps may run side by side.
 */
export async function step(title, work) {
  const since = Date.now();
  underWay.set(title, since);
  animate();
  try {
    await work();
    finish(title, `✔ ${title}  ${seconds(since)}`);
  } catch (error) {
    finish(title, `✖ ${title}  ${seconds(since)}`);
    throw error;
  }
}

function finish(title, line) {
  underWay.delete(title);
  if (underWay.size === 0) clearInterval(timer);
  process.stderr.write(`${clearLine}${line}\n`);
}

function animate() {
  if (!process.stderr.isTTY) return;
  clearInterval(timer);
  timer = setInterval(() => {
    const line = [...underWay].map(([title, since]) => `${title} ${seconds(since)}`).join('  ');
    process.stderr.write(`${clearLine}${`… ${line}`.slice(0, (process.stderr.columns || UNKNOWN_WIDTH) - 1)}`);
  }, 200);
  timer.unref();
}
