import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { figureLock } from '../clock/locks.js';
import { provinceZone } from '../clock/province-zone.js';
import type { Zone } from '../clock/zone.js';
import { PROVINCE } from '../participant/participant.module.js';
import { signsOf } from '../quality/case-signs.js';
import type { CaseStory } from '../quality/case-story.js';
import { companyOf } from '../quality/company.js';
import { LikenessQuery } from '../quality/likeness.query.js';
import { LikenessTypeormRepository } from '../quality/likeness.typeorm-repository.js';
import { signToken } from '../quality/sign.js';
import type { SignParameters } from '../quality/sign-parameters.js';
import { SignSettingsQuery } from '../quality/sign-settings.query.js';
import { factOf, type CaseFact } from './case-fact.js';
import { countedCaseOf } from './counted-case.mapper.js';
import { CountedCaseQuery, type ReadCase } from './counted-case.query.js';
import { moveFigures, writeFacts } from './figure.typeorm-repository.js';

/** What complaints add to figures, kept with what it follows from: always inside the transaction that changes that. */
@Injectable()
export class CaseFactTypeormRepository {
  private readonly zone: Zone;

  constructor(
    private readonly settings: SignSettingsQuery,
    private readonly likeness: LikenessTypeormRepository,
    private readonly likenesses: LikenessQuery,
    private readonly cases: CountedCaseQuery,
    @Inject(PROVINCE) { province }: ProvinceConfiguration,
  ) {
    this.zone = provinceZone(province);
  }

  /**
   * Counts these complaints as they are now, and others whose signs change by it. Waits for whoever else does, so it is
   * the last thing that a transaction does; what it reads of settings holds until the transaction ends.
   */
  async keep(manager: EntityManager, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await manager.query('select pg_advisory_xact_lock($1)', [figureLock]);
    const { parameters } = await this.settings.present(manager);
    const own = await this.cases.read(manager, ids);
    const affected = await this.likeness.keep(manager, [...own.stories.values()], parameters);
    const others = await this.cases.read(
      manager,
      [...affected].filter((id) => !own.stories.has(id)),
    );
    const rows = [...own.rows, ...others.rows];
    const stories = new Map([...own.stories, ...others.stories]);
    const facts = await this.factsOf(manager, rows, stories, parameters);
    const everybody = [...new Set([...ids, ...stories.keys()])];
    await ((await isSummed(manager)) ? moveFigures : writeFacts)(manager, everybody, facts);
  }

  private async factsOf(
    manager: EntityManager,
    rows: readonly ReadCase[],
    known: ReadonlyMap<string, CaseStory>,
    parameters: SignParameters,
  ): Promise<CaseFact[]> {
    const ids = [...known.keys()];
    const pairs = await this.likenesses.pairs(manager, ids);
    const strangers = pairs.map(({ other }) => other).filter((id) => !known.has(id));
    const stories = new Map([...known, ...(await this.cases.read(manager, [...new Set(strangers)])).stories]);
    const pasted = await this.likenesses.pasted(manager, ids, parameters.sameAnswers);
    const pairsOf = Map.groupBy(pairs, ({ id }) => id);
    return rows.map(({ row, clocks, story }) => {
      const company = companyOf(row.id, pairsOf.get(row.id) ?? [], stories, pasted);
      const signs = signsOf(story, company, parameters).map(signToken);
      return factOf(countedCaseOf(row, clocks, story), signs, this.zone);
    });
  }
}

/** Whether sums follow each complaint. Before everything was summed up once, there is nothing to follow. */
async function isSummed(manager: EntityManager): Promise<boolean> {
  const [row] = await manager.query<{ summed: boolean }[]>('select summed from figure_recount');
  return row?.summed ?? false;
}
