import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

// Once, when it is built, as small as it gets: that takes longer than a request should wait.
const assets = new URL('../dist/assets/', import.meta.url);
for (const name of readdirSync(assets).filter((file) => /[.](?:js|css)$/.test(file))) {
  writeFileSync(new URL(`${name}.br`, assets), brotliCompressSync(readFileSync(new URL(name, assets))));
}
