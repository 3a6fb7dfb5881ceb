import { Module, type DynamicModule } from '@nestjs/common';
import { OPERATOR_TOKEN } from '../operator/operator.controller.js';
import { ImportRecap } from './import-recap.handler.js';
import { ReceiveRecap } from './receive-recap.handler.js';
import { RecapController } from './recap.controller.js';
import { RecapOperatorController } from './recap-operator.controller.js';
import { RecapPages } from './recap-pages.query.js';
import { RecapQuery } from './recap.query.js';
import { RecapRepository } from './recap.repository.js';
import { RecapTypeormRepository } from './recap.typeorm-repository.js';

/** The past as others published it, kept apart from the cases. */
@Module({})
export class RecapModule {
  static with(operatorToken: string): DynamicModule {
    return {
      module: RecapModule,
      controllers: [RecapController, RecapOperatorController],
      providers: [
        ImportRecap,
        ReceiveRecap,
        RecapPages,
        RecapQuery,
        { provide: RecapRepository, useClass: RecapTypeormRepository },
        { provide: OPERATOR_TOKEN, useValue: operatorToken },
      ],
    };
  }
}
