import { describe, expect, it } from '@jest/globals';
import { oldestIn, outgoingStateOf, type LaneFacts } from './synchronisation.js';

describe('how it goes to tell a participant', () => {
  it.each<[string, LaneFacts]>([
    ['flowing', { circuit: 'closed', retrying: 0, givenUp: 0 }],
    ['flowing', { circuit: null, retrying: 0, givenUp: 0 }],
    ['retrying', { circuit: 'closed', retrying: 2, givenUp: 0 }],
    ['given-up', { circuit: 'closed', retrying: 2, givenUp: 1 }],
    ['down', { circuit: 'open', retrying: 2, givenUp: 1 }],
    ['down', { circuit: 'half-open', retrying: 0, givenUp: 0 }],
  ])('is %s with %j', (state, lane) => {
    expect(outgoingStateOf(lane)).toBe(state);
  });
});

describe('since when a topic waits', () => {
  const sightings = [
    { name: 'lapor.in.63.71.v1/0', oldestWaitingAt: new Date(5_000) },
    { name: 'lapor.in.63.71.v1/1', oldestWaitingAt: new Date(3_000) },
    { name: 'lapor.in.63.7.v1/0', oldestWaitingAt: new Date(1_000) },
    { name: 'lapor.in.63.72.v1/0', oldestWaitingAt: null },
  ];

  it('is the oldest of its own partitions', () => {
    expect(oldestIn('lapor.in.63.71.v1', sightings)).toEqual(new Date(3_000));
  });

  it.each(['lapor.in.63.72.v1', 'lapor.in.63.01.v1'])('is not known of %s, where nothing is seen to wait', (topic) => {
    expect(oldestIn(topic, sightings)).toBeNull();
  });
});
