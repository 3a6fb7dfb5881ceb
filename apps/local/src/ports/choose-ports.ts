export interface PortWish<Name extends string> {
  readonly name: Name;
  /** The environment variable by which a person can ask for one port and no other. */
  readonly variable: string;
  readonly preferred: number;
  /** Asked for by that variable. */
  readonly explicit: number | undefined;
  /** What it had in the last run. */
  readonly remembered: number | undefined;
}

/** How far above a taken port we look for a free one. */
const LOOK_AHEAD = 200;

/**
 * Gives each wish a port of its own: the explicit one or none, else the remembered one, else the next free one.
 *
 * @returns ports by name, or the sentence that says which explicit port is taken
 */
export async function choosePorts<Name extends string>(
  wishes: readonly PortWish<Name>[],
  isFree: (port: number) => Promise<boolean>,
): Promise<Readonly<Record<Name, number>> | { readonly refusal: string }> {
  const chosen = new Map<Name, number>();
  const available = async (port: number) => ![...chosen.values()].includes(port) && (await isFree(port));

  for (const { name, variable, explicit } of wishes) {
    if (explicit === undefined) continue;
    if (!(await available(explicit))) {
      return {
        refusal: `Port ${explicit} is taken; set ${variable} to a free one, or leave it out to have one found.`,
      };
    }
    chosen.set(name, explicit);
  }
  for (const { name, variable, preferred, remembered } of wishes) {
    if (chosen.has(name)) continue;
    const candidates = Array.from({ length: LOOK_AHEAD }, (_, index) => preferred + index);
    if (remembered !== undefined) candidates.unshift(remembered);
    const port = await firstWhere(candidates, available);
    if (port === undefined) {
      return {
        refusal: `No port from ${preferred} to ${preferred + LOOK_AHEAD - 1} is free; set ${variable} to one that is.`,
      };
    }
    chosen.set(name, port);
  }
  return Object.fromEntries(chosen) as Record<Name, number>;
}

async function firstWhere(
  candidates: readonly number[],
  passes: (candidate: number) => Promise<boolean>,
): Promise<number | undefined> {
  for (const candidate of candidates) if (await passes(candidate)) return candidate;
  return undefined;
}
