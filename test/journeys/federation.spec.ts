import { afterAll, beforeAll, describe } from '@jest/globals';
import { brokerRights } from './broker-rights.js';
import { conflictRuled } from './conflict-ruled.js';
import { eventsOverKafka } from './events-over-kafka.js';
import { fromNational } from './from-national.js';
import { fromRegency } from './from-regency.js';
import { gateway } from './gateway.js';
import { jointDisposition } from './joint-disposition.js';
import { letterAnswered } from './letter-answered.js';
import { liveness } from './liveness.js';
import { nationalMisbehaviour } from './national-misbehaviour.js';
import { newParticipant } from './new-participant.js';
import { privacy } from './privacy.js';
import { rebuild } from './rebuild.js';
import { restored } from './restored.js';
import { TestFederation } from './support/test-federation.adapter.js';
import { transfer } from './transfer.js';
import { unreadableRecords } from './unreadable-records.js';
import { workbook } from './workbook.js';

describe('in a federation', () => {
  let federation: TestFederation;
  const running = (): TestFederation => federation;

  beforeAll(async () => {
    federation = await TestFederation.start();
  });
  afterAll(() => federation?.stop());

  fromNational(running);
  liveness(running);
  fromRegency(running);
  transfer(running);
  jointDisposition(running);
  eventsOverKafka(running);
  conflictRuled(running);
  letterAnswered(running);
  unreadableRecords(running);
  gateway(running);
  workbook(running);
  nationalMisbehaviour(running);
  privacy(running);
  brokerRights(running);
  newParticipant(running);
  rebuild(running);
  // Last: from then on the province's apps work on another database server.
  restored(running);
});
