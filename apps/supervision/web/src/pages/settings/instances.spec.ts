import { describe, expect, it } from '@jest/globals';
import type { ListedInstance } from '../../api/types';
import { instanceProblems, presentDecree } from './instances';

const one = (code: string, part: Partial<ListedInstance> = {}): ListedInstance => ({
  ...{ code, kind: 'kabupaten', name: `Kabupaten ${code}`, shortName: code, leftOn: null, decrees: [], liaison: null },
  tile: { column: Number(code.slice(-1)), row: 0 },
  ...part,
});
const before = [one('63.01'), one('63.02')];
const today = '2026-02-03';
const problemsOf = (part: Partial<ListedInstance>) =>
  [...instanceProblems([one('63.01'), one('63.02', part)], { before, today })].map(
    ([field, wrong]) => `${field} ${wrong}`,
  );

describe('what is wrong in the form of instances', () => {
  it.each<[string, Partial<ListedInstance>, string[]]>([
    ['nothing', {}, []],
    ['no name', { name: ' ' }, ['63.02 name missing']],
    ['a name of another kind', { kind: 'kota' }, ['63.02 name kind']],
    ['a name somebody has', { name: 'Kabupaten 63.01' }, ['63.02 name taken']],
    ['a short name somebody has', { shortName: '63.01' }, ['63.02 shortName taken']],
    ['a place somebody has', { tile: { column: 1, row: 0 } }, ['63.02 tile taken']],
    ['a place that is none', { tile: { column: -1, row: 0 } }, ['63.02 tile missing']],
    ['a day that is over', { leftOn: '2026-02-02' }, ['63.02 leftOn past']],
    ['today', { leftOn: today }, []],
    [
      'a contact without a name, and numbers that are none',
      { liaison: { name: '', position: null, phone: 'nomor', email: 'siti' } },
      ['63.02 liaison.name missing', '63.02 liaison.phone form', '63.02 liaison.email form'],
    ],
    [
      'a decree twice',
      {
        decrees: [
          { number: '1', decreedOn: today, endsOn: null },
          { number: '1', decreedOn: today, endsOn: null },
        ],
      },
      ['63.02 decrees.1 taken'],
    ],
    [
      'a decree that ends before it begins',
      { decrees: [{ number: '1', decreedOn: today, endsOn: '2026-01-01' }] },
      ['63.02 decrees.0 ends'],
    ],
  ])('%s', (_name, part, problems) => {
    expect(problemsOf(part)).toEqual(problems);
  });

  it('is told of both who changed to the same', () => {
    const list = [one('63.01', { shortName: 'Sama' }), one('63.02', { shortName: 'sama' })];
    expect([...instanceProblems(list, { before, today }).keys()]).toEqual(['63.01 shortName', '63.02 shortName']);
  });
});

describe('the decree that holds', () => {
  it('is the newest that has come', () => {
    const decrees = ['2024-01-01', '2026-01-01', '2027-01-01'].map((decreedOn) => ({
      ...{ number: decreedOn, decreedOn, endsOn: null },
    }));
    expect(presentDecree({ decrees }, today)?.number).toBe('2026-01-01');
    expect(presentDecree({ decrees: [] }, today)).toBeNull();
    expect(presentDecree({ decrees: [{ number: '', decreedOn: '', endsOn: null }] }, today)).toBeNull();
  });
});
