import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import { inTopic, ledgerTopic, outTopic, parseEvent } from '#contract';

const page = readFileSync(new URL('../../docs/contract/README.md', import.meta.url), 'utf8');
const [event, complaint] = [...page.matchAll(/^```json\n(.+?)^```/gms)].map(
  ([, json]) => JSON.parse(json ?? '') as object,
);

describe('the page about the contract', () => {
  it('shows an event that the contract accepts', () => {
    expect(parseEvent(event)).toEqual({ ok: true, event });
  });

  it('shows a digest that is one of what it shows', () => {
    const digest = createHash('sha256')
      .update(canonicalize(complaint) ?? '')
      .digest('hex');
    expect(page).toContain(`is \`${digest}\`.`);
  });

  it('names the topics as they are', () => {
    for (const topic of [inTopic('<participant>'), outTopic('<participant>'), ledgerTopic]) {
      expect(page).toContain(`| \`${topic}\``);
    }
  });
});
