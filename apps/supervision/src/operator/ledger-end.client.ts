import { Injectable } from '@nestjs/common';
import { BrokerUnavailable, kafkaClient, type BrokerAddress } from '#messaging';

/** Where the ledger ends at the broker. */
@Injectable()
export class LedgerEnd {
  constructor(
    private readonly address: BrokerAddress,
    private readonly topic: string,
  ) {}

  /**
   * Offset after the last record of each partition, in the order of the partitions.
   * @throws BrokerUnavailable when no broker answers
   */
  async offsets(): Promise<string[]> {
    const admin = kafkaClient(this.address).admin();
    try {
      await admin.connect();
      const offsets = await admin.fetchTopicOffsets(this.topic);
      return offsets.toSorted((one, other) => one.partition - other.partition).map(({ high }) => high);
    } catch (cause) {
      throw new BrokerUnavailable(cause);
    } finally {
      await admin.disconnect();
    }
  }
}
