import { describe, expect, it } from '@jest/globals';
import { mayKnowReporter } from './reporter-access.js';

const key = { kty: 'EC' };
const regency = { code: '63.71', kind: 'kota', publicKey: key } as const;
const handled = { anonymous: false, handler: '63.71', assignments: [] };

describe('mayKnowReporter', () => {
  it('lets who handles the complaint know', () => {
    expect(mayKnowReporter(handled, regency)).toBe(true);
  });

  it('lets everybody with a task in a joint disposition know', () => {
    const joint = { ...handled, handler: '63.03', assignments: [{ participant: '63.03' }, { participant: '63.71' }] };
    expect(mayKnowReporter(joint, regency)).toBe(true);
  });

  it.each([
    ['somebody else handles it', { ...handled, handler: '63.03' }, regency],
    ['the reporter is anonymous', { ...handled, anonymous: true }, regency],
    ['there is no key to seal it to', handled, { ...regency, publicKey: null }],
    [
      'it is the national platform',
      { ...handled, handler: 'national' },
      { code: 'national', kind: 'national', publicKey: key } as const,
    ],
  ])('keeps the reporter to itself when %s', (_case, complaint, participant) => {
    expect(mayKnowReporter(complaint, participant)).toBe(false);
  });
});
