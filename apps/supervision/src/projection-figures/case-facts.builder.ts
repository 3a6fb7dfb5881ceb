import type { DataSource } from 'typeorm';
import { loadProvince, type ProvinceConfiguration } from '#config';
import { LikenessQuery } from '../quality/likeness.query.js';
import { LikenessTypeormRepository } from '../quality/likeness.typeorm-repository.js';
import { SeedSignSettings } from '../quality/seed-sign-settings.handler.js';
import { SignSettingsQuery } from '../quality/sign-settings.query.js';
import { SignSettingsTypeormRepository } from '../quality/sign-settings.typeorm-repository.js';
import { CaseFactTypeormRepository } from './case-fact.typeorm-repository.js';
import { CountedCaseQuery } from './counted-case.query.js';
import { RecountTypeormRepository } from './recount.typeorm-repository.js';

/** Our province, as if it lay in another time zone. */
export function provinceIn(timeZone: string): ProvinceConfiguration {
  const configuration = loadProvince();
  return { ...configuration, province: { ...configuration.province, timeZone } };
}

/** What counts complaints in a database, without Nest. */
export const caseFactsIn = (dataSource: DataSource, timeZone = 'Asia/Makassar'): CaseFactTypeormRepository =>
  new CaseFactTypeormRepository(
    new SignSettingsQuery(dataSource),
    new LikenessTypeormRepository(),
    new LikenessQuery(dataSource),
    new CountedCaseQuery(),
    provinceIn(timeZone),
  );

/** As at a first start. */
export const seedSigns = (dataSource: DataSource): Promise<void> =>
  new SeedSignSettings(new SignSettingsTypeormRepository(dataSource)).onModuleInit();

/** Counts everything by the days of a time zone and by the present parameters, few complaints a step. */
export async function recountIn(dataSource: DataSource, timeZone = 'Asia/Makassar'): Promise<void> {
  const facts = caseFactsIn(dataSource, timeZone);
  const recounts = new RecountTypeormRepository(dataSource, facts, provinceIn(timeZone));
  while (await recounts.step(3));
}
