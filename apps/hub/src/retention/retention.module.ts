import { Module } from '@nestjs/common';
import { KeptYears } from './kept-years.repository.js';
import { KeptYearsTypeormRepository } from './kept-years.typeorm-repository.js';
import { PutAsideClosed } from './put-aside.handler.js';
import { RetentionController } from './retention.controller.js';

/** What is closed is put aside by year, and taken away when it need not be kept any longer. */
@Module({
  controllers: [RetentionController],
  providers: [PutAsideClosed, { provide: KeptYears, useClass: KeptYearsTypeormRepository }],
})
export class RetentionModule {}
