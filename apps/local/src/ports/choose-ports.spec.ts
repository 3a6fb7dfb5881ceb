import { describe, expect, it } from '@jest/globals';
import { choosePorts, type PortWish } from './choose-ports.js';

const wish = (name: string, preferred: number, more: Partial<PortWish<string>> = {}): PortWish<string> => ({
  name,
  variable: `${name.toUpperCase()}_PORT`,
  preferred,
  explicit: undefined,
  remembered: undefined,
  ...more,
});

const choose = (wishes: readonly PortWish<string>[], ...taken: number[]) =>
  choosePorts(wishes, (port) => Promise.resolve(!taken.includes(port)));

describe('choosePorts', () => {
  it('gives everyone the preferred port when it is free', async () => {
    expect(await choose([wish('hub', 3100), wish('kafka', 9492)])).toEqual({ hub: 3100, kafka: 9492 });
  });

  it('takes the next free port when the preferred one is taken', async () => {
    expect(await choose([wish('hub', 3100)], 3100, 3101)).toEqual({ hub: 3102 });
  });

  it('prefers the port of the last run, so that bookmarks stay right', async () => {
    expect(await choose([wish('hub', 3100, { remembered: 3105 })])).toEqual({ hub: 3105 });
  });

  it('lets the port of the last run go when somebody else has it now', async () => {
    expect(await choose([wish('hub', 3100, { remembered: 3105 })], 3105)).toEqual({ hub: 3100 });
  });

  it('gives no port twice', async () => {
    expect(await choose([wish('hub', 3100), wish('other', 3100)])).toEqual({ hub: 3100, other: 3101 });
  });

  it('keeps a port that somebody asks for by name free of all others', async () => {
    expect(await choose([wish('hub', 3100), wish('kafka', 9492, { explicit: 3100 })])).toEqual({
      hub: 3101,
      kafka: 3100,
    });
  });

  it('refuses in one sentence, naming the variable, when a port that was asked for is taken', async () => {
    expect(await choose([wish('hub', 3100, { explicit: 8080 })], 8080)).toEqual({
      refusal: 'Port 8080 is taken; set HUB_PORT to a free one, or leave it out to have one found.',
    });
  });

  it('refuses when no port near the preferred one is free', async () => {
    const nobody = await choosePorts([wish('hub', 3100)], () => Promise.resolve(false));
    expect(nobody).toEqual({ refusal: 'No port from 3100 to 3299 is free; set HUB_PORT to one that is.' });
  });
});
