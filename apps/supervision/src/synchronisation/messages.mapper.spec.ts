import { describe, expect, it } from '@jest/globals';
import type { HubParkedMessage, HubPending } from './hub-answers.js';
import { deliveryListResponse, destinationOf, parkedListResponse } from './messages.mapper.js';

const message = (id: number): HubParkedMessage => ({
  id,
  place: `lapor.in.63.71.v1/0@${id}`,
  receivedAt: '2026-01-02T03:00:00.000Z',
  complaintId: null,
  cause: 'INVALID_EVENT',
  errors: [],
  bytes: 15,
  attempts: 0,
});

describe('the lane of a participant', () => {
  it.each([
    ['kafka', 'kafka'],
    ['national', 'national'],
    ['webhook', 'webhook:63.71'],
    ['gateway', null],
  ] as const)('told by %s is %s', (delivery, destination) => {
    expect(destinationOf('63.71', delivery)).toBe(destination);
  });
});

describe('a page of messages', () => {
  it('leads on from its last message when it is full, and nowhere when it is not', () => {
    const page = { parked: [message(3), message(8)], total: 5 };
    expect(parkedListResponse([], page, 2)).toMatchObject({ next: 8, total: 5 });
    expect(parkedListResponse([], page, 3)).toMatchObject({ next: null });
    expect(parkedListResponse([], { parked: [], total: 0 }, 2)).toMatchObject({ next: null });
  });

  it('hands on what the pages show, and no more', () => {
    const told = { ...message(3), participant: '63.71', eventId: 'a' };
    expect(parkedListResponse([], { parked: [told], total: 1 }, 50).messages).toEqual([message(3)]);
  });

  it('of deliveries tells also of a lane on which nothing was refused', () => {
    const lane = {
      destination: 'kafka',
      lastError: 'down',
      lastErrorAt: '2026-01-02T03:00:00.000Z',
      lastProgressAt: null,
    };
    const pending: HubPending = {
      position: 7,
      complaintId: '63.71-1',
      state: 'given-up',
      attempts: 3,
      nextAttemptAt: '2026-01-02T03:00:00.000Z',
      lastError: '422',
    };
    expect(deliveryListResponse(lane, [], 50)).toEqual({
      entries: [],
      next: null,
      lastError: 'down',
      lastErrorAt: lane.lastErrorAt,
      lastProgressAt: null,
    });
    expect(deliveryListResponse(null, [pending], 1)).toMatchObject({ entries: [pending], next: 7, lastError: null });
  });
});
