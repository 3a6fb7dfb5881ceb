import { Module, type DynamicModule } from '@nestjs/common';
import type { BrokerAddress } from '#messaging';
import type { LedgerConfig } from '../supervision.config.js';
import { AgreementQuery } from './agreement.query.js';
import { LedgerEnd } from './ledger-end.client.js';
import { OPERATOR_TOKEN, OperatorController } from './operator.controller.js';
import { RebuildHandler } from './rebuild.handler.js';
import { RebuildQuery } from './rebuild.query.js';
import { SnapshotQuery } from './snapshot.query.js';

interface OperatorOptions {
  /** The bearer token of whoever operates this app. */
  readonly token: string;
  readonly broker: BrokerAddress;
  readonly ledger: LedgerConfig;
}

@Module({})
export class OperatorModule {
  static with({ token, broker, ledger }: OperatorOptions): DynamicModule {
    return {
      module: OperatorModule,
      controllers: [OperatorController],
      providers: [
        AgreementQuery,
        RebuildHandler,
        RebuildQuery,
        SnapshotQuery,
        { provide: LedgerEnd, useFactory: () => new LedgerEnd(broker, ledger.topic) },
        { provide: OPERATOR_TOKEN, useValue: token },
      ],
    };
  }
}
