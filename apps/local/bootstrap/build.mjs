import { existsSync, readdirSync } from 'node:fs';
import { fingerprint, isStamped, putStamp } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { inRoot, projectNode } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const WEB = 'apps/supervision/web';

const sourceFolders = (parent) => readdirSync(inRoot(parent)).map((name) => inRoot(parent, name, 'src'));

/** What is built, when it counts as built, and how. */
const targets = [
  {
    title: 'Build',
    stamp: inRoot('dist/.built'),
    result: inRoot('dist/apps/local/src/main.js'),
    sources: () => [...sourceFolders('apps'), ...sourceFolders('libs'), inRoot('test'), inRoot('tsconfig.json')],
    build: () =>
      run('The build (tsc)', [projectNode(), inRoot('node_modules/typescript/bin/tsc'), '-p', inRoot('tsconfig.json')]),
  },
  {
    title: 'Pages',
    stamp: inRoot('dist/.pages-built'),
    result: inRoot(WEB, 'dist/index.html'),
    sources: () => [inRoot(WEB)],
    build: () => run('The build of the pages', npm('run', 'build', '--workspace', WEB)),
  },
];

/** Builds what changed since it was built last; both at once, for there are two processors. */
export async function buildWhatChanged() {
  const lock = inRoot('package-lock.json');
  await Promise.all(
    targets.map(async ({ title, stamp, result, sources, build }) => {
      const mark = fingerprint([...sources(), lock]);
      if (existsSync(result) && isStamped(stamp, mark)) return;
      await step(title, build);
      putStamp(stamp, mark);
    }),
  );
}
