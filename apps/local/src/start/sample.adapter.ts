import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Home } from '../home/home.adapter.js';
import { builtFile } from '../home/repository.adapter.js';
import { inheritedEnvironment } from '../process/inherited-environment.adapter.js';

/** Stands in the data folder once the sample province was loaded into it whole. */
const MARK = 'sample-loaded';

/**
 * Loads the sample province into a federation that is new, by the operator's command line and with its progress shown.
 *
 * @returns false when the loader failed; it can be run again by hand and changes nothing twice
 */
export async function loadSampleOnce(home: Home, signal: AbortSignal): Promise<boolean> {
  if (existsSync(home.file(MARK))) return true;
  const loader = spawn(process.execPath, [builtFile('apps/cli/src/main.js'), 'sample', 'load'], {
    env: { ...inheritedEnvironment(['TERM', 'NO_COLOR', 'LOG_LEVEL']), LAPOR_HOME: home.path },
    stdio: 'inherit',
    signal,
  });
  loader.on('error', () => undefined);
  const [code] = (await once(loader, 'close')) as [number | null];
  if (code === 0) await home.writeSecret(MARK, `${new Date().toISOString()}\n`);
  return code === 0;
}
