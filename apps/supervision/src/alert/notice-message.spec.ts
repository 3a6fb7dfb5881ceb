import { describe, expect, it } from '@jest/globals';
import { mailOf, webhookBody, type ToldWarning } from './notice-message.js';
import { warningPage, warningText } from './warning-words.js';

const frame = { page: 'https://lapor.test/peringatan', timeZone: 'Asia/Makassar', zone: 'WITA' };
const told = (over: Partial<ToldWarning> = {}): ToldWarning => ({
  ...{ id: 1, rule: 'Tenggat lewat menumpuk', participant: '63.71', participantName: 'Kota Banjarmasin' },
  ...{ text: '7 tenggat lewat', openedAt: '2026-03-04T02:15:00.000Z', closedAt: null },
  link: 'https://lapor.test/tenggat?participant=63.71',
  ...over,
});

describe('mailOf', () => {
  it('says of one warning whose it is, what, since when, and where the cases are', () => {
    const { subject, text, html } = mailOf([told()], frame);
    expect(subject).toBe('Peringatan LAPOR!: Kota Banjarmasin, 7 tenggat lewat');
    expect(text).toContain('Kota Banjarmasin: 7 tenggat lewat\nTenggat lewat menumpuk; sejak 4 Mar 2026 10.15 WITA\n');
    for (const part of [text, html]) {
      expect(part).toContain('https://lapor.test/tenggat?participant=63.71');
      expect(part).toContain('https://lapor.test/peringatan');
    }
  });

  it('gathers several, and says which have ended', () => {
    const ended = told({ id: 2, participantName: 'Kab. Banjar', closedAt: '2026-03-05T00:00:00.000Z' });
    const { subject, text } = mailOf([told(), ended], frame);
    expect(subject).toBe('Rangkuman 2 peringatan LAPOR!');
    expect(text).toContain('4 Mar 2026 10.15 WITA sampai 5 Mar 2026 08.00 WITA, sudah berakhir');
  });

  it('lets no word become markup, nor a header of its own', () => {
    const { html, subject } = mailOf([told({ text: '<script>"a" & \'b\'\r\nBcc: x@y.id' })], frame);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;');
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

describe('webhookBody', () => {
  it('has the form that Standard Webhooks suggests', () => {
    expect(JSON.parse(webhookBody([told()], '2026-03-04T02:16:00.000Z'))).toEqual({
      type: 'alert.opened',
      timestamp: '2026-03-04T02:16:00.000Z',
      data: { warnings: [told()] },
    });
  });
});

describe('the words of a warning', () => {
  const warning = { participant: '63.71', subject: 'jalan', subjectName: 'Jalan Berlubang', count: 1_234 };

  it('say what and how many', () => {
    expect(warningText('overdue', warning)).toBe('1.234 tenggat lewat');
    expect(warningText('trend', warning)).toBe('topik “Jalan Berlubang” naik: 1.234 laporan');
    expect(warningText('trend', { ...warning, subjectName: null })).toContain('“jalan”');
  });

  it('lead to the page of the cases', () => {
    const page = (kind: 'overdue' | 'due-soon' | 'trend', parameters = {}) =>
      warningPage({ kind, parameters }, '63.71');
    expect(page('overdue')).toBe('/tenggat?participant=63.71');
    expect(page('due-soon')).toBe('/tenggat?state=soon&participant=63.71');
    expect(page('trend', { window: 14, atLeast: 5 })).toBe('/tren?window=14&participant=63.71');
  });
});
