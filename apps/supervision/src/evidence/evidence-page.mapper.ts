import { createHash } from 'node:crypto';
import { evidenceAttachments, type EvidenceEntry } from '#contract';
import { caseOfRow, type ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { holder, whereNow } from '../case-timeline/case-way.js';
import type { ComplaintDetailRows } from '../case-timeline/complaint-detail.query.js';
import { entryLabel, entryNameOf, entryText } from '../case-timeline/entry-words.mapper.js';
import type { Role } from '../sign-in/role.js';
import { howToCheck, whatItProves } from './evidence-explained.js';
import type { EvidenceIssuer, EvidenceOrder } from './evidence-order.js';
import { markup, Markup } from './markup.js';

interface PageSource {
  /** As the bundle carries them: without what nobody gets to read. */
  readonly entries: readonly EvidenceEntry[];
  readonly order: EvidenceOrder;
  readonly issuer: EvidenceIssuer;
}

const roleWords: Readonly<Record<Role, string>> = {
  'province-supervisor': 'pengawas provinsi',
  'regency-leader': 'pimpinan daerah',
  ombudsman: 'Ombudsman RI',
};

const style = `
      :root { font: 1rem/1.5 system-ui, sans-serif; color: #12211d; background: #fff }
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1.5rem }
      h1 { font-size: 1.5rem; line-height: 1.25 }
      h2 { font-size: 1.125rem; margin-top: 2rem }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem }
      dt { color: #4a5a55 }
      dd { margin: 0 }
      table { border-collapse: collapse; width: 100% }
      th, td { border: 1px solid #b8c4bf; padding: .375rem .625rem; text-align: start; vertical-align: top }
      tr { break-inside: avoid }
      dd, td, .said { unicode-bidi: plaintext; overflow-wrap: anywhere }
      .said { white-space: pre-wrap; margin: .375rem 0 0 }
      .hash { font: .75rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
      @media print { body { margin: 0; max-width: none; padding: 0; font-size: .875rem } }
    `;

/** What the page may load: nothing, and of styles only its own, known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** The readable page of a bundle: no script, nothing from outside, to be printed as it is. */
export const evidencePage = ({ complaint }: ComplaintDetailRows, source: PageSource): string =>
  markup`<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${`Berkas bukti laporan ${complaint.id}`}</title>
    <style>${new Markup(style)}</style>
  </head>
  <body>
    <main>
      <h1>Berkas bukti laporan ${complaint.id}</h1>
      ${heading(complaint, source)}
      <h2>Laporan</h2>
      ${report(complaint)}
      <h2>Riwayat: ${source.entries.length} catatan buku besar</h2>
      ${history(source)}
      <h2>Lampiran</h2>
      ${attachments(source.entries)}
      <h2>Cara memeriksa berkas ini</h2>
      <ol>${howToCheck.map((step) => markup`<li>${step}</li>`)}</ol>
      <h2>Apa yang dibuktikannya, dan apa yang tidak</h2>
      <ul>${whatItProves.map((sentence) => markup`<li>${sentence}</li>`)}</ul>
    </main>
  </body>
</html>
`.text;

function heading(complaint: ComplaintCaseRow, { entries, order, issuer }: PageSource): Markup {
  const { state } = caseOfRow(complaint);
  const nameOf = (code: string): string => issuer.directory.reference(code).name;
  const last = entries.at(-1);
  return facts([
    ['Nomor laporan', complaint.id],
    ['Nomor tracking SP4N-LAPOR!', complaint.tracking_id ?? '–'],
    ['Masuk melalui', nameOf(state.filedBy)],
    ['Keadaan', whereNow(state.status, nameOf(holder(state)), state.closedBy)],
    ['Sampai catatan', last === undefined ? '–' : `versi ${last.version}, hash ${last.hash}`],
    ['Penerbit', `Provinsi ${issuer.province.name} (${issuer.province.code})`],
    ['Dibuat oleh', `${order.madeBy.name}, ${roleWords[order.madeBy.role]}`],
    ['Dibuat untuk', order.madeFor ?? 'tidak disebutkan'],
    ['Dibuat pada', moment(order.madeAt, issuer.province.timeZone)],
    ['Nomor berkas bukti', order.id],
    ['Sidik jari kunci', issuer.fingerprint],
  ]);
}

function report({ secret, title, place, body }: ComplaintCaseRow): Markup {
  if (secret) return markup`<p>Laporan ini rahasia: kata-katanya tidak ditampilkan dan tidak ikut di dalam berkas.</p>`;
  if (title === null) return markup`<p>Isi laporan tidak tercatat.</p>`;
  return markup`${facts([
    ['Judul', title],
    ['Lokasi', place ?? '–'],
  ])}<p class="said">${body ?? ''}</p>`;
}

function history({ entries, issuer }: PageSource): Markup {
  const nameOf = (code: string): string => issuer.directory.reference(code).name;
  const rows = entries.map(
    (entry) => markup`
        <tr>
          <td>${entry.version}</td>
          <td>${moment(new Date(entry.time), issuer.province.timeZone)}</td>
          <td>${moment(new Date(entry.receivedAt), issuer.province.timeZone)}</td>
          <td>${nameOf(entry.source)}</td>
          <td>${entryLabel(entryNameOf(entry.type), entry.data, nameOf)}${remarks(entry)}
            <div class="hash">${entry.hash}</div></td>
        </tr>`,
  );
  return markup`<table>
        <thead><tr><th>Versi</th><th>Waktu kejadian</th><th>Diterima hub</th><th>Dicatat oleh</th><th>Catatan dan hash</th></tr></thead>
        <tbody>${rows}</tbody>
      </table>`;
}

function remarks({ data, outcome, redacted }: EvidenceEntry): readonly Markup[] {
  const text = entryText(data);
  return [
    ...(outcome === 'conflict' ? [markup`<br>(konflik: tidak mengubah laporan)`] : []),
    ...(redacted ? [markup`<br>(teks tidak ikut: rahasia)`] : []),
    ...(text === null ? [] : [markup`<p class="said">${text}</p>`]),
  ];
}

function attachments(entries: readonly EvidenceEntry[]): Markup {
  const named = evidenceAttachments(entries);
  if (named.length === 0) return markup`<p>Tidak ada lampiran yang disebut.</p>`;
  const rows = named.map(
    ({ version, name, mediaType, bytes, sha256, url }) => markup`
        <tr>
          <td>${version}</td>
          <td>${name ?? url}<br>${mediaType}, ${bytes} byte<div class="hash">SHA-256 ${sha256}</div></td>
        </tr>`,
  );
  return markup`<table>
        <thead><tr><th>Versi</th><th>Lampiran</th></tr></thead>
        <tbody>${rows}</tbody>
      </table>`;
}

const facts = (rows: readonly (readonly [label: string, value: string])[]): Markup =>
  markup`<dl>${rows.map(([label, value]) => markup`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;

const moment = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('id-ID', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZoneName: 'short' },
    timeZone,
  }).format(at);
