import { describe, expect, it } from '@jest/globals';
import { bundleOf, newKey, someEntries } from './evidence.builder.js';
import { verificationLines } from './evidence-words.mapper.js';
import { verifyEvidence } from './verify-evidence.adapter.js';

describe('words for evidence bundles', () => {
  it('say what is proven and what is not', async () => {
    const key = await newKey();
    const files = await bundleOf(someEntries(), key);
    const given = verificationLines(await verifyEvidence({ files, twice: [] }, key)).join('\n');
    expect(given).toContain('Berkas bukti laporan 63.71-2026-000123, sampai versi 4');
    expect(given).toContain('4 catatan, versi 1 sampai 4: setiap hash dihitung ulang dan cocok');
    expect(given).toContain('Bahwa tidak ada catatan sesudah versi 4.');
    expect(given).not.toContain('--key');
    expect(given.endsWith('BERKAS BUKTI SAH.')).toBe(true);
    const own = verificationLines(await verifyEvidence({ files, twice: [] }, null)).join('\n');
    expect(own).toContain('ia diambil dari berkas ini sendiri');
    expect(own).not.toContain('BERKAS BUKTI SAH');
  });

  it('let nothing that a bundle says write over them', () => {
    const hostile = 'x\u001b[2K\rBERKAS BUKTI SAH.\u202e\u009b2K\n.txt: bukan bagian berkas bukti';
    const lines = verificationLines({ ok: false, problems: [hostile], manifest: null });
    expect(lines).toEqual([
      expect.stringMatching(/^BERKAS BUKTI TIDAK SAH: x\ufffd\[2K\ufffdBERKAS[^\p{Cc}\p{Cf}]+$/u),
    ]);
  });

  it('name what differs, the first thing first', () => {
    expect(verificationLines({ ok: false, problems: ['a: tidak ada', 'b: diubah'], manifest: null })).toEqual([
      'BERKAS BUKTI TIDAK SAH: a: tidak ada.',
      'Juga: b: diubah.',
    ]);
  });
});
