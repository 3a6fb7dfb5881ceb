import { escape, page, paragraph } from '../issuer/page.js';
import type { CaughtMail } from './caught-mails.js';

const time = new Intl.DateTimeFormat('id-ID', {
  ...{ timeZone: 'Asia/Makassar', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
});

/** What was caught, as plain text: nothing of a mail is run or fetched. */
export function mailPage(mails: readonly CaughtMail[]): string {
  const intro = 'Surel yang dikirim federasi ini berhenti di sini dan tidak sampai kepada siapa pun.';
  const items = mails.map(
    ({ number, from, to, subject, text, caughtAt }) => `<article id="surel-${number}">
<p style="margin:24px 0 0"><strong>${escape(subject)}</strong><br>
dari ${escape(from)} kepada ${escape(to)}, ${escape(time.format(new Date(caughtAt)))} WITA</p>
<pre style="white-space:pre-wrap;overflow-wrap:anywhere;margin:8px 0 0;font:15px/1.5 inherit">${escape(text)}</pre>
</article>`,
  );
  const body = items.length === 0 ? paragraph('Belum ada surel. Muat ulang halaman ini nanti.') : items.join('\n');
  return page('Surel yang tertangkap', `${paragraph(intro)}\n${body}`, 760);
}
