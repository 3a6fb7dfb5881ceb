import { join } from 'node:path';
import type { Home } from '../home/home.adapter.js';
import { builtFile, repositoryRoot } from '../home/repository.adapter.js';
import type { Child } from '../process/child.adapter.js';
import { inheritedEnvironment } from '../process/inherited-environment.adapter.js';
import { answersReady, untilReady } from '../process/ready.adapter.js';
import { tuning } from './app-environment.js';
import type { AppName, InstanceName } from './layout.js';
import type { Spawn } from './parts.adapter.js';

const READY_WITHIN_MILLISECONDS = 60_000;
const STOP_WITHIN_MILLISECONDS = 15_000;

export interface AppStart {
  readonly app: AppName;
  readonly instance: InstanceName;
  readonly home: Home;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Newer Nodes keep compiled code there, so that an app is up sooner the next time. */
const NODE_COMPILE_CACHE = join(repositoryRoot, '.local/compile-cache');

/** Those that only a local federation has. */
const localMains: Partial<Record<AppName, string>> = {
  issuer: 'apps/local/src/issuer/issuer.main.js',
  mail: 'apps/local/src/mail/mail-catcher.main.js',
};

const mainFile = (app: AppName): string => builtFile(localMains[app] ?? `apps/${app}/src/main.js`);

/** Starts an app as it was built, and resolves when it says that everything it needs answers. */
export async function startApp(spawn: Spawn, { app, instance, home, url, environment }: AppStart): Promise<Child> {
  const child = await spawn({
    name: instance,
    command: process.execPath,
    args: ['--enable-source-maps', '--disable-warning=TimeoutNegativeWarning', mainFile(app)],
    env: { ...inheritedEnvironment(tuning[app]), NODE_COMPILE_CACHE, ...environment },
    logFile: home.logFile(instance),
    stopSignal: 'SIGTERM',
    stopWithinMilliseconds: STOP_WITHIN_MILLISECONDS,
  });
  await untilReady(child, () => answersReady(url), READY_WITHIN_MILLISECONDS);
  return child;
}
