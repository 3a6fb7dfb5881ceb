import { describe, expect, it } from '@jest/globals';
import { blindSteps, namedOffices, namedPersons, type HeldEntry } from './blind-case.js';

const at = '2026-03-05T10:00:00+08:00';
const entry = (name: string, data: Readonly<Record<string, unknown>>, source = '63.71'): HeldEntry => ({
  ...{ name, source, at, data },
});
const mask = (text: string): string => text.replaceAll('Banjarmasin', '…');

describe('what a reviewer is shown of a case', () => {
  it('is the answers of the participant, apart from those of others, and what the reporter said', () => {
    const steps = blindSteps(
      [
        entry('filed', { title: 'Lampu', body: 'Padam' }),
        entry('verified', { note: 'Layak' }),
        entry('followedup', { text: 'Bukan kami.' }, '63.03'),
        entry('followedup', { text: 'Sudah di Banjarmasin.', attachments: [{}, {}] }),
        entry('replied', { text: 'Belum menyala.' }, 'national'),
        entry('completed', { by: 'system' }, 'national'),
        entry('reopened', { reason: 'Padam lagi.' }, 'national'),
      ],
      '63.71',
      mask,
    );
    expect(steps.map(({ kind, text, attachments, closer }) => [kind, text, attachments, closer])).toEqual([
      ['answer-of-another', 'Bukan kami.', 0, null],
      ['answer', 'Sudah di ….', 2, null],
      ['reply', 'Belum menyala.', 0, null],
      ['closed', null, 0, 'system'],
      ['reopened', 'Padam lagi.', 0, null],
    ]);
  });

  it('is without the persons and offices that entries name', () => {
    const entries = [
      entry('filed', { noted: { by: 'Siti Aminah', enteredAt: at } }),
      entry('disposed', {
        to: [{ participant: '63.71', lead: true, office: { word: 'Dinas PUPR' } }, { participant: '63' }],
      }),
      entry('followedup', { office: { word: 'Bidang Penerangan' } }),
      entry('linked', { by: 'Akhmad' }),
      entry('completed', { by: 'admin' }),
      entry('transferred', { to: '63.03' }),
    ];
    expect(namedPersons(entries)).toEqual(['Siti Aminah', 'Akhmad']);
    expect(namedOffices(entries)).toEqual(['Dinas PUPR', 'Bidang Penerangan']);
  });
});
