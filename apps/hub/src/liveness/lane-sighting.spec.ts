import { describe, expect, it } from '@jest/globals';
import type { LaneProgress } from '../delivery/status/lane-progress.query.js';
import { laneSighting } from './lane-sighting.mapper.js';

const lane = (over: Partial<LaneProgress> = {}): LaneProgress => ({
  destination: 'national',
  cursor: 7,
  behind: 2,
  due: 1,
  oldestWaitingAt: new Date(5_000),
  circuit: 'closed',
  holder: 'hub-1 a-process',
  lastProgressAt: null,
  lastError: null,
  lastErrorAt: null,
  ...over,
});

const own = { activity: 3, rests: false };

describe('a lane under watch', () => {
  it('has what is behind and what is due before it, and no excuse', () => {
    expect(laneSighting(lane(), 'hub-1', own)).toMatchObject({ name: 'delivery national', lag: 3, excuse: null });
  });

  it.each<{ what: string; seen: LaneProgress; work: typeof own | null; excuse: RegExp }>([
    { what: 'another instance works it', seen: lane({ holder: 'hub-10 a-process' }), work: null, excuse: /hub-10/ },
    { what: 'its destination is down', seen: lane({ circuit: 'open', lastError: '503' }), work: own, excuse: /503/ },
    { what: 'its destination is tried again', seen: lane({ circuit: 'half-open' }), work: own, excuse: /down/ },
    { what: 'its destination asked for a pause', seen: lane(), work: { ...own, rests: true }, excuse: /asked/ },
  ])('may stand still while $what', ({ seen, work, excuse }) => {
    expect(laneSighting(seen, 'hub-1', work).excuse).toMatch(excuse);
  });

  it('may not stand still when its lease ran out and nobody took it, whatever its destination is like', () => {
    expect(laneSighting(lane({ holder: null, circuit: 'open' }), 'hub-1', { ...own, rests: true }).excuse).toBeNull();
  });

  it.each<{ what: string; seen: LaneProgress; work: typeof own }>([
    { what: 'its cursor moves', seen: lane({ cursor: 8 }), work: own },
    { what: 'an entry is taken', seen: lane({ lastProgressAt: new Date(1) }), work: own },
    { what: 'an attempt fails', seen: lane({ lastErrorAt: new Date(1) }), work: own },
    { what: 'a call of a long round is begun', seen: lane(), work: { ...own, activity: 4 } },
  ])('is active when $what', ({ seen, work }) => {
    expect(laneSighting(seen, 'hub-1', work).activity).not.toBe(laneSighting(lane(), 'hub-1', own).activity);
  });

  it('is not active because more comes in', () => {
    const more = laneSighting(lane({ behind: 90, due: 5 }), 'hub-1', own);
    expect(more.activity).toBe(laneSighting(lane(), 'hub-1', own).activity);
  });
});
