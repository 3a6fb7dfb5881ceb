import type { Zone } from '../behaviour/behaviour.js';
import type { RecordedChange } from '../complaint/change.js';
import type { Complaint } from '../complaint/complaint.js';
import { isClosed } from '../complaint/words.js';
import { statusBadge } from './complaint-list-view.js';
import { inputField, selectField, textareaField } from './field-view.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { layout } from './layout.js';
import { headingOf, textOf, timeOf } from './wording.js';

interface ComplaintPage {
  readonly complaint: Complaint;
  readonly changes: readonly RecordedChange[];
  readonly zone: Zone;
  /** Whether this reader may read what is secret. */
  readonly opened: boolean;
}

const HIDDEN = 'Tidak ditampilkan: laporan ini rahasia.';

export function complaintView({ complaint, changes, zone, opened }: ComplaintPage): string {
  const title = opened ? complaint.title : 'Laporan rahasia';
  return layout({
    title: `${title} (${complaint.trackingId})`,
    here: 'laporan',
    content: html`<p><a href="/">← Semua laporan</a></p>
      <h1>${title}</h1>
      <p>
        ${statusBadge(complaint.status)} ${complaint.secret && html`<span class="badge">Rahasia</span>`}
        ${complaint.anonymous && html`<span class="badge">Anonim</span>`}
      </p>
      <div class="columns wide-first">
        <div>
          <p class="body">${opened ? complaint.body : HIDDEN}</p>
          ${facts(complaint, zone)}
        </div>
        <section class="beside" aria-labelledby="riwayat">
          <h2 id="riwayat">Riwayat</h2>
          <ol class="history">
            ${changes.map((change) => event(change, zone, opened))}
          </ol>
        </section>
        ${reporterForms(complaint)}
      </div>`,
  });
}

const facts = (complaint: Complaint, zone: Zone): Html => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['Nomor lacak', complaint.trackingId],
    ['Nomor di instansi', complaint.agencyReference],
    ['Instansi tujuan', complaint.agency.name],
    ['Klasifikasi', complaint.classification],
    ['Kategori', complaint.category],
    ['Sumber', complaint.channel],
    ['Dilaporkan', timeOf(complaint.filedAt, zone)],
  ];
  return html`<dl>
    ${rows.map(([term, value]) =>
      value === null
        ? html``
        : html`<dt>${term}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
};

function event(change: RecordedChange, zone: Zone, opened: boolean): Html {
  const text = textOf(change);
  return html`<li>
    <h3>${headingOf(change)}</h3>
    <p class="meta">
      <time datetime="${change.at.toISOString()}">${timeOf(change.at, zone)}</time>${
        change.reference !== null && html` · lewat API instansi <span class="number">${change.reference}</span>`
      }
    </p>
    ${text !== null && html`<p class="body">${opened ? text : HIDDEN}</p>`}
  </li>`;
}

const SCORES = [
  { value: '5', label: '5 – sangat puas' },
  { value: '4', label: '4 – puas' },
  { value: '3', label: '3 – cukup' },
  { value: '2', label: '2 – kurang puas' },
  { value: '1', label: '1 – tidak puas' },
];

function reporterForms({ trackingId, status }: Complaint): Html {
  const address = `/laporan/${trackingId}`;
  const open = !isClosed(status);
  return html`<section aria-labelledby="pelapor" class="actions">
    <h2 id="pelapor">Sebagai pelapor</h2>
    ${
      open &&
      html`<form action="${address}/tanggapan" method="post">
          ${textareaField({ name: 'text', label: 'Tanggapan', required: true, max: 20_000, rows: 3 })}
          <button>Kirim tanggapan</button>
        </form>
        <form class="bare" action="${address}/tutup" method="post">
          <button class="secondary">Tutup laporan ini</button>
        </form>`
    }
    ${
      status === 'Selesai' &&
      html`<form action="${address}/penilaian" method="post">
        ${selectField({ name: 'score', label: 'Penilaian', required: true, prompt: 'Pilih nilai', choices: SCORES })}
        ${inputField({ name: 'comment', label: 'Komentar', max: 2_000 })}
        <button>Kirim penilaian</button>
      </form>`
    }
    ${status === 'Arsip' && html`<p>Laporan diarsipkan; tidak ada lagi yang dapat dilakukan.</p>`}
  </section>`;
}
