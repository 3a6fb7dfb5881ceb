import { Inject, Injectable } from '@nestjs/common';
import { complaintEventType, type ComplaintEvent, type ComplaintEventData } from '#contract';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { InTopics } from '../intake/in-topics.adapter.js';
import { LinkRefused } from './link.errors.js';
import { LinkQuery } from './link.query.js';

/** A person found that two complaints are one matter. It goes in by the in-topic of the province, like all that happens. */
@Injectable()
export class LinkComplaints {
  constructor(
    private readonly query: LinkQuery,
    private readonly inTopics: InTopics,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'province'>,
  ) {}

  /**
   * @returns the id of the event, which is the same for the same two
   * @throws LinkRefused, BrokerUnavailable
   */
  async handle(id: string, link: Required<ComplaintEventData['linked']>): Promise<string> {
    const known = new Map((await this.query.complaints([id, link.duplicateOf])).map((one) => [one.id, one]));
    const refusal = refusalOf(id, link.duplicateOf, known);
    if (refusal) throw refusal;
    const province = this.config.province.province.code;
    const event: ComplaintEvent<'linked'> = {
      specversion: '1.0',
      id: `linked-${id}-${link.duplicateOf}`,
      source: province,
      subject: id,
      type: complaintEventType('linked'),
      time: new Date().toISOString(),
      datacontenttype: 'application/json',
      data: link,
    };
    await this.inTopics.write(province, [event]);
    return event.id;
  }
}

function refusalOf(
  id: string,
  duplicateOf: string,
  known: ReadonlyMap<string, { duplicateOf: string | null }>,
): LinkRefused | null {
  if (id === duplicateOf) return new LinkRefused('duplicateOf', 'must be another complaint');
  const [one, other] = [known.get(id), known.get(duplicateOf)];
  if (!one) return new LinkRefused('id', 'is no complaint that the ledger knows');
  if (!other) return new LinkRefused('duplicateOf', 'is no complaint that the ledger knows');
  if (one.duplicateOf !== null && one.duplicateOf !== duplicateOf) {
    return new LinkRefused('id', `is known as the same matter as ${one.duplicateOf} already`);
  }
  return other.duplicateOf === null
    ? null
    : new LinkRefused('duplicateOf', `is itself known as the same matter as ${other.duplicateOf}`);
}
