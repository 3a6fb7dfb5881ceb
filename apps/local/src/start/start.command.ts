import { relative } from 'node:path';
import { Federation } from '../federation/federation.adapter.js';
import { Interrupted } from '../federation/parts.adapter.js';
import { readLocalConfig } from '../local.config.js';
import { Interruption } from '../process/interruption.adapter.js';
import { Progress } from '../progress/progress.adapter.js';
import { loadSampleOnce } from './sample.adapter.js';
import { summary } from './summary.js';

/** `npm start`: the whole federation, until Ctrl-C. */
export async function runStart(): Promise<number> {
  const config = readLocalConfig();
  const progress = new Progress();
  let federation: Federation | undefined;
  const interruption = new Interruption(() => federation?.kill());
  const { signal } = interruption;
  try {
    federation = await Federation.start({ config, progress, signal });
    if (config.sample && !(await loadSampleOnce(federation.home, signal)) && !signal.aborted) {
      progress.line('The sample province could not be loaded; npm run lapor -- sample load tries it again.');
    }
    const { home, endpoints } = federation;
    const shown = (path: string): string => relative(process.cwd(), path) || '.';
    progress.line(
      summary(endpoints, { endpointsFile: shown(home.file('endpoints.json')), logFolder: shown(home.file('log')) }),
    );
    await Promise.race([interruption.happened(), federation.broken]);
    return 0;
  } catch (error) {
    if (!signal.aborted && !(error instanceof Interrupted)) throw error;
    return 130;
  } finally {
    await stop(federation, progress);
  }
}

async function stop(federation: Federation | undefined, progress: Progress): Promise<void> {
  if (federation === undefined) return;
  const running = federation;
  await progress.step('Stopped', () => running.stop());
}
