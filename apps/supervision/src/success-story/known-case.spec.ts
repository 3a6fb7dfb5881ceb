import { describe, expect, it } from '@jest/globals';
import { identityLeaks } from './identity-leaks.js';
import { knownCase } from './known-case.js';

const source = {
  ...{ id: '63.71-2026-1', trackingId: '1916449', participant: '63.71', month: '2026-03' },
  ...{ status: 'selesai', isSecret: false, isDisputed: false },
  title: 'Lampu padam, laporan 1916449',
  body: 'Nama saya Siti Aminah, 081234567890. Lihat banjarmasinkota.go.id',
  entries: [
    { name: 'filed', source: '63.71', at: '', data: { noted: { by: 'Gusti Rahman' } } },
    { name: 'followedup', source: '63.71', at: '', data: { text: 'Yth. Siti Aminah, sudah kami ganti.' } },
    { name: 'replied', source: '63.71', at: '', data: { text: 'Hormat saya, Norhalimah' } },
  ],
};

describe('a case of which a story is told', () => {
  const known = knownCase(source);

  it('is read without its names and numbers', () => {
    expect(known.title).toBe('Lampu padam, laporan [nomor]');
    expect(known.body).toBe('Nama saya [nama], [nomor]. Lihat [tautan]');
    expect(known.answers).toEqual(['Yth. [nama], sudah kami ganti.']);
  });

  it('is known by whoever signed, was named or called, and by its numbers', () => {
    expect(known.identity.names).toEqual(['Gusti Rahman', 'Siti Aminah', 'Norhalimah']);
    for (const word of ['081234567890', '1916449', '63.71-2026-1', 'Siti Aminah']) {
      expect(identityLeaks(`Ini ${word} itu`, known.identity)[0]).toMatchObject({ kind: 'known', isCertain: true });
    }
    expect(identityLeaks('Lihat banjarmasinkota.go.id', known.identity)).toEqual([]);
  });

  it('may be told of, unless it is secret, open or disputed', () => {
    expect(known).toMatchObject({ unfit: null, participant: '63.71', month: '2026-03' });
    expect(knownCase({ ...source, isDisputed: true }).unfit).toBe('disputed');
  });
});
