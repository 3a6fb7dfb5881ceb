import { Module } from '@nestjs/common';
import type { Clock } from '#kernel';
import { IntakeModule } from '../intake/intake.module.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { ApplyRules } from './apply-rules.handler.js';
import { ConflictController } from './conflict.controller.js';
import { ConflictQuery } from './conflict.query.js';
import { ConflictRuleController } from './conflict-rule.controller.js';
import { ConflictRuleJob } from './conflict-rule.job.js';
import { ConflictRuleRepository } from './conflict-rule.repository.js';
import { ConflictRuleTypeormRepository } from './conflict-rule.typeorm-repository.js';
import { KeepRule } from './keep-rule.handler.js';
import { RULING_CLOCK, RuleConflict } from './rule-conflict.handler.js';

const clock: Clock = () => new Date();

/** Two truths of one field: both sides, the ruling which one holds, and rules made of rulings. */
@Module({
  imports: [IntakeModule, ParticipantModule],
  controllers: [ConflictController, ConflictRuleController],
  providers: [
    ConflictQuery,
    KeepRule,
    RuleConflict,
    ApplyRules,
    ConflictRuleJob,
    { provide: RULING_CLOCK, useValue: clock },
    { provide: ConflictRuleRepository, useClass: ConflictRuleTypeormRepository },
  ],
})
export class ConflictModule {}
