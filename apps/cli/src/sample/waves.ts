/** What each source says in one wave. */
export type Wave<Said> = ReadonlyMap<string, Said[]>;

/**
 * Cuts histories into waves: within a wave no history changes its speaker, so that each wave can be sent as soon as the
 * one before is in the ledger, and nothing arrives before what it answers.
 */
export function wavesOf<Said extends { source: string }>(histories: readonly (readonly Said[])[]): Wave<Said>[] {
  const waves: Map<string, Said[]>[] = [];
  for (const history of histories) {
    let number = -1;
    let speaker: string | null = null;
    for (const said of history) {
      if (said.source !== speaker) number += 1;
      speaker = said.source;
      const wave = (waves[number] ??= new Map<string, Said[]>());
      const bySource = wave.get(said.source);
      if (bySource) bySource.push(said);
      else wave.set(said.source, [said]);
    }
  }
  return waves;
}
