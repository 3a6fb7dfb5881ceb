import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { ParticipantDirectory, type Instance } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { sumsByParticipant } from '../projection-figures/figure-rows.mapper.js';
import { FiguresQuery } from '../projection-figures/figures.query.js';
import { CircumstancesQuery } from './circumstances.query.js';
import { isInScope, type DateBasis, type Scope } from './figures.js';
import type { Circumstances } from './indicators.js';
import { noSums, type Sums } from './sums.js';

/** What figures are asked about, to the last point that could be understood otherwise. */
export interface FigureFrame {
  readonly scope: Scope;
  readonly dateBasis: DateBasis;
  readonly from: string | null;
  readonly to: string | null;
  /** The day on which open complaints, decrees and sign-ins are looked at. */
  readonly asOf: string;
}

export interface ParticipantReading extends Instance {
  readonly sums: Sums;
  readonly circumstances: Circumstances;
}

/** Of nobody known. */
const nothing: Circumstances = { connected: null, active: null, satisfaction: null };

/** What the figures of every participant of a scope are computed from. */
@Injectable()
export class FigureReadingQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly circumstances: CircumstancesQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  /** Today, in the province. */
  today(now = new Date()): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: this.configuration.province.timeZone }).format(now);
  }

  /** Who counts in a period of this scope that begins on a day; null: at the beginning of all. */
  instances(scope: Scope, from: string | null): Instance[] {
    return this.directory.instancesFrom(from).filter(({ kind }) => isInScope(scope, kind));
  }

  /** Whether figures can be asked of it: also of who has left the list since. */
  isKnown(participant: string, scope: Scope): boolean {
    return this.instances(scope, null).some(({ code }) => code === participant);
  }

  /** In the order of their codes, also those without complaints; of these alone, or of who counts in the period. */
  async byParticipant(frame: FigureFrame, only: readonly string[] | null = null): Promise<ParticipantReading[]> {
    const instances =
      only === null
        ? this.instances(frame.scope, frame.from)
        : this.instances(frame.scope, null).filter(({ code }) => only.includes(code));
    const [rows, circumstances] = await Promise.all([
      this.figures.read({ ...frame, dimension: 'all' }),
      this.circumstances.of(
        instances.map(({ code }) => code),
        frame,
      ),
    ]);
    const sums = sumsByParticipant(rows);
    return instances.map((instance) => ({
      ...instance,
      sums: sums.get(instance.code) ?? noSums,
      circumstances: circumstances.get(instance.code) ?? nothing,
    }));
  }
}
