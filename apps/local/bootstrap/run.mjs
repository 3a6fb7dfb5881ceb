import { spawn } from 'node:child_process';
import { CannotGoOn } from './cannot-go-on.mjs';
import { root } from './paths.mjs';

/**
 * Runs a program to its end, silently.
 *
 * @param {string} what named in the sentence when it fails, with the program's own words below it
 * @param {readonly string[]} commandLine
 */
export async function run(what, [command, ...args]) {
  const { code, output } = await outcomeOf(command, args);
  if (code !== 0) throw new CannotGoOn(`${what} failed:`, output.trim() || `${command} ended with code ${code}.`);
}

/** @returns what a program said on both outputs; `code` is null when there is no such program */
export function outcomeOf(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', () => resolve({ code: null, output }));
    child.on('close', (code) => resolve({ code, output }));
  });
}
