import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { BrokerUnavailable, type Broker, type TopicRecords } from '#messaging';
import { Regencies } from '../regency/regency.js';
import { OutboxBell } from '../store/outbox-bell.js';
import { Outbox, type WaitingEvent } from '../store/outbox.repository.js';
import { OutboxPublisher } from './outbox-publisher.job.js';
import type { RegencyBrokers } from './regency-brokers.adapter.js';

const regency = {
  code: '63.71',
  name: 'Kota Banjarmasin',
  kafkaUsername: '63.71',
  kafkaPassword: 'not used',
  privateJwk: {},
  apiToken: 'not used',
};

class OutboxInMemory extends Outbox {
  readonly events: WaitingEvent[] = [];
  looks = 0;

  waiting(): Promise<readonly WaitingEvent[]> {
    this.looks += 1;
    return Promise.resolve([...this.events]);
  }
  markSent(positions: readonly string[]): Promise<void> {
    const left = this.events.filter(({ position }) => !positions.includes(position));
    this.events.splice(0, this.events.length, ...left);
    return Promise.resolve();
  }
  sendAgain(): Promise<void> {
    return Promise.reject(new Error('Nobody asks for anything here.'));
  }
  count(): Promise<number> {
    return Promise.resolve(this.events.length);
  }
}

describe('OutboxPublisher', () => {
  const bell = new OutboxBell();
  const sent: string[] = [];
  let outbox: OutboxInMemory;
  let away: boolean;
  let publisher: OutboxPublisher;

  const publish = ([batch]: readonly TopicRecords[]): Promise<void> => {
    if (away) return Promise.reject(new BrokerUnavailable(new Error('away')));
    sent.push(...(batch?.records ?? []).map(({ key }) => key));
    return Promise.resolve();
  };
  const write = (subject: string): void => {
    outbox.events.push({ position: subject, subject, event: '{}' });
    bell.ring(regency.code);
  };
  /** Lets everything happen that waits for nothing but its turn, and for at most so long. */
  const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

  beforeEach(async () => {
    jest.useFakeTimers();
    Logger.overrideLogger(false);
    sent.length = 0;
    away = false;
    outbox = new OutboxInMemory();
    const brokers = { of: () => ({ publish }) as unknown as Broker } as unknown as RegencyBrokers;
    publisher = new OutboxPublisher(new Regencies([regency]), outbox, bell, brokers);
    publisher.onApplicationBootstrap();
    await pass(0);
  });
  afterEach(async () => {
    await publisher.onModuleDestroy();
    jest.useRealTimers();
  });

  it('sends what was written as soon as it was', async () => {
    write('63.71-1');
    await pass(0);
    expect(sent).toEqual(['63.71-1']);
    expect(outbox.events).toEqual([]);
  });

  it('asks for nothing while nothing is written', async () => {
    const { looks } = outbox;
    await pass(3_600_000);
    expect(outbox.looks).toBe(looks);
  });

  it('tries again by itself what the broker did not take', async () => {
    away = true;
    write('63.71-2');
    await pass(10_000);
    expect(sent).toEqual([]);
    away = false;
    await pass(10_000);
    expect(sent).toEqual(['63.71-2']);
  });
});
