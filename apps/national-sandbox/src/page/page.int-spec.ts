import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changed, startSandbox } from '../running-sandbox.builder.js';
import type { RunningSandbox } from '../running-sandbox.builder.js';

let sandbox: RunningSandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.stop());

const filled = {
  agencyCode: '63.71',
  classification: 'Pengaduan',
  category: '',
  title: 'Jembatan <b>rusak</b>',
  body: 'Papan lantai lepas.',
  name: 'Siti Aminah',
  phone: '',
  email: '',
};

const post = (path: string, form: Record<string, string>) =>
  sandbox.fetch(path, { method: 'POST', body: new URLSearchParams(form) });

async function file(different: Record<string, string> = {}): Promise<{ path: string; cookie: string }> {
  const { status, headers, text } = await post('/laporan', { ...filled, ...different });
  if (status !== 303) throw new Error(text);
  return { path: headers.get('location') ?? '', cookie: headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const page = async (path: string, cookie = '') => (await sandbox.fetch(path, { headers: { cookie } })).text;

describe('the front page', () => {
  it('says that it is a simulation and offers the province’s instances', async () => {
    const { status, headers, text } = await sandbox.fetch('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).toContain('Simulasi – bukan SP4N-LAPOR!');
    expect(text).toContain('<option value="63.71"');
    expect(text.match(/<option value="63[^"]*"/g)).toHaveLength(14);
  });

  it('takes a complaint, shows it and lists it, with markup in it as text', async () => {
    const { path } = await file();
    expect(await page(path)).toContain('<h1>Jembatan &lt;b&gt;rusak&lt;/b&gt;</h1>');
    expect(await page('/')).toContain(`<a href="${path}">Jembatan &lt;b&gt;rusak&lt;/b&gt;</a>`);
  });

  it('says at each field what is wrong and keeps what was typed', async () => {
    const { status, text } = await post('/laporan', { ...filled, title: '  ', agencyCode: '31.71', email: 'bukan' });
    expect(status).toBe(400);
    expect(text).toContain('Isi judul, paling banyak 300 karakter.');
    expect(text).toContain('Alamat surel tidak sah.');
    expect(text).toContain('Papan lantai lepas.');
    expect(text).toContain('value="bukan"');
  });

  it('leads to a complaint by its number, and says when there is none', async () => {
    const { path } = await file();
    const found = await sandbox.fetch(`/laporan?nomor=${path.replace('/laporan/', '')}`);
    expect([found.status, found.headers.get('location')]).toEqual([302, path]);
    for (const missing of ['/laporan/9999999', '/laporan?nomor=abc', '/laporan']) {
      const { status, text } = await sandbox.fetch(missing);
      expect([status, text.includes('Tidak ditemukan')]).toEqual([404, true]);
    }
  });

  it('goes on to older complaints', async () => {
    for (let number = 0; number < 31; number += 1) await file({ title: `Laporan ke-${number}` });
    const older = /href="(\/\?sebelum=\d+)"/.exec(await page('/'))?.[1] ?? '';
    const [first, second] = [await page('/'), await page(older)];
    expect(first).toContain('Laporan ke-30');
    expect(first).not.toContain('Laporan ke-0<');
    expect(second).toContain('Laporan ke-0<');
  });
});

describe('the page of a complaint', () => {
  it('lets the reporter reply, close and rate, and shows the way it went', async () => {
    const { path } = await file({ title: 'Air keruh' });
    await sandbox.agency('POST', `/api/v1/complaints/${path.replace('/laporan/', '')}/follow-ups`, {
      ...changed('national-1/3'),
      text: 'Pipa sudah dikuras.',
      by: { code: '63.71', name: 'Kota Banjarmasin', office: 'PAM Bandarmasih' },
    });
    const answers = [
      await post(`${path}/tanggapan`, { text: 'Masih keruh.' }),
      await post(`${path}/tutup`, {}),
      await post(`${path}/penilaian`, { score: '2', comment: '' }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual([
      [303, path],
      [303, path],
      [303, path],
    ]);
    const text = await page(path);
    for (const words of [
      'Laporan diterima',
      'Terdisposisi ke Kota Banjarmasin',
      'Ditindaklanjuti oleh PAM Bandarmasih, Kota Banjarmasin',
      'Pipa sudah dikuras.',
      'Ditanggapi oleh pelapor',
      'Selesai: ditutup oleh pelapor',
      'Dinilai pelapor: 2 dari 5',
      '10.00 WITA',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Siti Aminah');
  });

  it('says in words what cannot be done', async () => {
    const { path } = await file();
    await post(`${path}/tutup`, {});
    const { status, headers, text } = await post(`${path}/tanggapan`, { text: 'Halo' });
    expect([status, headers.get('content-type')]).toEqual([409, 'text/html; charset=utf-8']);
    expect(text).toContain('Laporan sudah Selesai.');
    expect((await post(`${path}/penilaian`, { score: '9' })).status).toBe(400);
  });

  it('shows what is secret to nobody but the browser that filed it', async () => {
    const { path, cookie } = await file({ title: 'Pungutan liar', secret: 'ya' });
    const stranger = await page(path);
    expect(stranger).toContain('Laporan rahasia');
    expect(stranger).not.toMatch(/Pungutan liar|Papan lantai lepas/);
    expect(await page('/')).not.toContain('Pungutan liar');
    expect(await page(path, cookie)).toContain('Pungutan liar');
    expect(await page(path, `${cookie.slice(0, -1)}x`)).not.toContain('Pungutan liar');
  });
});

describe('the page of the behaviour', () => {
  const token = 'control-token-for-specs';

  it('shows nothing without the token', async () => {
    expect(await page('/perilaku')).not.toContain('Pemeliharaan');
    expect((await post('/perilaku', { token: 'wrong', action: 'show' })).text).toContain('Token kendali tidak cocok.');
  });

  it('switches the behaviour, and back', async () => {
    const saved = await post('/perilaku', {
      token,
      action: 'save',
      'refuse.status': '503',
      'refuse.times': '2',
      'refuse.on': 'create',
      duplicateChanges: 'ya',
      stampZone: 'WIB',
      'autoVerification.afterSeconds': '',
    });
    expect(saved.text).toContain('Perilaku sudah disimpan.');
    expect((await sandbox.control('GET', '/control/behaviour')).json).toMatchObject({
      refuse: { status: 503, times: 2, on: 'create' },
      slowAccept: null,
      duplicateChanges: true,
      stampZone: 'WIB',
      autoVerification: null,
    });
    expect((await post('/perilaku', { token, action: 'reset' })).text).toContain('Perilaku sudah dipulihkan.');
    expect((await sandbox.control('GET', '/control/behaviour')).json).toMatchObject({
      refuse: null,
      stampZone: 'WITA',
    });
  });

  it('says which field is wrong and keeps the behaviour as it was', async () => {
    const { text } = await post('/perilaku', { token, action: 'save', 'refuse.status': '200', stampZone: 'WIB' });
    expect(text).toContain('id="refuse.status-galat"');
    expect((await sandbox.control('GET', '/control/behaviour')).json).toMatchObject({ stampZone: 'WITA' });
  });
});
