import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilobyte = 1024;
/** What a regency office on a slow line is asked to load, compressed. */
const budgets = [
  { what: 'JavaScript', ending: '.js', limit: 200 * kilobyte },
  { what: 'CSS', ending: '.css', limit: 20 * kilobyte },
];

const assets = new URL('../dist/assets/', import.meta.url);
const size = (file) => gzipSync(readFileSync(new URL(file, assets))).length;
const shown = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;

for (const { what, ending, limit } of budgets) {
  const files = readdirSync(assets).filter((file) => file.endsWith(ending));
  const total = files.reduce((sum, file) => sum + size(file), 0);
  console.log(`${what}: ${shown(total)} of ${shown(limit)} compressed, in ${files.length} files`);
  if (total > limit) {
    console.error(`${what} is ${shown(total - limit)} over its budget.`);
    process.exitCode = 1;
  }
}
