import { Global, Module } from '@nestjs/common';
import { LikenessQuery } from '../quality/likeness.query.js';
import { LikenessTypeormRepository } from '../quality/likeness.typeorm-repository.js';
import { SeedSignSettings } from '../quality/seed-sign-settings.handler.js';
import { SignSettingsQuery } from '../quality/sign-settings.query.js';
import { SignSettingsRepository } from '../quality/sign-settings.repository.js';
import { SignSettingsTypeormRepository } from '../quality/sign-settings.typeorm-repository.js';
import { CaseFactTypeormRepository } from './case-fact.typeorm-repository.js';
import { CountedCaseQuery } from './counted-case.query.js';
import { FigureCasesQuery } from './figure-cases.query.js';
import { FiguresQuery } from './figures.query.js';
import { RecountFigures } from './recount-figures.handler.js';
import { RecountJob } from './recount.job.js';
import { RecountQuery } from './recount.query.js';
import { RecountRepository } from './recount.repository.js';
import { RecountTypeormRepository } from './recount.typeorm-repository.js';

/** What is kept of complaints so that figures need not look at them. */
@Global()
@Module({
  providers: [
    CaseFactTypeormRepository,
    CountedCaseQuery,
    FigureCasesQuery,
    FiguresQuery,
    LikenessQuery,
    LikenessTypeormRepository,
    RecountFigures,
    RecountJob,
    RecountQuery,
    SeedSignSettings,
    SignSettingsQuery,
    { provide: RecountRepository, useClass: RecountTypeormRepository },
    { provide: SignSettingsRepository, useClass: SignSettingsTypeormRepository },
  ],
  exports: [
    CaseFactTypeormRepository,
    CountedCaseQuery,
    FigureCasesQuery,
    FiguresQuery,
    LikenessQuery,
    RecountQuery,
    SignSettingsQuery,
    SignSettingsRepository,
  ],
})
export class FiguresModule {}
