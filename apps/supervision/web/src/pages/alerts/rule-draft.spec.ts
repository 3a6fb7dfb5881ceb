import { describe, expect, it } from '@jest/globals';
import type { AlertRuleVersion, KindOfCondition } from '../../api/alert-types';
import { blankDraft, draftOf, emailsIn, faultyEmails, sentOf } from './rule-draft';

const trend: KindOfCondition = {
  kind: 'trend',
  parameters: [
    { name: 'window', least: 7, most: 28, assumed: 7, choices: [7, 14, 28] },
    { name: 'atLeast', least: 5, most: 10_000, assumed: 5, choices: null },
  ],
};
const version: AlertRuleVersion = {
  ...{ version: 3, name: 'Topik naik', condition: { kind: 'trend', parameters: { window: 14, atLeast: 8 } } },
  participants: [{ code: '63.71', name: 'Kota Banjarmasin' }],
  ...{ emails: ['a@kalselprov.go.id', 'b@kalselprov.go.id'], webhookUrl: null, delivery: 'digest', enabled: true },
  ...{ reason: 'Uji.', changedBy: 'Rahmawati', changedAt: '2026-03-04T02:15:00.000Z' },
};

describe('a rule in the form', () => {
  it('is sent as it was read when nothing was typed', () => {
    const { version: _version, reason: _reason, changedBy: _by, changedAt: _at, ...said } = version;
    expect(sentOf(draftOf(version), trend)).toEqual({ ...said, participants: ['63.71'] });
  });

  it('begins with what its kind assumes', () => {
    expect(blankDraft(trend).parameters).toEqual({ window: '7', atLeast: '5' });
    expect(sentOf({ ...blankDraft(trend), name: 'Baru' }, trend)).toMatchObject({ participants: [], emails: [] });
  });

  it.each([
    [{ name: ' ' }],
    [{ parameters: { window: '14' } }],
    [{ parameters: { window: '8', atLeast: '5' } }],
    [{ parameters: { window: '7', atLeast: '4' } }],
    [{ parameters: { window: '7', atLeast: 'lima' } }],
    [{ emails: 'a@kalselprov.go.id, nobody' }],
    [{ webhookUrl: 'example.go.id' }],
  ])('is not sent with %j', (part) => {
    expect(sentOf({ ...draftOf(version), ...part }, trend)).toBeNull();
  });

  it('takes addresses by lines, commas or blanks', () => {
    expect(emailsIn(' a@x.id\nb@x.id, c@x.id;d@x.id ')).toEqual(['a@x.id', 'b@x.id', 'c@x.id', 'd@x.id']);
    expect(faultyEmails('a@x.id b@x @x.id')).toEqual(['b@x', '@x.id']);
  });
});
