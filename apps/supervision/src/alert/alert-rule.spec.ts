import { describe, expect, it } from '@jest/globals';
import { conditionKinds, looksAt, ruleProblems } from './alert-rule.js';
import { settingsProblems } from './alert-settings.js';
import { assumedRules, assumedSettings } from './default-alerts.js';

const isParticipant = (code: string): boolean => ['63', '63.71', '63.72'].includes(code);
const fields = (over: Partial<Parameters<typeof ruleProblems>[0]>): string[] =>
  ruleProblems(
    { condition: { kind: 'overdue', parameters: { atLeast: 5 } }, participants: [], emails: [], ...over },
    isParticipant,
  ).map(({ field }) => field);

describe('ruleProblems', () => {
  it('finds nothing wrong with what is assumed, and that looks at everything', () => {
    for (const rule of assumedRules) expect(ruleProblems(rule, isParticipant)).toEqual([]);
    expect(assumedRules.map(({ condition }) => condition.kind)).toEqual(conditionKinds);
  });

  it.each([
    [null, ['condition.kind']],
    [{ kind: 'toString', parameters: {} }, ['condition.kind']],
    [{ kind: 'overdue' }, ['condition.parameters']],
    [{ kind: 'overdue', parameters: {} }, ['condition.parameters.atLeast']],
    [{ kind: 'overdue', parameters: { atLeast: 0 } }, ['condition.parameters.atLeast']],
    [{ kind: 'overdue', parameters: { atLeast: '5' } }, ['condition.parameters.atLeast']],
    [{ kind: 'overdue', parameters: { atLeast: 1.5 } }, ['condition.parameters.atLeast']],
    [{ kind: 'overdue', parameters: { atLeast: 5, hours: 1 } }, ['condition.parameters.hours']],
    [{ kind: 'trend', parameters: { window: 8, atLeast: 5 } }, ['condition.parameters.window']],
    [{ kind: 'trend', parameters: { window: '7', atLeast: 5 } }, ['condition.parameters.window']],
    [{ kind: 'trend', parameters: { window: 14, atLeast: 4 } }, ['condition.parameters.atLeast']],
  ])('names what of the condition %j cannot be used', (condition, expected) => {
    expect(fields({ condition })).toEqual(expected);
  });

  it('names participants and addresses that cannot be used', () => {
    expect(fields({ participants: ['63.71', '63.99', '63.71'] })).toEqual(['participants.1', 'participants.2']);
    const good = 'kepala.bidang@kalselprov.go.id';
    expect(
      fields({ emails: [good, 'nobody', 'a@b', `${good}\r\nBcc: x@y.id`, 'x y@z.id', good.toUpperCase()] }),
    ).toEqual([...['emails.1', 'emails.2', 'emails.3', 'emails.4', 'emails.5']]);
    expect(fields({ emails: Array.from({ length: 21 }, (_, index) => `p${index}@kalselprov.go.id`) })).toEqual([
      'emails',
    ]);
  });
});

describe('looksAt', () => {
  it('is at everybody where nobody is named', () => {
    expect(looksAt({ participants: [] }, '63.71')).toBe(true);
    expect(looksAt({ participants: ['63.72'] }, '63.71')).toBe(false);
  });
});

describe('settingsProblems', () => {
  const faults = (over: object): string[] =>
    settingsProblems({ ...assumedSettings, ...over }).map(({ field }) => field);

  it('finds nothing wrong with what is assumed, nor with no quiet hours at all', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ quietFrom: null, quietTo: null })).toEqual([]);
  });

  it.each([
    [{ digestAt: '24:00' }, ['digestAt']],
    [{ quietFrom: '8:00', quietTo: '09:60' }, ['quietFrom', 'quietTo']],
    [{ quietFrom: null }, ['quietFrom']],
    [{ quietTo: null }, ['quietTo']],
    [{ quietFrom: '07:00' }, ['quietTo']],
  ])('names what of %j cannot be used', (over, expected) => {
    expect(faults(over)).toEqual(expected);
  });
});
