import { existsSync, readdirSync } from 'node:fs';
import { fingerprint, isStamped, putStamp } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { inRoot, projectNode } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const WEB = 'apps/supervision/web';
const PRODUCT = 'apps/local/bootstrap/tsconfig.product.json';

/** What only tests need: a mistake there stops no start, and a change there builds nothing. */
const OF_TESTS = /\.(?:spec|int-spec|builder)\.ts$/;

const sourceFolders = (parent) => readdirSync(inRoot(parent)).map((name) => inRoot(parent, name, 'src'));
const tsc = (project) => [projectNode(), inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot(project)];

/** What is built, when it counts as built, and how. */
const product = [
  {
    title: 'Build',
    stamp: inRoot('dist/.built'),
    result: inRoot('dist/apps/local/src/main.js'),
    sources: () => [...sourceFolders('apps'), ...sourceFolders('libs'), inRoot('tsconfig.json'), inRoot(PRODUCT)],
    build: () => run('The build (tsc)', tsc(PRODUCT)),
  },
  {
    title: 'Pages',
    stamp: inRoot('dist/.pages-built'),
    result: inRoot(WEB, 'dist/index.html'),
    sources: () => [inRoot(WEB)],
    build: () => run('The build of the pages', npm('run', 'build', '--workspace', WEB)),
  },
];

/** On top of the product, and by the same compiler's notes, so that nothing is compiled twice. */
const tests = {
  title: 'Build of bench and chaos',
  stamp: inRoot('dist/.tests-built'),
  result: inRoot('dist/test/chaos/chaos.main.js'),
  sources: () => [...product[0].sources(), inRoot('test')],
  build: () => run('The build of bench and chaos (tsc)', tsc('tsconfig.json')),
};

/** Builds what changed since it was built last; the product's parts at once, for there are two processors. */
export async function buildWhatChanged({ withTests = false } = {}) {
  await Promise.all(product.map(bringUpToDate));
  if (withTests) await bringUpToDate(tests);
}

async function bringUpToDate({ title, stamp, result, sources, build }) {
  const mark = fingerprint([...sources(), inRoot('package-lock.json')], OF_TESTS);
  if (existsSync(result) && isStamped(stamp, mark)) return;
  await step(title, build);
  putStamp(stamp, mark);
}
