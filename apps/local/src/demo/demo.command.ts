import { agree, holdingsOf } from '../actors/holdings.adapter.js';
import { until } from '../actors/until.adapter.js';
import { Federation } from '../federation/federation.adapter.js';
import { readLocalConfig } from '../local.config.js';
import { Interruption } from '../process/interruption.adapter.js';
import { Progress } from '../progress/progress.adapter.js';
import { closingLegend, closingTable } from './closing-table.js';
import { fromNational, fromRegency, transferred, type Regencies, type Round } from './rounds.adapter.js';

/** Seconds that all systems have to agree after the last hop. */
const agreeWithin = 30;

/**
 * `npm run demo`: boots the federation, takes complaints through it in every direction with a line for each hop, and
 * shows who holds what. Resolves to 0 only when every system agrees.
 */
export async function runDemo(): Promise<number> {
  const progress = new Progress();
  let federation: Federation | undefined;
  const interruption = new Interruption(() => federation?.kill());
  try {
    federation = await Federation.start({ config: readLocalConfig(), progress, signal: interruption.signal });
    const agreed = await playRounds(federation, progress);
    progress.line(agreed ? '\n  Semua sistem sepakat.\n' : '\n  Ada sistem yang tidak sepakat.\n');
    return agreed ? 0 : 1;
  } finally {
    const running = federation;
    if (running) await progress.step('Stopped', () => running.stop());
  }
}

async function playRounds({ endpoints }: Federation, progress: Progress): Promise<boolean> {
  const regencies = regenciesOf(Object.keys(endpoints.participants));
  const rounds: Round[] = [];
  for (const play of [fromNational, fromRegency, transferred]) {
    progress.line('');
    rounds.push(
      await play(endpoints, regencies, (who, what) => {
        progress.line(`  ${who.padEnd(28)} ${what}`);
      }),
    );
  }
  let agreed = true;
  for (const { title, complaintId, regencies: holders } of rounds) {
    const look = () => holdingsOf(endpoints, complaintId, holders);
    const holdings = await until(
      'agreement',
      async () => {
        const found = await look();
        return agree(found) ? found : undefined;
      },
      agreeWithin,
    ).catch(look);
    agreed &&= agree(holdings);
    progress.line(closingTable(title, complaintId, holdings));
  }
  progress.line(closingLegend);
  return agreed;
}

/** Banjarmasin and Banjar in the shipped province; any other province serves with its first two regencies. */
function regenciesOf(codes: readonly string[]): Regencies {
  const regencies = codes.filter((code) => code.includes('.'));
  const province = codes.find((code) => !code.includes('.'));
  const preferred = ['63.71', '63.03'].filter((code) => regencies.includes(code));
  const [first, second] = [...preferred, ...regencies.filter((code) => !preferred.includes(code))];
  if (first === undefined || second === undefined || province === undefined) {
    throw new Error('The demo needs a province with two regencies.');
  }
  return { first, second, province };
}
