import { Injectable } from '@nestjs/common';
import { hubRequestType, type HubRequest } from '#contract';
import { isPartyTo } from '../../complaint/ledger-entry.mapper.js';
import { LedgerQuery } from '../../complaint/ledger.query.js';
import type { Participant } from '../../participant/participant.js';
import { restatedEvents } from '../expansion/delivered-events.mapper.js';
import { ExpansionQuery } from '../expansion/expansion.query.js';
import { mayKnowReporter } from '../expansion/reporter-access.js';
import { ReporterIdentities } from '../expansion/reporter-identities.adapter.js';
import { SendRequest } from './send-request.handler.js';

/** A complaint as a participant should know it. */
export interface Restatement {
  /** Of the request. */
  id: string;
  complaintId: string;
  /** Version of the last entry that the participant was told; null when it was told none. */
  version: number | null;
  /** Version of the last entry that it knows, be it told or its own. */
  known: number;
  /** The last sequence of its own events. */
  said: number;
  time: Date;
}

/** Bytes that a broker takes in one record, with room for what is around it. */
const largest = 900_000;

/** Tells a participant a complaint anew: everything that it was told of it and said about it itself. */
@Injectable()
export class RestateComplaint {
  constructor(
    private readonly ledger: LedgerQuery,
    private readonly query: ExpansionQuery,
    private readonly identities: ReporterIdentities,
    private readonly sendRequest: SendRequest,
  ) {}

  /**
   * False when the complaint is too long to be told at once, or never was the participant's to know.
   * @throws when it may not have arrived; telling it again does no harm
   */
  async handle({ id, complaintId, time, ...restated }: Restatement, participant: Participant): Promise<boolean> {
    const entries = await this.ledger.ofComplaint(complaintId, restated.known);
    if (!entries.some(({ state }) => isPartyTo(state, participant.code))) return false;
    const events = restatedEvents(entries, await this.reporterFor(participant, complaintId, entries.at(-1)?.state));
    const request: HubRequest<'complaint-restated'> = {
      specversion: '1.0',
      id,
      source: 'hub',
      subject: complaintId,
      type: hubRequestType('complaint-restated'),
      time: time.toISOString(),
      datacontenttype: 'application/json',
      data: { version: restated.version, said: restated.said, events },
    };
    if (events.length === 0 || Buffer.byteLength(JSON.stringify(request)) > largest) return false;
    await this.sendRequest.handle(request, participant);
    return true;
  }

  private async reporterFor(
    participant: Participant,
    complaintId: string,
    state: Parameters<typeof mayKnowReporter>[0] | undefined,
  ): Promise<string | null> {
    if (!state || participant.publicKey === null || !mayKnowReporter(state, participant)) return null;
    const sealed = (await this.query.identitiesOf([complaintId])).get(complaintId);
    return sealed === undefined ? null : this.identities.sealedTo(participant.publicKey, sealed, complaintId);
  }
}
