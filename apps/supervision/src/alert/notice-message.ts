/** What a notice says of a warning, as it was when the notice was written. */
export interface ToldWarning {
  readonly id: number;
  readonly rule: string;
  readonly participant: string;
  readonly participantName: string;
  readonly text: string;
  /** UTC, ISO 8601. */
  readonly openedAt: string;
  /** Null while it is open. */
  readonly closedAt: string | null;
  /** Address of the page that shows its cases, in full. */
  readonly link: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where the reader comes from, and how days are said there. */
export interface MailFrame {
  /** The page of warnings, in full. */
  readonly page: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly zone: string;
}

/** A mail about one warning, or a digest of several. */
export function mailOf(warnings: readonly ToldWarning[], frame: MailFrame): MailText {
  const [first] = warnings;
  const subject =
    first !== undefined && warnings.length === 1
      ? `Peringatan LAPOR!: ${first.participantName}, ${first.text}`.replaceAll(/\s+/g, ' ')
      : `Rangkuman ${warnings.length} peringatan LAPOR!`;
  const lines = warnings.map((warning) => ({ ...warning, when: spanOf(warning, frame) }));
  const closing = `Semua peringatan: ${frame.page}`;
  const footnote = 'Surel ini dikirim otomatis. Siapa yang menerimanya diatur pada aturan peringatan di halaman itu.';
  return {
    subject,
    text: [
      ...lines.flatMap(({ participantName, text, rule, when, link }) => [
        `${participantName}: ${text}`,
        `${rule}; ${when}`,
        link,
        '',
      ]),
      closing,
      footnote,
      '',
    ].join('\n'),
    html: `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font:16px/1.5 sans-serif;color:#14251f">
${lines
  .map(
    ({ participantName, text, rule, when, link }) =>
      `<p><strong>${escaped(participantName)}</strong>: ${escaped(text)}<br>${escaped(`${rule}; ${when}`)}<br><a href="${escaped(link)}">Lihat laporannya</a></p>`,
  )
  .join('\n')}
<p><a href="${escaped(frame.page)}">Semua peringatan</a></p>
<p style="color:#51655d;font-size:14px">${escaped(footnote)}</p>
</body></html>
`,
  };
}

function spanOf({ openedAt, closedAt }: ToldWarning, { timeZone, zone }: MailFrame): string {
  const format = new Intl.DateTimeFormat('id-ID', {
    ...{ timeZone, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  });
  const say = (instant: string): string => `${format.format(new Date(instant)).replace(',', '')} ${zone}`;
  return closedAt === null ? `sejak ${say(openedAt)}` : `${say(openedAt)} sampai ${say(closedAt)}, sudah berakhir`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');

/** JSON that a webhook carries, in the form that Standard Webhooks suggests. */
export const webhookBody = (warnings: readonly ToldWarning[], at: string): string =>
  JSON.stringify({ type: 'alert.opened', timestamp: at, data: { warnings } });
