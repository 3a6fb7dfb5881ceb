import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const kilobyte = 1024;
/** What a regency office on a slow line is asked to load, compressed, for the page that it opens first, whichever. */
const scriptLimit = 200 * kilobyte;
const styleLimit = 20 * kilobyte;

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const size = (file) => gzipSync(readFileSync(new URL(file, dist))).length;
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);
const shown = (bytes) => `${(bytes / kilobyte).toFixed(1)} kB`;

/** A module's file with all that it cannot do without. */
function filesOf(name, found = new Set()) {
  const { file, imports = [] } = manifest[name];
  if (found.has(file)) return found;
  found.add(file);
  for (const needed of imports) filesOf(needed, found);
  return found;
}

const hold = (what, bytes, limit) => {
  console.log(`${what}: ${shown(bytes)} of ${shown(limit)} compressed`);
  if (bytes <= limit) return;
  console.error(`${what} is ${shown(bytes - limit)} over its budget.`);
  process.exitCode = 1;
};

const first = [...readFileSync(new URL('index.html', dist), 'utf8').matchAll(/assets[/][^"]+[.]js/g)].map(String);
const frame = Object.values(manifest).find(({ name }) => name === 'frame');
if (!first.includes(frame.file)) throw new Error('index.html does not name the frame among its first files.');
for (const page of frame.dynamicImports.filter((name) => name.startsWith('src/pages/'))) {
  // In English, which is the larger.
  const files = ['src/i18n/english.ts', page].reduce((found, name) => filesOf(name, found), new Set(first));
  hold(`JavaScript for ${page.replace('src/pages/', '')}`, sum(files), scriptLimit);
}
const styles = readdirSync(new URL('assets/', dist)).filter((file) => file.endsWith('.css'));
hold('CSS', sum(styles.map((file) => `assets/${file}`)), styleLimit);
