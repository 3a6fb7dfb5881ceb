import { Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { AddLetterTemplateHandler } from './add-letter-template.handler.js';
import { DraftLetterHandler } from './draft-letter.handler.js';
import { EndLetterHandler } from './end-letter.handler.js';
import { ExchangeLetters } from './exchange-letters.handler.js';
import { ExchangeLettersJob } from './exchange-letters.job.js';
import { IssueLetterHandler } from './issue-letter.handler.js';
import { LateComplaintsQuery } from './late-complaints.query.js';
import { LetterController } from './letter.controller.js';
import { LetterExchangeRepository } from './letter-exchange.repository.js';
import { LetterExchangeTypeormRepository } from './letter-exchange.typeorm-repository.js';
import { LetterPages } from './letter-pages.query.js';
import { LetterPreviewQuery } from './letter-preview.query.js';
import { LetterQuery } from './letter.query.js';
import { LetterRepository } from './letter.repository.js';
import { LetterStepController } from './letter-step.controller.js';
import { LetterTemplateController } from './letter-template.controller.js';
import { LetterTemplateQuery } from './letter-template.query.js';
import { LetterTemplateRepository } from './letter-template.repository.js';
import { LetterTemplateTypeormRepository } from './letter-template.typeorm-repository.js';
import { LetterTypeormRepository } from './letter.typeorm-repository.js';
import { ReplyDeadlineQuery } from './reply-deadline.query.js';

/** Letters of the province to regencies: written, issued, sent by the hub, and followed until the matter is settled. */
@Module({
  imports: [ClockModule],
  controllers: [LetterController, LetterStepController, LetterTemplateController],
  providers: [
    AddLetterTemplateHandler,
    DraftLetterHandler,
    EndLetterHandler,
    ExchangeLetters,
    ExchangeLettersJob,
    IssueLetterHandler,
    LateComplaintsQuery,
    LetterPages,
    LetterPreviewQuery,
    LetterQuery,
    LetterTemplateQuery,
    ReplyDeadlineQuery,
    { provide: LetterExchangeRepository, useClass: LetterExchangeTypeormRepository },
    { provide: LetterRepository, useClass: LetterTypeormRepository },
    { provide: LetterTemplateRepository, useClass: LetterTemplateTypeormRepository },
  ],
  exports: [LetterPages, LetterPreviewQuery],
})
export class LetterModule {}
